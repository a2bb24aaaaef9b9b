import { z } from '@hono/zod-openapi'
import { type Ruling, standing } from '../../../model/ruling.ts'
import { type KeptRuling, listRulings, openRulings, rulingsOfReport } from '../../../store/rulings.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { cutPage, readCursor } from '../cursor.ts'

const Place = z.object({ key: z.number() })
const placeOf = ({ key }: KeptRuling) => ({ key })

interface Asked {
  readonly open?: 'true' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** The latest first; or those that wait for a person to say which claim they are about, the oldest first. */
export const pageOfRulings = (store: Store, { open, cursor, limit }: Asked) =>
  store.read(async (on) => {
    const key = readCursor(cursor, Place)?.key ?? null
    const found = open === 'true' ? await openRulings(on, key ?? 0, limit + 1) : await listRulings(on, key, limit + 1)
    const { items, next } = cutPage(found, limit, placeOf)
    return { items: await ruled(on, items), next }
  })

/** Each with whether it stands, which the other rulings on its report say. */
export async function ruled(on: Connection, kept: readonly KeptRuling[]) {
  const stand = new Set<string>()
  for (const report of new Set(kept.map(({ ruling }) => ruling.claim.report)))
    for (const { id } of standing((await rulingsOfReport(on, report)).map(({ ruling }) => ruling))) stand.add(id)
  return kept.map(({ ruling, claim }: { ruling: Ruling; claim: string | null }) => ({
    ruling,
    stands: stand.has(ruling.id),
    claim,
  }))
}
