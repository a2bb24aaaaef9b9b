import type { LinkDoubt } from '../model/link.ts'
import { order } from '../text/order.ts'
import type { NarrowJoin } from './agglomerate.ts'

/** Score of two tellings, and mean score between two groups of them, from which they are one incident … */
export const SAME_INCIDENT = 1
/** … below which joining was a near thing … */
export const NARROWLY_JOINED = 1.2
/** … and from which it was a near thing that they stayed apart. */
export const NEARLY_JOINED = 0.8

/** Two tellings that are near enough to be of one incident, or nearly so. */
export interface ClosePair {
  /** Ids of the tellings. */
  readonly a: string
  readonly b: string
  readonly score: number
}

interface Formed {
  readonly narrow: readonly NarrowJoin[]
  /** What people have ruled to be one, by the indexes of tellings. */
  readonly one: readonly (readonly [number, number])[]
  readonly idOf: (telling: number) => string
  readonly eventOf: (telling: number) => string
}

/** Of every incident the join that was the narrowest and that nobody has ruled on. */
export function doubtsWithin({ narrow, one, idOf, eventOf }: Formed): LinkDoubt[] {
  const isRuled = ({ left, right }: NarrowJoin): boolean =>
    one.some(([x, y]) => (left.includes(x) && right.includes(y)) || (left.includes(y) && right.includes(x)))
  return narrowest(
    narrow
      // Rulings may have parted again what was joined.
      .filter((join) => eventOf(join.pair[0]) === eventOf(join.pair[1]) && !isRuled(join))
      .map(({ pair, mean }): LinkDoubt => {
        const event = eventOf(pair[0])
        const [a, b] = pair.map(idOf).sort(order) as [string, string]
        return { a, b, events: 'one', eventA: event, eventB: event, score: mean }
      }),
    (x, y) => x.score - y.score,
  )
}

/** A close pair with the events in which its tellings stand. */
export interface ClosePairOfEvents extends ClosePair {
  readonly eventA: string
  readonly eventB: string
}

interface Between {
  readonly close: readonly ClosePairOfEvents[]
  /** Pairs of events that people hold apart. */
  readonly two: readonly (readonly [event: string, other: string])[]
  /** Of all tellings of the one with all of the other. */
  readonly meanOf: (event: string, other: string) => number
}

/** Of every two incidents that nearly were one, and that nobody holds apart, the pair of tellings that is most alike. */
export function doubtsBetween({ close, two, meanOf }: Between): LinkDoubt[] {
  const ruled = new Set(two.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const best = narrowest(
    close
      .filter(({ eventA, eventB }) => eventA !== eventB && !ruled.has(`${eventA} ${eventB}`))
      .map((pair): LinkDoubt => ({ ...(order(pair.a, pair.b) < 0 ? pair : turned(pair)), events: 'two' })),
    (x, y) => y.score - x.score,
  )
  return best
    .map((doubt) => ({ ...doubt, score: meanOf(doubt.eventA, doubt.eventB) }))
    .filter(({ score }) => score >= NEARLY_JOINED)
}

const turned = ({ a, b, eventA, eventB, score }: ClosePairOfEvents): ClosePairOfEvents => ({
  a: b,
  b: a,
  eventA: eventB,
  eventB: eventA,
  score,
})

/** One question a pair of events: the first in this order. */
function narrowest(doubts: readonly LinkDoubt[], by: (x: LinkDoubt, y: LinkDoubt) => number): LinkDoubt[] {
  const found = new Map<string, LinkDoubt>()
  for (const doubt of doubts.toSorted((x, y) => by(x, y) || order(x.a, y.a) || order(x.b, y.b))) {
    const events = [doubt.eventA, doubt.eventB].sort(order).join(' ')
    if (!found.has(events)) found.set(events, doubt)
  }
  return [...found.values()]
}
