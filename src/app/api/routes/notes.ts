import type { Store } from '../../../store/store.ts'
import { PageQuery, pageOf } from '../cursor.ts'
import { pageOfNotes } from '../reads/notes.ts'
import { part, reads } from '../route.ts'
import { NoteSchema } from '../schema/report.ts'

export const notes = (store: Store) =>
  part().openapi(reads('/notes', 'What was to be said about the input', { query: PageQuery }, pageOf(NoteSchema)), async (c) =>
    c.json(await pageOfNotes(store, c.req.valid('query')), 200),
  )
