import type { ToldIn } from '../../cluster/joined.ts'
import { claimsOfReports } from '../../store/claims.ts'
import { copiesAmong } from '../../store/copies.ts'
import { readReport } from '../../store/reports.ts'
import type { Connection } from '../../store/store.ts'

/** These reports with what their tellings are read off. */
export async function toldIn(on: Connection, ids: readonly string[]): Promise<ToldIn> {
  const reports = []
  for (const id of new Set(ids)) {
    const found = await readReport(on, id)
    if (found !== null) reports.push(found.report)
  }
  const claims = (await claimsOfReports(on, ids)).map(({ claim }) => claim)
  return { reports, claims, copies: await copiesAmong(on, ids) }
}
