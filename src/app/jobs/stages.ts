/** What the stages run on, in a thread of its own: a pool of these codes a case, and one of them compares it. */

import type { MessagePort } from 'node:worker_threads'

import { CODED_LANGUAGES } from '../../extract/extract.ts'
import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import { createPipeline, type Pipeline } from '../../pipeline.ts'
import { CaseError } from '../../store/case-error.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/store.ts'
import type { Part } from '../../store/to-compare.ts'
import { loadCaseKnowledge } from '../knowledge.ts'
import { type Compared, compareCase, comparePart } from './compare/compare-case.ts'

/** What became of one report. */
export interface Coded {
  /** False when the coder does not read its language, or failed. */
  readonly coded: boolean
  readonly claims: readonly Claim[]
  /** What the coder threw, which is a mistake in it; null when all went well. */
  readonly failure: string | null
}

export interface CodeTask {
  readonly reports: readonly Report[]
  /** Whose imported places the coder knows. */
  readonly caseFolder: string
  /** The version of rules, words and imported places. */
  readonly coder: string
}

/** What the last task was coded with: a case that gets further places while the desk runs is coded with them. */
let ready: { readonly key: string; readonly pipeline: Pipeline } | null = null

/** One result a report, in order. */
export function code({ reports, caseFolder, coder }: CodeTask): readonly Coded[] {
  const key = JSON.stringify([caseFolder, coder])
  if (ready?.key !== key) ready = { key, pipeline: createPipeline(loadCaseKnowledge(caseFolder)) }
  const { pipeline } = ready
  return reports.map((report) => codeOne(pipeline, report))
}

/** A mistake in a rule must not keep the other reports of a large case from being coded: it is named, loudly, and the report stays uncoded. */
function codeOne(pipeline: Pipeline, report: Report): Coded {
  try {
    return { coded: CODED_LANGUAGES.includes(report.language), claims: pipeline.code(report), failure: null }
  } catch (error) {
    return { coded: false, claims: [], failure: error instanceof Error ? error.message : String(error) }
  }
}

export interface ComparePartTask {
  readonly folder: string
  readonly comparer: string
  readonly part: Part
}

export interface CompareTask {
  readonly folder: string
  readonly comparer: string
  /** Takes pairs of how many reports have been compared, and of how many. */
  readonly progress: MessagePort
}

/** What came of a comparison; why nothing, where the case cannot be written. */
export type CompareResult<T> = { readonly compared: T } | { readonly refused: string }

/** Compares a case on a connection of its own, so that others are served meanwhile. */
export async function compare({ folder, comparer, progress }: CompareTask): Promise<CompareResult<Compared | null>> {
  try {
    return await onCase(folder, (store) =>
      compareCase({ store, comparer, onProgress: (done, all) => progress.postMessage([done, all]) }),
    )
  } finally {
    progress.close()
  }
}

/** Compares a part of it; gives how many reports that was. */
export const compareSome = ({ folder, comparer, part }: ComparePartTask): Promise<CompareResult<number>> =>
  onCase(folder, (store) => store.write((on) => comparePart(on, comparer, part)))

async function onCase<T>(folder: string, run: (store: Store) => Promise<T>): Promise<CompareResult<T>> {
  try {
    const store = await openStore(folder, { missing: 'refuse', onWait: () => undefined })
    try {
      return { compared: await run(store) }
    } finally {
      await store.close()
    }
  } catch (error) {
    // What a thread throws arrives without its class.
    if (error instanceof CaseError) return { refused: error.message }
    throw error
  }
}
