import type { Sentence, TextLayer } from '../../text/layer.ts'

const ATTACK =
  /^(?:attacks?|strikes?|airstrikes?|raids?|shelling|bombings?|bombardments?|blasts?|explosions?|ambush|assault|massacre|incident|violence|killings?|shootings?|missiles?|rockets?|drones?|operation|abductions?|victims?|dead|toll|rampage)$/u
const POINTS = /^(?:the|this|that|these|those|its|both)$/u
/** "the latest attack", "the death toll". */
const BETWEEN =
  /^(?:air|death|drone|rocket|missile|artillery|suicide|same|total|first|second|twin|deadly|casualty|early|\p{L}+day|-)$/u
const MORE = /^(?:others?|more|further|another)$/u

/**
 * Whether a sentence goes on with the event told before, by pointing at the attack or at those it harmed: "the strike", "the death toll",
 * "among the dead", "12 others". The words that it opens another event with are not looked at here.
 */
export function pointsBack({ tokens }: TextLayer, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const { folded } = tokens[i]!
    if (MORE.test(folded) && (tokens[i - 1]?.tag === 'NUM' || tokens[i + 1]?.tag === 'NUM')) return true
    if (!ATTACK.test(folded)) continue
    let first = i - 1
    while (first >= from && BETWEEN.test(tokens[first]!.folded)) first--
    if (first >= from && POINTS.test(tokens[first]!.folded)) return true
  }
  return false
}
