import { isMedium, LEAD, modifierAt, OCCASION } from './modifiers.ts'
import { isSpeakerNoun, type Phrase, phraseAfter } from './phrase.ts'
import { hasVerb, isBreak, isCapital, isComma, isDash, isHeadline, isMark, type Scene, type Stretch } from './scene.ts'
import type { CueVerb } from './words.ts'

/** What follows a cue: the medium told to, where the words about the saying end, and where what is said begins. */
export interface Complement {
  readonly told: Stretch | null
  readonly end: number
  /** First token of what is said; null where none follows. */
  readonly content: number | null
  readonly kind: 'that' | 'marks' | 'question' | 'clause' | 'phrase' | 'none'
}

const WH = /^(?:how|why|what|whether|if|where|when|who|whom|which|whose)$/u
const NO_CLAUSE =
  /^(?:and|or|but|nor|adding|citing|after|before|when|as|while|since|during|following|because|amid|where|which|who|so|though|although|until|unless|despite|without|than|whereas|speaking|referring|noting)$/u
/** Verbs whose object is what is said: "reported five deaths". "says" itself takes none. */
const OBJECT_VERB =
  /^(?:report|confirm|announce|claim|reveal|disclose|predict|forecast|acknowledge|admit|highlight|declare|allege|indicate|project|show|verify|corroborate|mention|note|repeat|reiterate|post|signal|suggest|concede|cite|fear|expect|anticipate|suspect|describe|explain|recall|recount|stress|underline|underscore|emphasise|emphasize|divulge|specify|envisage|doubt|hint|imply|promise|pledge|threaten|vow|advise|recommend|propose|tweet|write)$/u
const COUNT_ONLY = /^(?:give|put|set|place|list|quote|cite|log|monitor)$/u
/** No bare clause follows these: "published an op-ed in which", "gave them what they asked". */
const NEEDS_THAT = /^(?:give|put|set|place|list|quote|cite|log|monitor|publish|release|post|broadcast|point|describe|detail)$/u
const PLAIN = /^(?:say|tell|report|add|announce|state|claim|confirm|warn)$/u
const SUBJECT_MATTER =
  /^(?:warn|complain|speak|boast|testify|alert|remind|inform|accuse|learn|hint|speculate|worry|think|dream|agree|insist|joke|confess|admit|brief|write|tweet|elaborate|reflect)$/u
const ING_VERB = /^(?:remember|recall|envision|envisage|imagine|suggest|recommend|report|describe|anticipate|consider)$/u
/** "Rebels claim capture of": what a headline says was claimed. */
export const CLAIMED = /^(?:capture|control|seizure|victory|recapture)$/u
const MATTER = /^(?:of|about|against|at|on)$/u

/** Reads what follows the verb at `at`. */
export function complementAfter(scene: Scene, at: number, verb: CueVerb): Complement {
  const { limit } = scene
  let told: Stretch | null = null
  let i = at + 1
  if (verb.frames.has('tells')) {
    const addressee = addresseeAt(scene, i, verb)
    if (addressee) {
      if (isMedium(scene, addressee)) told = addressee
      i = addressee.to
    }
  }
  for (let step = 0; step < 8 && i < limit; step++) {
    const next = modifierAt(scene, i)
    if (!next) break
    told ??= next.told
    i = next.to
  }
  const none: Complement = { told, end: i, content: null, kind: 'none' }
  const found = contentAt(scene, i, verb)
  return found ? { told, end: i, ...found } : none
}

