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

/** The same type with every field optional, but never undefined. */
type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out what is undefined, so that addresses stay short. */
const given = <T extends object>(search: T): Given<T> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Given<T>

/** In every view: the claim that is open beside it. */
export const deskSearch = (raw: Raw) => given({ claim: text(raw.claim) })

export const overviewSearch = (raw: Raw) => given({ contested: raw.contested === 'all' ? ('all' as const) : undefined })

const period = (raw: Raw) => ({ from: day(raw.from), to: day(raw.to) })

export const figuresSearch = (raw: Raw) =>
  given({
    measure: isMeasure(raw.measure) ? raw.measure : undefined,
    area: text(raw.area),
    counted: text(raw.counted),
    /** An origin, or everybody who is no party. */
    by: text(raw.by),
    ...period(raw),
  })

export type FiguresSearch = ReturnType<typeof figuresSearch>

export const placesSearch = (raw: Raw) =>
  given({
    /** The day that the map shows. */
    day: day(raw.day),
    /** The place that is looked at, and the part of the world that the map shows. */
    place: text(raw.place),
    frame: text(raw.frame),
    ...period(raw),
  })

const whole = (value: unknown): number | undefined => {
  const n = Number(value)
  return value !== undefined && Number.isInteger(n) && n > 0 ? n : undefined
}

const isOneOf =
  <T extends string>(...values: readonly T[]) =>
  (value: unknown): T | undefined =>
    values.find((each) => each === value)

export const eventsSearch = (raw: Raw) =>
  given({
    contested: isOneOf('true', 'figures', 'false')(String(raw.contested)),
    type: text(raw.type),
    place: text(raw.place),
    grade: text(raw.grade),
    /** At least so many origins. */
    origins: whole(raw.origins),
    ...period(raw),
  })

export type EventsSearch = ReturnType<typeof eventsSearch>

/** The outlet or speaker that is looked at alone; empty for reports that name no outlet. */
export const outletsSearch = (raw: Raw) => given({ who: text(raw.who) })

export const reportsSearch = (raw: Raw) => given({ outlet: text(raw.outlet) })

export const reportSearch = (raw: Raw) =>
  given({
    /** The kinds of claim that are marked, joined by commas; all when absent. */
    kinds: kindList(raw.kinds),
    /** The report whose shared passages are shown. */
    shared: text(raw.shared),
  })

export type ReportSearch = ReturnType<typeof reportSearch>

const kindList = (value: unknown): string | undefined =>
  typeof value === 'string' && value.split(',').every(isKind) ? value : undefined

export const searchSearch = (raw: Raw) =>
  given({
    q: text(raw.q),
    kind: typeof raw.kind === 'string' && isKind(raw.kind) ? raw.kind : undefined,
    place: text(raw.place),
    speaker: text(raw.speaker),
  })

export type SearchSearch = ReturnType<typeof searchSearch>

export const queueSearch = (raw: Raw) =>
  given({
    question: isOneOf('number', 'place', 'speaker', 'link')(raw.question),
    /** The question that is looked at; the first open one when absent. */
    item: text(raw.item),
  })
