import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Beneath, NOTHING_BENEATH } from '../../src/app/api/routes/beneath.ts'
import { type Desk, startServer } from '../../src/app/api/server.ts'
import { saveNote } from '../../src/store/notes.ts'
import { openStore } from '../../src/store/open.ts'
import { saveReport } from '../../src/store/save-report.ts'
import type { Store } from '../../src/store/store.ts'
import { saveComparison } from '../store/cases.ts'
import { accounts, claims, copies, notes, reports } from './fixture.ts'

/** A case with what `fixture.ts` holds, in a folder of its own, and the desk on it. Closing removes the folder. */
export async function serveFixture(beneath: Partial<Beneath> = {}): Promise<Desk & { readonly store: Store }> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbearing-desk-'))
  const store = await openStore(folder, { missing: 'create', onWait: () => undefined })
  await store.write(async (on) => {
    for (const report of reports)
      await saveReport(on, {
        report,
        content: report.id,
        coder: 'by hand',
        coded: report.language === 'en',
        claims: claims.filter((claim) => claim.report === report.id),
      })
    for (const note of notes) await saveNote(on, note)
    await saveComparison(on, { copies, accounts, texts: 4 })
  })
  const desk = await startServer({ store, port: 0, beneath: { ...NOTHING_BENEATH, ...beneath } })
  return {
    store,
    url: desk.url,
    async close() {
      await desk.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
