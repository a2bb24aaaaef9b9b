import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { order } from '../text/order.ts'
import { type Run, sharedRuns } from './align.ts'
import { type CopyText, type Pair, readCopyText } from './copy-text.ts'
import { carriersOf, isNarrow, recurringWords, type Spread, spreadAmong } from './recurring.ts'
import { relate } from './relation.ts'
import { createStock } from './stock.ts'

/**
 * Pairs of reports that share text (codebook section 11): fingerprints say which pairs to look at, alignment says which words they
 * share, and the other carriers of those words say whether it is the event that was copied or what is said every day.
 * The latest version of a report stands for it. The result does not depend on the order of the reports.
 */
export function findCopies(reports: readonly Report[]): CopyLink[] {
  const texts = latest(reports).map(readCopyText)
  return copiesOf({ texts, spread: spreadAmong(texts), asked: () => true, runsOf })
}

/** Some reports of a case, with all of it that decides which of their words are copies. */
export interface CopyBlock {
  /** The reports asked for, those that share words with them, and whatever shares a narrow fingerprint with either on other days. */
  readonly texts: readonly CopyText[]
  /** How the fingerprints of the first two are carried in the whole case. */
  readonly spread: Spread
  /** Pairs are given that hold a report asked for. */
  readonly asked: (report: string) => boolean
  readonly runsOf: (a: CopyText, b: CopyText) => readonly Run[]
}

/** What two texts share. The first is the earlier dated. */
export const runsOf = (a: CopyText, b: CopyText): readonly Run[] => sharedRuns(a.line, b.line)

/** The reports asked for, and those that share words with them. */
export function sharing({ texts, spread, asked, runsOf }: CopyBlock): ReadonlySet<CopyText> {
  const sorted = texts.toSorted((x, y) => inOrder(x.report, y.report))
  const found = new Set(sorted.filter(({ report }) => asked(report.id)))
  for (const [x, y] of candidates(sorted, spread)) {
    const [a, b] = [sorted[x] as CopyText, sorted[y] as CopyText]
    if (asked(a.report.id) === asked(b.report.id) || runsOf(a, b).length === 0) continue
    found.add(a)
    found.add(b)
  }
  return found
}

/** The pairs of a block, which are those of the whole case that hold a report asked for. */
export function copiesOf({ texts: given, spread, asked, runsOf }: CopyBlock): CopyLink[] {
  const texts = given.toSorted((x, y) => inOrder(x.report, y.report))
  const at = (index: number): CopyText => texts[index] as CopyText
  const isAsked = texts.map(({ report }) => asked(report.id))
  const all = candidates(texts, spread)
  const wanted = all.filter(([a, b]) => isAsked[a] || isAsked[b])
  // What others share with the first of a pair says which of its words are stock.
  const firsts = new Set(wanted.map(([a]) => a))
  const pairs = all
    .filter(([a, b]) => isAsked[a] || isAsked[b] || firsts.has(a) || firsts.has(b))
    .map(([a, b]): Pair => ({ a, b, runs: runsOf(at(a), at(b)) }))
    .filter((pair) => pair.runs.length > 0)
  const recurring = new Map<number, Uint8Array>()
  const recurringOf = (index: number): Uint8Array => {
    const flags = recurring.get(index) ?? recurringWords(at(index), spread)
    recurring.set(index, flags)
    return flags
  }
  const stockOf = createStock(texts, recurringOf, pairs)
  return pairs
    .filter(({ a, b }) => isAsked[a] || isAsked[b])
    .map((pair) =>
      relate(
        { ...at(pair.a), recurring: recurringOf(pair.a) },
        { ...at(pair.b), recurring: recurringOf(pair.b) },
        pair.runs,
        stockOf(pair),
      ),
    )
}

/** One version a report. */
function latest(reports: readonly Report[]): Report[] {
  const byId = new Map<string, Report>()
  for (const report of reports) if ((byId.get(report.id)?.version ?? 0) < report.version) byId.set(report.id, report)
  return [...byId.values()]
}

/** The earlier dated first, then by id: `a` of every link is the earlier. */
const inOrder = (x: Report, y: Report): number => order(x.published.day ?? '9999', y.published.day ?? '9999') || order(x.id, y.id)

function candidates(texts: readonly CopyText[], spread: Spread): (readonly [number, number])[] {
  const keys = new Set<number>()
  for (const [key, list] of carriersOf(texts)) {
    if (!isNarrow(key, spread)) continue
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) keys.add((list[x] as number) * texts.length + (list[y] as number))
  }
  return [...keys].sort((x, y) => x - y).map((key) => [Math.floor(key / texts.length), key % texts.length])
}
