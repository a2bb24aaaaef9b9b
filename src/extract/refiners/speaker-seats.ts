import type { AttributionMention, SpeakerMention } from '../../model/mention.ts'
import type { Clause } from './clause.ts'

/** Who speaks for a body sits where it sits; residents and medics mostly tell of where they are. */
const SPEAKS_FOR =
  /\b(?:spokes\w+|officials?|minist(?:er|ry)|governor|police|command(?:er)?|secretar\w+|director|administration|council|lawmaker|representative|chief|head|agency|bureau|mission|observatory)\b/iu
const ON_THE_SPOT = /\b(?:residents?|witness\w*|villagers?|locals?|survivors?|hospitals?|medics?|doctors?|nurses?|local)\b/iu

/** The phrases that present somebody who speaks for a body, in text order: "the police spokesman in X". */
export const speakerSeats = (attributions: readonly AttributionMention[]): readonly Clause[] =>
  attributions
    .flatMap(({ speakers }) => speakers)
    .filter(isSeated)
    .sort((a, b) => a.from - b.from)

const isSeated = ({ words }: SpeakerMention): boolean => SPEAKS_FOR.test(words) && !ON_THE_SPOT.test(words)
