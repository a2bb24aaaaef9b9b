import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, type Rule, type Scene, told } from './scene.ts'

const FORCED: ReadonlySet<string> = new Set('forced reduced resorting resorted compelled obliged'.split(' '))
const LIVING: ReadonlySet<string> = new Set('sleeping sleep living live surviving survive sheltering'.split(' '))
const NEED =
  /^(?:leaves|bark|grass|dogs?|cats?|donkeys?|fodder|animal|weeds|dirty|contaminated|open|streets|tents|belongings|meals|meal|rainwater|seawater|ruins|soups?|anaesthetics?|anesthetic|candlelight|light|bush|wild|floor|caves|cars|garbage|rubbish|livestock|furniture|trees|schools|rubble|overcrowded|berries|salt|feed)$/u

/** "residents have been forced to eat leaves", "families sleep in the open". */
export const forcedTo: Rule = { triggers: () => [...FORCED, ...LIVING], find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const word = wordAt(scene, at)
  const forced = /^(?:forced|reduced|resorting|resorted|compelled|obliged)$/u.test(word)
  const living =
    /^(?:sleeping|sleep|living|live|surviving|survive|sheltering)$/u.test(word) &&
    /^(?:in|on|under)$/u.test(wordAt(scene, at + 1))
  if (!forced && !living) return null
  const verb = forced && wordAt(scene, at + 1) === 'to' ? at + 2 : at
  const doing = wordAt(scene, verb).replace(/ing$/u, '')
  if (forced && !scene.words.forcedTo.has(doing)) return null
  const need = [...Array(11).keys()].map((step) => verb + 1 + step).find((i) => NEED.test(wordAt(scene, i)))
  if (need === undefined) return null
  const from = clauseStart(scene, at)
  if (!anyWord(scene, from, at, (w) => scene.words.people.has(w) || /^(?:many|they|most|some|doctors|surgeons)$/u.test(w)))
    return null
  return told(from, Math.max(need + 1, stretchEnd(scene, verb + 1)), [at, verb + 1], 'forced-to')
}
