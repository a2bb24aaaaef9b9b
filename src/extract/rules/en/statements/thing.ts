import type { StatementType } from '../../../../model/claim.ts'
import type { Token } from '../../../../text/layer.ts'
import { longestAt } from '../../../../text/phrases.ts'
import { pastTime, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { rule, type Scene, type StatementFinding, type VerbAt } from './scene.ts'
import { spoken } from './verb.ts'
import { sideVoice } from './voice.ts'
import { voicesBefore } from './voices.ts'

const REACH = 9
const SUPPORTED =
  /^(?:plan|plans|proposal|proposals|call|calls|resolution|agreement|move|decision|ceasefire|truce|talks|bid|initiative|deal|announcement|step|efforts|effort|statement|release|demands|demand|people|draft|idea)$/u
const ACCEPTED =
  /^(?:offer|offers|deal|proposal|proposals|terms|plan|surrender|ceasefire|truce|invitation|demand|demands|resolution|agreement|initiative|conditions|roadmap|mediation)$/u
const SOUGHT =
  /^(?:resolution|ceasefire|truce|talks|extradition|sanctions|explanation|assurances|guarantees|inquiry|investigation|meeting|support|permission|clarification)$/u
/** What a council or a parliament lets fall: "blocked a draft resolution", but not "blocked the road". */
const TEXT = /^(?:resolutions?|motions?|bills?|drafts?|statement|communique|sanctions|bid|appointment|vote)$/u
const PLAIN_OBJECT = /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|ADV|VERB)$/u

