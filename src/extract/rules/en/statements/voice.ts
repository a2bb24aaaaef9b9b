import type { ActorMention, SpeakerMention } from '../../../../model/mention.ts'
import type { Voice } from './scene.ts'

export const sideVoice = (actor: ActorMention): Voice => ({ from: actor.from, to: actor.to, actor, speaker: null })

export const spokenBy = (speaker: SpeakerMention): Voice => ({ from: speaker.from, to: speaker.to, actor: null, speaker })

/** Whether two voices are one, as far as their words tell. */
export const sameVoice = (a: Voice, b: Voice): boolean => wordsOf(a) === wordsOf(b)

/** The words that name a voice best. */
export const wordsOf = ({ actor, speaker }: Voice): string =>
  actor?.words ??
  speaker?.name ??
  speaker?.organisation ??
  (speaker?.words ?? '').replace(/^(?:the|a|an)\s+/iu, '').replace(/(?:,|\s+(?:who|whose|which|that)\b).*$/su, '')
