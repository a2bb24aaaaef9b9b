import { canSpeak, isSpeakerNoun, type Phrase, phraseAfter, phraseBefore } from './phrase.ts'
import {
  isAcronym,
  isBreak,
  isCapital,
  isComma,
  isDash,
  isDeterminer,
  isMark,
  isPronoun,
  isTimeWord,
  type Scene,
  type Stretch,
} from './scene.ts'

/** Who stands before a verb as its subject: one stretch for each of "X and Y". `from` is where the whole subject begins. */
export interface Subject {
  readonly from: number
  readonly who: readonly Stretch[]
  /** "who", "which": the subject stands before a relative clause. */
  readonly relative: boolean
}

const BEFORE_VERB =
  /^(?:also|has|have|had|later|earlier|then|now|just|already|recently|reportedly|publicly|repeatedly|immediately|quickly|officially|previously|subsequently|however|therefore|still|even|once|again|often|always|sometimes|never|only|first|would|will|could|can|may|might|must|should|did|does|do|is|are|was|were|be|been|being|not|nt|both|all|each|himself|herself|themselves|itself|s|ve|d|(?:could|would|should|might|must|did|does|do|is|are|was|were|has|have|had|ca|can|wo|ai)nt|cant|wont|to|too|further|separately|meanwhile|initially|simply|really|long|clearly|explicitly|specifically|falsely|wrongly|rightly)$/u
const TIME_LEAD = /^(?:on|late|early|in|at|by|this|last|since)$/u
// What stands between commas after a subject and is no part of it: ", however,", ", in Geneva,".
const APART =
  /^(?:however|meanwhile|too|also|then|now|in|on|at|from|through|via|by|for|like|as|both|himself|herself|themselves)$/u
const RELATIVE = /^(?:who|which|that)$/u

