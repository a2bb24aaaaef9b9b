import type { Run } from '../../../copies/align.ts'
import { candidates } from '../../../copies/candidates.ts'
import { linksOf, pairsOf, runsOf } from '../../../copies/copies.ts'
import type { CopyText, Pair } from '../../../copies/copy-text.ts'
import { OTHER_DAYS } from '../../../copies/recurring.ts'
import type { CopyLink, Passage } from '../../../model/copy-link.ts'
import { dayNumber } from '../../../model/day.ts'
import { overlap } from '../../../model/span.ts'
import { comparedKeys } from '../../../store/block.ts'
import { type CopyChanges, copiesWith } from '../../../store/copies.ts'
import { type PrintRow, printDay } from '../../../store/prints.ts'
import type { Connection } from '../../../store/store.ts'
import type { ReportToCompare } from '../../../store/to-compare.ts'
import type { Held } from './held.ts'
import { areApart, type Spreads } from './spreads.ts'
import { touchedBy } from './touched.ts'

/**
 * How copies change by these reports.
 *
 * 1. Put the fingerprints of new texts in, and take those of superseded ones out. Of which reports may pairs have changed by that?
 * 2. Compare these with those around them.
 * 3. Compare again those whose copied words a report of another day now shares too, or no more does: by that, words become stock.
 */
export async function changeCopies(on: Connection, held: Held, given: readonly ReportToCompare[]): Promise<CopyChanges> {
  const superseded = given.filter(({ change }) => change === 'superseded').map(({ key }) => key)
  const fresh = given.filter(({ change }) => change === 'new').map(({ key }) => key)
  if (fresh.length + superseded.length === 0) return { gone: [], found: [] }
  // 1
  const { touched, spreads } = await touchedBy(on, held, { fresh, superseded })
  const around: Around = { on, held, spreads, runsOf: onceAPair(runsOf) }
  const gone = (await held.reports(superseded)).map(({ id }) => id)
  // 2
  const first = await changesOf(around, touched, gone)
  // 3
  const settled = new Set([...(await held.reports(touched)).map(({ id }) => id), ...gone])
  const again = await stockChanged(around, first, { settled, superseded: new Set(gone) })
  if (again.size === 0) return first
  const second = await changesOf(around, again, [])
  // What stands between these and the former is as it was found at first.
  const isNew = ({ a, b }: CopyLink): boolean => !settled.has(a) && !settled.has(b)
  return { gone: [...first.gone, ...second.gone.filter(isNew)], found: [...first.found, ...second.found.filter(isNew)] }
}

interface Around {
  readonly on: Connection
  readonly held: Held
  readonly spreads: Spreads
  readonly runsOf: (a: CopyText, b: CopyText) => readonly Run[]
}

/** Alignment is remembered: a pair comes up from either of its reports. */
function onceAPair(runsOf: Around['runsOf']): Around['runsOf'] {
  const known = new Map<CopyText, Map<CopyText, readonly Run[]>>()
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<CopyText, readonly Run[]>()
    known.set(a, ofA)
    const runs = ofA.get(b) ?? runsOf(a, b)
    ofA.set(b, runs)
    return runs
  }
}

async function changesOf(around: Around, asked: ReadonlySet<number>, gone: readonly string[]): Promise<CopyChanges> {
  const ids = (await around.held.reports(asked)).map(({ id }) => id)
  return changes(await copiesWith(around.on, [...new Set([...ids, ...gone])]), await copiesAround(around, asked))
}

/**
 * The pairs of these reports in the whole case.
 *
 * 1. With whom do they share words?
 * 2. Who shares words with the first of such a pair, on other days than both? By that, words become stock.
 */
async function copiesAround({ held, spreads, runsOf }: Around, asked: ReadonlySet<number>): Promise<readonly CopyLink[]> {
  const keyOf = new Map<CopyText, number>()
  const sharing = async (found: readonly (readonly [number, number])[]): Promise<readonly Pair[]> => {
    const keys = [...new Set(found.flat())]
    const texts = new Map((await held.texts(keys)).map((text, at) => [keys[at] as number, text]))
    for (const [key, text] of texts) keyOf.set(text, key)
    return pairsOf(
      found.map(([x, y]) => [texts.get(x) as CopyText, texts.get(y) as CopyText]),
      runsOf,
    )
  }
  // 1
  const own = await held.texts(asked)
  await spreads.lookUp(own)
  const pairs = await sharing(
    candidates(new Set(own.flatMap(spreads.carriers)), { isWanted: (x, y) => asked.has(x) || asked.has(y), areApart }),
  )
  // 2
  const isAsked = new Set(own)
  const others = Map.groupBy(
    pairs.filter(({ a }) => !isAsked.has(a)),
    ({ a }) => a,
  )
  await spreads.lookUp([...others.keys()])
  const thirds = [...others].flatMap(([first, of]) => {
    const key = keyOf.get(first)
    const keys = thirdsOf(spreads, first, of).difference(asked)
    const groups = spreads.carriers(first).flatMap((rows) => {
      const its = rows.find(({ report }) => report === key)
      return its ? rows.flatMap((row) => (keys.has(row.report) ? [[its, row]] : [])) : []
    })
    return candidates(groups, { isWanted: () => true, areApart })
  })
  return linksOf({ pairs, beside: await sharing(thirds), spread: spreads.spread })
}

