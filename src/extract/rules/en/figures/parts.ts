import type { Measure } from '../../../../model/claim.ts'
import type { FigureFinding } from './finding.ts'
import type { Site } from './governor.ts'

const PART_BEFORE = /^(?:including|included|includes|incl|them|whom|amongst|among|those)$/u

/** "including four children", "among them 10 women", "two of them". */
export function isPart(site: Site): boolean {
  const { layer, number, start } = site
  // "11 children among 18 dead": the second is the whole.
  if (isWholeBehind(site)) return false
  const before = layer.tokens.slice(Math.max(start, number.from - 2), number.from).map((t) => t.folded)
  const next = layer.tokens[number.noun]?.folded
  // "9 raids, of which three": "which" alone opens any clause.
  const ofWhich = before.join(' ') === 'of which'
  // "three among them"
  const among = next === 'among' && /^(?:them|those)$/u.test(layer.tokens[number.noun + 1]?.folded ?? '')
  return before.some((word) => PART_BEFORE.test(word)) || ofWhich || among || next === 'them' || next === 'whom'
}

export const isWholeBehind = ({ layer, number, start }: Site): boolean =>
  layer.tokens[number.from - 1]?.folded === 'among' &&
  layer.tokens.slice(Math.max(start, number.from - 6), number.from - 1).some((t) => t.tag === 'NUM')

/** The figure that this one is a part of: the nearest before it in its sentence, or, for "of them", in the sentence before. */
export function wholeOf(site: Site, findings: readonly FigureFinding[]): number | null {
  const { layer, number } = site
  const sentence = layer.tokens[number.from]!.sentence
  const victims = victimsNamed(site)
  if (victims) return tollOf(site, findings, victims)
  const inList = isListed(site, findings)
  if (!isPart(site) && !inList) return null
  for (let i = findings.length - 1; i >= 0; i--) {
    const at = layer.tokens[findings[i]!.number.from]!.sentence
    if (findings[i]!.whole !== null && findings[i]!.number.from !== number.from) continue
    if (at === sentence || (at === sentence - 1 && isOfThem(site))) return findings[i]!.number.from === number.from ? null : i
  }
  return null
}

/** "one of those killed", "two of the dead", "three of the wounded": those whom a toll before has counted. */
function victimsNamed({ layer: { tokens }, number }: Site): Measure | null {
  if (
    number.kind === 'share' ||
    tokens[number.noun - 1]?.folded !== 'of' ||
    !/^(?:the|those)$/u.test(tokens[number.noun]?.folded ?? '')
  )
    return null
  const named = tokens[number.noun + 1]?.folded ?? ''
  return DEAD.test(named) ? 'killed' : WOUNDED.test(named) ? 'injured' : null
}

const DEAD = /^(?:dead|killed|victims|fatalities|slain|deceased)$/u
const WOUNDED = /^(?:wounded|injured)$/u

/** The largest toll of the sentence or the three before it, where it can hold them: a smaller one counts some of the same. */
function tollOf({ layer, number }: Site, findings: readonly FigureFinding[], measure: Measure): number | null {
  const sentence = layer.tokens[number.from]!.sentence
  const size = ({ quantity }: FigureFinding['number']): number => quantity.low ?? quantity.high ?? 0
  let largest: number | null = null
  for (let i = findings.length - 1; i >= 0; i--) {
    const { number: toll, measure: of, whole } = findings[i]!
    if (layer.tokens[toll.from]!.sentence < sentence - 3) break
    if (
      of === measure &&
      whole === null &&
      size(toll) > Math.max(size(number), largest === null ? 0 : size(findings[largest]!.number))
    )
      largest = i
  }
  return largest
}

/** "two of them" may go back to the sentence before; "including" does not. */
function isOfThem({ layer, number, start }: Site): boolean {
  const near = [
    ...layer.tokens.slice(Math.max(start, number.from - 2), number.from),
    ...layer.tokens.slice(number.noun, number.noun + 1),
  ]
  return near.some((t) => /^(?:them|whom|those)$/u.test(t.folded))
}

/** "46 killed (20 men, 14 women …)": the first number of a bracket behind a total, where nothing but people is named in between. */
function opensBreakdown({ layer, number, phrase, words }: Site, findings: readonly FigureFinding[]): boolean {
  const last = findings.at(-1)
  const head = phrase ? layer.tokens[phrase.head]!.folded : ''
  if (!last || layer.tokens[number.from - 1]?.text !== '(' || !words.people.has(head)) return false
  if (layer.tokens[last.number.from]!.sentence !== layer.tokens[number.from]!.sentence || (last.number.quantity.low ?? 0) < 2)
    return false
  return number.from - 1 - Math.max(last.number.to, last.phrase?.to ?? 0, last.governor.to) <= 2
}

/** A further member of a list of parts: "including four children and three women". */
function isListed(site: Site, findings: readonly FigureFinding[]): boolean {
  if (opensBreakdown(site, findings)) return true
  const last = findings.at(-1)
  if (!last || last.whole === null) return false
  const between = site.layer.tokens.slice(last.phrase?.to ?? last.number.to, site.number.from)
  if (between.length === 4 && between.map((t) => t.folded).join(' ') === ', as well as') return site.phrase !== null
  return between.length <= 2 && between.every((t) => t.text === ',' || t.folded === 'and' || t.folded === 'a')
}

/** "33 of them in an attack on a school": no verb of its own. */
export function isBarePart({ layer, number }: Site): boolean {
  const next = layer.tokens[number.noun]
  const behind = layer.tokens[number.noun + 1]
  return /^(?:them|whom)$/u.test(next?.folded ?? '') && behind?.tag === 'ADP'
}
