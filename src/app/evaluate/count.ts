import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Check, Outcome } from './fields/check.ts'
import type { GoldItem } from './gold.ts'
import { type Matches, matchSpans, shared } from './match.ts'
import type { Names } from './names.ts'
import type { Part } from './parts.ts'

/** One thing that the coder did not do as the hand coding has it. */
export interface Miss {
  /** A claim that was not found, one that is none, or a field of one that was found. */
  readonly what: 'missed' | 'extra' | 'field'
  readonly field: string | null
  readonly report: string
  readonly span: Span
  /** The hand-coded words; null for an extra claim. */
  readonly words: string | null
  readonly want: string | null
  readonly got: string | null
  /** The rule that found the claim. */
  readonly rule: string | null
}

export interface FieldCount {
  readonly right: number
  readonly of: number
}

/** What became of the items and claims of one kind in one report. */
export interface Count {
  readonly found: number
  readonly missed: number
  readonly extra: number
  readonly fields: Readonly<Record<string, FieldCount>>
  readonly misses: readonly Miss[]
}

/** What a person coded of one kind in one report. */
export interface CodedReport<Item> {
  readonly report: string
  readonly items: readonly Item[]
}

export function countReport<Item extends GoldItem>(
  part: Part<Item>,
  gold: CodedReport<Item>,
  claims: readonly Claim[],
  names: Names,
): Count {
  const { items } = gold
  const placed = claims.flatMap((claim): Placed[] => {
    const span = part.spanOf(claim)
    return span ? [{ claim, span }] : []
  })
  const matches = matchSpans(items, placed, (item, { claim }) => part.alike(item, claim, names))
  const pairs = items.flatMap((item, i) => {
    const at = matches.claimOf.get(i)
    return at === undefined || item.optional ? [] : [{ item, claim: (placed[at] as Placed).claim }]
  })
  const missed = items.filter((item, i) => !item.optional && !matches.claimOf.has(i))
  const extra = extras(part, items, placed, matches, names)
  const compared = pairs.flatMap(({ item, claim }) => comparisons(part.fields, item, claim, names))
  const fields: Record<string, FieldCount> = {}
  for (const { field, right } of compared) {
    const so = fields[field] ?? { right: 0, of: 0 }
    fields[field] = { right: so.right + Number(right), of: so.of + 1 }
  }
  const miss = { report: gold.report, field: null, words: null, want: null, got: null, rule: null }
  return {
    found: pairs.length,
    missed: missed.length,
    extra: extra.length,
    fields,
    misses: [
      ...missed.map(({ span, text }): Miss => ({ ...miss, what: 'missed', span, words: text })),
      ...extra.map(({ span, claim }): Miss => ({ ...miss, what: 'extra', span, rule: claim.rule })),
      ...compared
        .filter(({ right }) => !right)
        .map(({ field, item, claim, want, got }): Miss => {
          const { span, text } = item
          return { ...miss, what: 'field', field, span, words: text, want, got, rule: claim.rule }
        }),
    ],
  }
}

interface Placed {
  readonly claim: Claim
  readonly span: Span
}

const comparisons = <Item>(fields: Readonly<Record<string, Check<Item>>>, item: Item, claim: Claim, names: Names) =>
  Object.entries(fields).flatMap(([field, check]): (Outcome & { field: string; item: Item; claim: Claim })[] => {
    const outcome = check(item, claim, names)
    return outcome ? [{ ...outcome, field, item, claim }] : []
  })

/** Claims that no item is paired with, and that no item with a list of places has room for. */
function extras<Item extends GoldItem>(
  part: Part<Item>,
  items: readonly Item[],
  placed: readonly Placed[],
  { used }: Matches,
  names: Names,
): readonly Placed[] {
  const room = items.map((item) => part.room(item))
  return placed.filter(({ claim, span }, j) => {
    if (used.has(j)) return false
    const at = items.findIndex((item, i) => room[i]! > 0 && shared(item.span, span) > 0 && part.alike(item, claim, names))
    if (at >= 0) room[at]!--
    return at < 0
  })
}
