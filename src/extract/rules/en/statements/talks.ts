import { longestAt } from '../../../../text/phrases.ts'
import { clauseStart, groupStart, isFiniteVerb, phraseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { TOLD, tellingOf } from '../clause/telling.ts'
import { rule, type Scene, type StatementFinding, type VerbAt } from './scene.ts'
import { spoken } from './verb.ts'
import { voicesAfter, voicesBefore } from './voices.ts'

const OPENS =
  /^(?:hit|brokered|mediated|sponsored|held|holds|hold|holding|took|opened|open|opens|began|begin|begun|started|start|starts|resumed|resume|resumes|entered|enter|enters|continued|continue|continues|ended|end|ends|failed|collapsed|stalled|concluded|kicked|hosted|hosting|host|attended|convened|broke|joined|underway|brought|ongoing|chaired|scheduled|met)$/u
const READY = /^(?:ready|willing|open|prepared|readiness|willingness)$/u
const REACH = 9

/** "met with the envoy", "held talks with Tehran", "spoke by phone with". */
export function spokeWith(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb, passive } = found
  if (verb.frame !== 'with' || passive) return null
  const with_ = withAfter(scene, at)
  if (verb.base === 'hold')
    return anyWord(scene, at + 1, at + 6, (word) =>
      /^(?:talks|negotiations|consultations|meeting|discussions|dialogue)$/u.test(word),
    )
      ? finding(scene, found, with_)
      : null
  if (verb.base === 'speak' || verb.base === 'talk')
    return anyWord(scene, at + 1, at + 5, (word) => /^(?:phone|telephone)$/u.test(word)) && with_
      ? finding(scene, found, with_)
      : null
  if (verb.base === 'discuss') {
    const talk = finding(scene, found, with_)
    const phone = anyWord(scene, at + 1, at + 8, (word) => word === 'phone' || word === 'telephone')
    return talk && (with_ || talk.by.length > 1 || phone) ? talk : null
  }
  if (verb.base === 'mediate')
    return anyWord(scene, at + 1, at + 3, (word) => word === 'between') ? finding(scene, found, null) : null
  if (verb.base === 'meet') {
    const direct = scene.actors.some((a) => a.from > at && a.from <= at + 3) || /^\p{Lu}/u.test(scene.tokens[at + 1]?.text ?? '')
    return with_ === at + 1 || direct ? finding(scene, found, with_ ?? at) : null
  }
  return with_ || verb.base === 'negotiate' ? finding(scene, found, with_) : null
}

const finding = (scene: Scene, found: VerbAt, with_: number | null): StatementFinding | null =>
  spoken(scene, found, with_ === null ? null : with_ + 1, 'spoke-with')

