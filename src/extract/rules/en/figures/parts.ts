import type { FigureFinding } from './finding.ts'
import type { Site } from './governor.ts'

const PART_BEFORE = /^(?:including|included|includes|them|whom|amongst|among|those)$/u

/** "including four children", "among them 10 women", "two of them". */
export function isPart(site: Site): boolean {
  const { layer, number, start } = site
  // "11 children among 18 dead": the second is the whole.
  if (isWholeBehind(site)) return false
  const before = layer.tokens.slice(Math.max(start, number.from - 2), number.from).map((t) => t.folded)
  const next = layer.tokens[number.noun]?.folded
  return before.some((word) => PART_BEFORE.test(word)) || next === 'them' || next === 'whom'
}

export const isWholeBehind = ({ layer, number, start }: Site): boolean =>
  layer.tokens[number.from - 1]?.folded === 'among' &&
  layer.tokens.slice(Math.max(start, number.from - 6), number.from - 1).some((t) => t.tag === 'NUM')

/** The figure that this one is a part of: the nearest before it in its sentence, or, for "of them", in the sentence before. */
export function wholeOf(site: Site, findings: readonly FigureFinding[]): number | null {
  const { layer, number } = site
  const sentence = layer.tokens[number.from]!.sentence
  const inList = isListed(site, findings)
  if (!isPart(site) && !inList) return null
  for (let i = findings.length - 1; i >= 0; i--) {
    const at = layer.tokens[findings[i]!.number.from]!.sentence
    if (findings[i]!.whole !== null && findings[i]!.number.from !== number.from) continue
    if (at === sentence || (at === sentence - 1 && isOfThem(site))) return findings[i]!.number.from === number.from ? null : i
  }
  return null
}

/** "two of them" may go back to the sentence before; "including" does not. */
function isOfThem({ layer, number, start }: Site): boolean {
  const near = [
    ...layer.tokens.slice(Math.max(start, number.from - 2), number.from),
    ...layer.tokens.slice(number.noun, number.noun + 1),
  ]
  return near.some((t) => /^(?:them|whom|those)$/u.test(t.folded))
}

/** A further member of a list of parts: "including four children and three women". */
function isListed(site: Site, findings: readonly FigureFinding[]): boolean {
  const last = findings.at(-1)
  if (!last || last.whole === null) return false
  const between = site.layer.tokens.slice(last.phrase?.to ?? last.number.to, site.number.from)
  return between.length <= 2 && between.every((t) => t.text === ',' || t.folded === 'and' || t.folded === 'a')
}

/** "33 of them in an attack on a school": no verb of its own. */
export function isBarePart({ layer, number }: Site): boolean {
  const next = layer.tokens[number.noun]
  const behind = layer.tokens[number.noun + 1]
  return /^(?:them|whom)$/u.test(next?.folded ?? '') && behind?.tag === 'ADP'
}
