import {
  type Claim,
  type ClaimActor,
  type ClaimKind,
  type ClaimPlace,
  type Link,
  type Measure,
  type Polarity,
  type Quantity,
  speakerOf,
} from './claim.ts'
import type { Events } from './link.ts'

/** Where a person says that a place is. */
export type RuledPlace = Pick<ClaimPlace, 'name' | 'lat' | 'lon' | 'gazetteerId' | 'wherePrec' | 'geoPrecision' | 'within'>
export type RuledSpeaker = Pick<Link, 'name' | 'kind' | 'affiliation' | 'party'>
export type RuledActor = Pick<ClaimActor, 'name' | 'side' | 'inter'>

/** The claim that was looked at, told so that it can be found again when better rules code its report. */
export interface ClaimSeen {
  readonly id: string
  readonly report: string
  readonly version: number
  readonly kind: ClaimKind
  /** Measure, change or type, as the machine had it. */
  readonly what: string
  readonly start: number
  readonly end: number
  readonly words: string
}

/** What a person may decide, each with the value that it has before and after. */
export interface RuledValues {
  readonly number: Quantity
  readonly measure: Measure
  readonly who: string | null
  /** Who is behind the words that name the speaker, wherever those words are credited; null for the outlet's own voice. */
  readonly speaker: RuledSpeaker | null
  /** What a name of a place means throughout the report; null takes the place out. */
  readonly 'place-name': { readonly text: string; readonly place: RuledPlace | null }
  /** The place that this claim is about. */
  readonly place: RuledPlace | null
  readonly by: RuledActor | null
  readonly polarity: Polarity
  /** Whether the text says this at all: what is rejected is left out of lists, accounts and exports, and kept. */
  readonly claim: 'kept' | 'rejected'
  /** Whether this claim and another tell of one incident, or of two. */
  readonly link: { readonly with: ClaimSeen; readonly events: Events }
}

export type RuledField = keyof RuledValues

/** A field with its value before and after. To accept what the machine says is a decision as well: the values are the same. */
export type Decision = {
  readonly [F in RuledField]: { readonly field: F; readonly before: RuledValues[F]; readonly after: RuledValues[F] }
}[RuledField]

/** What was decided, before it is kept. */
export type NewRuling = Decision & {
  readonly author: string
  /** ISO 8601, in UTC. */
  readonly at: string
  readonly reason: string | null
  readonly claim: ClaimSeen
  /** The ruling that this one takes back. */
  readonly undoes: string | null
}

/** A person's decision (codebook section 13): appended, never overwritten. */
export type Ruling = NewRuling & { readonly id: string }

/** Measure, change or type: with report, kind and span it makes the claim's id. */
export const whatOf = ({ kind, figure, control, incident, statement }: Claim): string =>
  figure?.measure ?? control?.change ?? incident?.subType ?? statement?.type ?? kind

/** Those that hold: neither taken back, nor taking back another. In the order given, which is the order in which they were made. */
export function standing(rulings: readonly Ruling[]): readonly Ruling[] {
  const takenBack = new Set<string>()
  for (const { id, undoes } of rulings.toReversed()) if (undoes !== null && !takenBack.has(id)) takenBack.add(undoes)
  return rulings.filter(({ id, undoes }) => undoes === null && !takenBack.has(id))
}

/** The value that a claim has in a field; undefined where a claim of its kind, or a claim by itself, has no such field. `text` is the name that a place goes by. */
export function valueIn(claim: Claim, field: RuledField, text: string | null): RuledValues[RuledField] | undefined {
  const { figure, control } = claim
  switch (field) {
    case 'number':
      return figure && { low: figure.low, best: figure.best, high: figure.high, qualifier: figure.qualifier }
    case 'measure':
      return figure?.measure
    case 'who':
      return figure?.who
    case 'speaker': {
      const link = speakerOf(claim)
      return link && { name: link.name, kind: link.kind, affiliation: link.affiliation, party: link.party }
    }
    case 'place-name': {
      const place = claim.places.find((each) => each.text === text)
      return place && { text: place.text, place: placeValue(place) }
    }
    case 'place':
      return claim.places[0] === undefined ? null : placeValue(claim.places[0])
    case 'by': {
      const actor = claim.actors.find(({ role }) => role === 'by')
      if (actor) return { name: actor.name, side: actor.side, inter: actor.inter }
      return control?.by ? { name: control.by, side: control.by, inter: null } : null
    }
    case 'polarity':
      return claim.polarity
    case 'claim':
      return 'kept'
    case 'link':
      return undefined
  }
}

const placeValue = ({ name, lat, lon, gazetteerId, wherePrec, geoPrecision, within }: ClaimPlace): RuledPlace => ({
  name,
  lat,
  lon,
  gazetteerId,
  wherePrec,
  geoPrecision,
  within,
})
