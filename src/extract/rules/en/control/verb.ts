import type { Token } from '../../../../text/layer.ts'
import { groupStart } from '../clause/extent.ts'
import { isPredicate } from '../clause/predicate.ts'
import type { Scene, Side, Stretch } from './scene.ts'
import { sideIn } from './side.ts'
import { subjectOf } from './subject.ts'
import type { ControlVerb } from './words.ts'

const BE = /^(?:was|were|been|being|is|are|be|s|re|got|get|gets|getting)$/u
const HAVE = /^(?:has|have|had|having|ve)$/u
const PARTICLE = /^(?:back|over|out|off|up|away|from)$/u
const NOUN_BEFORE = /^(?:the|a|an|its|their|his|of|this|that|under|full|in|any)$/u
/** Forms that are nouns more often than verbs. */
const NOUNS =
  /^(?:control|push|advance|attack|assault|hold|close|press|progress|fall|march|charge|edge|siege|storm|stream|surge|blockade|loss|approach|breach|reach|near|keep|rule|stop|halt|resist|block|move|quarter|exit|free|clear|desert|punch|roll|pour|cross)s?$/u
/** "control about 60 percent of the town" */
const AMOUNT = /^(?:about|around|over|nearly|almost|roughly|more|most|much|at)$/u
const GAP = 5
const OBJECT_GAP = 9

/** A word form of a control verb that is a verb here ("the advance", "control of" are not). */
export function isVerbHere(scene: Scene, at: number, use: ControlVerb): boolean {
  const { tokens, sentence } = scene
  const token = tokens[at]!
  const before = at > sentence.from ? tokens[at - 1]!.folded : ''
  // "Having overrun the town": taken for a noun by the tagger.
  if (before === 'having' && use.participle) return true
  if (NOUNS.test(token.folded)) {
    if (NOUN_BEFORE.test(before)) return false
    if (token.tag === 'VERB') return true
    const acts = scene.words.forces.has(before) || (token.folded !== use.base && scene.actors.some((a) => a.to === at))
    return (
      token.tag !== 'ADP' &&
      acts &&
      (use.tie === 'goes' || takesObject(scene, at + 1) || AMOUNT.test(tokens[at + 1]?.folded ?? ''))
    )
  }
  if (token.tag === 'ADP' || token.tag === 'PUNCT') return false
  // "M23 inches closer to": taken for a noun by the tagger.
  if (use.tie === 'goes' && token.folded !== use.base && scene.actors.some((a) => a.to === at))
    if (/^(?:closer|deeper|further|towards?|into)$/u.test(tokens[at + 1]?.folded ?? '')) return true
  const next = tokens[at + 1]?.tag ?? ''
  // "police retook the town", "no one besieges it", "X claims control": taken for nouns by the tagger.
  if (/^(?:NOUN|ADJ|PROPN)$/u.test(token.tag) && token.folded !== use.base && at > sentence.from) {
    const led = /^(?:NOUN|PROPN|PRON|ADV|NUM|AUX)$/u.test(tokens[at - 1]!.tag)
    if (led && /^(?:DET|PRON|NUM)$/u.test(next)) return true
    if (use.rest.length > 0 && scene.actors.some((a) => a.to === at)) return true
  }
  if (before === '-' && tokens[at - 2]?.folded !== 're') return false
  if (use.base === token.folded && /^(?:the|a|an|its|their|his|of|this|that)$/u.test(before)) return false
  return groupStart(scene, at) < at || isPredicate(scene, at)
}

/** Whether an auxiliary makes the verb passive, or somebody's deed: "was abandoned", "abandoned by the rebels". */
export const hasBe = (scene: Scene, at: number, use: ControlVerb): boolean =>
  use.participle &&
  (scene.tokens.slice(groupStart(scene, at), at).some((t) => BE.test(t.folded)) || scene.tokens[at + 1]?.folded === 'by')

/** Whether the verb is passive: "was taken", and "taken by" or "taken on Monday" behind what was taken. */
export function isPassive(scene: Scene, at: number, use: ControlVerb): boolean {
  if (!use.participle) return false
  const { tokens, sentence } = scene
  const group = groupStart(scene, at)
  const auxiliaries = tokens.slice(group, at)
  if (auxiliaries.some((t) => BE.test(t.folded))) return true
  if (auxiliaries.some((t) => HAVE.test(t.folded))) return false
  // "were expected to be", "was captured and then abandoned": the auxiliary stands before the other verb.
  if (tokens[at - 1]?.tag === 'CCONJ' || (tokens[at - 1]?.tag === 'ADV' && tokens[at - 2]?.tag === 'CCONJ')) {
    const earlier = tokens.slice(sentence.from, at - 1).findLast((t) => t.tag === 'VERB')
    if (earlier && /(?:ed|en|wn|un)$/u.test(earlier.folded))
      return BE.test(tokens[groupStart(scene, earlier.index)]?.folded ?? '') && !takesObject(scene, at + 1)
  }
  const next = tokens[at + 1]
  if (!next || at + 1 >= sentence.to) return true
  return /^(?:by|from)$/u.test(next.folded) || (!takesObject(scene, pastParticle(scene, at, use)) && isHeadlinePassive(scene, at))
}

