import type { Run } from '../../../copies/align.ts'
import { copiesOf, runsOf, sharing } from '../../../copies/copies.ts'
import type { CopyText } from '../../../copies/copy-text.ts'
import { OTHER_DAYS } from '../../../copies/recurring.ts'
import type { CopyLink } from '../../../model/copy-link.ts'
import { dayNumber } from '../../../model/day.ts'
import { comparedKeys } from '../../../store/block.ts'
import { type CopyChanges, copiesWith } from '../../../store/copies.ts'
import type { Connection } from '../../../store/store.ts'
import type { ReportToCompare } from '../../../store/to-compare.ts'
import type { Held } from './held.ts'
import { areApart, printRows, type Spreads } from './spreads.ts'
import { touchedBy } from './touched.ts'

/**
 * How copies change by these reports.
 *
 * 1. Put the fingerprints of new texts in, and take those of superseded ones out. Of which reports may pairs have changed by that?
 * 2. Compare these with those around them.
 * 3. Compare again those that now share words with a report of another day, or no more do: by that, words become stock.
 */
export async function changeCopies(on: Connection, held: Held, given: readonly ReportToCompare[]): Promise<CopyChanges> {
  const superseded = given.filter(({ change }) => change === 'superseded').map(({ key }) => key)
  const fresh = given.filter(({ change }) => change === 'new').map(({ key }) => key)
  if (fresh.length + superseded.length === 0) return { gone: [], found: [] }
  // 1
  const { touched, spreads } = await touchedBy(on, held, { fresh, superseded })
  const around: Around = { on, held, spreads, runs: new Map() }
  const gone = (await held.reports(superseded)).map(({ id }) => id)
  // 2
  const first = await changesOf(around, touched, gone)
  // 3
  const again = (await endsOnOtherDays(around, first, new Set(gone))).filter((key) => !touched.has(key))
  if (again.length === 0) return first
  const second = await changesOf(around, new Set(again), [])
  // What stands between these and the former is as it was found at first.
  const settled = new Set([...(await held.reports(touched)).map(({ id }) => id), ...gone])
  const isNew = ({ a, b }: CopyLink): boolean => !settled.has(a) && !settled.has(b)
  return { gone: [...first.gone, ...second.gone.filter(isNew)], found: [...first.found, ...second.found.filter(isNew)] }
}

interface Around {
  readonly on: Connection
  readonly held: Held
  readonly spreads: Spreads
  /** What pairs of texts share, by their ids. */
  readonly runs: Map<string, readonly Run[]>
}

async function changesOf(around: Around, asked: ReadonlySet<number>, gone: readonly string[]): Promise<CopyChanges> {
  const ids = (await around.held.reports(asked)).map(({ id }) => id)
  return changes(await copiesWith(around.on, [...new Set([...ids, ...gone])]), await copiesAround(around, asked))
}

/** The pairs of these reports in the whole case. */
async function copiesAround({ held, spreads, runs }: Around, asked: ReadonlySet<number>): Promise<readonly CopyLink[]> {
  const ids = new Set((await held.reports(asked)).map(({ id }) => id))
  const isAsked = (report: string): boolean => ids.has(report)
  const known = (a: CopyText, b: CopyText): readonly Run[] => {
    const pair = `${a.report.id} ${b.report.id}`
    const found = runs.get(pair) ?? runsOf(a, b)
    runs.set(pair, found)
    return found
  }
  const own = await printRows(held, asked)
  const keys = [...new Set([...asked, ...(await spreads.sharers(own)).map(({ report }) => report)])]
  const texts = await held.texts(keys)
  const near = sharing({ texts, spread: await spreads.of(own), asked: isAsked, runsOf: known })
  const nearKeys = keys.filter((_, at) => near.has(texts[at] as CopyText))
  const rows = await printRows(held, nearKeys)
  const ofPrint = Map.groupBy(rows, ({ print }) => print)
  const thirds = (await spreads.sharers(rows))
    .filter((row) => ofPrint.get(row.print)?.some((other) => areApart(row, other)))
    .map(({ report }) => report)
  return copiesOf({
    texts: await held.texts([...nearKeys, ...thirds]),
    spread: await spreads.of(rows),
    asked: isAsked,
    runsOf: known,
  })
}

/** Reports of which a pair has come or gone, with another day between its two; of a superseded one the day is not asked any more. */
async function endsOnOtherDays(
  { on, held }: Around,
  { gone, found }: CopyChanges,
  superseded: ReadonlySet<string>,
): Promise<readonly number[]> {
  const keyOf = await comparedKeys(
    on,
    [...gone, ...found].flatMap(({ a, b }) => [a, b]),
  )
  const reports = await held.reports(keyOf.values())
  const dayOf = new Map(reports.map(({ id, published }) => [id, published.day]))
  const isFar = ({ a, b }: CopyLink): boolean => {
    const [x, y] = [dayOf.get(a), dayOf.get(b)]
    return superseded.has(a) || superseded.has(b) || !x || !y || Math.abs(dayNumber(x) - dayNumber(y)) > OTHER_DAYS
  }
  return [...gone, ...found].filter(isFar).flatMap(({ a, b }) => [keyOf.get(a) ?? [], keyOf.get(b) ?? []].flat())
}

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
