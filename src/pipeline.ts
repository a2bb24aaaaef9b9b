import { findEvents } from './cluster/cluster.ts'
import { findCopies } from './copies/copies.ts'
import { CODED_LANGUAGES, createExtractor } from './extract/extract.ts'
import type { Account } from './model/account.ts'
import type { Claim } from './model/claim.ts'
import type { CopyLink } from './model/copy-link.ts'
import type { Knowledge } from './model/knowledge.ts'
import type { Report } from './model/report.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { createResolver } from './resolve/resolve.ts'
import { winkTagger } from './text/tagger.ts'

/** What the reports of a case say across one another. */
export interface Comparison {
  readonly copies: readonly CopyLink[]
  readonly accounts: readonly Account[]
}

export interface Pipeline {
  /** Claims of one report, ordered by start, end, kind, measure. None for a language that is not coded. */
  code(report: Report): readonly Claim[]
  /** Copies and accounts of all reports of a case. The result does not depend on their order. */
  compare(reports: readonly Report[], claims: readonly Claim[]): Comparison
}

/**
 * The way a report goes, after `ingest` has turned bytes into reports. Pure: no file, no network, no clock.
 *
 * 1. extract    Report → drafts of claims, each tied to its words
 * 2. resolve    drafts → claims, with names for words and days for expressions
 * 3. copies     reports → which share text, and which words
 * 4. cluster    claims → events: one type, place and time
 * 5. reconcile  event + claims + copies → account: figures, positions, origins, disputes
 */
export function createPipeline(knowledge: Knowledge): Pipeline {
  const extract = createExtractor(knowledge, winkTagger())
  const resolve = createResolver(knowledge)
  return {
    code(report) {
      if (!CODED_LANGUAGES.includes(report.language)) return []
      // 1
      const extraction = extract(report)
      // 2
      return resolve(report, extraction).toSorted(inTextOrder)
    },
    compare(reports, claims) {
      // 3
      const copies = findCopies(reports)
      // 4
      const events = findEvents(reports, claims, copies)
      // 5
      const claimsById = new Map(claims.map((claim) => [claim.id, claim]))
      const reportsById = new Map(reports.map((report) => [report.id, report]))
      return { copies, accounts: events.map((event) => reconcile(event, claimsById, reportsById, copies)) }
    },
  }
}

/** Codebook section 14. */
const inTextOrder = (a: Claim, b: Claim): number =>
  a.start - b.start ||
  a.end - b.end ||
  compare(a.kind, b.kind) ||
  compare(a.figure?.measure ?? '', b.figure?.measure ?? '') ||
  compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
