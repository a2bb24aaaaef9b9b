import type { SpeakerKind } from './claim.ts'

/** A place the gazetteer knows. Places without a point (a country, a region) still have a parent chain. */
export interface GazetteerPlace {
  /** Stable, e.g. `aleppo-sheikh-saeed` for hand-made entries, `geonames-170063` for GeoNames. */
  readonly id: string
  readonly name: string
  /** Spelling variants, transliterations, adjectives of place ("Aleppine" is not one: only names that stand for the place). */
  readonly variants: readonly string[]
  readonly arabic: string | null
  readonly kind: 'country' | 'region' | 'province' | 'district' | 'city' | 'town' | 'village' | 'quarter' | 'site' | 'area'
  /** Id of the containing place; null for countries and regions of several countries. */
  readonly parent: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** How far the true place may be from the point, in metres. */
  readonly precision: number
  /** For ranking homonyms; 0 when unknown. */
  readonly population: number
  /** ISO 3166-1 alpha-2; null for regions of several countries. */
  readonly country: string | null
  /** Where the point and name come from. */
  readonly source: string
}

/** A state, armed group, monitor, agency, UN body, medium or person who speaks for one. */
export interface ActorEntry {
  /** Canonical English name, e.g. "Government of Syria", "Syrian Observatory for Human Rights". */
  readonly name: string
  /** Names of its own, that mean it wherever they stand ("SOHR", "Syrian army"). */
  readonly aliases: readonly string[]
  /** Names that many go by ("the army", "rebels"): they mean this one only in reports about `country`. */
  readonly generic: readonly string[]
  /** Adjectives that mean it beside a doer or a deed only ("Russian warplanes", "Israeli strikes"). */
  readonly adjectives: readonly string[]
  /** Names of places that stand for it where they act or speak ("Moscow denied"). */
  readonly seats: readonly string[]
  readonly kind: SpeakerKind
  /** The side it acts for in its conflict, by canonical name; null for those that act for none. */
  readonly side: string | null
  /** ACLED `inter` 1–8; null for those that never act in an event. */
  readonly inter: number | null
  /** Party to the conflict. */
  readonly party: boolean
  /** The organisation a named person speaks for; canonical name. */
  readonly affiliation: string | null
  /** Country (ISO 3166-1 alpha-2) that the entry belongs to. */
  readonly country: string | null
  /** Years of validity; null is open. */
  readonly from: number | null
  readonly to: number | null
}

/** Words by class, from `data/lexicon/<language>/*.yaml`: class name → entries, each a word or phrase in folded lower case. */
export type Lexicon = ReadonlyMap<string, ReadonlySet<string>>

/** Everything the coder knows that does not stand in a report. Read from `data/` once, at the edge. */
export interface Knowledge {
  readonly places: readonly GazetteerPlace[]
  readonly actors: readonly ActorEntry[]
  readonly lexicon: Lexicon
}
