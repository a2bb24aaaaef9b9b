import type { Lexicon } from '../../../../model/knowledge.ts'

/** Words that tell whether a capitalised name is a place, from `data/lexicon/en/places.yaml`. */
export interface PlaceWords {
  /** "town", "district", "province": what may stand before "of X" or behind X. */
  readonly nouns: ReadonlySet<string>
  /** "in", "near", "towards" */
  readonly prepositions: ReadonlySet<string>
  /** "president", "gen", "mr": what follows is a person. */
  readonly titles: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  /** Place names that are ordinary words, months or names of people. */
  readonly common: ReadonlySet<string>
  /** "university", "times", "bank": what a place name before it belongs to. */
  readonly bodies: ReadonlySet<string>
  /** "said", "denied", "accused": what states do. */
  readonly speech: ReadonlySet<string>
  /** "government", "officials": what a place name before it stands for. */
  readonly rulers: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

export const placeWords = (lexicon: Lexicon): PlaceWords => {
  const of = (name: string): ReadonlySet<string> => lexicon.get(`place.${name}`) ?? NONE
  return {
    nouns: of('noun'),
    prepositions: of('preposition'),
    titles: of('title'),
    givenNames: of('given-name'),
    common: of('common-word'),
    bodies: of('body'),
    speech: of('state-verb'),
    rulers: of('ruler'),
  }
}
