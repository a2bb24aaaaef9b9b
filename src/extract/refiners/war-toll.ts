import type { Sentence, TextLayer, Token } from '../../text/layer.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'

/** What more than one side takes part in. */
const WAR =
  /^(?:war|wars|warfare|conflict|conflicts|insurgency|insurgencies|rebellion|uprising|struggle|fight|fighting|clashes|battle|battles|skirmishes|infighting|hostilities|violence|unrest|protests|demonstrations|riots|rioting|feud|feuds)$/u
const ACTIVE = /object|lives/u
const PASSED = /^(?:AUX|ADV|PART)$/u
/** Between such a noun and its verb: what it is against, where it is fought, between whom. */
const DESCRIBES = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ)$/u
const DESCRIPTION = 10

/** "an armed struggle against the state that has killed 40,000", "the war in the north has claimed 300 lives": a war's toll has no one doer. */
export function isTollOfWar({ tokens }: TextLayer, { governor, number }: FigureFinding, { from }: Sentence): boolean {
  if (!ACTIVE.test(governor.rule) || governor.from > number.from) return false
  let at = governor.from - 1
  while (at > from && PASSED.test(tokens[at]!.tag)) at--
  const isRelative = /^(?:that|which)$/u.test(tokens[at]?.folded ?? '')
  if (isRelative) at -= tokens[at - 1]?.text === ',' ? 2 : 1
  for (let i = at; i >= Math.max(from, at - DESCRIPTION); i--) {
    if (isWar(tokens, i)) return (i === at || tokens[i + 1]!.tag === 'ADP') && (isRelative || isSubject(tokens, i, from))
    if (!DESCRIBES.test(tokens[i]!.tag) && !/^['’]s?$/u.test(tokens[i]!.text)) return false
  }
  return false
}

/** "soldiers in the fight against": the noun of the phrase stands before. */
function isSubject(tokens: readonly Token[], at: number, from: number): boolean {
  let first = at
  while (first > from && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[first - 1]!.tag)) first--
  return first === from || tokens[first - 1]!.tag !== 'ADP'
}

/** "violence by the police": a doer of its own. */
const isWar = (tokens: readonly Token[], at: number): boolean =>
  WAR.test(tokens[at]!.folded) && tokens[at]!.tag !== 'VERB' && tokens[at + 1]?.folded !== 'by'
