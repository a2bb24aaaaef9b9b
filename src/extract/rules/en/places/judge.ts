import type { TextLayer, Token } from '../../../../text/layer.ts'
import type { Fame } from './fame.ts'
import { ARTICLE, CAPITAL, DEMONYM, FORMS, HYPHEN } from './forms.ts'
import type { NameMatch } from './names.ts'
import type { PlaceWords } from './words.ts'

/**
 * What the company of a name shows. `famous`: only that it is well known speaks for it. `unsure`: nothing does, and nothing against it.
 * `part`: the beginning of a longer name that we do not know.
 */
export type Verdict = 'place' | 'famous' | 'person' | 'body' | 'part' | 'word' | 'unsure'

/** A match with what is known of it and of its neighbours. */
export interface Case {
  readonly layer: TextLayer
  readonly match: NameMatch
  readonly fame: Fame
  readonly words: PlaceWords
  /** Whether the sentence is set in title case, where a capital says nothing. */
  readonly titleCase: boolean
  /** Whether a comma and a place that contains it follow ("Reading, England"). */
  readonly contained: boolean
  /** Whether another well-known name stands right behind it, with no comma ("Jordan Lebanon and Iraq"). */
  readonly leadsOn: boolean
  /** Whether a place stands right before it ("Syrias Homs"). */
  readonly nested: boolean
  /** Whether the name stands in a list behind a place ("Manbij, Azaz and Mare"). */
  readonly listed: boolean
}