function contentAt(scene: Scene, at: number, verb: CueVerb): Pick<Complement, 'content' | 'kind'> | null {
  const { tokens, limit } = scene
  const token = tokens[at]
  if (at >= limit || !token) return null
  if (token.folded === 'that') return needsMarks(verb) ? null : { content: at, kind: 'that' }
  if (token.text === ':') return at + 1 < limit ? { content: at + 1, kind: isMark(tokens[at + 1]) ? 'marks' : 'that' } : null
  if (opensQuote(scene, at)) return { content: at, kind: 'marks' }
  if ((isComma(token) || isDash(tokens, at)) && at + 1 < limit && opensQuote(scene, at + 1))
    return { content: at + 1, kind: 'marks' }
  if (needsMarks(verb))
    return /^(?:for|it|on|out)$/u.test(token.folded) && opensQuote(scene, at + 1) ? { content: at + 1, kind: 'marks' } : null
  if (isComma(token)) {
    const that = thatAfterInsertion(scene, at)
    if (that > 0) return { content: that, kind: 'that' }
  }
  if (verb.frames.has('denies') && token.folded === 'as') {
    const label = phraseAfter(scene, at + 1)?.to ?? (tokens[at + 1]?.tag === 'ADJ' ? at + 2 : 0)
    return label > 0 && label < limit && phraseAfter(scene, label) ? { content: label, kind: 'phrase' } : null
  }
  if (WH.test(token.folded)) return { content: at, kind: 'question' }
  if (isBreak(token) || isDash(tokens, at) || NO_CLAUSE.test(token.folded)) return laterThat(scene, at)
  if (!NEEDS_THAT.test(verb.base) && !(token.tag === 'ADP' && !PLAIN.test(verb.base)) && isClauseAt(scene, at))
    return { content: at, kind: 'clause' }
  const later = laterThat(scene, at)
  if (later) return later
  if (isHeadline(scene) && verb.frames.has('says')) return { content: at, kind: 'clause' }
  if (token.folded === 'to' && tokens[at + 1]?.tag === 'VERB')
    return /^(?:claim|profess)$/u.test(verb.base) ? { content: at, kind: 'clause' } : null
  if (MATTER.test(token.folded) && SUBJECT_MATTER.test(verb.base)) return { content: at, kind: 'phrase' }
  if (ING_VERB.test(verb.base) && /ing$/u.test(token.folded) && token.tag === 'VERB') return { content: at, kind: 'phrase' }
  if (verb.base === 'claim' && CLAIMED.test(token.folded)) return { content: at, kind: 'phrase' }
  if (takesObject(verb) && isFitObject(scene, at, verb)) return { content: at, kind: 'phrase' }
  return null
}

/** "…," she continued: a verb that goes with the very words only. */
export const needsMarks = ({ frames }: CueVerb): boolean =>
  !['says', 'tells', 'thinks', 'counts', 'denies'].some((frame) => frames.has(frame as 'says'))

export const takesObject = (verb: CueVerb): boolean =>
  OBJECT_VERB.test(verb.base) ||
  verb.frames.has('counts') ||
  verb.frames.has('denies') ||
  verb.frames.has('calls') ||
  verb.frames.has('accuses')

/** "said, however, that", "said, citing its sources, that": the "that" after an insertion; −1 where none follows. */
function thatAfterInsertion({ tokens, limit }: Scene, comma: number): number {
  for (let i = comma + 1; i < Math.min(limit - 1, comma + 16); i++)
    if (isComma(tokens[i])) return tokens[i + 1]!.folded === 'that' ? i + 1 : -1
  return -1
}

const QUALIFIER = /^(?:around|about|some|nearly|almost|over|roughly|approximately)$/u

const PAIR = /^(?:close to|more than|at least|up to|less than|fewer than|just over|just under)$/u

/** "gave a toll of eight", "put the figure at 40": of verbs that give and put much else, only a count is said. */
function isFitObject(scene: Scene, at: number, { base }: CueVerb): boolean {
  const { layer, tokens, limit } = scene
  // "verified around 15,000 deaths"
  const pair = `${tokens[at]!.folded} ${tokens[at + 1]?.folded ?? ''}`
  const counted = QUALIFIER.test(tokens[at]!.folded) ? at + 1 : PAIR.test(pair) ? at + 2 : at
  const phrase = phraseAfter(scene, counted)
  // "the war has claimed more than 300 lives"
  if (base === 'claim' && phrase && /^li(?:fe|ves)$/u.test(tokens[phrase.head]!.folded)) return false
  if (/^(?:no|its|their|his|her)$/u.test(tokens[at]!.folded) && /^(?:give|put|set|place|record|count|register|list)$/u.test(base))
    return false
  if (!COUNT_ONLY.test(base)) return phrase !== null || /ing$/u.test(tokens[at]!.folded)
  if (!phrase) return false
  const words = layer.text.slice(tokens[at]!.start, tokens[Math.min(limit, phrase.to + 5) - 1]!.end)
  return /\b(?:toll|number|figure|count|total|death|casualt|dead)/iu.test(words)
}

