import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { voicesAfter, voicesBefore } from './voices.ts'

const READY: ReadonlySet<string> = new Set(['ready', 'willing', 'prepared'])

/** "said they were ready to negotiate with Damascus". */
export function readyToTalk(scene: Scene, at: number): StatementFinding | null {
  if (!READY.has(wordAt(scene, at)) || wordAt(scene, at + 1) !== 'to') return null
  const talks = /^(?:negotiate|talk|meet|discuss|engage)$/u.test(wordAt(scene, at + 2))
  if (!talks && !scene.words.conceded.has(wordAt(scene, at + 2))) return null
  const be = /^(?:is|are|was|were|be|been|['’]?(?:re|s|m))$/u.test(wordAt(scene, at - 1)) ? at - 1 : at
  const by = voicesBefore(scene, be)
  if (by.length === 0) return null
  return {
    type: talks ? 'CONSULT' : 'CONCEDE',
    from: clauseStart(scene, at),
    to: stretchEnd(scene, at + 3),
    trigger: [at, at + 3],
    ...TOLD,
    by,
    addressed: wordAt(scene, at + 3) === 'with' ? voicesAfter(scene, at + 4) : [],
    takesUp: false,
    rule: rule('ready-to-talk'),
  }
}
