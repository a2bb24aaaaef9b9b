import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { order } from '../text/order.ts'
import { type Run, sharedRuns } from './align.ts'
import { candidates } from './candidates.ts'
import { type CopyText, type Pair, readCopyText } from './copy-text.ts'
import { narrowCarriers, recurringWords, type Spread, spreadAmong } from './recurring.ts'
import { relate } from './relation.ts'
import { areOnOtherDays, createStock } from './stock.ts'

/**
 * Pairs of reports that share text (codebook section 11): fingerprints say which pairs to look at, alignment says which words they
 * share, and the other carriers of those words say whether it is the event that was copied or what is said every day.
 * The latest version of a report stands for it. The result does not depend on the order of the reports.
 */
export function findCopies(reports: readonly Report[]): CopyLink[] {
  const texts = latest(reports).map(readCopyText)
  const spread = spreadAmong(texts)
  const textOf = (index: number): CopyText => texts[index] as CopyText
  const found = candidates(narrowCarriers(texts, spread), {
    isWanted: () => true,
    areApart: (one, other) => areOnOtherDays(textOf(one.report), textOf(other.report)),
  })
  const pairs = pairsOf(
    found.map(([x, y]) => [textOf(x), textOf(y)]),
    runsOf,
  )
  return linksOf({ pairs, beside: [], spread })
}

/** Whether two texts of a case are a pair that may share a run. */
export const mayShareRun = (x: CopyText, y: CopyText, spread: Spread): boolean =>
  candidates(narrowCarriers([x, y], spread), { isWanted: () => true, areApart: () => areOnOtherDays(x, y) }).length > 0

/** What two texts share. The first is the earlier dated. */
export const runsOf = (a: CopyText, b: CopyText): readonly Run[] => sharedRuns(a.line, b.line)

/** Those that share words, each as its earlier and its later text. */
export const pairsOf = (found: Iterable<readonly [CopyText, CopyText]>, runs: typeof runsOf): readonly Pair[] =>
  Array.from(found).flatMap(([x, y]): Pair | [] => {
    const [a, b] = inOrder(x.report, y.report) < 0 ? [x, y] : [y, x]
    const shared = runs(a, b)
    return shared.length === 0 ? [] : { a, b, runs: shared }
  })

/** Pairs that share words, with all that decides which of these are copied. */
export interface SharedWords {
  readonly pairs: readonly Pair[]
  /** Others, of the first of a pair and a report of another day than either: they show which words are stock. */
  readonly beside: readonly Pair[]
  /** How the fingerprints of the pairs' texts are carried in the whole case. */
  readonly spread: Spread
}

/** One link a pair, in the order of the reports. */
export function linksOf({ pairs, beside, spread }: SharedWords): CopyLink[] {
  const recurring = new Map<CopyText, Uint8Array>()
  const recurringOf = (text: CopyText): Uint8Array => {
    const flags = recurring.get(text) ?? recurringWords(text, spread)
    recurring.set(text, flags)
    return flags
  }
  const stockOf = createStock(recurringOf, [...pairs, ...beside])
  return pairs
    .toSorted((x, y) => inOrder(x.a.report, y.a.report) || inOrder(x.b.report, y.b.report))
    .map((pair) => relate(pair, recurringOf, stockOf(pair)))
}

/** One version a report. */
function latest(reports: readonly Report[]): Report[] {
  const byId = new Map<string, Report>()
  for (const report of reports) if ((byId.get(report.id)?.version ?? 0) < report.version) byId.set(report.id, report)
  return [...byId.values()]
}

/** The earlier dated first, then by id: `a` of every link is the earlier. */
const inOrder = (x: Report, y: Report): number => order(x.published.day ?? '9999', y.published.day ?? '9999') || order(x.id, y.id)
