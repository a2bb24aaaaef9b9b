import { z } from '@hono/zod-openapi'
import { notesAfter } from '../../../store/notes.ts'
import type { Store } from '../../../store/store.ts'
import { readTally } from '../../../store/tallies.ts'
import { cutPage, readCursor } from '../cursor.ts'

const Place = z.object({ key: z.number() })

export const pageOfNotes = (store: Store, { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number }) =>
  store.read(async (on) => {
    const found = await notesAfter(on, readCursor(cursor, Place)?.key ?? 0, limit + 1)
    const { items, next } = cutPage(found, limit, ({ key }) => ({ key }))
    return { items: items.map(({ note }) => note), next, total: await readTally(on, 'notes') }
  })
