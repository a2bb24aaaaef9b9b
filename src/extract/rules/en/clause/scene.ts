import type { TimeMention } from '../../../../model/mention.ts'
import type { Sentence, TextLayer, Token } from '../../../../text/layer.ts'

/** One sentence, and the times that it names. Token indexes are those of the report. */
export interface ClauseScene {
  readonly layer: TextLayer
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly times: readonly TimeMention[]
}

/** The folded word at token `at`; empty outside the sentence. */
export const wordAt = ({ tokens, sentence }: ClauseScene, at: number): string =>
  at >= sentence.from && at < sentence.to ? tokens[at]!.folded : ''

/** Whether any of the words `from` … `to`, kept to the sentence, is one of these. */
export function anyWord({ tokens, sentence }: ClauseScene, from: number, to: number, test: (word: string) => boolean): boolean {
  for (let i = Math.max(sentence.from, from); i < Math.min(sentence.to, to); i++) if (test(tokens[i]!.folded)) return true
  return false
}

export const isTimeAt = ({ times }: ClauseScene, at: number): boolean => times.some((t) => t.from <= at && at < t.to)
