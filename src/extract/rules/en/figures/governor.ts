import type { Measure } from '../../../../model/claim.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import type { QuantityMention } from '../quantities.ts'
import type { MeasureWords, VerbReading } from './measures.ts'
import type { VerbGroup } from './verb-group.ts'

/** The words that say what a number is a number of. */
export interface Governor {
  /** Two where one number stands under two measures: "killed and injured scores". */
  readonly measures: readonly Measure[]
  /** Tokens of the words that say so. */
  readonly from: number
  readonly to: number
  readonly negated: boolean
  readonly hedges: readonly string[]
  readonly rule: string
}

/** One number and what surrounds it, as every frame sees it. */
export interface Site {
  readonly layer: TextLayer
  readonly words: MeasureWords
  readonly number: QuantityMention
  /** What is counted; null where no noun follows ("kill more than 20"). */
  readonly phrase: NounPhrase | null
  readonly from: number
  /** First token of the sentence, and the token past its last. */
  readonly start: number
  readonly end: number
}

/** One way to see what a number is a number of, or null. */
export type Frame = (site: Site) => Governor | null

export const found = (measures: readonly Measure[], from: number, to: number, rule: string, verb?: VerbGroup): Governor => ({
  measures,
  from,
  to,
  negated: verb?.negated ?? false,
  hedges: verb?.hedges ?? [],
  rule: `en.figure.${rule}`,
})

export const headOf = (site: Site): string => (site.phrase ? site.layer.tokens[site.phrase.head]!.folded : '')
export const after = (site: Site): number => site.phrase?.to ?? site.number.to

/** People, or nouns that may be people ("20 Houthis"); never things and attacks. */
export function isPeople(site: Site): boolean {
  const head = headOf(site)
  const { people, objects, attacks, areas } = site.words
  return (
    head === '' ||
    people.has(head) ||
    (/s$|^\p{Lu}/u.test(site.phrase ? site.layer.tokens[site.phrase.head]!.text : '') &&
      !objects.has(head) &&
      !attacks.has(head) &&
      !areas.has(head))
  )
}

const PEOPLE_ONLY = new Set([
  'hold',
  'capture',
  'seize',
  'treat',
  'round',
  'gun',
  'bus',
  'drive',
  'burn',
  'bury',
  'hang',
  'execute',
])
/** … and of these, the ones whose object is more often something else, so that a bare number does not do. */
const THINGS_TOO = new Set(['hold', 'treat', 'round', 'bus', 'drive', 'burn', 'bury'])

/** "Thirty-nine need surgery": a bare count of people named before. */
const opensClause = ({ layer, number, start }: Site): boolean =>
  number.kind === 'count' && (number.from === start || /^(?:[;,–—]|that|and|but)$/u.test(layer.tokens[number.from - 1]!.text))

/** Whether what is counted can be the object or subject of that verb. */
export function fits(site: Site, reading: VerbReading): boolean {
  const head = headOf(site)
  const { words } = site
  if (reading.measure === 'destroyed')
    return (
      words.objects.has(head) ||
      words.combatants.has(head) ||
      (site.number.kind === 'share' && (words.objects.has(head) || words.areas.has(head)))
    )
  // "killed eight fighters and two others surrendered"
  if (reading.measure === 'forces')
    return words.combatants.has(head) || (/^(?:|others?|more)$/u.test(head) && site.number.continues)
  if (site.number.kind === 'one' || PEOPLE_ONLY.has(reading.base))
    return (
      words.people.has(head) ||
      (head === '' && !THINGS_TOO.has(reading.base) && (site.number.kind !== 'one' || site.number.quantity.low === 0))
    )
  if (reading.measure === 'in-need' || reading.measure === 'trapped' || reading.measure === 'participants')
    return head === '' ? site.number.continues || opensClause(site) : words.people.has(head) || isPeople(site)
  return isPeople(site) || (site.number.kind === 'share' && /population|people/u.test(head))
}