/** First token of the verb group that ends with the verb at `at`: auxiliaries and adverbs before it. */
export function verbGroup({ tokens, floor }: Scene, at: number): number {
  let from = at
  while (from > floor) {
    const token = tokens[from - 1]!
    if (isCapital(token) && from - 1 > floor) break
    if (
      /^['’](?:s|ve|d|ll)$/iu.test(token.text) ||
      BEFORE_VERB.test(token.folded) ||
      (token.tag === 'ADV' && /ly$/u.test(token.folded))
    ) {
      // "The army has to", "all said": a pronoun or noun is no helper.
      if (/^(?:all|both|each)$/u.test(token.folded) && (from - 1 === floor || isBreak(tokens[from - 2]))) break
      from--
    } else break
  }
  return from
}

/**
 * The subject before token `group`, the first of a verb group. Where what is said follows the verb (`opens`), whatever noun phrase
 * begins the clause is its subject; where it comes before, only one that can speak is told from the end of what is said.
 */
export function subjectBefore(scene: Scene, group: number, opens: boolean): Subject | null {
  const { tokens, floor } = scene
  const last = skipTimeBack(scene, group - 1)
  if (last < floor) return null
  const token = tokens[last]!
  if (isMark(token) || token.tag === 'CCONJ' || /^[.;:!?…]$/u.test(token.text)) return null
  if (isComma(token) || isDash(tokens, last)) return afterInsertion(scene, last)
  if (RELATIVE.test(token.folded) && !isAcronym(token)) return antecedent(scene, last)
  const phrase = phraseBefore(scene, last)
  // "slammed what she called “…”"
  if (phrase && isPronoun(tokens[phrase.from]) && tokens[phrase.from - 1]?.folded === 'what')
    return { from: phrase.from, who: [{ from: phrase.from, to: phrase.to }], relative: false }
  const clear = phrase !== null && !isObject(scene, phrase)
  if (opens && phrase && !startsClause(scene, phrase.from)) {
    const whole = withItsClause(scene, phrase.from, group, opens) ?? withPrepositions(scene, phrase)
    if (whole) return whole
  }
  const quoted = phrase !== null && isMark(tokens[isComma(tokens[phrase.from - 1]) ? phrase.from - 2 : phrase.from - 1])
  if (
    clear &&
    (canSpeak(scene, phrase) || quoted || (opens && opensSentence(scene, phrase.from) && !isTimeWord(tokens[phrase.head])))
  )
    return withApposition(scene, phrase)
  return withItsClause(scene, last, group, opens) ?? bareSpeakers(scene, phrase)
}

/** "a house in Jayrud town rebels said": in text without commas a bare plural of speakers begins its own phrase. */
function bareSpeakers({ tokens, words }: Scene, phrase: Phrase | null): Subject | null {
  if (!phrase || phrase.head !== phrase.to - 1 || phrase.from === phrase.head) return null
  const { folded } = tokens[phrase.head]!
  if (!/[^s]s$/u.test(folded) || !words.people.has(folded) || isCapital(tokens[phrase.head])) return null
  const before = tokens[phrase.head - 1]!
  if (before.tag !== 'NOUN' && before.tag !== 'PROPN') return null
  return { from: phrase.head, who: [{ from: phrase.head, to: phrase.to }], relative: false }
}

/** Whether a clause may begin with this token. */
const startsClause = (scene: Scene, at: number): boolean => at <= scene.floor || isBoundary(scene, at - 1)

/** At the head of the sentence, after a comma or after "that": where only a subject can stand. */
const opensSentence = (scene: Scene, at: number): boolean =>
  at <= scene.floor || isBreak(scene.tokens[at - 1]) || scene.tokens[at - 1]!.folded === 'that'

/** "officials who spoke on condition of anonymity said", "health workers treating patients reported": a subject with a clause of its own. */
function withItsClause(scene: Scene, last: number, group: number, opens: boolean): Subject | null {
  const { tokens, floor } = scene
  if (tokens[group]!.folded === 'to') return null
  for (let i = last; i > Math.max(floor, last - 18); i--) {
    const token = tokens[i]!
    if (isBreak(token)) return null
    const relative = /^(?:who|whose)$/u.test(token.folded) || (opens && token.folded === 'which')
    const participle =
      token.tag === 'VERB' &&
      (opens ? /(?:ing|ed)$|^(?:seen|sent|given|made|shown|written|known|held)$/u : /ing$/u).test(token.folded) &&
      tokens[i - 1]!.tag !== 'AUX'
    if ((!relative && !participle) || token.folded === 'including') continue
    const phrase = phraseBefore(scene, i - 1)
    if (!phrase || !canSpeak(scene, phrase) || !startsClause(scene, phrase.from) || isDeterminer(tokens[i - 1])) continue
    return { from: phrase.from, who: [{ from: phrase.from, to: group }], relative: false }
  }
  return null
}

/** "A commission of inquiry into abuses in the war has said": prepositions of any kind, back to where the clause begins. */
function withPrepositions(scene: Scene, phrase: Phrase): Subject | null {
  let outer: Phrase | null = phrase
  for (let step = 0; step < 4 && outer && !startsClause(scene, outer.from); step++)
    outer =
      scene.tokens[outer.from - 1]!.tag === 'ADP' && outer.from - 2 >= scene.floor ? phraseBefore(scene, outer.from - 2) : null
  return outer && outer !== phrase && canSpeak(scene, outer)
    ? { from: outer.from, who: [{ from: outer.from, to: phrase.to }], relative: false }
    : null
}

/** "in Aleppo said": the phrase belongs to a preposition or a verb before it. */
function isObject(scene: Scene, phrase: Phrase): boolean {
  const { tokens, floor } = scene
  let { from } = phrase
  while (from - 1 > floor && tokens[from - 1]!.tag === 'NUM') from--
  const before = tokens[from - 1]
  if (from <= floor || !before || isDeterminer(before)) return false
  if (before.tag === 'VERB' && /ing$/u.test(before.folded)) return true
  return (
    before.tag === 'ADP' &&
    !/^(?:that|as|while|after|before|since|until|than|like|off|out|up|down|away)$/u.test(before.folded) &&
    !isTimeWord(before)
  )
}

/** "The army on Tuesday said": a time between subject and verb. */
function skipTimeBack({ tokens, floor }: Scene, last: number): number {
  let at = last
  while (at > floor && isTimeWord(tokens[at])) at--
  if (at === last) return last
  while (at > floor && TIME_LEAD.test(tokens[at]!.folded)) at--
  return at
}

/** "X, a Z, said", "X, which …, said", "X, speaking from Y, said": the comma before the verb closes what another one opened. */
function afterInsertion(scene: Scene, close: number): Subject | null {
  const { tokens, floor } = scene
  const dash = !isComma(tokens[close])
  let tries = 0
  let best: Subject | null = null
  for (let open = close - 1; open > floor && tries < 6; open--) {
    const token = tokens[open]!
    if (/^[;:!?…]$/u.test(token.text) || isMark(token)) break
    if (dash ? !isDash(tokens, open) : !isComma(token)) continue
    tries++
    if (open === close - 1) continue
    const phrase = phraseBefore(scene, open - 1)
    if (!phrase || !canSpeak(scene, phrase) || isObject(scene, phrase)) continue
    if (!isInsertion(scene, open + 1)) continue
    if (phrase.from > floor && !isBoundary(scene, phrase.from - 1)) continue
    const whole = withApposition(scene, phrase)
    const who = APART.test(tokens[open + 1]!.folded) || /ing$/u.test(tokens[open + 1]!.folded) ? phrase.to : close
    best = { from: whole.from, who: [{ from: whole.from, to: who }], relative: false }
    // A comma before the phrase may close an insertion of its own: "X, head of A, B and C, said".
    if (phrase.from <= floor || !isComma(tokens[phrase.from - 1]) || isDeterminer(tokens[phrase.from])) break
  }
  return best
}

/** What may stand between a subject and its verb: an apposition, a relative clause, a participle, an age, a preposition. */
function isInsertion(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!
  if (
    /^(?:who|whose|which|where|whom|speaking|citing|quoting|writing|meanwhile|however|too|for|in|on|at|from|through|via|by|like|as|now|then|also|both|including|himself|herself|the|a|an|one|two)$/u.test(
      token.folded,
    )
  )
    return true
  if (token.tag === 'NUM' || (token.tag === 'VERB' && /(?:ing|ed)$/u.test(token.folded))) return true
  const phrase = phraseAfter(scene, at)
  return phrase !== null && canSpeak(scene, phrase)
}

/** Whether a subject may begin after this token. */
function isBoundary({ tokens }: Scene, at: number): boolean {
  const token = tokens[at]!
  return (
    isBreak(token) ||
    isDash(tokens, at) ||
    isTimeWord(token) ||
    /^(?:that|and|but|while|as|although|though|whereas|because|when|if|after|before|since|or|where|meanwhile|however|so|yet|nor|until|whether)$/u.test(
      token.folded,
    )
  )
}

/** "X, a monitor said": in text that lost its second comma the apposition ends at the verb. Then "X and Y". */
function withApposition(scene: Scene, phrase: Phrase): Subject {
  const { tokens, floor } = scene
  let from = nameBefore(scene, phrase)
  const who: Stretch[] = [{ from, to: phrase.to }]
  const joint = tokens[from - 1]
  if (from - 1 > floor && joint && /^(?:and|or|&)$/u.test(joint.folded)) {
    const before = isComma(tokens[from - 2]) ? from - 3 : from - 2
    const other = before >= floor ? phraseBefore(scene, before) : null
    if (
      other &&
      !isObject(scene, other) &&
      (startsClause(scene, other.from) || (canSpeak(scene, other) && isSpeakerNoun(scene, tokens[other.head])))
    ) {
      who.unshift({ from: other.from, to: other.to })
      from = other.from
      const third = isComma(tokens[from - 1]) && from - 2 > floor ? phraseBefore(scene, from - 2) : null
      if (third && canSpeak(scene, third) && (third.from <= floor || isBoundary(scene, third.from - 1))) {
        who.unshift({ from: third.from, to: third.to })
        from = third.from
      }
    }
  }
  return { from, who, relative: false }
}

/** "Hamza al-Amin the director of a hospital said": in text without commas the name stands right before its apposition. */
function nameBefore(scene: Scene, { from, head }: Phrase): number {
  const { tokens, floor } = scene
  if (from <= floor || !/^(?:the|a|an)$/u.test(tokens[from]!.folded) || !isSpeakerNoun(scene, tokens[head])) return from
  if (!isCapital(tokens[from - 1]) || isTimeWord(tokens[from - 1])) return from
  const name = phraseBefore(scene, from - 1)
  return name && isCapital(tokens[name.from]) && startsClause(scene, name.from) ? name.from : from
}

/** "…, who said": who stands before the relative pronoun. */
function antecedent(scene: Scene, relative: number): Subject | null {
  const { tokens, floor } = scene
  const last = isComma(tokens[relative - 1]) ? relative - 2 : relative - 1
  if (last < floor) return null
  const phrase = phraseBefore(scene, last)
  if (!phrase || !canSpeak(scene, phrase)) return null
  if (tokens[relative]!.folded === 'that' && !isDeterminer(tokens[phrase.from])) return null
  return { from: phrase.from, who: [{ from: phrase.from, to: phrase.to }], relative: true }
}

/** The first phrase of the sentence that can speak: whom ", adding that" and "and said" go back to. */
export function firstSubject(scene: Scene, before: number): Stretch | null {
  const { tokens, floor } = scene
  let at = floor
  while (at < before && (isMark(tokens[at]) || /^(?:but|and|however|meanwhile|also|yet|,)$/u.test(tokens[at]!.folded))) at++
  // "On Tuesday, the army …": past an opening that names no doer.
  if (tokens[at]?.tag === 'ADP' || tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'SCONJ') {
    while (at < before && !isComma(tokens[at])) at++
    at++
  }
  if (at >= before) return null
  const phrase = phraseAfter(scene, at)
  return phrase && phrase.to <= before && canSpeak(scene, phrase) ? { from: phrase.from, to: phrase.to } : null
}