/** "said in a statement carried by the agency late on Tuesday that": a "that" not far off, with no clause between. */
function laterThat({ tokens, limit }: Scene, at: number): Pick<Complement, 'content' | 'kind'> | null {
  if (!LEAD.test(tokens[at]!.folded)) return null
  for (let i = at; i < Math.min(limit, at + 16); i++) {
    const token = tokens[i]!
    if (token.folded === 'that' && (token.tag === 'SCONJ' || token.tag === 'ADP')) return { content: i, kind: 'that' }
    if (isMark(token) || /^[.;:]$/u.test(token.text) || token.tag === 'AUX' || token.tag === 'PRON') return null
  }
  return null
}

export const opensQuote = ({ layer, tokens, quotes }: Scene, at: number): boolean => {
  const token = tokens[at]
  if (!isMark(token)) return false
  return quotes.some(
    (q) => q.span[0] >= token!.end && q.span[0] <= token!.end + 1 && layer.text.slice(token!.end, q.span[0]).trim() === '',
  )
}

/** A clause of its own: a subject, and further on a verb. */
function isClauseAt(scene: Scene, at: number): boolean {
  const { tokens, limit } = scene
  const token = tokens[at]!
  if (/^(?:there|it|he|she|they|we|i|you|this|these|those)$/u.test(token.folded)) return hasVerb(tokens, at + 1, limit)
  const phrase = phraseAfter(scene, at)
  if (phrase) return hasVerb(tokens, phrase.to, endOfClause(scene, phrase.to))
  // "in the past day it had …", "all roads", "up to 20 people had", "hundreds were"
  if (/^(?:DET|NUM|ADV|ADP|ADJ|NOUN|PROPN|PRON)$/u.test(token.tag))
    return hasVerb(tokens, at + 1, limit) && (tokens[at + 1]?.tag === 'NUM' || !/^(?:to|of|about|by)$/u.test(token.folded))
  return token.tag === 'VERB' && /ing$/u.test(token.folded) && hasVerb(tokens, at + 1, limit)
}

const endOfClause = ({ tokens, limit }: Scene, at: number): number => {
  let to = at
  while (to < limit && tokens[to]!.text !== ';') to++
  return to
}

/** Whom something is told: "told reporters", "warned residents that"; not the subject of what is said ("warned the army would"). */
function addresseeAt(scene: Scene, at: number, verb: CueVerb): Phrase | null {
  const { tokens, limit } = scene
  const token = tokens[at]
  if (at >= limit || !token || token.folded === 'that' || isBreak(token)) return null
  if (/^(?:me|us|him|her|them|you|it)$/u.test(token.folded)) return { from: at, to: at + 1, head: at }
  const whole = phraseAfter(scene, at)
  const phrase = whole && upToListener(scene, whole)
  if (!phrase) return null
  if (verb.frames.has('says') || verb.frames.has('means')) {
    const next = tokens[phrase.to]
    return verb.base === 'tell' || next?.folded === 'that' || next?.folded === 'of' || next?.folded === 'against' || isComma(next)
      ? phrase
      : null
  }
  return phrase
}

/** "told the newspaper rates would rise": the noun after whoever listens begins what is said. */
function upToListener(scene: Scene, phrase: Phrase): Phrase {
  const { tokens } = scene
  const head = tokens[phrase.head]!
  if (isCapital(head) || isSpeakerNoun(scene, head) || OCCASION.test(head.folded)) return phrase
  for (let i = phrase.head - 1; i > phrase.from; i--)
    if (isSpeakerNoun(scene, tokens[i]) && !isCapital(tokens[i])) return { from: phrase.from, to: i + 1, head: i }
  return phrase
}
