import { z } from '@hono/zod-openapi'
import { listAccounts, readAccount, type WhichAccounts } from '../../../store/accounts.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { readTally } from '../../../store/tallies.ts'
import { cutPage, readCursor } from '../cursor.ts'
import { notFound } from '../problem.ts'
import { citedAccount, claimsCitedBy } from '../views/citations.ts'
import { readCited } from './cited.ts'

const Place = z.object({ contested: z.number(), weight: z.number(), event: z.string() })

interface Asked {
  readonly contested?: 'true' | 'figures' | 'false' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

const WHICH = { true: 'contested', figures: 'figures', false: 'uncontested', all: 'all' } as const

export const pageOfAccounts = (store: Store, { contested, cursor, limit }: Asked) =>
  store.read(async (on) => {
    const which = WHICH[contested ?? 'all']
    const found = await listAccounts(on, { which, after: readCursor(cursor, Place), limit: limit + 1 })
    const { items, next } = cutPage(found, limit, ({ contested: c, weight, event }) => ({ contested: c, weight, event }))
    const cited = await readCited(
      on,
      items.flatMap(({ account }) => claimsCitedBy(account)),
    )
    return { items: items.map(({ account }) => citedAccount(account, cited)), next, total: await countOf(on, which) }
  })

async function countOf(on: Connection, which: WhichAccounts): Promise<number> {
  if (which === 'figures') return readTally(on, 'differing')
  const contested = await readTally(on, 'contested')
  if (which === 'contested') return contested
  const all = await readTally(on, 'accounts')
  return which === 'all' ? all : all - contested
}

export const oneAccount = (store: Store, event: string) =>
  store.read(async (on) => {
    const account = await readAccount(on, event)
    if (account === null) throw notFound('account', event)
    return citedAccount(account, await readCited(on, claimsCitedBy(account)))
  })