/** "condemned the attack", "rejected the offer", "welcomed the truce", "signed an agreement", "denied involvement". */
export function ofThing(scene: Scene, found: VerbAt): StatementFinding | null {
  const { at, verb, passive } = found
  if (verb.frame !== 'thing') return null
  const object = scene.tokens[pastTime(scene, at + 1)]
  if (
    !passive &&
    !PLAIN_OBJECT.test(object?.tag ?? '') &&
    !/^["“‘']$/u.test(object?.text ?? '') &&
    verb.type !== 'DENY' &&
    !particle(scene, at, verb.base)
  )
    return null
  if (passive && wordAt(scene, at + 1) !== 'by') return null
  const type = typeOf(scene, found, object)
  if (!type) return null
  const finding = spoken(scene, found, null, verb.type === 'AGREE' ? 'agreed' : 'thing') ?? notReached(scene, found)
  if (!finding) return null
  const actor = scene.actors.find((a) => a.from > at && a.from <= at + REACH && a.to <= finding.to)
  return {
    ...finding,
    type,
    to: type === 'DENY' ? Math.max(finding.to, deniedTo(scene, finding.to)) : finding.to,
    addressed: passive
      ? []
      : actor && type !== 'AGREE'
        ? [sideVoice(actor)]
        : type === 'AGREE'
          ? withWhom(scene, at, finding.to)
          : [],
    takesUp: anyWord(scene, at + 1, at + REACH, (word) => scene.words.takenUp.has(word)),
  }
}

/** "failed to reach an agreement": denied. */
function notReached(scene: Scene, { at, group, verb }: VerbAt): StatementFinding | null {
  if (verb.type !== 'AGREE' || !/^(?:failed|unable|fail)$/u.test(wordAt(scene, at - 2)) || wordAt(scene, at - 1) !== 'to')
    return null
  const by = voicesBefore(scene, wordAt(scene, at - 2) === 'unable' ? group : at - 2)
  return {
    type: 'AGREE',
    from: by[0] ? Math.min(by[0].from, at - 2) : at - 2,
    to: stretchEnd(scene, at + 1),
    trigger: [at - 2, at + 1],
    ...TOLD,
    polarity: 'denied',
    by,
    addressed: [],
    takesUp: false,
    rule: rule('not-reached'),
  }
}

const particle = (scene: Scene, at: number, base: string): boolean =>
  (base === 'turn' && wordAt(scene, at + 1) === 'down') ||
  (base === 'rule' && wordAt(scene, at + 1) === 'out') ||
  (/^apologi[sz]e$/u.test(base) && wordAt(scene, at + 1) === 'for') ||
  (base === 'admit' && wordAt(scene, at + 1) === 'to')

/** The type that the object makes it; null where it makes it no statement ("accepted refugees", "reached the town"). */
function typeOf(scene: Scene, { at, verb, passive }: VerbAt, object: Token | undefined): StatementType | null {
  const { words, sentence } = scene
  const [from, to] = passive ? [Math.max(sentence.from, at - REACH), at] : [at + 1, Math.min(sentence.to, at + REACH)]
  const has = (test: (word: string) => boolean): boolean => anyWord(scene, from, to, test)
  const agreement = [...Array(Math.max(0, to - from)).keys()].some((i) => longestAt(words.agreements, scene.tokens, from + i, to))
  switch (verb.type) {
    case 'AGREE':
      if (verb.base === 'accept' || verb.base === 'approve' || verb.base === 'ratify' || verb.base === 'endorse')
        return has((word) => ACCEPTED.test(word)) ? 'AGREE' : null
      return agreement && !has((word) => /^(?:violation|violations|breach|end)$/u.test(word)) ? 'AGREE' : null
    case 'ACCUSE':
      if (verb.base === 'lodge') return has((word) => /^(?:protest|complaint)$/u.test(word)) ? 'ACCUSE' : null
      if (verb.base === 'express')
        return has((word) => /^(?:outrage|anger|fury|indignation|condemnation)$/u.test(word)) ? 'ACCUSE' : null
      return 'ACCUSE'
    case 'SUPPORT':
      return /^(?:back|support|endorse)$/u.test(verb.base)
        ? has((word) => SUPPORTED.test(word)) && !has((word) => /^(?:rebels|forces|fighters|militias)$/u.test(word))
          ? 'SUPPORT'
          : null
        : 'SUPPORT'
    case 'CONCEDE':
      return /^(?:offer|grant|propose)$/u.test(verb.base)
        ? has((word) => words.offered.has(word))
          ? 'CONCEDE'
          : null
        : 'CONCEDE'
    case 'REQUEST':
      if (verb.base === 'seek') return has((word) => SOUGHT.test(word)) ? 'REQUEST' : null
      return verb.base === 'urge' || has((word) => word !== 'to') ? 'REQUEST' : null
    case 'REJECT':
      if (/^(?:block|thwart|sink)$/u.test(verb.base)) return has((word) => TEXT.test(word)) ? 'REJECT' : null
      if (verb.base === 'turn') return wordAt(scene, at + 1) === 'down' ? 'REJECT' : null
      if (verb.base === 'rule') return wordAt(scene, at + 1) === 'out' ? 'REJECT' : null
      if (verb.base === 'refuse' && /^(?:to)$/u.test(wordAt(scene, at + 1))) return null
      if (verb.base === 'decline' && !has((word) => words.takenUp.has(word))) return null
      return has((word) => words.charges.has(word)) ? 'DENY' : 'REJECT'
    case 'DENY':
      // "an allegation it denies"
      if (!PLAIN_OBJECT.test(object?.tag ?? ''))
        return anyWord(scene, at - 5, at, (word) => words.charges.has(word)) ? 'DENY' : null
      // "denied this" is the earlier claim again, denied.
      if (/^(?:this|that|it|these|those|such)$/u.test(wordAt(scene, at + 1))) return null
      return anyWord(scene, from, from + 3, (word) =>
        /^(?:access|entry|permission|visas?|aid|entrance|bail|rights?|food|treatment)$/u.test(word),
      )
        ? null
        : 'DENY'
    case 'CLAIM':
      return wordAt(scene, at + 1) === 'responsibility' || has((word) => word === 'responsibility') ? 'CLAIM' : null
    case 'THREATEN':
      return passive || has((word) => /^(?:retaliation|strikes|war|sanctions|action|attack|attacks|force|reprisals)$/u.test(word))
        ? 'THREATEN'
        : null
    default:
      return verb.type
  }
}

/** "denied claims that …": what the claims are belongs to what is denied. */
function deniedTo(scene: Scene, at: number): number {
  if (wordAt(scene, at) !== 'that') return at
  let to = at + 1
  while (to < scene.sentence.to && to - at < 14 && !/^(?:[,;:.()"“”]|that|which|who)$/u.test(scene.tokens[to]!.folded)) to++
  return to
}

/** "signed a deal with the rebels". */
function withWhom(scene: Scene, at: number, to: number) {
  for (let i = at + 1; i < to; i++)
    if (wordAt(scene, i) === 'with') {
      const actor = scene.actors.find((a) => a.from > i && a.from <= i + 3)
      return actor ? [sideVoice(actor)] : []
    }
  return []
}
