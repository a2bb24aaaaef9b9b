import type { TimeMention } from '../../model/mention.ts'
import type { TextLayer } from '../../text/layer.ts'
import type { Clause } from './clause.ts'

const SAYING =
  /^(?:said|says|say|saying|told|tells|tell|announced|announces|announce|announcing|reported|reports|added|stated|stating|declared|confirmed|claimed|warned|estimated|acknowledged|admitted|tweeted|wrote|posted|quoted|denied|insisted|noted|explained|disclosed|revealed|statement|spokesman|spokeswoman|spokesperson|briefing|interview|tweet|post|communique)$/u
/** Words that may stand between the verb of saying and its day: "said in a statement late on Tuesday", "told reporters Monday". */
const BETWEEN =
  /^(?:in|a|an|the|its|his|her|their|to|on|at|late|early|earlier|later|statement|statements|reporters|journalists|briefing|press|news|conference|interview|report|telephone|phone|by|state|television|tv|radio|agency|media|via|twitter|telegram|facebook|written|video|separate|joint|parliament|lawmakers|daily|message|post|afp|reuters|ap|cnn|bbc|us|from|that)$/u

/** Whether a time says when something was said, not when it happened: "said on Tuesday", "On Tuesday the ministry said". */
export const isSaying = (layer: TextLayer, time: TimeMention): boolean =>
  /^(?:since|run|range|lately|by|before)$/u.test(time.expression.kind)
    ? false
    : followsSaying(layer, time) || leadsToSaying(layer, time)

function followsSaying(layer: TextLayer, time: TimeMention): boolean {
  const { tokens } = layer
  const { from } = layer.sentences[tokens[time.from]!.sentence]!
  for (let i = time.from - 1; i >= Math.max(from, time.from - 8); i--) {
    const word = tokens[i]!
    if (SAYING.test(word.folded)) return true
    if (!BETWEEN.test(word.folded) && word.tag !== 'PROPN') return false
  }
  return false
}

/** At the head of a sentence, with nothing but a speaker between it and the verb of saying. */
function leadsToSaying(layer: TextLayer, time: TimeMention): boolean {
  const { tokens } = layer
  const { from, to } = layer.sentences[tokens[time.from]!.sentence]!
  if (time.from - from > 1) return false
  for (let i = time.to; i < Math.min(to, time.to + 9); i++) {
    const word = tokens[i]!
    if (SAYING.test(word.folded) && word.tag === 'VERB') return true
    if (word.tag === 'VERB' || word.tag === 'AUX') return false
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
