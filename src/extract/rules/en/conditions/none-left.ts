import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, type Rule, type Scene, told } from './scene.ts'

const NONE: ReadonlySet<string> = new Set('no none only few'.split(' '))
const WORKS =
  /^(?:left|functioning|functional|working|works|work|operating|operational|open|available|remains|remain|remaining|functions|function|running|operates|operate)$/u
const REACH = 10

/** "There are no functioning hospitals left", "no bakery works", "only two of nine hospitals function". */
export const noneLeft: Rule = { triggers: () => NONE, find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words, sentence } = scene
  const word = wordAt(scene, at)
  if (!NONE.has(word)) return null
  const end = Math.min(sentence.to, at + REACH)
  let thing = -1
  let works = -1
  for (let i = at + 1; i < end; i++) {
    const next = wordAt(scene, i)
    if (/^[.,;:()"“”]$/u.test(next) || /^(?:that|which|who|and|but)$/u.test(next)) break
    if (thing < 0 && (words.services.has(next) || words.goods.has(next))) thing = i
    if (WORKS.test(next)) works = i
  }
  if (thing < 0 || works < 0) return null
  // "only aid convoys remain": a few of many must be counted.
  if (/^(?:only|few)$/u.test(word) && scene.tokens[at + 1]?.tag !== 'NUM' && word === 'only') return null
  const there = anyWord(scene, at - 3, at, (w) => w === 'there')
  const from = there ? clauseStart(scene, at) : at
  return told(from, stretchEnd(scene, Math.max(works, thing) + 1), [at, works + 1], 'none-left')
}
