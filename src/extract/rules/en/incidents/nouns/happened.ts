import { isFiniteVerb, stretchEnd } from '../../clause/extent.ts'
import { isTimeAt, wordAt } from '../../clause/scene.ts'
import { TOLD, tellingOf } from '../../clause/telling.ts'
import { type ActNoun, isActorAt, isPlaceAt, type Scene, type Sighting } from '../sighting.ts'
import { harmWordAt } from '../verbs/harm.ts'

const REACH = 30
const STOPS = /^(?:[.;:()]|\.{2,}|while|whereas|but|although|when|after|before|because|said|says|according)$/u
const RELATIVE = /^(?:that|which)$/u
/** Passives and adjectives that tell that it happened. */
const WAS =
  /^(?:carried|launched|conducted|staged|reported|mounted|heard|recorded|documented|repelled|foiled|thwarted|led|under|underway|ongoing|fierce|intense|heavy|concentrated|centred|centered|raging|followed|accompanied|directed|aimed|claimed|blamed|executed|perpetrated|committed|held|organised|organized|continuing|rising|on|most|worst|deadliest|heaviest|intensified|renewed|resumed|triggered|sparked|preceded|in)$/u

/** "air strikes hit the market", "clashes broke out", "a car bomb exploded", "shelling has been on the rise": the noun is the subject. */
export function happened(scene: Scene, noun: ActNoun): Sighting | null {
  const { tokens, sentence, words } = scene
  let relative = -1
  for (let i = noun.to; i < Math.min(sentence.to, noun.to + REACH); i++) {
    const token = tokens[i]!
    if (STOPS.test(token.text) || STOPS.test(token.folded)) return null
    if (RELATIVE.test(token.folded) && relative < 0) relative = i
    if (words.happens.has(token.folded) || harmWordAt(scene, i)) {
      if ((token.tag === 'NOUN' && !isMistagged(tokens, i)) || token.tag === 'ADJ' || isHanging(scene, i)) continue
      const telling = tellingOf(scene, i)
      if (!telling || isComing(scene, i) || isThing(scene, noun, token.folded)) return null
      if (!harmWordAt(scene, i) && !DOES.test(token.folded) && !isDetailed(scene, noun, stretchEnd(scene, i + 1))) return null
      return sighting(noun, Math.max(noun.end, stretchEnd(scene, i + 1)), telling, relative >= 0 ? 'relative' : 'happened')
    }
    if (!isFiniteVerb(scene, i)) continue
    if (token.tag !== 'AUX') return null
    const last = lastAuxiliary(scene, i)
    const main = wordAt(scene, last + 1)
    if (words.happens.has(main) || harmWordAt(scene, last + 1)) {
      i = last
      continue
    }
    if (!WAS.test(main) && !(main === 'the' && WAS.test(wordAt(scene, last + 2)))) return null
    const telling = tellingOf(scene, last + 1)
    return telling ? sighting(noun, Math.max(noun.end, stretchEnd(scene, last + 2)), telling, 'happened') : null
  }
  return null
}

/** "The attack occurred in": a past form that the tagger takes for a noun. */
const isMistagged = (tokens: Scene['tokens'], at: number): boolean =>
  /ed$/u.test(tokens[at]!.folded) &&
  /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]!.tag) &&
  /^(?:ADP|DET|NUM)$/u.test(tokens[at + 1]?.tag ?? '')

/** "fighting, 18,000 of them leaving": an -ing form without its auxiliary belongs to somebody else. */
const isHanging = (scene: Scene, at: number): boolean =>
  /ing$/u.test(wordAt(scene, at)) &&
  !/^(?:is|are|was|were|been)$/u.test(wordAt(scene, at - 1)) &&
  scene.tokens[at - 1]?.tag !== 'AUX'

const DOES =
  /^(?:hit|hits|hitting|struck|strike|strikes|target|targets|targeted|kill|rock|rocks|rocked|shook|rip|ripped|tore|explode|exploded|detonated|destroyed|damaged|pounded|left|caused|claimed|land|landed|fell|slammed)$/u

/** Where "clashes continue" says nothing else, it tells of no incident that could be told from others. */
function isDetailed(scene: Scene, noun: ActNoun, end: number): boolean {
  for (let i = noun.start; i < end; i++) if (isPlaceAt(scene, i) || isTimeAt(scene, i) || isActorAt(scene, i)) return true
  for (let i = noun.to; i < end - 1; i++) if (/^(?:in|at|near|around|outside|along)$/u.test(wordAt(scene, i))) return true
  for (let i = end; i < Math.min(scene.sentence.to, end + 6); i++) if (harmWordAt(scene, i)) return true
  return wordAt(scene, noun.start) === 'a' || wordAt(scene, noun.start) === 'an'
}

const BLOWS = /^(?:explo|detonat|blast|hit|kill|wound|injur|struck|strik|rip|went|destroy|damag|tore|target|claim|rock)/u
/** Bombs and mines are things: they are left, found and cleared as well. */
const isThing = (scene: Scene, noun: ActNoun, verb: string): boolean =>
  /^(?:bombs?|mines?|landmines?|ieds?|devices?|traps?)$/u.test(wordAt(scene, noun.to - 1)) && !BLOWS.test(verb)

const isComing = (scene: Scene, at: number): boolean =>
  /^(?:was|were|is|are)$/u.test(wordAt(scene, at - 1)) && wordAt(scene, at) === 'set'

/** The last of a run of auxiliaries and adverbs that begins at `at`. */
function lastAuxiliary({ tokens, sentence }: Scene, at: number): number {
  let last = at
  while (
    last + 1 < sentence.to &&
    (tokens[last + 1]!.tag === 'AUX' || tokens[last + 1]!.tag === 'ADV' || /^(?:been|also|not)$/u.test(tokens[last + 1]!.folded))
  )
    last++
  return last
}

const sighting = (
  noun: ActNoun,
  to: number,
  telling: Pick<Sighting, 'polarity' | 'modality' | 'hedges'>,
  rule: string,
): Sighting => ({
  act: noun.act,
  from: noun.start,
  to,
  trigger: [noun.from, noun.to],
  tie: 'noun',
  ...TOLD,
  ...telling,
  rule: `en.incident.${rule}`,
})
