import { clauseStart, groupStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { tellingOf } from '../clause/telling.ts'
import { type ConditionFinding, type Rule, type Scene, told } from './scene.ts'

const CUTS: ReadonlySet<string> = new Set('cut cuts cutting knocked knocking severed severing left leaves leaving'.split(' '))
const POWER = /^(?:power|electricity|water|internet|gas|heating|communications|phone|supplies|light|lights)$/u

/** "The attack cut power to 350,000 residents", "left half the city without water". */
export const cutOff: Rule = { triggers: () => CUTS, find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const word = wordAt(scene, at)
  if (scene.tokens[at]!.tag === 'NOUN') return null
  const leaves = /^le/u.test(word)
  const cut = leaves
    ? anyWord(scene, at + 1, at + 10, (w) => w === 'without') && anyWord(scene, at + 2, at + 12, (w) => POWER.test(w))
    : anyWord(scene, at + 1, at + 5, (w) => POWER.test(w)) &&
      anyWord(scene, at + 2, at + 7, (w) => /^(?:to|for|in|across|from|supply|supplies|lines)$/u.test(w))
  if (!cut || !tellingOf(scene, at)) return null
  const group = groupStart(scene, at)
  return told(clauseStart(scene, at), stretchEnd(scene, at + 1), [group, at + 1], 'cut-off')
}
