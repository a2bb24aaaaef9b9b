import type { Sentence, TextLayer } from '../../text/layer.ts'
import type { Reading } from '../reading.ts'
import { groupsOf } from '../rules/en/deeds/groups.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import { named, type Perpetrators } from './doers.ts'

const BREAKS = /^(?:while|as|when|after|before|but|that|which|who|because|until|if|;)$/u

/** Who speaks of others' deeds does not do them. */
const SPEAKS =
  /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|condemn(?:s|ed)?|alleg(?:e|es|ed)|warn(?:s|ed)?|report(?:s|ed)?|document(?:s|ed)?|record(?:s|ed)?|mourn(?:s|ed)?)$/u

/** "X stormed the village, killing 12", "X retakes Orlo, kills 50": an active verb in a chain has the subject of the chain. */
export function subjectOfChain(reading: Reading, { governor, number }: FigureFinding, sentence: Sentence): Perpetrators | null {
  const { layer, actors } = reading
  const { tokens } = layer
  const verb = tokens[governor.from]!
  if (!/object/u.test(governor.rule) || governor.from > number.from) return null
  const link = tokens.slice(sentence.from, governor.from).findLast((t) => t.tag !== 'ADV')
  if (!verb.folded.endsWith('ing') && !/^(?:,|and|:|;)$/u.test(link?.folded ?? '') && !isHeadline(layer, sentence)) return null
  const first = groupsOf(layer, sentence, actors)[0]
  if (!first || first.to > governor.from) return null
  const before = tokens.slice(sentence.from, first.from).filter((t) => t.tag !== 'DET' && t.tag !== 'ADJ' && t.tag !== 'NUM')
  const opens =
    before.every((t) => t.tag === 'ADV' || t.tag === 'PUNCT' || /^(?:on|in|early|late)$/u.test(t.folded)) ||
    before.at(-1)?.text === '-'
  const between = tokens.slice(first.to, governor.from)
  if (!opens || tokens[first.to]?.text === '-' || between.some((t) => BREAKS.test(t.folded))) return null
  const predicate = between.find((t) => t.tag === 'VERB' || t.tag === 'AUX')
  if (!predicate || /^(?:was|were|been|is|are)$/u.test(predicate.folded)) return null
  if (between.some((t) => SPEAKS.test(t.folded))) return null
  // "X said it repelled an attack, killing 70" tells of X; "X said Y repelled" does not.
  if (/^(?:said|says)$/u.test(predicate.folded) && !/^(?:it|they|its|their)$/u.test(tokens[predicate.index + 1]?.folded ?? ''))
    return null
  return named(reading, first, 'en.by.chain')
}

/** The first of several blocks. */
export const isHeadline = ({ blocks }: TextLayer, { block }: Sentence): boolean => block === 0 && blocks.length > 1
