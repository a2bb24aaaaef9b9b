import type { TextLayer } from '../../../../text/layer.ts'
import { DEMONYM } from './forms.ts'
import { ALL_CAPITALS } from './judge.ts'
import type { Sighting } from './sighting.ts'
import type { PlaceWords } from './words.ts'

const LOCATIVE =
  /^(?:in|at|near|inside|outside|around|across|into|over|throughout|within|onto|toward|towards|leaving|entering|entered|left|via|off)$/u
const COMPOUND =
  /^(?:led|backed|based|allied|supported|sponsored|brokered|born|linked|mediated|funded|trained|made|supplied|imposed|friendly|aligned|drafted|educated|appointed|registered|installed|affiliated|controlled|style|bound)$/u
const SAID = /^(?:said|says|told|announced|denied|accused|warned|claimed|insisted|added)$/u
const AUXILIARY =
  /^(?:has|have|had|would|will|also|which|does|did|is|was|itself|still|again|not|never|already|long|later|recently|repeatedly|strongly)$/u
/** What may stand between a preposition and the name: "in besieged eastern X". */
const BETWEEN =
  /^(?:the|besieged|divided|north|south|east|west|central|rural|northern|southern|eastern|western|[a-z]*(?:ern|east|west))$/u
/** "pro-Damascus", "anti-Russia" */
const SIDED = /^(?:pro|anti)$/u
const JOINS = /^(?:and|or|,|&)$/u

/** "Moscow said", "the Damascus government", "talks with Ankara": a state or a capital stands for those who rule it. Towns do not act. */
export function useOf(layer: TextLayer, all: readonly Sighting[], index: number, words: PlaceWords): 'literal' | 'metonym' {
  const { tokens } = layer
  const here = all[index]!
  if (!here.candidates.some((p) => p.kind === 'country' || p.population >= 100_000)) return 'literal'
  const next = tokens[here.to]
  const after = tokens[here.to + 1]
  if (/^[-‐‑–]$/u.test(next?.text ?? '') && COMPOUND.test(after?.folded ?? '')) return 'metonym'
  if (/^[-‐‑–]$/u.test(tokens[here.from - 1]?.text ?? '') && SIDED.test(tokens[here.from - 2]?.folded ?? '')) return 'metonym'
  if (isOffice(layer, here, words) || isAdjective(layer, here, words)) return 'metonym'
  const previous = tokens[leftEdge(layer, here)]?.folded ?? ''
  if (rules(layer, here, words)) return 'metonym'
  if (LOCATIVE.test(previous)) return 'literal'
  if (previous === 'from' && !dealtWith(layer, all, index, words)) return 'literal'
  if (acts(layer, all, index, words) || isAlly(layer, here)) return 'metonym'
  if (dealtWith(layer, all, index, words)) return 'metonym'
  return 'literal'
}

/** The word before the name and what narrows it; the sentence's own first word otherwise. */
function leftEdge({ tokens }: TextLayer, { from }: Sighting): number {
  let at = from - 1
  while (at > 0 && tokens[at]!.sentence === tokens[from]!.sentence && BETWEEN.test(tokens[at]!.folded)) at--
  return at
}

/** The subject of what states do: "Turkey denied", "Moscow and Tehran have pledged". */
function acts(layer: TextLayer, all: readonly Sighting[], index: number, words: PlaceWords): boolean {
  const { tokens } = layer
  const here = all[index]!
  const previous = tokens[leftEdge(layer, here)]
  // "officials in Moscow said": the subject stands before.
  if (
    previous &&
    /^(?:of|from|to|with|by|on|for|against|between)$/u.test(previous.folded) &&
    previous.sentence === tokens[here.from]!.sentence
  )
    return false
  let at = here.to
  const partner = all[index + 1]
  if (JOINS.test(tokens[at]?.folded ?? '') && partner?.from === at + 1) at = partner.to
  const start = at
  while (AUXILIARY.test(tokens[at]?.folded ?? '') && at < here.to + 4) at++
  const verb = tokens[at]
  // "Syria was warned": what is done to a state is no act of its.
  if (tokens.slice(start, at).some((t) => /^(?:is|was|been|being)$/u.test(t.folded)) && !/ing$/u.test(verb?.folded ?? ''))
    return false
  // "Moscow did not take …": what is helped by "did" or "would" is an act.
  if (verb?.tag === 'VERB' && tokens.slice(start, at).some((t) => /^(?:did|does|would|should|must)$/u.test(t.folded))) return true
  if (!verb || verb.sentence !== tokens[here.from]!.sentence) return false
  if (words.stateDeeds.has(verb.folded)) return opensClause(layer, all, index) && takesObject(tokens, at + 1, words)
  if (!words.stateVerbs.has(verb.folded)) return false
  // "in Syria, Aleppo said …": only those that states are led from speak.
  return SAID.test(verb.folded) || words.stateVerbs.has(verb.folded)
}