/** Who carries a narrow fingerprint of the first of these pairs on a day far from its own and from that of a second. */
function thirdsOf(spreads: Spreads, first: CopyText, pairs: readonly Pair[]): ReadonlySet<number> {
  const [own, ...seconds] = [first, ...pairs.map(({ b }) => b)].map(({ report }) => ({ day: printDay(report.published.day) }))
  const rows = spreads.carriers(first).flat()
  const thirds = rows.filter(
    (row) => areApart(row, own as Pick<PrintRow, 'day'>) && seconds.some((second) => areApart(row, second)),
  )
  return new Set(thirds.map(({ report }) => report))
}

interface Settled {
  /** Ids of reports whose pairs are all as they must be. */
  readonly settled: ReadonlySet<string>
  readonly superseded: ReadonlySet<string>
}

/**
 * Other reports of which a pair has come or gone with another day between its two, in words that a further pair shares: there they may have become
 * stock, or be so no more. What is stock stays so when more reports share it.
 */
async function stockChanged(
  { on, held }: Around,
  { gone, found }: CopyChanges,
  { settled, superseded }: Settled,
): Promise<ReadonlySet<number>> {
  const [left, come] = [new Set(gone.map(pairOf)), new Set(found.map(pairOf))]
  const isNew = (link: CopyLink, others: ReadonlySet<string>): boolean =>
    !others.has(pairOf(link)) || superseded.has(link.a) || superseded.has(link.b)
  const turned = [...gone.filter((link) => isNew(link, come)), ...found.filter((link) => isNew(link, left))]
  const keyOf = await comparedKeys(
    on,
    turned.flatMap(({ a, b }) => [a, b]),
  )
  const reports = await held.reports(keyOf.values())
  const dayOf = new Map(reports.map(({ id, published }) => [id, published.day]))
  // Of a superseded one the day is not asked any more.
  const isFar = ({ a, b }: CopyLink): boolean => {
    const [x, y] = [dayOf.get(a), dayOf.get(b)]
    return superseded.has(a) || superseded.has(b) || !x || !y || Math.abs(dayNumber(x) - dayNumber(y)) > OTHER_DAYS
  }
  const far = turned.filter(isFar)
  const ends = [...new Set(far.flatMap(({ a, b }) => [a, b]))].filter((id) => keyOf.has(id) && !settled.has(id))
  const further = Map.groupBy(
    (await copiesWith(on, ends)).filter(({ b }) => !settled.has(b)),
    ({ a }) => a,
  )
  const isGone = new Set(gone)
  const changed = new Set<number>()
  // One without a key is of a version that is no more, and waits for a later part.
  for (const link of far)
    for (const side of ['a', 'b'] as const)
      if (
        keyOf.has(link[side]) &&
        further
          .get(link[side])
          ?.some((pair) => (isGone.has(link) || pair.relation !== 'stock') && shareWords(pair.passages, link.passages, side))
      )
        changed.add(keyOf.get(link[side]) as number)
  return changed
}

const pairOf = ({ a, b }: CopyLink): string => JSON.stringify([a, b])

/** Whether words of the first report of a pair stand in another pair, of which it is the one or the other. */
const shareWords = (first: readonly Passage[], others: readonly Passage[], side: 'a' | 'b'): boolean =>
  first.some(({ a }) => others.some((other) => overlap(a, other[side]) > 0))

function changes(before: readonly CopyLink[], after: readonly CopyLink[]): CopyChanges {
  const [old, now] = [before, after].map((links) => new Set(links.map((link) => JSON.stringify(link)))) as [
    Set<string>,
    Set<string>,
  ]
  return {
    gone: before.filter((link) => !now.has(JSON.stringify(link))),
    found: after.filter((link) => !old.has(JSON.stringify(link))),
  }
}
