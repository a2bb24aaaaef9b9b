import { clauseStart } from '../../clause/extent.ts'
import { isTimeAt, wordAt } from '../../clause/scene.ts'
import { TOLD } from '../../clause/telling.ts'
import { type ActNoun, isActorAt, isPlaceAt, type Scene, type Sighting } from '../sighting.ts'

const LEADS = /^(?:in|amid|during|after|following|on|as|with|reported|commenting|under|and|by|from|of|through)$/u

/** "shelling by the army": the phrase names the doer behind it. */
const isBy = (scene: Scene, noun: ActNoun): boolean => wordAt(scene, noun.to) === 'by' || wordAt(scene, noun.to) === 'between'

/** "advanced in fierce clashes with rebels in Orlo", "commenting on air strikes near Orlo": the phrase itself tells where, and when or by whom. */
export function located(scene: Scene, noun: ActNoun): Sighting | null {
  const lead = wordAt(scene, noun.start - 1)
  if (lead !== '' && !LEADS.test(lead)) return null
  // "has been under attack" is a state, "came under attack" is not.
  if (lead === 'under' && !/^(?:came|come|comes|coming)$/u.test(wordAt(scene, noun.start - 2))) return null
  let place = false
  let time = false
  let actor = false
  for (let i = noun.start; i < noun.end; i++) {
    place ||= i >= noun.to && isPlaceAt(scene, i)
    time ||= isTimeAt(scene, i)
    actor ||= isActorAt(scene, i)
  }
  if (!place && !(actor && (time || isBy(scene, noun)))) return null
  if (!time && !actor && scene.tokens[noun.start]!.tag === 'DET' && wordAt(scene, noun.start) === 'the') return null
  // "forces advanced in clashes with rebels": whose clause it is, fights.
  const fights = noun.act === 'clash' && /^(?:in|amid|during|after|following)$/u.test(lead)
  return {
    act: noun.act,
    from: fights ? clauseStart(scene, noun.start - 1) : noun.start,
    to: noun.end,
    trigger: [noun.from, noun.to],
    tie: fights ? 'active' : 'noun',
    ...TOLD,
    rule: 'en.incident.located',
  }
}