function withAfter(scene: Scene, at: number): number | null {
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + 12); i++) {
    if (/^(?:with|to)$/u.test(wordAt(scene, i))) return wordAt(scene, i) === 'with' ? i : null
    if (/^[.;:"“”]$/u.test(scene.tokens[i]!.text)) return null
  }
  return null
}

/** "peace talks entered a second day", "a deal is being negotiated", "said it was ready for talks with Washington". */
export function talksAt(scene: Scene, at: number): StatementFinding | null {
  const { tokens, words, sentence } = scene
  const match = longestAt(words.nouns, tokens, at, sentence.to)
  if (match?.values[0] !== 'CONSULT' || tokens[at]!.tag === 'VERB') return null
  const start = phraseStart(scene, at)
  const ready = readyBefore(scene, start)
  const going = goingTo(scene, start)
  if (going !== null)
    return {
      type: 'CONSULT',
      from: going.from,
      to: stretchEnd(scene, match.to),
      trigger: [at, match.to],
      ...TOLD,
      by: going.by,
      addressed: parties(scene, match.to).addressed,
      takesUp: false,
      rule: rule('there-for-talks'),
    }
  if (ready !== null) {
    const from = clauseStart(scene, ready)
    return {
      type: 'CONSULT',
      from,
      to: stretchEnd(scene, match.to),
      trigger: [at, match.to],
      ...TOLD,
      by: voicesBefore(scene, beBefore(scene, ready)),
      addressed: parties(scene, match.to).addressed,
      takesUp: false,
      rule: rule('ready-for-talks'),
    }
  }
  for (let i = match.to; i < Math.min(sentence.to, match.to + REACH + 8); i++) {
    const token = tokens[i]!
    if (/^(?:[.;:,]|said|says|which|that|who)$/u.test(token.folded)) return null
    if (!OPENS.test(token.folded) || token.tag === 'NOUN' || wordAt(scene, i - 1) === 'to') {
      if (token.tag !== 'AUX' && isFiniteVerb(scene, i)) return null
      continue
    }
    const telling = tellingOf(scene, i)
    return (
      telling && {
        type: 'CONSULT',
        from: start,
        to: stretchEnd(scene, i + 1),
        trigger: [at, match.to],
        ...telling,
        ...parties(scene, match.to),
        takesUp: false,
        rule: rule('talks'),
      }
    )
  }
  return null
}

/** "arrived in Damascus for talks", "there are discussions with", "in talks with". */
function goingTo(scene: Scene, start: number): { from: number; by: StatementFinding['by'] } | null {
  const lead = wordAt(scene, start - 1)
  if (lead === 'there' || (/^(?:are|were|is|was)$/u.test(lead) && wordAt(scene, start - 2) === 'there'))
    return { from: start - 2, by: [] }
  if (lead !== 'for' && lead !== 'in') return null
  for (let i = start - 2; i >= Math.max(scene.sentence.from, start - 12); i--) {
    const word = wordAt(scene, i)
    if (/^[.;:,]$/u.test(word)) return null
    const goes =
      lead === 'for'
        ? /^(?:arrived|arrive|arrives|met|meet|flew|travelled|traveled|gathered|visited|came|headed|hosted|joined)$/u.test(word)
        : /^(?:is|are|was|were|been|engaged)$/u.test(word) && i >= start - 3
    if (!goes) continue
    const telling = tellingOf(scene, i)
    return telling ? { from: clauseStart(scene, i), by: voicesBefore(scene, groupStart(scene, i)) } : null
  }
  return null
}

const beBefore = (scene: Scene, at: number): number =>
  /^(?:was|is|were|are|be|been)$/u.test(wordAt(scene, at - 1)) ? at - 1 : at

const readyBefore = (scene: Scene, start: number): number | null => {
  for (let i = start - 1; i >= Math.max(scene.sentence.from, start - 4); i--) {
    if (READY.test(wordAt(scene, i))) return i
    if (!/^(?:for|to|hold|enter|resume|into|join)$/u.test(wordAt(scene, i))) return null
  }
  return null
}

/** "between A and B", "with B". */
export function parties(scene: Scene, at: number): Pick<StatementFinding, 'by' | 'addressed'> {
  for (let i = at; i < Math.min(scene.sentence.to, at + REACH); i++) {
    const word = wordAt(scene, i)
    if (/^(?:between|by|of|involving)$/u.test(word)) {
      const [first, ...others] = voicesAfter(scene, i + 1)
      return first ? { by: [first], addressed: others } : { by: [], addressed: [] }
    }
    if (word === 'with') return { by: [], addressed: voicesAfter(scene, i + 1) }
    if (/^[.;:,]$/u.test(word)) break
  }
  return { by: [], addressed: [] }
}

/** "a deal is being negotiated". */
export function beingNegotiated(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb, passive } = found
  if (verb.base !== 'negotiate' || !passive || wordAt(scene, at - 1) !== 'being') return null
  const result = spoken(scene, found, null, 'being-negotiated')
  return result && { ...result, type: 'CONSULT', from: clauseStart(scene, at), addressed: [] }
}
