import { claimsById } from '../../../store/claims.ts'
import { reportFacts } from '../../../store/reports.ts'
import type { Connection } from '../../../store/store.ts'
import type { Cited } from '../views/citations.ts'

/** These claims and their reports. */
export async function readCited(on: Connection, ids: readonly string[]): Promise<Cited> {
  const claims = await claimsById(on, [...new Set(ids)])
  const reports = await reportFacts(on, [...new Set([...claims.values()].map(({ claim }) => claim.report))])
  return { claims, reports }
}
