import type { Lexicon } from '../../../model/knowledge.ts'
import type { ActorMention } from '../../../model/mention.ts'
import type { TextLayer } from '../../../text/layer.ts'
import { byAgent } from './deeds/agent.ts'
import { byBlame } from './deeds/blame.ts'
import { type Deed, type DeedWords, deedWords } from './deeds/deed.ts'
import { type ActorGroup, groupsOf } from './deeds/groups.ts'
import { byNoun } from './deeds/noun.ts'
import { bySubject } from './deeds/subject.ts'
import { byTopic } from './deeds/topic.ts'
import type { MeasureWords } from './figures/measures.ts'

/** One way to see that actors did something, or null. */
type Rule = (layer: TextLayer, words: DeedWords, group: ActorGroup) => Deed | null

/** In the order in which they are tried for each group of actors. */
const RULES: readonly Rule[] = [byTopic, byAgent, byNoun, byBlame, bySubject]

/** Makes the finder: who does harm to whom by a report's words, whatever is counted of it. In the order of the actors. */
export function createDeedFinder(
  lexicon: Lexicon,
  measures: MeasureWords,
): (layer: TextLayer, actors: readonly ActorMention[]) => Deed[] {
  const words = deedWords(lexicon, measures)
  return (layer, actors) =>
    layer.sentences
      .flatMap((sentence) => groupsOf(layer, sentence, actors))
      .flatMap((group) => firstOf(layer, words, group) ?? [])
}

function firstOf(layer: TextLayer, words: DeedWords, group: ActorGroup): Deed | null {
  for (const rule of RULES) {
    const deed = rule(layer, words, group)
    if (deed) return deed
  }
  return null
}
