import type { Claim } from '../../model/claim.ts'
import { type Count, countReport, type FieldCount, type Miss } from './count.ts'
import type { GoldItem, GoldReport } from './gold.ts'
import type { Names } from './names.ts'
import { CONDITIONS, CONTROL, FIGURES, INCIDENTS, type Part, QUOTATIONS, STATEMENTS } from './parts.ts'

/** How well one kind of claim is coded. Shares are 0–1, and null where there is nothing to divide by. */
export interface Score {
  /** Hand-coded items, optional ones left out. */
  readonly items: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** Of matched claims whose hand coding gives the field. */
  readonly fields: Readonly<Record<string, FieldCount>>
  readonly misses: readonly Miss[]
}

export const KINDS = ['figures', 'control', 'quotations', 'incidents', 'statements', 'conditions'] as const
export type Kind = (typeof KINDS)[number]

export interface Evaluation {
  readonly reports: number
  /** Reports that have no claim at all: their ids may differ. */
  readonly silent: readonly string[]
  readonly kinds: Readonly<Record<Kind, Score>>
}

/**
 * Lays claims against reports that people coded by hand. Spans are matched one to one; fields are compared on matched pairs only, and only where the
 * hand coding gives the field. Pure.
 */
export function evaluate(golds: readonly GoldReport[], claims: Iterable<Claim>, names: Names): Evaluation {
  const byReport = Map.groupBy(claims, (claim) => claim.report)
  const scoreOf = <Item extends GoldItem>(part: Part<Item>): Score =>
    score(
      golds.flatMap((gold) => {
        const items = part.items(gold)
        return items ? [countReport(part, { report: gold.report, items }, byReport.get(gold.report) ?? [], names)] : []
      }),
    )
  return {
    reports: golds.length,
    silent: golds.map(({ report }) => report).filter((report) => !byReport.has(report)),
    kinds: {
      figures: scoreOf(FIGURES),
      control: scoreOf(CONTROL),
      quotations: scoreOf(QUOTATIONS),
      incidents: scoreOf(INCIDENTS),
      statements: scoreOf(STATEMENTS),
      conditions: scoreOf(CONDITIONS),
    },
  }
}

function score(counts: readonly Count[]): Score {
  const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0)
  const [found, missed, extra] = [sum((count) => count.found), sum((count) => count.missed), sum((count) => count.extra)]
  const fields: Record<string, FieldCount> = {}
  for (const count of counts)
    for (const [field, { right, of }] of Object.entries(count.fields)) {
      const so = fields[field] ?? { right: 0, of: 0 }
      fields[field] = { right: so.right + right, of: so.of + of }
    }
  return {
    items: found + missed,
    precision: share(found, found + extra),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + missed + extra),
    fields,
    misses: counts.flatMap(({ misses }) => misses),
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
