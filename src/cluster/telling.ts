import type { Cause, Claim, ClaimPlace, Measure } from '../model/claim.ts'
import { type Day, dayNumber } from '../model/day.ts'
import { INCIDENT_TYPE_OF, type IncidentType } from '../model/incident.ts'
import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { subTypeOf } from './incident-types.ts'

/** Days as numbers, both ends included. */
export type Days = readonly [first: number, last: number]

/** A place with the key by which spellings of its name are found to be one. */
export interface TellingPlace extends ClaimPlace {
  readonly key: string
}

/** What one report tells of one incident: the unit that is matched between reports. */
export interface Telling {
  /** Id of its first claim. */
  readonly id: string
  readonly report: string
  readonly claims: readonly Claim[]
  /** The places that the claims are about, the most specific first. */
  readonly places: readonly TellingPlace[]
  /** The shortest stretch of days that a claim gives; null where none gives any. */
  readonly days: Days | null
  readonly causes: readonly Cause[]
  /** ACLED's event types, of claims that give one. */
  readonly types: readonly IncidentType[]
  /** The sides that did it, as the claims say. */
  readonly by: readonly string[]
  /** The numbers of killed and injured that it gives, parts of wholes and vague words left out. */
  readonly killed: readonly number[]
  readonly injured: readonly number[]
  /** Whom its figures of harm count: fighters alone, others alone; null where it gives both or neither. */
  readonly victims: 'fighters' | 'others' | null
  /** The sentences that the claims stand in. */
  readonly sentences: readonly Span[]
}

export function tellingOf(claims: readonly Claim[]): Telling {
  const first = claims[0] as Claim
  return {
    id: first.id,
    report: first.report,
    claims,
    places: placesOf(claims),
    days: daysOf(claims),
    causes: [...new Set(claims.flatMap(({ figure, incident }) => figure?.cause ?? incident?.cause ?? []))],
    types: [...new Set(claims.flatMap(typeOf))],
    by: [
      ...new Set(
        claims.flatMap(({ actors }) =>
          actors.flatMap(({ role, side, inter }) => (role === 'by' && inter !== null ? (side ?? []) : [])),
        ),
      ),
    ],
    killed: numbersOf(claims, 'killed'),
    injured: numbersOf(claims, 'injured'),
    victims: victimsOf(claims),
    sentences: [...new Map(claims.map((claim) => [claim.sentence[0], claim.sentence])).values()],
  }
}

function typeOf(claim: Claim): IncidentType[] {
  const subType = subTypeOf(claim)
  return subType ? [INCIDENT_TYPE_OF[subType]] : []
}

function placesOf(claims: readonly Claim[]): TellingPlace[] {
  const places = new Map<string, TellingPlace>()
  for (const { places: of } of claims)
    if (of[0]?.name && !places.has(of[0].name)) places.set(of[0].name, { ...of[0], key: skeleton(of[0].name) })
  return [...places.values()].sort((a, b) => a.wherePrec - b.wherePrec || b.within.length - a.within.length || a.start - b.start)
}

function daysOf(claims: readonly Claim[]): Days | null {
  const said = sayingsOf(claims)
  const open = new Set(claims.flatMap(({ time }) => (time && time.start === null ? [time.span[0]] : [])))
  const dated = claims.flatMap(({ time }) => (time?.start && !open.has(time.span[0]) ? [time] : []))
  const [time] = dated.toSorted(
    (a, b) => Number(said.has(a.span[0])) - Number(said.has(b.span[0])) || a.datePrec - b.datePrec || a.span[0] - b.span[0],
  )
  return time ? daysIn(time.start, time.end) : null
}

/**
 * Where the words of days stand that only date a saying: "has killed 43, a monitor said on Sunday". What happened on one day is thought to
 * have been on the day that it is told of; a headline that borrows the day knows no more.
 */
const sayingsOf = (claims: readonly Claim[]): ReadonlySet<number> =>
  new Set(
    claims.flatMap(({ time, sentence, why }) => {
      const inside = time !== null && time.span[0] >= sentence[0] && time.span[1] <= sentence[1]
      const implied = why.some(({ field, basis }) => field === 'time' && basis === 'implied')
      return time && (time.start === null || (inside && implied)) ? [time.span[0]] : []
    }),
  )

/** Whether no more is known of its day than when it was told of. */
export function isDatedBySaying({ claims, days }: Telling): boolean {
  const said = sayingsOf(claims)
  return days !== null && claims.every(({ time }) => time === null || said.has(time.span[0]))
}

export function daysIn(start: Day | null, end: Day | null): Days | null {
  const first = start ?? end
  const last = end ?? start
  return first && last ? [dayNumber(first), dayNumber(last)] : null
}

function numbersOf(claims: readonly Claim[], measure: Measure): number[] {
  const numbers = claims.flatMap(({ figure }) => {
    if (figure?.measure !== measure || figure.partOf !== null || figure.qualifier === 'vague') return []
    return figure.best ?? figure.low ?? figure.high ?? []
  })
  return [...new Set(numbers)]
}

function victimsOf(claims: readonly Claim[]): Telling['victims'] {
  const statuses = claims.flatMap(({ figure }) =>
    figure && (figure.measure === 'killed' || figure.measure === 'injured') ? [figure.status === 'combatant'] : [],
  )
  if (statuses.length === 0 || new Set(statuses).size > 1) return null
  return statuses[0] ? 'fighters' : 'others'
}

/** Spellings of one name in Latin letters differ in vowels, doubled letters and articles: Sakhur, Sakhour, al-Sakhur. */
export const skeleton = (name: string): string =>
  fold(name)
    .replaceAll(/\b(?:al|el|an|ar|as|ash|at|ad|az)[\s-]+/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll(/(?<=.)[aeiouy]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
