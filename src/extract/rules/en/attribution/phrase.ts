import type { Token } from '../../../../text/layer.ts'
import {
  isAcronym,
  isBreak,
  isCapital,
  isComma,
  isDash,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPronoun,
  isTight,
  isTimeWord,
  type Scene,
  type Stretch,
} from './scene.ts'

/** A noun phrase that may name a speaker: all of its words, and its head. */
export interface Phrase extends Stretch {
  readonly head: number
}

// Prepositions that tie a place or body to a speaker: "officials in", "sources close to", "adviser on".
const TIES = /^(?:in|at|from|on|with|to|near|inside|within|for|against|across|around|under|among|by|based|outside)$/u
const RELEASED =
  /^(?:released|published|issued|compiled|provided|obtained|seen|reviewed|collected|carried|posted|gathered|supplied|given|shared|made|produced|sent)$/u
const FUNCTION_WORD =
  /^(?:when|while|if|as|after|although|though|but|and|or|in|on|at|for|from|by|with|since|because|before|during|until|where|however|meanwhile|also|still|yet|then|now|so|not|despite|unlike|like|according|both|what|how|why|among|amid|under|over|elsewhere|earlier|later|this|that|these|those|there|here|thus|instead|once|some|many|most|several|all|no|he|she|it|they|we|i|you)$/u
const NO_HEAD = /^(?:quoting|citing|there|least|than|percent|today|yesterday)$/u

const isNoun = (scene: Scene, token: Token | undefined): boolean =>
  token !== undefined &&
  /\p{L}|^\p{N}+$/u.test(token.text) &&
  !NO_HEAD.test(token.folded) &&
  (token.tag === 'NOUN' ||
    token.tag === 'PROPN' ||
    isSpeakerNoun(scene, token) ||
    isNumberOfName(scene, token) ||
    (token.tag !== 'PRON' && token.tag !== 'DET' && token.tag !== 'ADP' && isName(token)))

/** "M23", "Ward 12": a number that ends a name. */
const isNumberOfName = ({ tokens }: Scene, token: Token): boolean => {
  const before = tokens[token.index - 1]
  if (token.tag !== 'NUM' || !before || !isCapital(before)) return false
  return (
    before.end === token.start ||
    /^(?:ward|district|sector|brigade|division|unit|zone|camp|battalion|group)$/u.test(before.folded)
  )
}

/** A capital in the middle of a sentence; the tagger takes many names for verbs and adjectives. */
const isName = (token: Token): boolean =>
  isCapital(token) &&
  token.folded.length > 1 &&
  !/^(?:SCONJ|CCONJ|AUX|PUNCT)$/u.test(token.tag) &&
  !FUNCTION_WORD.test(token.folded)

const describes = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const token = tokens[at]!
  if (token.tag === 'ADJ' || token.tag === 'NUM' || token.tag === 'X') return true
  // "the besieged residents", "leading activists": a participle before a noun, after an article or nothing.
  return (
    token.tag === 'VERB' &&
    /(?:ed|ing|en)$/u.test(token.folded) &&
    (at === floor ||
      isDeterminer(tokens[at - 1]) ||
      tokens[at - 1]?.tag === 'ADJ' ||
      (tokens[at - 1]?.tag === 'ADP' && !/ing$/u.test(token.folded)) ||
      tokens[at - 1]?.tag === 'ADV')
  )
}

export const isSpeakerNoun = ({ words }: Scene, token: Token | undefined): boolean =>
  token !== undefined &&
  (words.people.has(token.folded) || words.organisations.has(token.folded) || words.documents.has(token.folded))

/** Whether the head of a phrase can speak: a pronoun, a name, an office, a body or a document. */
export function canSpeak(scene: Scene, { head, from }: Phrase): boolean {
  const token = scene.tokens[head]!
  if (isTimeWord(token) && !scene.words.organisations.has(token.folded)) return false
  if (isPronoun(token)) return true
  if (isSpeakerNoun(scene, token) || /(?:people|[^h]men|women|woman|^old)$/u.test(token.folded)) return true
  return isCapital(token) && (head > scene.sentence.from || token.tag === 'PROPN' || head > from)
}

