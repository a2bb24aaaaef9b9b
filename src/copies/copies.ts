import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { order } from '../text/order.ts'
import { type Run, sharedRuns } from './align.ts'
import { type CopyText, type Pair, readCopyText } from './copy-text.ts'
import { narrowCarriers, recurringWords, type Spread, spreadAmong } from './recurring.ts'
import { relate } from './relation.ts'
import { createStock } from './stock.ts'

/**
 * Pairs of reports that share text (codebook section 11): fingerprints say which pairs to look at, alignment says which words they
 * share, and the other carriers of those words say whether it is the event that was copied or what is said every day.
 * The latest version of a report stands for it. The result does not depend on the order of the reports.
 */
export function findCopies(reports: readonly Report[]): CopyLink[] {
  const texts = latest(reports).map(readCopyText)
  const spread = spreadAmong(texts)
  const pairs = pairsAmong(narrowCarriers(texts, spread), { isWanted: () => true, runsOf })
  return linksOf({ pairs, beside: [], spread })
}

/** What two texts share. The first is the earlier dated. */
export const runsOf = (a: CopyText, b: CopyText): readonly Run[] => sharedRuns(a.line, b.line)

export interface PairsAsked {
  /** Whether a pair is asked for; the first is the earlier dated. */
  readonly isWanted: (a: CopyText, b: CopyText) => boolean
  readonly runsOf: (a: CopyText, b: CopyText) => readonly Run[]
}

/** The pairs that share words, out of groups of texts that share a narrow fingerprint. */
export function pairsAmong(groups: Iterable<readonly CopyText[]>, { isWanted, runsOf }: PairsAsked): readonly Pair[] {
  const partners = new Map<CopyText, Set<CopyText>>()
  for (const group of groups)
    for (const [n, x] of group.entries())
      for (const y of group.slice(n + 1)) {
        const [a, b] = inOrder(x.report, y.report) < 0 ? [x, y] : [y, x]
        if (!isWanted(a, b)) continue
        const of = partners.get(a)
        if (of) of.add(b)
        else partners.set(a, new Set([b]))
      }
  return [...partners].flatMap(([a, of]) =>
    [...of].flatMap((b): Pair | [] => {
      const runs = runsOf(a, b)
      return runs.length === 0 ? [] : { a, b, runs }
    }),
  )
}

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
