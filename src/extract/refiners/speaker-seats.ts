import type { SpeakerMention } from '../../model/mention.ts'
import type { Sentence } from '../../text/layer.ts'
import type { Reading } from '../reading.ts'
import type { Clause } from './clause.ts'

/** Who speaks for a body sits where it sits; residents and medics mostly tell of where they are. */
const SPEAKS_FOR =
  /\b(?:spokes\w+|officials?|minist(?:er|ry)|governor|police|command(?:er)?|secretar\w+|director|administration|council|lawmaker|representative|chief|head|agency|bureau|mission|observatory)\b/iu
const ON_THE_SPOT = /\b(?:residents?|witness\w*|villagers?|locals?|survivors?|hospitals?|medics?|doctors?|nurses?|local)\b/iu

/** The phrases of a sentence that present somebody who speaks for a body: "the police spokesman in X". */
export const speakerSeats = ({ attributions }: Reading, { from, to }: Sentence): readonly Clause[] =>
  attributions.flatMap(({ speakers }) => speakers).filter((s) => s.from >= from && s.to <= to && isSeated(s))

const isSeated = ({ words }: SpeakerMention): boolean => SPEAKS_FOR.test(words) && !ON_THE_SPOT.test(words)
