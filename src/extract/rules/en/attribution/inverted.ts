import { complementAfter } from './complement.ts'
import { appositionAfter, canSpeak, phraseAfter } from './phrase.ts'
import { hasVerb, isBreak, isComma, isMark, type Scene, type Site } from './scene.ts'
import { speakersOf } from './speaker.ts'
import type { CueAt } from './verb-form.ts'
import { polarityOf } from './words.ts'

/** What may follow the speaker of an inverted cue, where no sign does. */
const MAY_FOLLOW = /^(?:on|in|at|from|during|by|and|who|which|whose|also|known|while|after|when|as|of)$|ing$/u

/** "…," said X, a nurse": verb first, then the speaker. */
export function inverted(scene: Scene, { at, verb }: CueAt): Site | null {
  const { tokens, floor, limit } = scene
  if (!(verb.frames.has('says') || verb.frames.has('speaks')) || verb.forms.has('ing') || at === floor) return null
  if (/^(?:and|or|but|to|by|of|that)$/u.test(tokens[at - 1]!.folded)) return null
  const phrase = phraseAfter(scene, at + 1)
  if (!phrase || !canSpeak(scene, phrase) || tokens[at + 1]!.folded === 'that') return null
  const to = appositionAfter(scene, phrase)
  const next = tokens[to]
  const quoted = isMark(isComma(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1])
  if (!quoted && to < limit && !isBreak(next) && !MAY_FOLLOW.test(next!.folded)) return null
  if (!quoted && !hasVerb(tokens, floor, at)) return null
  const tail = complementAfter(scene, to - 1, { ...verb, frames: new Set(['says']) })
  return {
    speakers: speakersOf(scene, [{ from: phrase.from, to }], tail.told),
    from: at,
    to: Math.max(to, tail.end),
    cue: { from: at, to: at + 1 },
    after: tail.kind === 'marks' ? tail.content : null,
    before: at,
    start: null,
    polarity: polarityOf(verb),
    rule: 'en.attribution.verb.inverted',
  }
}
