import { phraseBefore } from './phrase.ts'
import { isCapital, isDeterminer, isHeadline, isTightAfter, isTightBefore, type Scene } from './scene.ts'
import type { Subject } from './subject.ts'
import type { CueVerb } from './words.ts'

/** A word that may be a cue verb: its token, the first token of its verb group, and what the lexicon says of it. */
export interface CueAt {
  readonly at: number
  readonly group: number
  readonly verb: CueVerb
}

const BE = /^(?:is|are|was|were|be|been|being)$/u
const BY_MEANS = /^(?:phone|telephone|email|video|text|message|post)$/u
const PLURAL = /^(?:they|we|i|you|some|many|others|several|most|people|police|both)$|[^s]s$/u

/** "is saying", "was reported": a form of "be" stands in the verb group. */
export const hasBe = ({ tokens }: Scene, { at, group }: CueAt): boolean => tokens.slice(group, at).some((t) => BE.test(t.folded))

/** Whether the word can be a verb here: the tagger takes "reports", "claims", "states" for nouns. */
export function mayBeVerb(scene: Scene, { at, group, verb }: CueAt): boolean {
  const { tokens, floor, sentence } = scene
  const token = tokens[at]!
  const before = tokens[at - 1]
  const afterArticle = at > floor && group === at && (isDeterminer(before) || /^['’]s$/u.test(before!.text))
  const quantifier = /^(?:all|both|each|others|some|many|several|one)$/u.test(before?.folded ?? '')
  if (afterArticle && !quantifier && !verb.forms.has('ing')) return false
  if (isTightBefore(tokens, at) || isTightAfter(tokens, at)) return false
  if (isCapital(token) && at > sentence.from && !isHeadline(scene)) return false
  if (token.tag === 'AUX') return false
  // "Yemen's internationally recognised government"
  const possessed = tokens.slice(group, at).some((t) => /^['’]s$/u.test(t.text))
  if (possessed && verb.forms.has('participle') && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[at + 1]?.tag ?? '')) return false
  return token.tag === 'VERB' || verb.forms.has('present') || verb.forms.has('past')
}

/** Whether the word, after its subject, is a participle or a noun after all. */
export function isNoVerb(scene: Scene, cue: CueAt, subject: Subject): boolean {
  const { tokens } = scene
  const { at, verb } = cue
  const token = tokens[at]!
  // "was quoted": passive.
  if (hasBe(scene, cue) && !/ing$/u.test(token.folded)) return true
  // "deaths reported by the ministry"
  const by = tokens[at + 1]?.folded === 'by' && !BY_MEANS.test(tokens[at + 2]?.folded ?? '')
  if (by && verb.forms.has('participle') && !verb.forms.has('present')) return true
  // "the Observatory reports from …", "state claims of"
  if (token.tag !== 'VERB' && /^(?:of|from|by|for)$/u.test(tokens[at + 1]?.folded ?? '')) return true
  return !agrees(scene, at, subject)
}

/** A form that is a participle alone ("known", "given") speaks only after "has". */
export const isBareParticiple = ({ tokens }: Scene, { at, group, verb: { forms } }: CueAt): boolean =>
  forms.has('participle') && forms.size === 1 && !tokens.slice(group, at).some((t) => /^(?:has|have|had|ve)$/u.test(t.folded))

/** "the Observatory reports", "residents report", and not "Syria state", "residents claims". */
function agrees(scene: Scene, at: number, subject: Subject): boolean {
  const { tokens, words } = scene
  const token = tokens[at]!
  if (token.tag === 'VERB' || words.verbs.get(token.folded)!.forms.has('past')) return true
  const { to } = subject.who.at(-1)!
  const inBrackets = tokens.slice(subject.from, to).findIndex((t) => t.text === '(')
  const end = inBrackets > 0 ? subject.from + inBrackets : to
  // "Officials who came on Sunday report": the head stands before its clause.
  const relative = tokens.slice(subject.from, end).findIndex((t) => /^(?:who|which)$/u.test(t.folded))
  const last = relative > 0 ? subject.from + relative - 1 : end - 1
  const noun = tokens[phraseBefore(scene, last)?.head ?? last]!
  // "M23" is a name.
  if (tokens.slice(subject.from, end).some((t) => t.tag === 'NUM' && tokens[t.index - 1]?.end !== t.start)) return false
  const plural = subject.who.length > 1 || PLURAL.test(noun.folded)
  return /[^s]s$/u.test(token.folded) ? !plural || isCapital(noun) : plural
}
