import { groupStart, isPassive, stretchEnd } from '../clause/extent.ts'
import { isPredicate } from '../clause/predicate.ts'
import { tellingOf } from '../clause/telling.ts'
import { rule, type Scene, type StatementFinding, type VerbAt } from './scene.ts'
import { voicesAfter, voicesBefore } from './voices.ts'
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
  const subject = voicesBefore(scene, group)
  const object_ = object === null ? [] : voicesAfter(scene, object)
  const agent = passive ? agentOf(scene, at) : []
  const by = passive ? agent : subject
  const first = scene.speech.floor
  if (by.length === 0 && !passive) return null
  return {
    type: verb.type,
    from: Math.max(
      first,
      Math.min(group, ...(passive ? [group] : subject.filter((s) => s.from >= scene.sentence.from).map((s) => s.from))),
    ),
    to: stretchEnd(scene, at + 1),
    trigger: [group, at + 1],
    ...telling,
    by,
    addressed: passive ? subject : object_,
    takesUp: false,
    rule: rule(frame),
  }
}

function agentOf(scene: Scene, at: number) {
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + 12); i++)
    if (scene.tokens[i]!.folded === 'by') return voicesAfter(scene, i + 1)
  return []
}
