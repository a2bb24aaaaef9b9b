import type { Run } from '../../../copies/align.ts'
import { runsOf } from '../../../copies/copies.ts'
import type { CopyText } from '../../../copies/copy-text.ts'
import { OTHER_DAYS } from '../../../copies/recurring.ts'
import type { CopyLink, Passage } from '../../../model/copy-link.ts'
import { dayNumber } from '../../../model/day.ts'
import { overlap } from '../../../model/span.ts'
import { comparedKeys } from '../../../store/block.ts'
import { type CopyChanges, copiesWith } from '../../../store/copies.ts'
import type { Connection } from '../../../store/store.ts'
import type { ReportToCompare } from '../../../store/to-compare.ts'
import { type Around, copiesAround } from './copies-around.ts'
import type { Held } from './held.ts'
import { type Touched, touchedBy } from './touched.ts'

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
  const gone = await idsOf(held, superseded)
  // 2
  const settled = new Set([...(await idsOf(held, touched.anew)), ...(await idsOf(held, touched.again)), ...gone])
  const first = await changesOf(around, touched, await copiesWith(on, [...settled]))
  // 3
  const again = await stockChanged(around, first, { settled, superseded: new Set(gone) })
  if (again.size === 0) return first
  const asked = new Set(await idsOf(held, again))
  const now = [
    ...without(await copiesWith(on, [...asked]), first.gone),
    ...first.found.filter(({ a, b }) => asked.has(a) || asked.has(b)),
  ]
  const second = await changesOf(around, { anew: new Set(), again }, now)
  // What stands between these and the former is as it was found at first.
  const isNew = ({ a, b }: CopyLink): boolean => !settled.has(a) && !settled.has(b)
  return { gone: [...first.gone, ...second.gone.filter(isNew)], found: [...first.found, ...second.found.filter(isNew)] }
}

const idsOf = async (held: Held, keys: Iterable<number>): Promise<readonly string[]> =>
  (await held.reports(keys)).map(({ id }) => id)

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

/** @param before all pairs of these reports so far */
async function changesOf(around: Around, touched: Touched, before: readonly CopyLink[]): Promise<CopyChanges> {
  const after = await copiesAround(around, touched, before)
  return { gone: without(before, after), found: without(after, before) }
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

/** The links that are not among the others as they are. */
function without(links: readonly CopyLink[], others: readonly CopyLink[]): readonly CopyLink[] {
  const out = new Set(others.map((link) => JSON.stringify(link)))
  return links.filter((link) => !out.has(JSON.stringify(link)))
}
