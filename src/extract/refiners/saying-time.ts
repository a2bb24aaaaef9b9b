import type { TimeMention } from '../../model/mention.ts'
import type { TextLayer } from '../../text/layer.ts'
import type { Clause } from './clause.ts'

const SAYING =
  /^(?:said|says|say|saying|told|tells|tell|announced|announces|announce|announcing|reported|reports|added|stated|stating|declared|confirmed|claimed|warned|estimated|acknowledged|admitted|tweeted|wrote|posted|quoted|denied|insisted|noted|explained|disclosed|revealed|statement|spokesman|spokeswoman|spokesperson|briefing|interview|tweet|post|communique)$/u
/** Words that may stand between the verb of saying and its day: "said in a statement late on Tuesday", "told reporters Monday". */
const BETWEEN =
  /^(?:in|a|an|the|its|his|her|their|to|on|at|late|early|earlier|later|statement|statements|reporters|journalists|briefing|press|news|conference|interview|report|telephone|phone|by|state|television|tv|radio|agency|media|via|twitter|telegram|facebook|written|video|separate|joint|parliament|lawmakers|daily|message|post|afp|reuters|ap|cnn|bbc|us|from|that)$/u

/** Whether a time says when something was said, not when it happened: "said on Tuesday", "told reporters late on Monday". */
export function datesTheSaying(layer: TextLayer, time: TimeMention): boolean {
  const { tokens } = layer
  const sentence = tokens[time.from]!.sentence
  for (let i = time.from - 1, steps = 0; i >= 0 && steps < 8 && tokens[i]!.sentence === sentence; i--, steps++) {
    const word = tokens[i]!
    if (SAYING.test(word.folded) && word.tag !== 'NOUN') return true
    if (SAYING.test(word.folded) && steps === 0) return true
    if (!BETWEEN.test(word.folded) && word.tag !== 'PROPN') return false
  }
  return false
}

/** Whether the claim tells what has come to be rather than what happened on one day: "have fled", "has lost", "are trapped". */
export function isAccumulated(layer: TextLayer, claim: Clause): boolean {
  const from = Math.max(layer.sentences[layer.tokens[claim.from]!.sentence]!.from, claim.from - 3)
  return layer.tokens
    .slice(from, claim.to)
    .some((t) => /^(?:have|has|had|ve|are|is|remain|remains|live|lives|need|needs|face|faces)$/u.test(t.folded))
}
