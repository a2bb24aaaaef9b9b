import type { ActorMention } from '../../../../model/mention.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import { longestAt } from '../../../../text/phrases.ts'
import { wordsOf } from '../noun-phrase.ts'
import type { ActorWords } from './names.ts'

export interface Hedge {
  /** First token of the words that the mention covers: the hedge's own, or the actor's where the hedge stands before an earlier one. */
  readonly from: number
  readonly words: string
}

/** What weakens an actor: "suspected Russian", "believed to be a Turkish", "suspected Syrian or Russian". */
export function hedgeBefore(layer: TextLayer, words: ActorWords, at: number, last: ActorMention | null): Hedge | null {
  const { tokens } = layer
  const sentence = tokens[at]!.sentence
  for (let from = Math.max(0, at - 4, last?.to ?? 0); from < at; from++) {
    if (tokens[from]!.sentence !== sentence) continue
    const match = longestAt(words.hedges, tokens, from, at)
    if (match && tokens.slice(match.to, at).every((t) => t.tag === 'DET')) return { from, words: wordsOf(layer, from, match.to) }
  }
  const joined =
    last !== null &&
    last.hedge !== null &&
    at > last.to &&
    at - last.to <= 2 &&
    tokens.slice(last.to, at).every((t) => /^(?:and|or|,|-)$/u.test(t.folded))
  return joined ? { from: at, words: last.hedge! } : null
}
