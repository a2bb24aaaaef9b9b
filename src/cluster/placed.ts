import type { ConflictEvent, EventKind } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import { type Day, dayNumber } from '../model/day.ts'
import { order } from '../text/order.ts'
import { countedAt } from './counted-at.ts'
import { commonPlace, eventOf, wholePeriod } from './event.ts'
import { hasVoices } from './voices.ts'

/** A claim among those that its event is looked for in: of one kind and one place or period. */
export interface Placed {
  readonly claim: string
  /** Equal for claims that may be of one event; begins with the name of a `Cut`. */
  readonly key: string
  readonly day: Day | null
}

/** How claims of one key become events. */
interface Cut {
  readonly kind: EventKind
  /** Days without a claim after which the next is of another event, and days after which it is anyway; null where all of a key are one. */
  readonly after: { readonly pause: number; readonly longest: number } | null
}

const CUTS: Readonly<Record<string, Cut>> = {
  // Days without a claim after which who holds a place is a new question; and days after which it is one anyway.
  control: { kind: 'control', after: { pause: 1, longest: 3 } },
  // Displacement, siege and how much of an area is held are told over weeks.
  area: { kind: 'situation', after: { pause: 7, longest: 21 } },
  total: { kind: 'situation', after: null },
  // After some days without a word what is said of a topic is another round.
  negotiation: { kind: 'negotiation', after: { pause: 2, longest: 7 } },
}

const cutOf = (key: string): Cut => CUTS[key.slice(0, key.indexOf(' '))] as Cut

/** Cuts the claims of one key into events, each a list of claims in the order of their days. Claims without a day stand alone. */
export function cutIntoEvents(key: string, placed: readonly Placed[]): string[][] {
  const { after } = cutOf(key)
  const sorted = placed.toSorted((a, b) => order(a.day ?? '', b.day ?? '') || order(a.claim, b.claim))
  if (after === null) return [sorted.map(({ claim }) => claim)]
  const groups: { first: number; last: number; claims: string[] }[] = []
  for (const { claim, day } of sorted) {
    if (day === null) continue
    const at = dayNumber(day)
    const group = groups.at(-1)
    if (group && at - group.last <= after.pause && at - group.first < after.longest) {
      group.claims.push(claim)
      group.last = at
    } else groups.push({ first: at, last: at, claims: [claim] })
  }
  return [...groups.map(({ claims }) => claims), ...sorted.filter(({ day }) => day === null).map(({ claim }) => [claim])]
}

/** The event of claims that stand together; null where one voice alone speaks of a topic. */
export function placedEvent(
  key: string,
  claims: readonly Claim[],
  publishedOf: (report: string) => Day | null,
): ConflictEvent | null {
  const { kind } = cutOf(key)
  const time = wholePeriod(claims, publishedOf)
  if (kind === 'situation') return eventOf(claims, { kind, type: null, place: commonPlace(claims, countedAt), time })
  const event = { kind, type: null, place: commonPlace(claims), time }
  if (kind === 'control') return eventOf(claims, event)
  const [, topic] = key.split(' ') as [string, string]
  return hasVoices(claims) ? eventOf(claims, { ...event, topic }) : null
}
