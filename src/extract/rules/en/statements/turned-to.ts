import { isMedium } from '../attribution/modifiers.ts'
import { phraseAfter } from '../attribution/phrase.ts'
import { isTimeAt, wordAt } from '../clause/scene.ts'
import type { Scene, StatementFinding, VerbAt } from './scene.ts'
import { spoken } from './verb.ts'

const REACH = 22
/** These turn to somebody by a preposition: "called on Kyiv to", "appealed to the UN to". */
const BY: Readonly<Record<string, RegExp>> = { call: /^(?:on|upon)$/u, appeal: /^to$/u }

/** "urged both sides to talk", "called on the UN to act", "was ordered to leave". */
export function turnedTo(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb, passive } = found
  if (verb.frame !== 'person') return null
  const preposition = BY[verb.base]
  const object = preposition ? (preposition.test(wordAt(scene, at + 1)) ? at + 2 : null) : at + 1
  if (object === null) return null
  if (passive)
    return wordAt(scene, at + 1) === 'to' || wordAt(scene, at + 1) === 'by' ? spoken(scene, found, null, 'turned-to') : null
  if (/^(?:to|that|for|of|by|in|,|\.|)$/u.test(wordAt(scene, object)) || isTimeAt(scene, object)) return null
  if (verb.base === 'tell' && !isToldToDo(scene, object)) return null
  for (let i = object + 1; i < Math.min(scene.sentence.to, object + REACH); i++) {
    if (wordAt(scene, i) === 'to' && isVerb(scene, i + 1)) return spoken(scene, found, object, 'turned-to')
    if (/^[,;:.()"“”]$/u.test(scene.tokens[i]!.text) || /^(?:that|which|who|said|says)$/u.test(wordAt(scene, i))) return null
  }
  return null
}

/** "told residents to leave"; "told Reuters on condition of anonymity" tells of no order. */
function isToldToDo(scene: Scene, object: number): boolean {
  const phrase = phraseAfter(scene.speech, object)
  const end = phrase?.to ?? object + 1
  return wordAt(scene, end) === 'to' && !(phrase && isMedium(scene.speech, phrase))
}

const isVerb = ({ tokens }: Scene, at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    (token.tag === 'VERB' ||
      token.tag === 'AUX' ||
      (token.folded === 'not' && tokens[at + 1]?.tag === 'VERB') ||
      (token.tag === 'NOUN' && tokens[at + 1]?.tag === 'DET'))
  )
}
