import type { ActorMention, PlaceMention, TimeMention } from '../../../../model/mention.ts'
import type { Sentence, TextLayer } from '../../../../text/layer.ts'
import { firstFrom, within } from '../../../../text/within.ts'
import { perWord } from '../../../../text/word-forms.ts'
import { byNoun } from './by-noun.ts'
import { byVerb } from './by-verb.ts'
import { byStronghold, heldPlace, isHyphenated } from './held.ts'
import { byDistance, byPockets, DISTANCE } from './nearby.ts'
import { type ControlFinding, type Found, finding, type Scene } from './scene.ts'
import { byContest, byState } from './state.ts'
import type { ControlWords } from './words.ts'

/** What the report mentions, as far as control is told by it. */
export interface ControlMentions {
  readonly places: readonly PlaceMention[]
  readonly actors: readonly ActorMention[]
  readonly times: readonly TimeMention[]
}

/** Finds what a report says of who took, lost, holds, besieges or advances on what. */
export const findControl = (layer: TextLayer, mentions: ControlMentions, words: ControlWords): ControlFinding[] =>
  layer.sentences.flatMap((sentence) => {
    const scene = sceneOf(layer, sentence, mentions, words)
    const found: ControlFinding[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const next = findingAt(scene, at)
      if (next && !found.some((f) => repeats(scene, f, next))) found.push(next)
    }
    return found.filter((f) => !found.some((other) => isRepelled(f, other)))
  })

function sceneOf(layer: TextLayer, sentence: Sentence, { places, actors, times }: ControlMentions, words: ControlWords): Scene {
  const before = layer.sentences[sentence.index - 1]
  return {
    layer,
    tokens: layer.tokens,
    sentence,
    times: within(times, sentence.from, sentence.to),
    places: within(places, sentence.from, sentence.to),
    firstPlace: firstFrom(places, sentence.from),
    actors: within(actors, sentence.from, sentence.to),
    actorsBefore: before && before.block >= sentence.block - 1 ? within(actors, before.from, before.to) : [],
    words,
  }
}

/** "repelled 14 assaults near X", "repelled an attempt to enter X", "the advance on X was halted": one telling, of what became of the attack. */
const isRepelled = (attack: ControlFinding, other: ControlFinding): boolean =>
  attack.change === 'advancing' &&
  other.change === 'repelled' &&
  (attack.rule === 'en.control.noun' ? other.from <= attack.trigger : other.trigger < attack.trigger) &&
  attack.trigger < other.to

/** A second word of one telling: "took full control of", "cleared three sites and took control of them". */
const repeats = ({ tokens }: Scene, earlier: ControlFinding, later: ControlFinding): boolean =>
  earlier.change === later.change &&
  (earlier.to > later.trigger || (earlier.change === 'taken' && /^(?:it|them)$/u.test(tokens[later.to - 1]!.folded)))

function findingAt(scene: Scene, at: number): ControlFinding | null {
  const found = readAt(scene, at)
  return found && finding(scene, at, found)
}

/** "Assessed Russian advances:" heads a list. */
const isHeading = ({ tokens, sentence }: Scene, at: number): boolean => tokens[at + 1]?.text === ':' && at - sentence.from <= 5

function readAt(scene: Scene, at: number): Found | null {
  const { tokens, words } = scene
  const { folded } = tokens[at]!
  if (isHeading(scene, at)) return null
  if (isHyphenated(scene, at)) return heldPlace(scene, at)
  const verb = words.verbs.has(folded) ? byVerb(scene, at) : null
  if (verb) return verb
  const noun = words.nouns.has(folded) ? byNoun(scene, at) : null
  if (noun) return noun
  if (!isGround(tokens[at]!)) return null
  if (STRONGHOLD.test(folded)) return byStronghold(scene, at)
  if (DISTANCE.test(folded)) return byDistance(scene, at)
  if (CONTESTED.test(folded)) return byContest(scene, at)
  if (POCKET.test(folded)) return byPockets(scene, at)
  return STATE.test(folded) ? byState(scene, at) : null
}

/** Words that none of the rules below looks at are passed over at once. */
const isGround = perWord(({ folded }) => [STRONGHOLD, DISTANCE, CONTESTED, POCKET, STATE].some((pattern) => pattern.test(folded)))

const CONTESTED = /^contested$/u
const STRONGHOLD = /^(?:strongholds?|bastions?)$/u
const POCKET = /^pockets?$/u
const STATE = /^(?:hands|control|siege|blockade|rule|occupation|encirclement)$/u
