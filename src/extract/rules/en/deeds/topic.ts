import type { TextLayer } from '../../../../text/layer.ts'
import type { Deed, DeedWords } from './deed.ts'
import type { ActorGroup } from './groups.ts'

/** "Karsova Front: 31 farmers buried": a headline names an armed group before its colon. States stand there for where it happened. */
export function byTopic(layer: TextLayer, _words: DeedWords, group: ActorGroup): Deed | null {
  const sentence = layer.sentences[layer.tokens[group.from]!.sentence]!
  const heads = sentence.block === 0 && group.from === sentence.from && layer.tokens[group.to]?.text === ':'
  const armed = group.actors.every(
    ({ entries }) => entries.length > 0 && entries.every(({ inter }) => inter === 2 || inter === 3),
  )
  return heads && armed ? { group, from: group.to, to: group.to + 1, tie: 'noun', rule: 'en.deed.topic' } : null
}