/** "A missile that hit X killed five", "strikes on X and Y killed five": there a town is no subject. */
function opensClause({ tokens }: TextLayer, all: readonly Sighting[], index: number): boolean {
  const { from } = all[index]!
  const before = tokens[from - 1]
  if (!before || before.sentence !== tokens[from]!.sentence) return true
  return all[index - 1]?.to !== from - 1 && (/^(?:SCONJ|CCONJ)$/u.test(before.tag) || OPENS.test(before.folded))
}

const OPENS = /^(?:,|:|;|["“]|when|after|before|since|that)$/u

/** "X shelled overnight", "X captured by rebels" tell what was done to X. */
const takesObject = (tokens: TextLayer['tokens'], at: number, words: PlaceWords): boolean => {
  const [next, second] = [tokens[at], tokens[at + 1]]
  return (
    next?.sentence === tokens[at - 1]!.sentence &&
    /^(?:DET|NUM|PROPN)$/u.test(next.tag) &&
    !words.calendar.has(next.folded) &&
    !/^(?:this|that|last|next|every|again|overnight|near)$/u.test(next.folded) &&
    !(next.tag === 'NUM' && /^(?:times?|hours?|days?|weeks?|months?|years?)$/u.test(second?.folded ?? ''))
  )
}

/** "US Central Command", "UK Foreign Office": what bears a country's name is that country's. */
const isOffice = ({ tokens }: TextLayer, { from, to, candidates }: Sighting, words: PlaceWords): boolean => {
  const next = tokens[to]
  return (
    candidates.some((p) => p.kind === 'country') &&
    next?.sentence === tokens[from]!.sentence &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !words.free.has(next.folded) &&
    words.bodies.has(tokens[to + 1]?.folded ?? '')
  )
}

/** "US airstrike", "U.S. warships": short forms do for adjectives. */
function isAdjective({ tokens }: TextLayer, { from, to }: Sighting, words: PlaceWords): boolean {
  const next = tokens[to]
  return (
    to - from === 1 &&
    ALL_CAPITALS.test(tokens[from]!.folded.replace(/\./gu, '')) &&
    next?.sentence === tokens[from]!.sentence &&
    next.tag === 'NOUN' &&
    !words.nouns.has(next.folded) &&
    !words.parts.has(next.folded)
  )
}

const ALLIES = /^(?:ally|allies|backer|backers|supporter|sponsor|patron|rival|opponent|partner|member)$/u

/** "Russia is the chief ally of …" */
const isAlly = ({ tokens }: TextLayer, { to }: Sighting): boolean =>
  /^(?:is|was|are|were|,)$/u.test(tokens[to]?.folded ?? '') && tokens.slice(to + 1, to + 6).some((t) => ALLIES.test(t.folded))

/** "the Damascus government", "Syria's army", "US officials". */
function rules(layer: TextLayer, here: Sighting, words: PlaceWords): boolean {
  const { tokens } = layer
  let at = here.to
  if (/^['’]s?$/u.test(tokens[at]?.text ?? '')) at++
  const possessive = at > here.to
  // "in Homs army units …": only a country's or a capital's name goes before its army's.
  if (
    !possessive &&
    LOCATIVE.test(tokens[leftEdge(layer, here)]?.folded ?? '') &&
    !here.candidates.some((p) => p.kind === 'country')
  )
    return false
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[here.from]!.sentence) return false
    if (words.rulers.has(token.folded)) return !/^[-‐‑–]$/u.test(tokens[i + 1]?.text ?? '')
    if (!(token.tag === 'ADJ' || token.tag === 'PROPN' || (possessive && token.tag === 'NOUN'))) return false
    if (!possessive && DEMONYM.test(token.folded)) return false
  }
  return false
}

/** "talks with Ankara", "support from Russia", "between Moscow and Washington", "its ally Iran". */
function dealtWith(layer: TextLayer, all: readonly Sighting[], index: number, words: PlaceWords): boolean {
  const { tokens } = layer
  const here = all[index]!
  const sentence = tokens[here.from]!.sentence
  let at = here.from - 1
  const partner = all[index - 1]
  if (partner && JOINS.test(tokens[at]?.folded ?? '') && partner.to === at) at = partner.from - 1
  if (tokens[at]?.sentence !== sentence || /^['’]s?$/u.test(tokens[here.to]?.text ?? '')) return false
  if (tokens[at]!.folded === 'the') at--
  const previous = tokens[at]?.folded ?? ''
  if (
    /^(?:ally|allies|backer|backers|neighbor|neighbour|rival|rivals|accused|accuses|accusing|urged|urges|blamed|blames|told|asked|criticised|criticized|pressed|warned|condemned|supports|backs|powers?)$/u.test(
      previous,
    )
  )
    return true
  if (!/^(?:with|by|from|between|to|against|of)$/u.test(previous)) return false
  if (previous === 'by') return true
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (tokens[i]!.sentence !== sentence) return false
    if (words.dealings.has(tokens[i]!.folded)) return true
    if (tokens[i]!.tag === 'VERB' && previous !== 'with' && previous !== 'between') return false
  }
  return false
}