/** The noun phrase that ends with token `last`, read backwards: as much as hangs together. */
export function phraseBefore(scene: Scene, last: number): Phrase | null {
  const { tokens, floor } = scene
  let end = last
  if (tokens[end]?.text === ')' || tokens[end]?.text === ']') {
    while (end > floor && !/^[([]$/u.test(tokens[end]!.text)) end--
    end--
  }
  if (end < floor) return null
  let group = groupBefore(scene, end)
  if (!group) return null
  for (;;) {
    const tie: Token | undefined = tokens[group.from - 1]
    if (group.from - 1 <= floor || !tie || isTimeWord(tokens[group.from - 2])) break
    const outer: Phrase | null =
      tie.folded === 'of' || (TIES.test(tie.folded) && tie.tag !== 'PART') ? groupBefore(scene, group.from - 2) : null
    if (!outer || (tie.folded !== 'of' && !ties(scene, tokens[outer.head]!, tie))) {
      const known = calledBefore(scene, group.from)
      if (known) group = { from: known.from, to: group.to, head: group.head }
      break
    }
    group = { from: outer.from, to: group.to, head: outer.head }
  }
  return { ...group, to: last + 1 }
}

/** "the organisation known as X": the phrase that X is the name of. */
function calledBefore(scene: Scene, name: number): Phrase | null {
  const { tokens, floor } = scene
  const verb = tokens[name - 1]?.folded === 'as' ? name - 2 : name - 1
  return verb > floor && /^(?:known|called|named|dubbed)$/u.test(tokens[verb]!.folded) ? groupBefore(scene, verb - 1) : null
}

/** "officials in", "sources on", "Observatory for": what a speaker may be tied to, and a body by "for" only. */
function ties(scene: Scene, head: Token, tie: Token): boolean {
  if (scene.words.people.has(head.folded)) return true
  if (
    scene.words.documents.has(head.folded) &&
    (/^(?:by|from|on)$/u.test(tie.folded) || (tie.folded === 'in' && isCapital(scene.tokens[tie.index + 1])))
  )
    return true
  if (tie.folded === 'in' && scene.words.organisations.has(head.folded)) return true
  return tie.folded === 'for' && (isCapital(head) || scene.words.organisations.has(head.folded))
}

function groupBefore(scene: Scene, head: number): Phrase | null {
  const { tokens, floor } = scene
  if (head < floor) return null
  const last = tokens[head]!
  if (last.folded === 'them' && tokens[head - 1]?.folded !== 'of') return null
  if (isPronoun(last) && !isNoun(scene, last)) return { from: head, to: head + 1, head }
  if (!isNoun(scene, last) || isMark(last)) return null
  let from = head
  // "… northeast Damascus SANA said": the short name of a medium ends no place name.
  const short = isAcronym(last) && scene.words.media.has(last.folded)
  while (from > floor) {
    const at = from - 1
    const token = tokens[at]!
    const next = tokens[from]!
    if (token.folded === 'that' && joinsClause(tokens, at)) break
    if (isDeterminer(token) && token.tag !== 'NOUN') {
      from = at
      if (!isDeterminer(tokens[from - 1]) || from <= floor) break
    } else if (inName(tokens, at, floor)) from = at - 1
    else if (isTight(tokens, at) && at > floor) from = at - 1
    else if (isTight(tokens, at - 1) && at - 2 >= floor) from = at - 2
    else if (/^['’]s?$/u.test(token.text) && at > floor && isNoun(scene, tokens[at - 1])) from = at - 1
    else if (token.text === '.' && token.end === next.start - 1 && /^\p{Lu}\p{Ll}{0,3}$/u.test(tokens[at - 1]?.text ?? ''))
      from = at - 1
    else if (token.tag === 'ADV' && /ly$/u.test(token.folded) && next.tag === 'VERB') from = at
    else if (isTimeWord(token) || (token.tag === 'NOUN' && isFiniteVerb(tokens, at))) break
    else if (isNoun(scene, token)) {
      // "…dead civilians Observatory director": a new phrase begins with a capital, unless an office stands before its name.
      const named = isCapital(next) || (isParticle(next) && isCapital(tokens[from + 1]))
      if (!isCapital(token) && named && token.tag === 'NOUN' && !isOffice(scene, token)) break
      if (short && isCapital(token) && !/^(?:State|Syrian|Official|News|Agency)$/u.test(token.text)) break
      if (isPlural(token) && !isCapital(token) && isPlural(next) && isSpeakerNoun(scene, next)) break
      from = at
    } else if (describes(tokens, at, floor)) {
      if (token.tag === 'NUM' && /\p{N}{3,}/u.test(token.text)) break
      from = at
    } else break
  }
  return { from, to: head + 1, head }
}

/** "that the army", "that Obama", "that residents": the word joins a clause and is no article. */
const joinsClause = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return isDeterminer(next) || isCapital(next) || /[^s]s$/u.test(next?.folded ?? '') || isPronoun(next)
}

/** "Doctors Without Borders": a capital preposition between capitals belongs to the name. */
const inName = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at > floor && tokens[at]!.tag === 'ADP' && isCapital(tokens[at]) && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])

// "government forces activists said": two plurals side by side are two phrases, unless the first is one of these.
const isPlural = (token: Token): boolean =>
  /[^s]s$/u.test(token.folded) &&
  !/^(?:rights|news|affairs|arms|operations|services|communications|sports|series|systems|relations)$/u.test(token.folded)

const isParticle = (token: Token): boolean =>
  /^(?:al|el|bin|bint|ibn|abu|de|del|della|da|dos|di|van|von|der|den|la|le|ul|ur)$/u.test(token.text)

const isOffice = ({ words }: Scene, token: Token): boolean =>
  words.people.has(token.folded) ||
  words.titles.has(token.folded) ||
  words.organisations.has(token.folded) ||
  /^(?:analyst|ally|then)$/u.test(token.folded) ||
  isParticle(token)

/** The noun phrase that starts with token `first`, with what is tied to it; appositions and relative clauses too. */
export function phraseAfter(scene: Scene, first: number): Phrase | null {
  const group = groupAfter(scene, first)
  if (!group) return null
  const { tokens, limit } = scene
  let { to } = group
  for (;;) {
    const token = tokens[to]
    if (to >= limit || !token) break
    // "figures released by the ministry", "video posted by activists"
    if (
      scene.words.documents.has(tokens[group.head]!.folded) &&
      RELEASED.test(token.folded) &&
      /^(?:by|from|on)$/u.test(tokens[to + 1]?.folded ?? '')
    ) {
      const body = groupAfter(scene, to + 2)
      if (!body) break
      to = body.to
      continue
    }
    if (token.text === '(' || token.text === '[') {
      let close = to
      while (close < limit && !/^[)\]]$/u.test(tokens[close]!.text)) close++
      if (close >= limit) break
      to = close + 1
      continue
    }
    const tied = token.folded === 'of' || (TIES.test(token.folded) && ties(scene, tokens[group.head]!, token))
    if (!tied || isTimeWord(tokens[to + 1]) || tokens[to + 1]?.folded === 'least') break
    const inner = groupAfter(scene, to + 1)
    if (!inner) break
    to = inner.to
  }
  return { ...group, to }
}

