import type { ActorMention, PlaceMention } from '../../../../model/mention.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import { byNoun } from './by-noun.ts'
import { byVerb, goesOn, isVerbHere } from './by-verb.ts'
import { byStronghold, heldPlace, isHyphenated } from './held.ts'
import type { ControlFinding, Scene } from './scene.ts'
import type { ControlWords } from './words.ts'

/** Finds what a report says of who took, lost, holds, besieges or advances on what. */
export function findControl(
  layer: TextLayer,
  places: readonly PlaceMention[],
  actors: readonly ActorMention[],
  words: ControlWords,
): ControlFinding[] {
  const all = layer.sentences.flatMap((sentence) => {
    const scene = { layer, sentence, places, actors, words }
    const found: ControlFinding[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const finding = findingAt(scene, at)
      if (finding && !found.some((f) => f.to > finding.trigger && f.trigger !== finding.trigger && f.change === finding.change))
        found.push(finding)
    }
    return found
  })
  return all.map((finding, index) => withSubject(layer, all.slice(0, index), finding))
}

/** "They have since …", ", seizing three districts": who gains is who gained in the clause or sentence before. */
function withSubject(layer: TextLayer, earlier: readonly ControlFinding[], finding: ControlFinding): ControlFinding {
  if (
    finding.by ||
    finding.rule !== 'en.control.verb' ||
    finding.lostBy ||
    finding.change === 'withdrew' ||
    finding.change === 'lost'
  )
    return finding
  const sentence = layer.tokens[finding.trigger]!.sentence
  const before = earlier.findLast(
    (f) => f.by !== null && sentence - layer.tokens[f.trigger]!.sentence <= 2 && f.change !== 'holds',
  )
  const goes = goesOn(layer, finding.trigger, layer.sentences[sentence]!)
  return before && goes ? { ...finding, by: before.by } : finding
}

function findingAt(scene: Scene, at: number): ControlFinding | null {
  const { layer, words } = scene
  const token = layer.tokens[at]!
  if (isHyphenated(layer, at)) return heldPlace(scene, at)
  const verb = words.verbs.get(token.folded)
  if (verb && isVerbHere(layer, at, verb)) return byVerb(scene, at, verb)
  const change = words.nouns.get(token.folded)
  if (change) return byNoun(scene, at, change)
  return /^(?:stronghold|strongholds|bastion|hands|control)$/u.test(token.folded) ? byStronghold(scene, at) : null
}
