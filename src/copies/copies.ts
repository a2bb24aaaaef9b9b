import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { sharedRuns } from './align.ts'
import { type CopyText, readCopyText } from './copy-text.ts'
import { findRecurring, type Recurring } from './recurring.ts'
import { relate } from './relation.ts'
import { createStock } from './stock.ts'

/**
 * Pairs of reports that share text (codebook section 11): fingerprints say which pairs to look at, alignment says which words they
 * share, and the other carriers of those words say whether it is the event that was copied or what is said every day.
 * The latest version of a report stands for it. The result does not depend on the order of the reports.
 */
export function findCopies(reports: readonly Report[]): CopyLink[] {
  const texts = latest(reports).map(readCopyText)
  const carriers = carriersOf(texts)
  const recurring = findRecurring(texts, carriers)
  const pairs = candidates(carriers, recurring, texts.length)
    .map(([a, b]) => ({ a, b, runs: sharedRuns((texts[a] as CopyText).line, (texts[b] as CopyText).line) }))
    .filter((pair) => pair.runs.length > 0)
  const stockOf = createStock(texts, recurring, pairs)
  return pairs.map((pair) =>
    relate(
      { ...(texts[pair.a] as CopyText), recurring: recurring.words(pair.a) },
      { ...(texts[pair.b] as CopyText), recurring: recurring.words(pair.b) },
      pair.runs,
      stockOf(pair),
    ),
  )
}

/** One version a report, the earlier dated first, then by id: `a` of every link is the earlier. */
function latest(reports: readonly Report[]): Report[] {
  const byId = new Map<string, Report>()
  for (const report of reports) if ((byId.get(report.id)?.version ?? 0) < report.version) byId.set(report.id, report)
  return [...byId.values()].sort((x, y) => order(x.published.day ?? '9999', y.published.day ?? '9999') || order(x.id, y.id))
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)

/** Which reports carry each fingerprint, by index, in order. */
function carriersOf(texts: readonly CopyText[]): ReadonlyMap<number, readonly number[]> {
  const carriers = new Map<number, number[]>()
  texts.forEach((text, at) => {
    for (const { key } of text.prints) {
      const list = carriers.get(key)
      if (!list) carriers.set(key, [at])
      else if (list.at(-1) !== at) list.push(at)
    }
  })
  return carriers
}

/** Words that more reports carry than this are furniture and bring no pair to be looked at. */
const COMMON = 200

function candidates(
  carriers: ReadonlyMap<number, readonly number[]>,
  recurring: Recurring,
  count: number,
): (readonly [number, number])[] {
  const keys = new Set<number>()
  for (const [key, list] of carriers) {
    if (list.length > COMMON || recurring.has(key)) continue
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) keys.add((list[x] as number) * count + (list[y] as number))
  }
  return [...keys].sort((x, y) => x - y).map((key) => [Math.floor(key / count), key % count])
}
