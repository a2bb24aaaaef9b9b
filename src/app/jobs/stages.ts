/** What the stages run on, in a thread of its own: a pool of these codes a case, and one of them compares it. */

import { CODED_LANGUAGES } from '../../extract/extract.ts'
import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import { type Comparison, compareReports, createPipeline, type Pipeline } from '../../pipeline.ts'
import { loadKnowledge } from '../knowledge.ts'

/** What became of one report. */
export interface Coded {
  /** False when the coder does not read its language, or failed. */
  readonly coded: boolean
  readonly claims: readonly Claim[]
  /** What the coder threw, which is a mistake in it; null when all went well. */
  readonly failure: string | null
}

let pipeline: Pipeline | null = null

/** One result a report, in order. */
export function code(reports: readonly Report[]): readonly Coded[] {
  pipeline ??= createPipeline(loadKnowledge())
  const ready = pipeline
  return reports.map((report) => codeOne(ready, report))
}

/** A mistake in a rule must not keep the other reports of a large case from being coded: it is named, loudly, and the report stays uncoded. */
function codeOne(ready: Pipeline, report: Report): Coded {
  try {
    return { coded: CODED_LANGUAGES.includes(report.language), claims: ready.code(report), failure: null }
  } catch (error) {
    return { coded: false, claims: [], failure: error instanceof Error ? error.message : String(error) }
  }
}

export const compare = ({ reports, claims }: { reports: readonly Report[]; claims: readonly Claim[] }): Comparison =>
  compareReports(reports, claims)
