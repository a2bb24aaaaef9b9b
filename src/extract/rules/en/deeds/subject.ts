import type { TextLayer, Token } from '../../../../text/layer.ts'
import type { Deed, DeedWords } from './deed.ts'
import type { ActorGroup } from './groups.ts'

const NO_SUBJECT =
  /^(?:in|from|with|to|of|between|on|against|for|among|at|into|near|over|under|fighting|toward|towards|including|fleeing)$/u
const SKIPPED = new Set(['ADV', 'AUX', 'PART', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'DET', 'PUNCT', 'ADP'])
const ASIDE =
  /^(?:backed|supported|aided|helped|led|assisted|joined|accompanied|riding|wearing|using|armed|disguised|loyal|allied|known|identified)$/u
/** "Strikes on areas controlled by X killed 12": X holds them, and does not strike. */
const HELD =
  /^(?:controlled|held|run|ruled|governed|administered|occupied|dominated|claimed|besieged|surrounded|captured|seized|overrun|recaptured|retaken)$/u
const RELATIVE = /^(?:which|that|when|where|whom)$/u
const OPENS_ASIDE =
  /^(?:who|which|backed|supported|led|aided|helped|a|an|the|along|together|allied|part|known|formerly|based|armed|also)$/u
const BE = /^(?:is|are|was|were|be|been|being|get|got)$/u
const REACH = 9
const ASIDE_REACH = 16

/** "X killed", "X, backed by Y, have shelled", "X opened fire": the verb is active and the actors are its subject. */
export function bySubject(layer: TextLayer, words: DeedWords, group: ActorGroup): Deed | null {
  const { tokens } = layer
  const sentence = layer.sentences[tokens[group.from]!.sentence]!
  const before = tokens.slice(sentence.from, group.from).findLast((t) => t.tag !== 'DET' && t.tag !== 'ADJ' && t.tag !== 'NUM')
  // "destroy Daesh positions, kill 70": what is done to somebody is not done by them.
  const isAntecedent = tokens[group.to]?.folded === 'who'
  if (before && !isAntecedent && (NO_SUBJECT.test(before.folded) || words.verbs.has(before.folded))) return null
  if (before?.folded === 'by' && HELD.test(tokens[before.index - 1]?.folded ?? '')) return null
  if (tokens[group.to]?.text === '-') return null
  let passive = false
  let reach = REACH
  for (let i = group.to; i < Math.min(sentence.to, group.to + reach); i++) {
    const token = tokens[i]!
    if (
      words.verbs.has(token.folded) &&
      !/^(?:DET|ADP)$/u.test(tokens[i - 1]!.tag) &&
      isVerb(token, tokens[i + 1]) &&
      isComplete(token, tokens[i + 1])
    ) {
      const deed: Deed = { group, from: i, to: i + 1, tie: 'subject', rule: 'en.deed.subject' }
      // "a base of X in Y, killing 12": a bare participle has the subject of its sentence.
      if (token.folded.endsWith('ing') && !passive) return null
      return isActive(token, tokens[i + 1], passive) ? deed : null
    }
    // "rebel enclave", "Hamas leader": the noun behind is the subject, not the actor.
    if (i === group.to && /^(?:NOUN|PROPN)$/u.test(token.tag)) return null
    if (ASIDE.test(token.folded) || (token.text === ',' && i === group.to && OPENS_ASIDE.test(tokens[i + 1]?.folded ?? ''))) {
      reach = ASIDE_REACH
      continue
    }
    // "the army and locals kill", "the union's Brigade 5 overran"
    const beside = token.folded === 'and' && /^(?:NOUN|ADJ)$/u.test(tokens[i + 1]?.tag ?? '')
    const unit = token.tag === 'NUM' && i > group.to && tokens[i - 1]!.tag === 'PROPN'
    if (beside || unit) continue
    if (i > group.to && RELATIVE.test(token.folded)) return null
    if (token.text === '(') reach = ASIDE_REACH
    if (BE.test(token.folded)) passive = true
    if (reach === ASIDE_REACH) continue
    if (token.tag === 'VERB' || !SKIPPED.has(token.tag) || /^[;:.]$/u.test(token.text)) return null
  }
  return null
}

/** Verbs that harm only with their particle: "carried out", "opened fire", "set ablaze". */
const WITH: readonly (readonly [RegExp, RegExp])[] = [
  [/^carr/u, /^out$/u],
  [/^open/u, /^fire$/u],
  [/^set/u, /^(?:fire|ablaze|alight|off)$/u],
  [/^bl[eo]w/u, /^(?:up|himself|herself|themselves|itself)$/u],
  [/^execut/u, /^(?!an?$|the$)/u],
]

const isComplete = (token: Token, next: Token | undefined): boolean =>
  WITH.every(([verb, particle]) => !verb.test(token.folded) || particle.test(next?.folded ?? ''))

/** "attack", "fire" and the like are verbs only where they are tagged so, or where an object follows. */
const isVerb = (token: Token, next: Token | undefined): boolean =>
  token.tag === 'VERB' || (token.folded.endsWith('ed') && token.tag !== 'ADJ') || (next !== undefined && takesObject(next))

const takesObject = (next: Token): boolean =>
  next.tag === 'DET' ||
  next.tag === 'NUM' ||
  next.tag === 'PROPN' ||
  /^(?:at|dozens|scores|hundreds|several|more|over|nearly)$/u.test(next.folded)

/** "IS fighters killed in" is a passive without its verb "to be"; "rebels killed 12", "the army shelled Orlo" are not. */
function isActive(token: Token, next: Token | undefined, passive: boolean): boolean {
  if (passive) return token.folded.endsWith('ing')
  if (!token.folded.endsWith('ed') && token.tag === 'VERB') return true
  return (
    next !== undefined &&
    !/^(?:in|by|during|when|after|near|while|since|as|amid|on|\.|,|and|within|inside|outside)$/u.test(next.folded)
  )
}