/** Short forms of countries that are places only in capitals. */
export const ALL_CAPITALS = /^(?:us|usa|uk|uae|drc|car|png|rdc|prc|ksa|dprk|fyrom|opt)$/u
/** "NGOs", "ISs statement": several, or an apostrophe that was lost. */
const ACRONYMS = /^\p{Lu}{2,}s$/u
const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|greater|downtown|inner|upper|lower|old|rural|mainland|metropolitan|outer|near|in|from|to|of|at|around|outside)$/u
/** Marks behind a name that stands at the head of a line, before the news begins: "KYIV (Reuters) -", "Aleppo — ", "GENEVA, 3 May". */
const DATELINE = /^(?:\(|—|–|--|-)$/u

/** Whether the company of a known name shows a place, a person, a body or an ordinary word. The order of the questions matters. */
export function judge(it: Case): Verdict {
  const { layer, match, words, fame } = it
  const { tokens } = layer
  const first = tokens[match.from]!
  const one = !match.key.includes(' ')
  if (one && ALL_CAPITALS.test(match.key)) return first.text === first.text.toUpperCase() ? 'place' : 'word'
  if (one && words.shortForms.has(match.key)) return it.listed && isShortForm(first.text) ? 'place' : 'word'
  if (one && (/^\p{N}+$/u.test(first.text) || ACRONYMS.test(first.text) || isNever(it))) return 'word'
  if (it.contained || dateline(it)) return 'place'
  if (one && isHead(it) && !it.leadsOn) return 'part'
  if (one && isAcronym(it)) return 'word'
  const body = bodyVerdict(it)
  if (body) return body
  if (nounBeside(it) || endsInNoun(it)) return 'place'
  const person = personVerdict(it)
  if (person) return person
  const country = match.candidates.some((p) => p.kind === 'country')
  const common = one && !country && (words.common.has(match.key) || words.alsoGiven.has(match.key))
  if (common) return commonVerdict(it)
  if (it.listed || leads(it, words.locative)) return 'place'
  if (fame >= 2) return 'famous'
  return leads(it, words.leading) ? 'place' : 'unsure'
}

/** The token beside the name in the same sentence. */
function beside({ layer, match }: Case, where: 'before' | 'after'): Token | undefined {
  const here = layer.tokens[match.from]!
  const token = layer.tokens[where === 'before' ? match.from - 1 : match.to]
  return token?.sentence === here.sentence ? token : undefined
}

const leads = (it: Case, words: ReadonlySet<string>): boolean => {
  const before = beside(it, 'before')
  if (!before) return false
  if (words.has(before.folded)) return true
  // "in the Aleppo", "in eastern Aleppo", "across besieged Aleppo"
  const further = it.layer.tokens[it.match.from - 2]
  return (
    further?.sentence === before.sentence &&
    words.has(further.folded) &&
    (before.folded === 'the' || DIRECTION.test(before.folded))
  )
}

/** "Ala." and "AL", but not "In". */
const isShortForm = (text: string): boolean => (text.length > 2 ? /^\p{Lu}/u : /^\p{Lu}+$/u).test(text)

/** Months, "Northern", "National": no place by themselves, whatever is called so. */
const isNever = ({ match, words }: Case): boolean =>
  words.calendar.has(match.key) || words.notPlaces.has(match.key) || DIRECTION.test(match.key)

/** "Taybat al-Imam" where only Taybat is known, "Ain Testa" where only Ain is. */
function isHead({ layer, match, words }: Case): boolean {
  const { tokens } = layer
  const next = tokens[match.to]
  if (next?.sentence !== tokens[match.from]!.sentence) return false
  const articled =
    ARTICLE.test(next.folded) && HYPHEN.test(tokens[match.to + 1]?.text ?? '') && CAPITAL.test(tokens[match.to + 2]?.text ?? '')
  return (
    articled || (FORMS.test(match.key) && (CAPITAL.test(next.text) || HYPHEN.test(next.text)) && !words.free.has(next.folded))
  )
}

/** "CIS", "FSA": short and in capitals where the sentence is not. */
function isAcronym({ layer, match }: Case): boolean {
  const { text, sentence } = layer.tokens[match.from]!
  if (!/^\p{Lu}{2,5}$/u.test(text)) return false
  // "HAITI: …" heads a bulletin.
  if (text.length > 3 && match.candidates.some((p) => p.kind === 'country')) return false
  const { from, to } = layer.sentences[sentence]!
  return layer.tokens.slice(from, to).some((t) => /\p{Ll}{2}/u.test(t.text) && !/^https?:/u.test(t.text))
}

function dateline({ layer, match }: Case): boolean {
  const { tokens } = layer
  const block = layer.blocks[layer.sentences[tokens[match.from]!.sentence]!.block]!
  const next = tokens[match.to]
  return block.from === match.from && next !== undefined && DATELINE.test(next.text)
}

/** "the town of X", "X province", "the X and Y districts". */
function nounBeside(it: Case): boolean {
  const { layer, match, words } = it
  const { tokens } = layer
  const after = beside(it, 'after')
  if (
    after &&
    words.nouns.has(after.folded) &&
    (it.fame > 0 || !words.common.has(match.key) || beside(it, 'before')?.folded === 'the')
  )
    return true
  const before = beside(it, 'before')
  const further = tokens[match.from - 2]
  if (!before || !further || further.sentence !== before.sentence) return false
  return (
    (before.folded === 'of' || before.folded === 'called') && (words.nouns.has(further.folded) || words.parts.has(further.folded))
  )
}

/** "Jenin refugee camp", "Bab al-Hawa crossing": the name itself says what it is. */
const endsInNoun = ({ layer, match, words }: Case): boolean =>
  match.key.includes(' ') &&
  (words.settlements.has(layer.tokens[match.to - 1]!.folded) || words.sites.has(layer.tokens[match.to - 1]!.folded))

/** Part of the name of an organisation: "University of X", "X Times", "Bank of X". A hospital or an airport is still in X. */
function bodyVerdict(it: Case): Verdict | null {
  const { layer, match, words } = it
  const { tokens } = layer
  const here = tokens[match.from]!.sentence
  const before = beside(it, 'before')
  const further = tokens[match.from - 2]
  if (before?.folded === 'of' && further?.sentence === here && CAPITAL.test(further.text) && words.bodies.has(further.folded))
    return 'body'
  // "Radio Karsova": a station is heard far beyond its town.
  if (before?.text === 'Radio') return 'body'
  if (it.titleCase) return null
  let end = match.to
  while (tokens[end]?.sentence === here && CAPITAL.test(tokens[end]!.text) && !words.free.has(tokens[end]!.folded)) end++
  if (end === match.to) return null
  const head = tokens[end - 1]!.folded
  if (words.sites.has(head)) return 'place'
  if (end - match.to <= 4 && words.bodies.has(head)) return 'body'
  return null
}

/** Behind a title or a given name, before a surname, or part of a longer name that we do not know. */
function personVerdict(it: Case): Verdict | null {
  const { layer, match, words, fame } = it
  if (match.key.includes(' ')) return null
  const before = beside(it, 'before')
  const after = beside(it, 'after')
  if (before?.text === '.' && words.titles.has(layer.tokens[match.from - 2]?.folded ?? '')) return 'person'
  const given = words.alsoGiven.has(match.key) || words.givenNames.has(match.key)
  if (before && words.titles.has(before.folded) && (given || CAPITAL.test(before.text))) return 'person'
  if (before && words.givenNames.has(before.folded) && CAPITAL.test(before.text)) return 'person'
  if (it.titleCase) return after && words.givenNames.has(match.key) && isPartOfName(after, words) ? 'person' : null
  if (after && (given || fame < 2) && !it.leadsOn && isPartOfName(after, words) && !words.sites.has(after.folded)) return 'person'
  if (after && fame === 2 && !it.leadsOn && match.candidates.every((p) => p.kind === 'province') && isPartOfName(after, words))
    return 'unsure'
  if (fame === 3 || it.nested || !before || !isPartOfName(before, words) || opens(layer, match.from - 1)) return null
  return DEMONYM.test(before.folded) || DIRECTION.test(before.folded) ? null : 'person'
}

const isPartOfName = ({ text, folded }: Token, words: PlaceWords): boolean =>
  CAPITAL.test(text) &&
  !words.free.has(folded) &&
  !words.titles.has(folded) &&
  !words.nouns.has(folded) &&
  !words.parts.has(folded)

/** The first word of a sentence has its capital from there. */
const opens = (layer: TextLayer, at: number): boolean => layer.sentences[layer.tokens[at]!.sentence]!.from === at

/** "March", "Nice", "Jackson": a place only where the words before leave no other reading. */
function commonVerdict(it: Case): Verdict {
  const { layer, match, words, fame } = it
  const first = layer.tokens[match.from]!
  if (!CAPITAL.test(first.text)) return 'word'
  if (fame >= 2 && !words.common.has(match.key) && !words.givenNames.has(match.key)) return 'famous'
  if (leads(it, words.locative)) return fame >= 2 ? 'place' : 'unsure'
  if (it.listed && fame > 0) return 'place'
  return words.common.has(match.key) && !(fame > 0 && leads(it, words.leading)) ? 'word' : 'unsure'
}
