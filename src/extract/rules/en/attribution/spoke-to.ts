import { isMedium } from './modifiers.ts'
import { phraseAfter } from './phrase.ts'
import type { Scene, Site } from './scene.ts'
import { speakersOf } from './speaker.ts'
import { subjectBefore, verbGroup } from './subject.ts'

/** "He spoke to The Associated Press in the capital": nothing is said here, but it tells which medium the speaker goes on talking to. */
export function spokeTo(scene: Scene, at: number): Site | null {
  const { tokens } = scene
  if (!/^(?:spoke|spoken|speaks|talked|talks)$/u.test(tokens[at]!.folded) || !/^(?:to|with)$/u.test(tokens[at + 1]?.folded ?? ''))
    return null
  const medium = phraseAfter(scene, at + 2)
  if (!medium || !isMedium(scene, medium)) return null
  const group = verbGroup(scene, at)
  const subject = subjectBefore(scene, group, true)
  if (!subject) return null
  return {
    speakers: speakersOf(scene, subject.who, medium),
    from: subject.from,
    to: medium.to,
    cue: { from: group, to: at + 1 },
    after: null,
    before: null,
    start: null,
    polarity: 'asserted',
    rule: 'en.attribution.spoke-to',
  }
}
