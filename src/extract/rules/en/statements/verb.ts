import { clauseStart, groupStart, isPassive, stretchEnd } from '../clause/extent.ts'
import { isPredicate } from '../clause/predicate.ts'
import { tellingOf } from '../clause/telling.ts'
import { rule, type Scene, type StatementFinding, type VerbAt } from './scene.ts'
import { sameVoice } from './voice.ts'
import { voicesAfter, voicesBefore, voicesOfParticiple } from './voices.ts'
import type { StatementVerb } from './words.ts'

/** The verb of the lexicon at a token in one of its frames; null where the word is no verb here. */
export function verbAt(scene: Scene, at: number, verb: StatementVerb): VerbAt | null {
  if (!isPredicate(scene, at)) return null
  return { at, group: groupStart(scene, at), passive: isPassive(scene, at) && scene.tokens[at]!.tag !== 'NOUN', verb }
}

/** A finding of a verb: its subject speaks, or, in the passive, whoever stands behind "by". `object` is the first token of whom it turns to. */
export function spoken(
  scene: Scene,
  { at, group, passive, verb }: VerbAt,
  object: number | null,
  frame: string,
): StatementFinding | null {
  const telling = tellingOf(scene, at)
  if (!telling) return null
  const hanging = verb.ing && group === at
  const subject = hanging ? voicesOfParticiple(scene, group) : voicesBefore(scene, group)
  const object_ = object === null ? [] : voicesAfter(scene, object)
  const agent = passive ? agentOf(scene, at) : []
  const by = passive ? agent : subject
  const first = scene.speech.floor
  const turned = object_.filter((voice) => !subject.some((own) => sameVoice(own, voice)))
  // Of some acts the words alone leave no doubt, whoever it was.
  const sure = (SURE.has(frame) || (hanging && frame === 'thing')) && !isRelative(scene, group) && group > scene.sentence.from
  if (by.length === 0 && !passive && !sure) return null
  return {
    type: verb.type,
    from: Math.max(
      first,
      Math.min(
        group,
        ...(passive
          ? [clauseStart(scene, at)]
          : hanging
            ? [group]
            : subject.filter((s) => s.from >= scene.sentence.from).map((s) => s.from)),
      ),
    ),
    to: stretchEnd(scene, at + 1),
    trigger: [group, at + 1],
    ...telling,
    by,
    addressed: passive ? subject : turned,
    takesUp: false,
    rule: rule(frame),
  }
}

const SURE: ReadonlySet<string> = new Set(['turned-to', 'called-for', 'charged', 'agreed'])

/** "those who refuse", "anyone who calls for": a kind of people, nobody who spoke. */
const isRelative = ({ tokens }: Scene, group: number): boolean => /^(?:who|which|that|to)$/u.test(tokens[group - 1]?.folded ?? '')

function agentOf(scene: Scene, at: number) {
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + 12); i++)
    if (scene.tokens[i]!.folded === 'by') return voicesAfter(scene, i + 1)
  return []
}
