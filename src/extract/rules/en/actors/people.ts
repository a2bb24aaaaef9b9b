import type { ActorEntry } from '../../../../model/knowledge.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import { longestAt } from '../../../../text/phrases.ts'
import type { ActorWords } from './names.ts'

/** What people do, and not the forces of their state. */
const OF_PEOPLE =
  /^(?:fled|flee|flees|fleeing|left|leave|live|lived|living|crossed|arrived|who|whose|want|wanted|voted|vote|mourn|mourned|feel|felt|fear|feared|suffer|suffered|hope|love|need|needed|died)$/u
const BEFORE = /^(?:by|from|against|to|with)$/u
const DOES = /^(?:VERB|AUX)$/u

/** "the Russians took the town", "driven out by the Iraqis": a people for the forces of its state, where it does something or has it done to it. */
export function peopleAt({ tokens }: TextLayer, words: ActorWords, at: number, limit: number): readonly ActorEntry[] | null {
  if (tokens[at - 1]?.folded !== 'the' || !/^\p{Lu}\p{Ll}+s$/u.test(tokens[at]!.text)) return null
  const match = longestAt(words.peoples, tokens, at, limit)
  if (!match) return null
  let next = match.to
  while (next < limit && tokens[next]!.tag === 'ADV') next++
  const behind = next < limit ? tokens[next]! : null
  if (behind && OF_PEOPLE.test(behind.folded)) return null
  const acts = behind !== null && DOES.test(behind.tag)
  const led = BEFORE.test(tokens[at - 2]?.folded ?? '') && !(behind && /^(?:NOUN|PROPN|PART)$/u.test(behind.tag))
  return acts || led ? match.values : null
}
