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
    : followsSaying(layer, time) || leadsToSaying(layer, time) || parts(layer, time)

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

/** "The group on Monday claimed responsibility", "the army on Tuesday said": between a speaker and the verb of saying. "on Monday claimed 12 lives" says nothing. */
function parts({ tokens }: TextLayer, time: TimeMention): boolean {
  const [verb, next] = [tokens[time.to], tokens[time.to + 1]]
  if (!verb || !SAYING.test(verb.folded) || verb.tag !== 'VERB' || next?.folded === 'by') return false
  return verb.folded !== 'claimed' || /^(?:responsibility|credit|that|to|it|they|its)$/u.test(next?.folded ?? '')
}

/** `past`: it happened on one day. `perfect`: it has come to be ("have fled", "had lost"). `state`: it is so ("are trapped"). */
export type Tense = 'past' | 'perfect' | 'state'

/** The tense of a claim, from the auxiliary inside it or just before it; over "and" that of the verb before. */
export function tenseOf(layer: TextLayer, claim: Clause): Tense {
  const { tokens } = layer
  const sentence = layer.sentences[tokens[claim.from]!.sentence]!
  const back = tokens[claim.from - 1]?.folded === 'and' ? 9 : 3
  const words = tokens.slice(Math.max(sentence.from, claim.from - back), claim.to)
  if (words.some((t) => /^(?:have|has|had|ve)$/u.test(t.folded))) return 'perfect'
  return words.some(
    (t) => t.text !== 'IS' && /^(?:are|is|remain|remains|need|needs|continue|continues)$/u.test(t.folded) && t.tag !== 'NOUN',
  )
    ? 'state'
    : 'past'
}
