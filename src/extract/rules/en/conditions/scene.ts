import type { ClauseScene } from '../clause/scene.ts'
import { type Telling, TOLD } from '../clause/telling.ts'
import type { ConditionWords } from './words.ts'

export interface Scene extends ClauseScene {
  readonly words: ConditionWords
}

/** A state of things as found. Token indexes are half-open. */
export interface ConditionFinding extends Telling {
  readonly from: number
  readonly to: number
  /** The words that name the state. */
  readonly trigger: readonly [from: number, to: number]
  readonly rule: string
}

/** A condition that holds, told by the words `from` … `to`. */
export const told = (from: number, to: number, trigger: readonly [from: number, to: number], rule: string): ConditionFinding => ({
  from,
  to,
  trigger,
  ...TOLD,
  rule: `en.condition.${rule}`,
})

const UNREAL =
  /^(?:would|could|might|may|will|if|unless|avoid|prevent|end|ease|without|avert|risk|threat|fears?|feared|warned|likely|should|ll)$/u
/** Whether the words before say that it may come, is feared or is to be avoided. */
export function isUnreal({ tokens, sentence }: ClauseScene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 5); i--) {
    if (/^[.,;:()"“”]$/u.test(tokens[i]!.text)) return false
    if (UNREAL.test(tokens[i]!.folded)) return true
  }
  return false
}

/** One way in which words tell of a state of things. */
export interface Rule {
  /** The words at which it looks. */
  triggers(words: ConditionWords): Iterable<string>
  find(scene: Scene, at: number): ConditionFinding | null
}