function groupAfter(scene: Scene, first: number): Phrase | null {
  const { tokens, limit } = scene
  const medium = mediumAt(scene, first)
  if (medium) return medium
  let at = first
  while (at < limit && isDeterminer(tokens[at]) && !isNoun(scene, tokens[at])) at++
  if (at >= limit || isBreak(tokens[at])) return pronounAt(scene, first)
  let head = -1
  for (; at < limit; at++) {
    const token = tokens[at]!
    if (isTimeWord(token) && head >= 0) break
    // "told AFP 12 people died": a count opens a clause.
    if (head >= 0 && isCapital(tokens[head]) && token.tag === 'NUM' && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')) break
    if (isNoun(scene, token)) {
      if (head >= 0 && isPlural(tokens[head]!) && isPlural(token) && !isCapital(tokens[head]) && !isCapital(token)) break
      // "according to a ministry statement artillery fire …": in text without commas a document ends its phrase.
      if (
        head >= 0 &&
        !isCapital(tokens[head]) &&
        scene.words.documents.has(tokens[head]!.folded) &&
        !isSpeakerNoun(scene, token)
      )
        break
      // "said Barazi Ten people …" does not happen, but "activists Syria" does: a bare plural ends before a capital.
      if (
        head >= 0 &&
        isCapital(token) &&
        !isCapital(tokens[head]) &&
        !isTight(tokens, at - 1) &&
        !isOffice(scene, tokens[head]!)
      )
        break
      head = at
    } else if (isTight(tokens, at) || /^['’]s?$/u.test(token.text) || (head >= 0 && inName(tokens, at, first))) continue
    else if (
      token.text === '.' &&
      /^\p{Lu}\p{Ll}{0,3}$/u.test(tokens[at - 1]?.text ?? '') &&
      isCapital(tokens[at + 1]) &&
      at + 1 < limit
    )
      continue
    else if (isTight(tokens, at - 1)) head = isNoun(scene, tokens[at + 1]) && at + 1 < limit ? head : at
    // "a well-informed source"
    else if (token.tag === 'ADV' && head < 0 && isTight(tokens, at + 1)) continue
    else if ((token.tag === 'ADJ' || token.tag === 'NUM' || token.tag === 'X') && (head < 0 || isNoun(scene, tokens[at + 1])))
      continue
    else if (token.tag === 'VERB' && head < 0 && /(?:ed|ing|en)$/u.test(token.folded) && isNoun(scene, tokens[at + 1])) continue
    else break
  }
  if (head < 0) return pronounAt(scene, first)
  return { from: first, to: head + 1, head }
}

/** A medium whose name holds small words: "Myanmar Now", "Middle East Eye". */
function mediumAt({ layer, tokens, limit, words }: Scene, first: number): Phrase | null {
  if (!isCapital(tokens[first])) return null
  for (let to = Math.min(limit, first + 4); to > first + 1; to--) {
    if (words.media.has(layer.text.slice(tokens[first]!.start, tokens[to - 1]!.end).toLowerCase()))
      return { from: first, to, head: to - 1 }
  }
  return null
}

const pronounAt = ({ tokens }: Scene, at: number): Phrase | null =>
  isPronoun(tokens[at]) ? { from: at, to: at + 1, head: at } : null

/**
 * What goes with a phrase that follows its cue: ", a nurse in the city", ", who asked not to be named". It runs to the next comma, or to
 * the end of the clause; null where what follows the comma is no such thing.
 */
export function appositionAfter(scene: Scene, phrase: Phrase): number {
  const { tokens, limit } = scene
  let to = phrase.to
  const named = isCapital(tokens[phrase.head])
  for (;;) {
    // "said Amal, 55, who …": an age.
    const age = isComma(tokens[to]) ? to + 1 : to
    if (named && /^\p{N}{1,2}$/u.test(tokens[age]?.text ?? '') && age < limit) {
      to = isComma(tokens[age + 1]) && /^(?:who|a|an|the|whose)$/u.test(tokens[age + 2]?.folded ?? '') ? age + 1 : age + 1
      if (/^(?:who|whose)$/u.test(tokens[to]?.folded ?? '')) continue
    }
    const comma = isComma(tokens[to])
    const at = comma ? to + 1 : to
    const token = tokens[at]
    if (at >= limit || !token || isBreak(token)) return to
    if (/^(?:who|whose)$/u.test(token.folded) || (comma && token.folded === 'which')) {
      if (comma && tellsMore(scene, at)) return to
      to = endOfInsertion(scene, at)
      continue
    }
    const inner = comma || (named && /^(?:the|a|an)$/u.test(token.folded)) ? phraseAfter(scene, at) : null
    // "said the UN's relief chief, Mona Darwish": the name comes after the office.
    const introduced = inner !== null && comma && !named && isCapital(tokens[inner.head]) && !isDeterminer(token)
    const closed =
      inner !== null &&
      named &&
      /^(?:the|a|an)$/u.test(token.folded) &&
      (inner.to >= limit || isBreak(tokens[inner.to]) || tokens[inner.to]?.tag === 'ADP')
    if (!inner || !(introduced || closed || isSpeakerNoun(scene, tokens[inner.head]))) return to
    const end = inner.to
    const next = tokens[end]
    if (end >= limit || isBreak(next) || next?.folded === 'who' || next?.folded === 'and' || next?.tag === 'ADP') {
      to = next?.folded === 'and' || next?.tag === 'ADP' ? endOfInsertion(scene, end) : end
      continue
    }
    return to
  }
}

const TELLS = /^(?:said|says|added|put|puts|reported|claimed|estimated|counted|recorded|confirmed|denied)$/u

/** "the monitor, which had put the toll at", "the ministry, which said that": the clause is another saying, no description. */
function tellsMore({ tokens, limit }: Scene, relative: number): boolean {
  if (tokens[relative]!.folded === 'whose') return false
  let at = relative + 1
  while (at < limit && /^(?:had|has|have|earlier|previously|also|later|first|initially)$/u.test(tokens[at]!.folded)) at++
  return at < limit && TELLS.test(tokens[at]!.folded)
}

const endOfInsertion = ({ tokens, limit }: Scene, at: number): number => {
  let to = at
  while (to < limit && !isComma(tokens[to]) && !/^[.;:!?]$/u.test(tokens[to]!.text) && !isMark(tokens[to]) && !isDash(tokens, to))
    to++
  return to
}
