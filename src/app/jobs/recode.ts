import type { Note } from '../../model/report.ts'
import { saveNote } from '../../store/notes.ts'
import { codedOtherwise } from '../../store/reports.ts'
import { recodeReport } from '../../store/save-report.ts'
import type { Store } from '../../store/store.ts'
import type { Pool } from './pool.ts'
import { failureNote } from './save-batch.ts'

const REPORTS = 20

/** Codes the reports again whose claims come from other rules. Gives how many those were, and how many claims they now have. */
export async function recode(
  store: Store,
  coder: string,
  pool: Pool,
): Promise<{ readonly reports: number; readonly claims: number }> {
  let [reports, claims] = [0, 0]
  for (;;) {
    const old = await store.read((on) => codedOtherwise(on, coder, REPORTS))
    if (old.length === 0) return { reports, claims }
    const coded = await pool.code({ reports: old.map(({ report }) => report), caseFolder: store.name, coder })
    await store.write(async (on) => {
      for (const [i, { key, report }] of old.entries()) {
        const { coded: reads, claims: now, failure } = coded[i]!
        await recodeReport(on, key, { coder, coded: reads, claims: now })
        const about: Pick<Note, 'file' | 'at' | 'report'> = { file: report.id, at: null, report: report.id }
        if (failure !== null) await saveNote(on, failureNote(about, failure))
        reports++
        claims += now.length
      }
    })
  }
}
