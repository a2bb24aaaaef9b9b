import type { Beneath } from '../../src/app/api/routes/beneath.ts'
import { saveNote } from '../../src/store/notes.ts'
import { saveReport } from '../../src/store/save-report.ts'
import { saveComparison } from '../store/cases.ts'
import { accounts, claims, copies, notes, reports } from './fixture.ts'
import { type StoreDesk, serveStore } from './serve-store.ts'

/** The desk on a case with what `fixture.ts` holds. */
export const serveFixture = (beneath: Partial<Beneath> = {}): Promise<StoreDesk> =>
  serveStore(
    (store) =>
      store.write(async (on) => {
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
      }),
    beneath,
  )
