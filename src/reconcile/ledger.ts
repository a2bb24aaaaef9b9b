import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { type Voices, voicesOf } from './voices.ts'

/** The reports of a case, or of the part of it that an event touches, with what they claim and share. */
export interface Ledger {
  claim(id: string): Claim | undefined
  /** In the order of the text. */
  claimsOf(report: string): readonly Claim[]
  /** Who speaks in a report. */
  voicesOf(report: string): Voices
  report(id: string): Report | undefined
  /** The links between reports of the set. */
  copiesAmong(reports: readonly string[]): readonly CopyLink[]
}

/** The latest version of a report stands for it. */
export function createLedger(reports: readonly Report[], claims: readonly Claim[], copies: readonly CopyLink[]): Ledger {
  const reportsById = new Map(reports.toSorted((a, b) => a.version - b.version).map((report) => [report.id, report]))
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]))
  const claimsByReport = Map.groupBy(claims, (claim) => claim.report)
  const copiesByFirst = Map.groupBy(copies, (link) => link.a)
  const sorted = new Map<string, readonly Claim[]>()
  const voices = new Map<string, Voices>()
  function claimsOf(report: string): readonly Claim[] {
    const known = sorted.get(report)
    if (known) return known
    const list = (claimsByReport.get(report) ?? []).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
    sorted.set(report, list)
    return list
  }
  return {
    claim: (id) => claimsById.get(id),
    claimsOf,
    voicesOf(report) {
      const known = voices.get(report) ?? voicesOf(claimsOf(report))
      voices.set(report, known)
      return known
    },
    report: (id) => reportsById.get(id),
    copiesAmong(ids) {
      const within = new Set(ids)
      return ids.flatMap((id) => (copiesByFirst.get(id) ?? []).filter((link) => within.has(link.b)))
    },
  }
}

/** The day that a report was published; an undated one comes last. */
export const publishedOn = (ledger: Ledger, report: string): string => ledger.report(report)?.published.day ?? '9999'
