import { clauseStart } from '../../clause/extent.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import type { ActNoun, Scene, Sighting } from '../sighting.ts'

const BETWEEN =
  /^(?:out|up|off|the|use|of|a|an|its|their|his|more|several|some|new|number|series|wave|waves|dozens|scores|hundreds|least|at|about|in|on|back|round|kind|with|fierce|intense|heavy|to|and|tens|spate|string|launched)$/u
const REACH = 7
/** "who carried out the attack", "heard the blast": an attack told of before, and nobody named who made it. */
const isKnown = (scene: Scene, noun: ActNoun, verb: number): boolean =>
  /^(?:the|this|that|these|those)$/u.test(wordAt(scene, noun.start)) &&
  !scene.actors.some((actor) => actor.to <= verb && actor.from >= clauseStart(scene, verb)) &&
  !scene.places.some((place) => place.from >= noun.to && place.to <= noun.end)

/** "gangs who carry out mass abductions": a present without place or time. */
const isHabit = (scene: Scene, noun: ActNoun, verb: number): boolean =>
  /^(?:carry|launch|conduct|stage|mount|commit|make|hold|perpetrate)$/u.test(wordAt(scene, verb)) &&
  ![...scene.places, ...scene.times].some(({ from, to }) => from >= noun.from && to <= noun.end)

/** "announced that it was resuming its strikes": a plan. */
const isAnnounced = (scene: Scene, at: number): boolean =>
  /ing$/u.test(wordAt(scene, at)) && anyWord(scene, at - 7, at, (word) => /^announc(?:e|es|ed|ing)$/u.test(word))

/** "carried out 182 air strikes", "launched an offensive", "reported intense shelling": the noun is the object of a verb that tells that it was made or seen. */
export function carriedOut(scene: Scene, noun: ActNoun): Sighting | null {
  const { tokens, sentence, words } = scene
  for (let i = noun.start - 1; i >= Math.max(sentence.from, noun.start - REACH); i--) {
    const token = tokens[i]!
    // "following a strike" is a preposition; "who carry out abductions" a habit.
    if (token.folded === 'following') return null
    if (words.carried.has(token.folded) && token.tag !== 'NOUN' && token.tag !== 'ADJ') {
      const telling = tellingOf(scene, i)
      if (!telling || isAnnounced(scene, i) || isKnown(scene, noun, i) || isHabit(scene, noun, i)) return null
      const passive = /^(?:by|in)$/u.test(wordAt(scene, noun.start - 1))
      return {
        act: noun.act,
        from: passive ? noun.start : clauseStart(scene, i),
        to: noun.end,
        trigger: [noun.from, noun.to],
        tie: passive ? 'noun' : 'active',
        ...telling,
        rule: 'en.incident.carried-out',
      }
    }
    if (!BETWEEN.test(token.folded) && token.tag !== 'NUM' && token.tag !== 'ADJ' && token.tag !== 'ADV') return null
  }
  return null
}
