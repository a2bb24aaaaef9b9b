import type { FigurePair, FigureValue, MeasureAccount, Verdict } from '../model/account.ts'
import { order } from '../text/order.ts'
import { numberOf } from './bounds.ts'
import { type Compared, compareFigures } from './compare-figures.ts'
import { figureValue, updates, type Valued } from './values.ts'
import { because, sentence } from './words.ts'

/** What an event's figures of one measure come to, and the comparisons behind it. */
export interface MeasureResult {
  readonly account: MeasureAccount
  readonly compared: readonly Compared[]
}

export function measureAccount(values: readonly Valued[]): MeasureResult {
  const replaces = updates(values)
  const old = new Set(replaces.values())
  const current = tolls(withoutShortened(values.filter((value) => !old.has(value.claim.id))))
  const compared = compareFigures(current)
  const main = mainGroup(current)
  const bounds = hard(main).flatMap(({ figure }) => [figure.low, figure.high].filter((bound) => bound !== null))
  const { best, rule } = choose(main)
  return {
    account: {
      low: bounds.length > 0 ? Math.min(...bounds) : null,
      best,
      high: bounds.length > 0 ? Math.max(...bounds) : null,
      rule,
      from: main.map(({ claim }) => claim.id),
      verdict: verdictOf(compared),
      because: because(compared, current),
      pairs: pairsOf(compared),
      values: values.map((value): FigureValue => figureValue(value, replaces.get(value.claim.id) ?? null)),
    },
    compared,
  }
}

/** Headlines drop "at least": where a report gives one number both ways, by one origin, the open one is what was said. */
function withoutShortened(values: readonly Valued[]): readonly Valued[] {
  const keyOf = ({ claim, origin, series }: Valued, number: number | null): string =>
    JSON.stringify([claim.report, origin.name, series, number])
  const open = new Set(values.flatMap((value) => (isOpen(value) ? [keyOf(value, value.figure.low)] : [])))
  return values.filter((value) => isOpen(value) || value.figure.best === null || !open.has(keyOf(value, value.figure.best)))
}

const isOpen = ({ figure }: Valued): boolean => figure.qualifier === 'at-least' || figure.qualifier === 'more-than'

/**
 * Of alike figures that one report gives by one origin the largest is its toll: a smaller one counts some of the same people ("one of those
 * killed"), a former toll, or one of several places. What it says in its own voice is measured by all that it gives.
 */
function tolls(values: readonly Valued[]): readonly Valued[] {
  const keysOf = ({ claim, origin, series, figure }: Valued): string[] => {
    const own = JSON.stringify([claim.report, series, figure.partOf])
    return origin.spoken ? [own, `${own} ${origin.name}`] : [own]
  }
  const largest = new Map<string, number>()
  for (const value of values) for (const key of keysOf(value)) largest.set(key, Math.max(largest.get(key) ?? 0, sizeOf(value)))
  return values.filter(
    (value) => value.figure.scope !== 'incident' || sizeOf(value) === largest.get(keysOf(value).at(-1) as string),
  )
}

const sizeOf = ({ figure }: Valued): number => figure.best ?? figure.low ?? figure.high ?? 0

/** Pairs that an account tells of. */
const TOLD = 60
const ORDER: readonly Verdict[] = ['contested', 'compatible', 'agree']

const pairsOf = (compared: readonly Compared[]): FigurePair[] =>
  compared
    .toSorted((x, y) => ORDER.indexOf(x.verdict) - ORDER.indexOf(y.verdict))
    .slice(0, TOLD)
    .map((pair) => ({ a: pair.a.claim.id, b: pair.b.claim.id, verdict: pair.verdict, because: sentence(pair) }))

function verdictOf(compared: readonly Compared[]): Verdict {
  if (compared.some((pair) => pair.verdict === 'contested')) return 'contested'
  return compared.some((pair) => pair.verdict === 'compatible') ? 'compatible' : 'agree'
}

/** Vague words set no bound where somebody gives a number. */
const hard = (values: readonly Valued[]): readonly Valued[] => {
  const numbers = values.filter(({ figure }) => figure.qualifier !== 'vague')
  return numbers.length > 0 ? numbers : values
}

/** The figures that low, best and high are drawn from: alike, no parts, given by most origins; then the widest group; then most values. */
function mainGroup(current: readonly Valued[]): readonly Valued[] {
  const wholes = current.filter(({ figure }) => figure.partOf === null)
  const groups = [...Map.groupBy(wholes.length > 0 ? wholes : current, (value) => value.series).values()]
  const width = ([first]: readonly Valued[]): number =>
    first?.counted.class === 'people' ? 2 : first?.counted.kind === null ? 1 : 0
  return (
    groups.sort(
      (a, b) =>
        originsIn(b) - originsIn(a) ||
        width(b) - width(a) ||
        b.length - a.length ||
        order(a[0]?.series ?? '', b[0]?.series ?? ''),
    )[0] ?? []
  )
}

const originsIn = (values: readonly Valued[]): number => new Set(values.map((value) => value.origin.name)).size

/** The number that most independent origins give; then of an origin that is no party; then the lower. A range has none. */
function choose(values: readonly Valued[]): { readonly best: number | null; readonly rule: string } {
  const numbered = hard(values).filter(({ figure }) => numberOf(figure) !== null)
  const positions = [...Map.groupBy(numbered, ({ figure }) => numberOf(figure) as number)].map(([number, members]) => ({
    number,
    origins: originsIn(members),
    neutral: members.some(({ origin }) => !origin.party),
  }))
  const [first, second] = positions.sort(
    (a, b) => b.origins - a.origins || Number(b.neutral) - Number(a.neutral) || a.number - b.number,
  )
  if (!first) return { best: null, rule: values.length > 0 ? 'no figure gives a single number' : 'no figure' }
  if (!second) return { best: first.number, rule: 'only figure' }
  if (first.origins > second.origins) return { best: first.number, rule: `most independent origins (${first.origins})` }
  if (first.neutral !== second.neutral) return { best: first.number, rule: 'as many origins; given by one that is no party' }
  return { best: first.number, rule: 'as many origins; the lower' }
}
