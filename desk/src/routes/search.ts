import type { ClaimKind, Measure } from '../../../src/model/claim.ts'
import { kinds, measures } from '../strings.ts'

/** What the address of a view may carry. Whatever is malformed is left out, so that an old or cut link still opens. */

type Raw = Readonly<Record<string, unknown>>

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined

const isMeasure = (value: unknown): value is Measure => typeof value === 'string' && value in measures
const isKind = (value: string): value is ClaimKind => value in kinds

/** Leaves out what is undefined, so that addresses stay short. */
const given = <T extends object>(search: T): Partial<T> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Partial<T>

export const overviewSearch = (raw: Raw) =>
  given({
    /** The open claim. */
    claim: text(raw.claim),
    measure: isMeasure(raw.measure) ? raw.measure : undefined,
    area: text(raw.area),
    counted: text(raw.counted),
    from: day(raw.from),
    to: day(raw.to),
    contested: raw.contested === 'all' ? ('all' as const) : undefined,
    places: raw.places === 'all' ? ('all' as const) : undefined,
  })

export type OverviewSearch = ReturnType<typeof overviewSearch>

export const reportsSearch = (raw: Raw) => given({ outlet: text(raw.outlet) })

export const reportSearch = (raw: Raw) =>
  given({
    claim: text(raw.claim),
    /** The kinds of claim that are marked, joined by commas; all when absent. */
    kinds: kindList(raw.kinds),
    /** The report whose shared passages are shown. */
    shared: text(raw.shared),
  })

export type ReportSearch = ReturnType<typeof reportSearch>

const kindList = (value: unknown): string | undefined =>
  typeof value === 'string' && value.split(',').every(isKind) ? value : undefined
