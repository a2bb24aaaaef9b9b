import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, type Rule, type Scene, told } from './scene.ts'

const CANNOT: ReadonlySet<string> = new Set('unable cannot cant couldnt struggling struggle allowed permitted'.split(' '))
const WORKERS =
  /^(?:medics?|doctors?|workers?|rescuers?|teams?|ambulances?|residents|people|civilians|families|hospitals?|clinics?|patients|agencies|convoys?|farmers|villagers|children|crews?|organi[sz]ations|bakeries|staff|they|wounded|aid|personnel|paramedics|women|refugees|displaced|students|fishermen|facilities|services|schools)$/u

/** "medical workers are unable to treat the injured", "residents cannot leave", "ambulances could not reach the area". */
export const unable: Rule = { triggers: () => [...CANNOT, 'can', 'could'], find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const word = wordAt(scene, at)
  const not = /^(?:can|could)$/u.test(word) && wordAt(scene, at + 1) === 'not'
  if (!CANNOT.has(word) && !not) return null
  const barred = word === 'allowed' || word === 'permitted'
  if (barred && (wordAt(scene, at + 1) !== 'to' || !anyWord(scene, at - 4, at, (w) => /^(?:not|nt|never|no)$/u.test(w))))
    return null
  const verb = not ? at + 2 : wordAt(scene, at + 1) === 'to' ? at + 2 : at + 1
  if (/^(?:unable|struggl)/u.test(word) && wordAt(scene, at + 1) !== 'to') return null
  if (
    !scene.words.keptFrom.has(wordAt(scene, verb)) &&
    !(wordAt(scene, verb) === 'be' && /^(?:treated|reached|evacuated|delivered)$/u.test(wordAt(scene, verb + 1)))
  )
    return null
  const from = clauseStart(scene, at)
  // "the general could not be reached": people who live there, or who help.
  if (
    !anyWord(scene, from, at, (w) => WORKERS.test(w)) ||
    anyWord(scene, from - 1, at, (w) => /^(?:if|would|may|might|we|i)$/u.test(w))
  )
    return null
  if (anyWord(scene, from, at, (w) => /^(?:fighters|rebels|army|troops|soldiers|forces)$/u.test(w))) return null
  return told(from, stretchEnd(scene, verb + 1), [at, verb + 1], 'unable')
}
