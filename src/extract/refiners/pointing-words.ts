import type { PlaceMention } from '../../model/mention.ts'
import type { TextLayer } from '../../text/layer.ts'
import { firstFrom } from '../../text/within.ts'

/** Where a text speaks of a place: at its mention, or at words that point back to it. Token indexes, half-open. */
export interface Spot {
  /** Index in the list of mentions. */
  readonly index: number
  readonly from: number
  readonly to: number
}

/** Which places a noun may point back to. */
const POINTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    city: ['city', 'town'],
    capital: ['city'],
    town: ['town', 'city', 'village'],
    village: ['village', 'town'],
    district: ['quarter', 'district'],
    neighborhood: ['quarter'],
    neighbourhood: ['quarter'],
    suburb: ['quarter', 'town'],
    camp: ['site', 'quarter'],
    province: ['province'],
    governorate: ['province'],
    state: ['province'],
    oblast: ['province'],
    region: ['province', 'area'],
    country: ['country'],
  }).map(([noun, kinds]) => [noun, new Set(kinds)]),
)
const MEASURED = /(?:km|kms|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|yards)(?: (?:to the )?\w+)? (?:of|from)$/u
const DEFINITE =
  /^(?:the|this|that|whole|entire|divided|battered|embattled|besieged|second|same|northern|southern|eastern|western)$/u

/** "the town", "the battered second city": each with the mention that it points back to. */
export function pointingWords({ tokens }: TextLayer, mentions: readonly PlaceMention[]): Spot[] {
  const spots: Spot[] = []
  for (let at = 1; at < tokens.length; at++) {
    const kinds = POINTS.get(tokens[at]!.folded)
    if (!kinds || !isDefinite(tokens, at)) continue
    const next = firstFrom(mentions, at + 1)
    // "the city of X" and "the town, X" name their place themselves.
    if ((mentions[next - 1]?.to ?? 0) > at || (mentions[next]?.from ?? Number.POSITIVE_INFINITY) <= at + 2) continue
    const index = antecedent(tokens, mentions, { at, kinds })
    if (index !== null) spots.push({ index, from: at, to: at + 1 })
  }
  return spots
}

function isDefinite(tokens: TextLayer['tokens'], at: number): boolean {
  let start = at - 1
  if (!DEFINITE.test(tokens[start]?.folded ?? '')) return false
  while (start > 0 && DEFINITE.test(tokens[start]!.folded) && !/^(?:the|this|that)$/u.test(tokens[start]!.folded)) start--
  return /^(?:the|this|that)$/u.test(tokens[start]!.folded)
}

/** The last place of these kinds told of before: what lies in another rather than that other, the whole place rather than a part of it. */
function antecedent(
  tokens: TextLayer['tokens'],
  mentions: readonly PlaceMention[],
  { at, kinds }: { readonly at: number; readonly kinds: ReadonlySet<string> },
): number | null {
  const fits = (m: PlaceMention): boolean =>
    m.to <= at && m.use === 'literal' && m.candidates.some((p) => kinds.has(p.kind)) && !isMeasuredFrom(tokens, m)
  // A name that a quarter may bear too ("Zahraa") is the weaker antecedent of "the city".
  const sure = (m: PlaceMention): boolean => m.candidates.every((p) => kinds.has(p.kind) || p.kind === 'province')
  const holdsOne = (index: number): boolean => mentions.some((m) => m.parent === index && fits(m))
  const last = (test: (m: PlaceMention, index: number) => boolean): number =>
    mentions.findLastIndex((m, i) => fits(m) && test(m, i))
  const found = [last((m, i) => sure(m) && !holdsOne(i)), last((_, i) => !holdsOne(i))].find((i) => i >= 0)
  if (found === undefined) return null
  // "eastern X … the city": X itself, where it is named elsewhere.
  const { area, candidates } = mentions[found]!
  const itself = area === null ? -1 : last((m) => m.area === null && m.candidates[0] === candidates[0])
  return itself >= 0 ? itself : found
}

/** "Orlo, 10km northeast of Karsova": a distance says where the other place lies. */
function isMeasuredFrom(tokens: TextLayer['tokens'], { from }: PlaceMention): boolean {
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map((t) => t.folded)
    .join(' ')
  return MEASURED.test(before)
}