/** "Belna: recaptured on Sunday", "11 attacks repelled over the day": no object follows, and what was taken stands before. */
const isHeadlinePassive = ({ tokens }: Scene, at: number): boolean =>
  /^(?:NOUN|PROPN|PUNCT|ADV)$/u.test(tokens[at - 1]?.tag ?? '') && /^(?:ADP|PUNCT|ADV|SCONJ|CCONJ)$/u.test(tokens[at + 1]!.tag)

/** "fought off an attack", "pushed back the rebels": the object stands behind the particle. */
const pastParticle = ({ tokens }: Scene, at: number, { rest }: ControlVerb): number =>
  rest.length > 0 && rest.every((word, k) => PARTICLE.test(word) && tokens[at + 1 + k]?.folded === word)
    ? at + 1 + rest.length
    : at + 1

const takesObject = ({ tokens, sentence }: Scene, at: number): boolean =>
  at < sentence.to && (/^(?:DET|NUM|PROPN|NOUN|ADJ|PRON)$/u.test(tokens[at]!.tag) || isAmount(tokens, at))

/** "held about one third of", "took roughly half of". */
const isAmount = (tokens: readonly Token[], at: number): boolean =>
  /^(?:about|around|over|nearly|almost|roughly|approximately)$/u.test(tokens[at]!.folded) &&
  (tokens[at + 1]?.tag === 'NUM' ||
    tokens[at + 1]?.folded === 'half' ||
    (tokens[at + 1]?.folded === 'a' &&
      /^(?:third|quarter|fifth|half|dozen|kilometre|kilometer)$/u.test(tokens[at + 2]?.folded ?? '')))

/**
 * The token past the words that must follow the verb; −1 where they do not. Words that only describe may stand before them ("took full
 * control of"), before a particle the object too ("drove the rebels out").
 */
export function restEnd(scene: Scene, at: number, rest: readonly string[]): number {
  if (rest.length === 0) return at + 1
  const { tokens, sentence } = scene
  const particle = PARTICLE.test(rest[0]!)
  const limit = Math.min(sentence.to, at + 1 + (particle ? OBJECT_GAP : GAP))
  for (let i = at + 1; i < limit; i++) {
    if (rest.every((word, k) => tokens[i + k]?.folded === word)) return i + rest.length
    const { tag, text } = tokens[i]!
    if (/^(?:DET|ADJ|ADV|PRON|NOUN|PROPN|NUM)$/u.test(tag) || text === '-' || /^['’]s?$/u.test(text)) continue
    if (particle && /^(?:of|and)$/u.test(tokens[i]!.folded)) continue
    return -1
  }
  return -1
}

/** The subject of a verb as a phrase and as a side. */
export interface Doer {
  readonly phrase: Stretch | null
  readonly side: Side | null
}

export function doerOf(scene: Scene, at: number): Doer {
  const phrase = subjectOf(scene, at)
  return { phrase, side: phrase && sideIn(scene, phrase) }
}

/** The side behind a preposition from `at` on, before the clause ends: "by government forces", "from the rebels". */
export function sideBehind(scene: Scene, at: number, preposition: RegExp, limit: number): Side | null {
  const { tokens, sentence } = scene
  for (let i = at; i < Math.min(sentence.to, at + limit); i++) {
    if (/^[;.:]$/u.test(tokens[i]!.text) || (i > at && tokens[i]!.tag === 'AUX')) return null
    if (!preposition.test(tokens[i]!.folded)) continue
    const side = phraseSide(scene, i + 1)
    if (side) return side
  }
  return null
}

/** The side that the noun phrase at `from` names. */
export function phraseSide(scene: Scene, from: number): Side | null {
  const { tokens, sentence } = scene
  let to = from
  while (
    to < sentence.to &&
    to - from < 8 &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|X|SYM)$/u.test(tokens[to]!.tag) ||
      tokens[to]!.text === '-' ||
      /^['’]s?$/u.test(tokens[to]!.text))
  )
    to++
  const named = scene.actors.find((a) => a.from >= from && a.from < to)
  const place = scene.places.find((p) => p.use === 'literal' && p.from >= from && p.from <= from + 2)
  if (to <= from || (place && (!named || named.from > place.from))) return null
  return sideIn(scene, { from, to: Math.max(to, named?.to ?? 0) })
}
