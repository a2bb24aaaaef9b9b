import { wordAt } from '../../clause/scene.ts'
import { TOLD } from '../../clause/telling.ts'
import type { ActNoun, Scene, Sighting } from '../sighting.ts'
import { harmWordAt } from '../verbs/harm.ts'

const LEADS = /^(?:in|by|during|after|from|when|following|amid|under|as)$/u
const REACH = 24
const STOPS = /^(?:[.;:()]|\.{2,}|while|whereas|but|although|said|says)$/u

/** "in two waves of strikes": the word that leads to the amount. */
function pastAmount(scene: Scene, at: number): number {
  if (
    wordAt(scene, at) !== 'of' ||
    !/^(?:waves?|series|spate|string|barrage|round|wave|number|dozens|hundreds)$/u.test(wordAt(scene, at - 1))
  )
    return at
  let lead = at - 2
  while (/^(?:NUM|DET|ADJ)$/u.test(scene.tokens[lead]?.tag ?? '')) lead--
  return lead
}

const isNoun = (scene: Scene, at: number): boolean =>
  /^(?:toll|casualties|deaths|damage|dead|injuries|fatalities|death)$/u.test(wordAt(scene, at))

/** "put the toll from the raids at": an attack told of before. */
const isKnown = (scene: Scene, noun: ActNoun): boolean =>
  wordAt(scene, noun.start) === 'the' &&
  ![...scene.places, ...scene.times].some(({ from, to }) => from >= noun.to && to <= noun.end)

/** "killed in an air strike", "deaths from shelling", "wounded when a bomb": the noun is what did the harm told before it. */
export function behindHarm(scene: Scene, noun: ActNoun): Sighting | null {
  const { tokens, sentence } = scene
  const lead = pastAmount(scene, noun.start - 1)
  if (!LEADS.test(wordAt(scene, lead))) return null
  for (let i = lead - 1; i >= Math.max(sentence.from, noun.start - REACH); i--) {
    if (
      STOPS.test(tokens[i]!.text) ||
      STOPS.test(tokens[i]!.folded) ||
      (tokens[i]!.text === ',' && tokens[i + 1]!.folded === 'as')
    )
      return null
    if (!harmWordAt(scene, i)) continue
    if (isNoun(scene, i) && isKnown(scene, noun)) return null
    return {
      act: noun.act,
      from: noun.start,
      to: noun.end,
      trigger: [noun.from, noun.to],
      tie: 'noun',
      ...TOLD,
      rule: 'en.incident.behind-harm',
    }
  }
  return null
}
