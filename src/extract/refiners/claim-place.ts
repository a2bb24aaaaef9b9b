import type { Basis } from '../../model/claim.ts'
import type { PlaceMention } from '../../model/mention.ts'
import type { Sentence, TextLayer } from '../../text/layer.ts'
import type { Clause } from './clause.ts'

export interface ClaimPlaces {
  /** Indexes into the report's place mentions, the one that the claim is about first. */
  readonly places: readonly number[]
  readonly basis: Basis
  readonly rule: string
}

/** How specific a place is; smaller is more so. A name that the gazetteer does not know stands for something small. */
const RANK: Readonly<Record<string, number>> = {
  site: 0,
  quarter: 0,
  village: 0,
  town: 0,
  district: 1,
  city: 1,
  area: 2,
  province: 3,
  region: 4,
  country: 6,
}
const rank = (mention: PlaceMention): number =>
  (mention.candidates[0] ? RANK[mention.candidates[0].kind]! : 0) + (mention.area ? 0.5 : 0)

/** What a claim is about: where it is told, and whether the counted moved away from somewhere. */
export interface Site {
  readonly clause: Clause
  readonly sentence: Sentence
  /** Tokens of the claim's own words: number, what is counted, verb. */
  readonly from: number
  readonly to: number
  /** Where the next claim of the sentence begins: what stands behind it is that claim's. */
  readonly next: number
  readonly moves: boolean
}

/**
 * The place of a claim: the most specific one of its clause, then of its sentence, then of up to three sentences before,
 * then of the head of the report (codebook section 6). For the displaced, where they come from.
 */
export function placesOfClaim(layer: TextLayer, mentions: readonly PlaceMention[], site: Site): ClaimPlaces {
  const literal = mentions.map((mention, index) => ({ mention, index })).filter(({ mention }) => mention.use === 'literal')
  const within = (from: number, to: number) => literal.filter(({ mention }) => mention.from >= from && mention.to <= to)
  const stated = choose(layer, within(site.clause.from, Math.min(site.clause.to, site.next)), site)
  if (stated) return { places: stated, basis: 'stated', rule: 'en.place.clause' }
  const sentence = choose(layer, within(site.sentence.from, site.sentence.to), site)
  if (sentence) return { places: sentence, basis: 'implied', rule: 'en.place.sentence' }
  for (let back = 1; back <= 3; back++) {
    const before = layer.sentences[site.sentence.index - back]
    if (!before || before.block < site.sentence.block - 1) break
    const found = choose(layer, within(before.from, before.to), site)
    if (found) return { places: found, basis: 'implied', rule: 'en.place.before' }
  }
  const head = layer.sentences.slice(0, 3).flatMap((s) => within(s.from, s.to))
  const found = choose(layer, head, site)
  return found
    ? { places: found, basis: 'implied', rule: 'en.place.head' }
    : { places: [], basis: 'implied', rule: 'en.place.none' }
}

interface Candidate {
  readonly mention: PlaceMention
  readonly index: number
}

function choose(layer: TextLayer, candidates: readonly Candidate[], site: Site): readonly number[] | null {
  if (candidates.length === 0) return null
  const scored = candidates
    .map((c) => ({ ...c, cost: cost(layer, c.mention, site) }))
    .sort((a, b) => a.cost - b.cost || a.index - b.index)
  const best = scored[0]!
  if (best.cost >= 100) return null
  const listed = scored.filter((c) => c !== best && inOneList(layer, best.mention, c.mention)).map((c) => c.index)
  return [best.index, ...listed]
}

function cost(layer: TextLayer, mention: PlaceMention, site: Site): number {
  const before = layer.tokens[mention.from - 1]?.folded ?? ''
  const earlier = layer.tokens
    .slice(Math.max(0, mention.from - 5), mention.from)
    .map((t) => t.folded)
    .join(' ')
  const origin =
    /\b(?:from|fled|fleeing|flee|leaving|left|out of|escaped|of)(?: the| besieged| rebel - held| eastern| east| northern| southern| western)*$/u.test(
      earlier,
    )
  const goal = /\b(?:to|into|toward|towards|across)(?: the| \w+)?$/u.test(earlier)
  const distance = mention.from >= site.to ? mention.from - site.to : site.from - mention.to + 3
  let total = 6 * rank(mention) + Math.min(24, Math.max(0, distance)) / 2
  if (site.moves) total += origin ? -20 : goal ? 30 : 0
  else if (before === 'from') total += 12
  // "Aleppo-based", "Britain-based": where somebody sits, not where it happened.
  if (
    layer.tokens[mention.to]?.text === '-' &&
    /^(?:based|born|backed|led|linked|bound)$/u.test(layer.tokens[mention.to + 1]?.folded ?? '')
  )
    total += 100
  return total
}

/** "in A, B and C": places of one list hold one claim together. */
function inOneList(layer: TextLayer, a: PlaceMention, b: PlaceMention): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  const between = layer.tokens.slice(first.to, second.from)
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.some((t) => t.folded === 'and') &&
    between.every((t) => /^(?:and|the|in|town|city|village|villages|district|neighborhood|neighbourhood|,)$/u.test(t.folded))
  )
}
