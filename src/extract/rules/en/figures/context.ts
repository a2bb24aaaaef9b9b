import type { TextLayer } from '../../../../text/layer.ts'
import type { FigureFinding } from './finding.ts'
import type { Site } from './governor.ts'

const BULLET = /^\s*(?:[-–—•*·▪◦‣●○►✓]|o\s|\d{1,2}[.)]\s)/u
/** How many lines of a list its lead may stand before. */
const LINES = 12
/** Nouns that make a line without a verb a share of a total told before. */
const TOTALS = /^(?:casualties|deaths|fatalities|injuries|victims)$/u

/**
 * The figure whose event this one breaks down: its time, place, doers and speaker hold where its own words name none. Null for a figure
 * that stands for itself.
 *
 * 1. The total that a bracket or a colon opens into: "16 casualties (9 killed and 7 injured)", "1,758 casualties: 566 killed".
 * 2. In a list, the figure of the line that leads to it.
 * 3. For a line without a verb ("In Orlo: 30 casualties"), the total before that is no smaller.
 */
export function contextOf(site: Site, findings: readonly FigureFinding[]): number | null {
  return opened(site, findings) ?? leadOfList(site, findings) ?? totalBefore(site, findings)
}

function opened({ layer, number, start }: Site, findings: readonly FigureFinding[]): number | null {
  for (let i = findings.length - 1; i >= 0; i--) {
    const before = findings[i]!
    if (before.number.from < start) return null
    if (before.number.from === number.from) continue
    const end = Math.max(before.phrase?.to ?? 0, before.number.to)
    const mark = layer.tokens.slice(end, Math.min(number.from, end + 6)).find((t) => /^[(:]$/u.test(t.text))
    if (mark && isInside(layer, mark.index, number.from)) return i
  }
  return null
}

/** Whether token `at` stands in the bracket that `mark` opens, or anywhere behind a colon. */
const isInside = ({ tokens }: TextLayer, mark: number, at: number): boolean =>
  tokens[mark]!.text === ':' || !tokens.slice(mark, at).some((t) => t.text === ')')

function leadOfList({ layer, number }: Site, findings: readonly FigureFinding[]): number | null {
  const own = blockAt(layer, number.from)
  if (!isBullet(layer, own)) return null
  let lead = own - 1
  while (lead > 0 && own - lead < LINES && isBullet(layer, lead)) lead--
  const first = layer.blocks[lead]
  if (!first || isBullet(layer, lead)) return null
  const index = findings.findIndex((f) => f.number.from >= first.from)
  return index >= 0 && findings[index]!.number.from < first.to ? index : null
}

function totalBefore({ layer, number, phrase, start, end }: Site, findings: readonly FigureFinding[]): number | null {
  const head = phrase ? layer.tokens[phrase.head]!.folded : ''
  const low = number.quantity.low
  if (!TOTALS.test(head) || low === null || layer.tokens.slice(start, number.from).some((t) => /^(?:VERB|AUX)$/u.test(t.tag)))
    return null
  if (phrase!.to < end && /^(?:VERB|AUX)$/u.test(layer.tokens[phrase!.to]!.tag)) return null
  for (let i = findings.length - 1; i >= Math.max(0, findings.length - 40); i--) {
    const total = findings[i]!
    const noun = total.phrase ? layer.tokens[total.phrase.head]!.folded : ''
    if (noun === head && total.context === null && (total.number.quantity.low ?? 0) >= low) return i
  }
  return null
}

const blockAt = (layer: TextLayer, at: number): number => layer.sentences[layer.tokens[at]!.sentence]!.block

const isBullet = (layer: TextLayer, index: number): boolean => {
  const block = layer.blocks[index]
  return block !== undefined && BULLET.test(layer.text.slice(block.start, Math.min(block.end, block.start + 6)))
}
