import { z } from '@hono/zod-openapi'
import { type KeptRuling, listRulings, openRulings } from '../../../store/rulings.ts'
import type { Store } from '../../../store/store.ts'
import { ruled } from '../../ruled.ts'
import { cutPage, readCursor } from '../cursor.ts'

const Place = z.object({ key: z.number() })
const placeOf = ({ key }: KeptRuling) => ({ key })

interface Asked {
  readonly open?: 'true' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** The latest first; or those that stand and wait for a person to say which claim they are about, the oldest first. */
export const pageOfRulings = (store: Store, { open, cursor, limit }: Asked) =>
  store.read(async (on) => {
    const key = readCursor(cursor, Place)?.key ?? null
    const found = open === 'true' ? await openRulings(on, key ?? 0, limit + 1) : await listRulings(on, key, limit + 1)
    const { items, next } = cutPage(found, limit, placeOf)
    const shown = await ruled(on, items)
    return { items: open === 'true' ? shown.filter(({ stands }) => stands) : shown, next }
  })
