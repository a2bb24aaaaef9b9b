import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desk, startServer } from '../../src/app/api/server.ts'
import { keepable } from '../../src/app/jobs/comparison.ts'
import { raiseRevision, readRevision } from '../../src/store/meta.ts'
import { saveNote } from '../../src/store/notes.ts'
import { openStore } from '../../src/store/open.ts'
import { saveComparison } from '../../src/store/save-comparison.ts'
import { saveReport } from '../../src/store/save-report.ts'
import { accounts, claims, copies, notes, reports } from './fixture.ts'

/** A case with what `fixture.ts` holds, in a folder of its own, and the desk on it. Closing removes the folder. */
export async function serveFixture(): Promise<Desk> {
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
    await raiseRevision(on)
    await saveComparison(on, {
      ...keepable(reports, claims, { copies, accounts }),
      revision: await readRevision(on),
      comparer: 'by hand',
    })
  })
  const desk = await startServer({ store, port: 0 })
  return {
    url: desk.url,
    async close() {
      await desk.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
