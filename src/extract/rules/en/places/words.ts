import type { Lexicon } from '../../../../model/knowledge.ts'
import { indexPhrases, type PhraseIndex } from '../../../../text/phrases.ts'

/** Words that tell whether a capitalised name is a place, from `data/lexicon/en/places.yaml`. */
export interface PlaceWords {
  /** "town", "district", "province": what may stand before "of X" or behind X. */
  readonly nouns: ReadonlySet<string>
  /** Of these, the ones that are enough to make an unknown name a place. */
  readonly settlements: ReadonlySet<string>
  /** "hospital", "airport": bodies that stand in one spot. */
  readonly sites: ReadonlySet<string>
  /** "in", "near": only a place follows. */
  readonly locative: ReadonlySet<string>
  /** "from", "to", "captured": a place may follow. */
  readonly leading: ReadonlySet<string>
  /** "president", "gen", "mr": what follows is a person. */
  readonly titles: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  /** Place names that are ordinary words too. */
  readonly common: ReadonlySet<string>
  /** Place names that are given names too. */
  readonly alsoGiven: ReadonlySet<string>
  /** "university", "times", "bank": what a place name before it belongs to. */
  readonly bodies: ReadonlySet<string>
  /** Capitalised words that may stand beside a place without making it part of a longer name: weekdays, months. */
  readonly free: ReadonlySet<string>
  /** Months and weekdays, short forms too. */
  readonly calendar: ReadonlySet<string>
  /** "parliament", "ramadan": capitalised behind "in", and no place. */
  readonly notPlaces: ReadonlySet<string>
  /** Names that hold a place and are none: groups, newspapers, treaties. */
  readonly blocked: PhraseIndex<true>
  /** "said", "denied", "accused": what states do. */
  readonly stateVerbs: ReadonlySet<string>
  /** "bombed", "seized": what states do, and what is done to towns as well. */
  readonly stateDeeds: ReadonlySet<string>
  /** "government", "officials": what a place name before it stands for. */
  readonly rulers: ReadonlySet<string>
  /** "talks", "relations", "support": what is had with or from states. */
  readonly dealings: ReadonlySet<string>
  /** Short forms that name a place only behind another one: "Ala.", "Tex." */
  readonly shortForms: ReadonlySet<string>
  /** "area", "enclave": parts where a side or a direction stands before. */
  readonly pieces: ReadonlySet<string>
  /** "countryside", "outskirts", "parts": nouns for a part of a place. */
  readonly parts: ReadonlySet<string>
}

export function placeWords(lexicon: Lexicon): PlaceWords {
  const of = (name: string): ReadonlySet<string> => {
    const words = lexicon.get(`place.${name}`)
    if (!words) throw new Error(`the lexicon has no class place.${name}`)
    return words
  }
  return {
    nouns: of('noun'),
    settlements: of('settlement'),
    sites: of('site'),
    locative: of('locative'),
    leading: of('leading'),
    titles: of('title'),
    givenNames: of('given-name'),
    common: of('common-word'),
    alsoGiven: of('also-given-name'),
    bodies: of('body'),
    free: of('free'),
    calendar: of('calendar'),
    notPlaces: of('not-a-place'),
    blocked: indexPhrases([...of('blocked')].map((phrase) => [phrase, true as const])),
    stateVerbs: of('state-verb'),
    stateDeeds: of('state-deed'),
    rulers: of('ruler'),
    dealings: of('dealing'),
    shortForms: of('short-form'),
    parts: of('part'),
    pieces: of('piece'),
  }
}
