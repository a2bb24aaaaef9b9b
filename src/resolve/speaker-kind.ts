import type { SpeakerKind } from '../model/claim.ts'

interface KindWords {
  readonly kind: SpeakerKind
  readonly words: RegExp
  /** Whether such a speaker takes part in the conflict. */
  readonly party: boolean
}

/** What a description says of a speaker's kind; the first that fits. */
const KINDS: readonly KindWords[] = [
  { kind: 'social-account', party: false, words: /@\w/u },
  {
    kind: 'state-media',
    party: true,
    words:
      /\b(?:state|official)(?:[ -](?:run|owned|controlled|linked))?[ -](?:media|television|tv|radio|news|broadcaster|newspaper|agency)\b|\bgovernment (?:media|newspaper)\b/u,
  },
  { kind: 'un', party: false, words: /\b(?:un|u\.n\.|united nations|peacekeepers?)(?![\p{L}])/u },
  {
    kind: 'rescue-service',
    party: false,
    words:
      /\b(?:rescue|rescuers?|civil defen[cs]e|white helmets|first responders?|fire ?fighters?|emergency (?:services?|workers?|officials?)|ambulance)\b/u,
  },
  {
    kind: 'medical',
    party: false,
    words:
      /\b(?:medics?|medical|doctors?|nurses?|paramedics?|hospitals?|surgeons?|physicians?|clinic|health (?:workers?|officials?)|morgue|pharmacist)\b/u,
  },
  {
    kind: 'humanitarian',
    party: false,
    words: /\b(?:aid|relief|humanitarian|charity|charities|ngos?|non-governmental|red cross|red crescent)\b/u,
  },
  {
    kind: 'media-activist',
    party: false,
    words: /\b(?:activists?|citizen journalists?|media centre|media center|coordination committees?)\b/u,
  },
  {
    kind: 'outlet',
    party: false,
    words:
      /\b(?:journalists?|correspondents?|reporters?|photographers?|newspapers?|news agency|magazine|television|tv|radio|broadcaster|channel|daily|website|media|press)\b/u,
  },
  {
    kind: 'monitor',
    party: false,
    words: /\b(?:monitors?|observatory|watchdog|monitoring|rights groups?|human rights|observers?|rights organi[sz]ations?)\b/u,
  },
  {
    kind: 'armed-group',
    party: true,
    words:
      /\b(?:rebels?|insurgents?|militants?|fighters?|militias?|militiamen|jihadists?|gunmen|brigades?|factions?|separatists?|opposition (?:fighters?|commanders?|forces|factions?)|field commander|paramilitary)\b/u,
  },
  {
    kind: 'government',
    party: true,
    words:
      /^(?:(?!\b(?:officials?|spokes\w+|sources?|ministers?|officers?|commanders?|generals?)\b).)*\b(?:government|army|military|armed forces|ministry|police|regime|authorities|air force|navy|general staff|cabinet|presidency|security forces|command|kremlin|pentagon|state department|white house)\b/u,
  },
  {
    kind: 'witness',
    party: false,
    words:
      /\b(?:witness(?:es)?|eye ?witness(?:es)?|residents?|locals?|villagers?|survivors?|relatives?|neighbou?rs?|refugees?|civilians?|displaced|shopkeepers?|farmers?|mothers?|fathers?|tribal|elders?|local sources?)\b/u,
  },
  {
    kind: 'official',
    party: false,
    words:
      /\b(?:officials?|spokes\w+|ministers?|president|premier|governors?|mayors?|ambassadors?|envoys?|diplomats?|secretar\w+|commanders?|generals?|colonels?|officers?|chiefs?|leaders?|lawmakers?|senators?|military sources?|security sources?|government sources?)\b/u,
  },
]

/** The kind of speaker that words describe, and whether such a speaker is a party; `unnamed` where they tell nothing. */
export function kindOfWords(words: string): { readonly kind: SpeakerKind; readonly party: boolean } {
  const lower = words.toLowerCase()
  return KINDS.find((k) => k.words.test(lower)) ?? { kind: 'unnamed', party: false }
}
