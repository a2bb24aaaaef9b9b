import { clauseStart, groupStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, type Rule, type Scene, told } from './scene.ts'

const RUNS: ReadonlySet<string> = new Set('run runs ran running dwindle dwindled dwindling'.split(' '))

/** "Food has run out", "hospitals are running out of blood", "fuel was running low". */
export const runOut: Rule = { triggers: () => RUNS, find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words } = scene
  const word = wordAt(scene, at)
  if (!RUNS.has(word)) return null
  const dwindles = word.startsWith('dwindl')
  const how = scene.tokens[at + 1]?.tag === 'ADV' && /ly$/u.test(wordAt(scene, at + 1)) ? at + 2 : at + 1
  if (!dwindles && !/^(?:out|low|short)$/u.test(wordAt(scene, how))) return null
  const from = clauseStart(scene, at)
  const last = dwindles ? at + 1 : how + 1
  const to = stretchEnd(scene, last)
  // "food, fuel and supplies running low": the list stands before its commas.
  if (!anyWord(scene, Math.min(from, at - 6), to, (w) => words.goods.has(w))) return null
  const group = groupStart(scene, at)
  const ahead = anyWord(scene, group - 1, at, (w) => /^(?:will|would|could|may|might|set|expected|about)$/u.test(w))
  if (anyWord(scene, from - 1, group, (w) => w === 'if' || w === 'before')) return null
  const finding = told(from, to, [group, last], 'run-out')
  return ahead ? { ...finding, modality: 'predicted' } : finding
}
