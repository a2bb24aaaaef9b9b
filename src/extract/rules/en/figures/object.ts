import type { Measure } from '../../../../model/claim.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import { after, fits, found, type Governor, headOf, type Site } from './governor.ts'
import type { VerbReading } from './measures.ts'

const BETWEEN_VERB_AND_NUMBER =
  /^(?:the|a|an|lives|life|of|another|further|additional|total|also|dead|other|as|and|or|his|her|their|"|“|up|off|down|back|all|family|:|-)$/u

const DEAD_BY = /^(?:shot|shoot|shoots|shooting|gunned|stabbed|beat|beaten|hacked|stoned|burned|burnt)$/u

/** "killed at least 46 people", "wounding 70 others", "claimed the lives of 12", "killed and injured scores", "shot down two planes". */
export function objectOf(site: Site): Governor | null {
  const { layer, words, number, start } = site
  // "shot dead five farmers"
  const dead = layer.tokens[number.from - 1]?.folded === 'dead' ? layer.tokens[number.from - 2] : undefined
  if (dead && dead.index >= start && DEAD_BY.test(dead.folded)) return found(['killed'], dead.index, dead.index + 2, 'object')
  const beside = besideObject(site)
  if (beside !== null) return found([objectReading(site, beside)!.measure], beside, beside + 1, 'object')
  // "eight injured and close to 3,000 fled": another clause.
  if (/^(?:and|or)$/u.test(layer.tokens[number.from - 1]?.folded ?? '')) return null
  for (let i = number.from - 1; i >= Math.max(start, number.from - 6); i--) {
    const token = layer.tokens[i]!
    const reading = objectReading(site, i)
    if (reading && !isPassive(layer, i, start)) {
      const measures = coordinated(site, i, reading.measure)
      return found(measures, i, i + 1, 'object')
    }
    if (token.folded === 'lives' || token.folded === 'life') {
      const verb = layer.tokens
        .slice(Math.max(start, i - 4), i)
        .find((t) => /^(?:claim|cost|took|take|taking|taken)/u.test(t.folded))
      if (verb) return found(['killed'], verb.index, i + 1, 'lives')
    }
    // "left 12 people dead" is a state; "claimed more than 300,000 lives" reads on to the right.
    if (
      /^(?:claim|claims|claimed|claiming|cost|costs|costing|took|taking)$/u.test(token.folded) &&
      /^(?:lives|life)$/u.test(headOf(site))
    )
      return found(['killed'], i, after(site), 'lives')
    if (words.states.has(token.folded) || !BETWEEN_VERB_AND_NUMBER.test(token.folded)) return null
  }
  return null
}

/** "killing the driver and 11 passengers", "killed himself and six others": the verb before an object that is not counted. */
function besideObject(site: Site): number | null {
  const { layer, words, number, start } = site
  const { tokens } = layer
  const whose = /^(?:his|her|their|its)$/u.test(tokens[number.from - 1]?.folded ?? '') ? 1 : 0
  const one = tokens[number.from - 2 - whose]
  if (tokens[number.from - 1 - whose]?.folded !== 'and' || !one) return null
  const things = words.objects.has(one.folded) && words.objects.has(headOf(site))
  if (
    !words.people.has(one.folded) &&
    !things &&
    one.tag !== 'PROPN' &&
    !/^(?:himself|herself|him|her|it|themselves|itself)$/u.test(one.folded)
  )
    return null
  for (let i = one.index; i >= Math.max(start, one.index - 5); i--) {
    if (objectReading(site, i) && !isPassive(layer, i, start)) return i
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP)$/u.test(tokens[i]!.tag)) return null
  }
  return null
}

/** Verbs of a measure that takes only people, or only things. */
function objectReading(site: Site, at: number): VerbReading | null {
  const { layer, words } = site
  const readings = words.verbs.get(layer.tokens[at]!.folded) ?? []
  return readings.find((r) => r.role === 'verb' && fits(site, r)) ?? null
}

function isPassive(layer: TextLayer, at: number, start: number): boolean {
  if (layer.tokens[at]!.folded.endsWith('ing')) return false
  for (let i = at - 1; i >= Math.max(start, at - 3); i--) {
    const { folded, tag, text } = layer.tokens[i]!
    // "IS abducted 295": a group, no auxiliary.
    if (text !== 'IS' && /^(?:was|were|been|being|are|is|be|got)$/u.test(folded)) return true
    if (tag !== 'ADV' && folded !== 'and' && tag !== 'VERB') return false
  }
  return false
}

/** The measures of "killed and injured", verb at `at` being the one next to the number. */
function coordinated(site: Site, at: number, measure: Measure): readonly Measure[] {
  const { layer, start } = site
  const link = layer.tokens[at - 1]?.folded
  if (at - 2 < start || (link !== 'and' && link !== 'or')) return [measure]
  const other = objectReading(site, at - 2)
  return other && other.measure !== measure ? [other.measure, measure] : [measure]
}
