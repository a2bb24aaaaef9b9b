import { z } from 'zod'
import type { Measure } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/** What a person coded, whatever its kind. */
export interface GoldItem {
  /** The words; null where the file gives their place only. */
  readonly text: string | null
  /** Of a figure the number; else the words. */
  readonly span: Span
  /** Reasonable coders would disagree that it should be coded: it neither helps nor hurts. */
  readonly optional: boolean
}

export interface Told {
  /** Any of these is right; empty when the outlet says it in its own voice. */
  readonly saidBy: readonly string[]
  /** The medium told to. */
  readonly via: string | null
  /** Any of these is right. */
  readonly places: readonly string[]
}

export interface GoldFigure extends GoldItem, Told {
  readonly measure: Measure
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: string
  readonly who: string | null
  readonly by: readonly string[]
  readonly start: string | null
  readonly end: string | null
}

export interface GoldControl extends GoldItem, Told {
  readonly change: string
  readonly by: readonly string[]
  readonly from: readonly string[]
  /** First and last day. */
  readonly date: readonly [start: string, end: string] | null
  readonly polarity: string
}

export interface GoldQuotation extends GoldItem {
  readonly speaker: string
  readonly told: string | null
}

export interface GoldIncident extends GoldItem, Told {
  readonly type: string
  readonly subType: string
  /** Any of these is right; empty where the words name nobody. */
  readonly by: readonly string[]
  /** First and last day. */
  readonly date: readonly [start: string, end: string] | null
  readonly polarity: string
}

export interface GoldStatement extends GoldItem {
  readonly type: string
  readonly by: readonly string[]
  readonly to: readonly string[]
}

export interface GoldCondition extends GoldItem, Told {}

/** One report as a person coded it. A kind that is null was not looked for; an empty list says that there is none. */
export interface GoldReport {
  readonly report: string
  /** Name of the file that holds its text. */
  readonly file: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly figures: readonly GoldFigure[] | null
  readonly control: readonly GoldControl[] | null
  readonly quotations: readonly GoldQuotation[] | null
  readonly incidents: readonly GoldIncident[] | null
  readonly statements: readonly GoldStatement[] | null
  readonly conditions: readonly GoldCondition[] | null
}

const word = z.string().nullish()
const one = word.transform((name) => name ?? null)
const any = z.union([z.string(), z.array(z.string())]).nullish()
export const list = any.transform((names) => (names == null ? [] : Array.isArray(names) ? names : [names]))
const bound = z.number().nullish()
const item = z.object({
  text: z.string(),
  start_offset: z.number().int(),
  end_offset: z.number().int(),
  optional: z.boolean().default(false),
})
const told = { said_by: list, via: one, place: list }

const Figure = item
  .extend({
    ...told,
    number: z.string(),
    number_offset: z.number().int().optional(),
    measure: z.string(),
    low: bound,
    high: bound,
    qualifier: z.string(),
    who: one,
    by: list,
    by_also: list,
    start: one,
    end: one,
  })
  .transform((g): GoldFigure => {
    const start = g.number_offset ?? g.start_offset
    return {
      text: g.text,
      span: [start, start + g.number.length],
      optional: g.optional,
      saidBy: g.said_by,
      via: g.via,
      places: g.place,
      measure: g.measure as Measure,
      low: g.low ?? null,
      high: g.high ?? null,
      qualifier: g.qualifier,
      who: g.who,
      by: [...g.by, ...g.by_also],
      start: g.start,
      end: g.end,
    }
  })

const Control = item
  .extend({ ...told, change: z.string(), by: list, from: list, date: one, polarity: z.string().default('asserted') })
  .transform((g): GoldControl => {
    const [start, end = start] = g.date?.split('/') ?? []
    return {
      text: g.text,
      span: [g.start_offset, g.end_offset],
      optional: g.optional,
      saidBy: g.said_by,
      via: g.via,
      places: g.place,
      change: g.change,
      by: g.by,
      from: g.from,
      date: start && end ? [start, end] : null,
      polarity: g.polarity,
    }
  })

const Quotation = item.extend({ speaker: z.string(), told: one }).transform(
  (g): GoldQuotation => ({
    text: g.text,
    span: [g.start_offset, g.end_offset],
    optional: g.optional,
    speaker: g.speaker,
    told: g.told,
  }),
)

const Gold = z
  .object({
    report: z.string(),
    file: one,
    outlet: one,
    outlet_name: one,
    published: one,
    date_in_text: one,
    figures: z.array(Figure),
    control: z.array(Control),
    quotes: z.array(Quotation),
  })
  .transform(
    (g): GoldReport => ({
      report: g.report,
      file: g.file,
      outlet: g.outlet_name ?? g.outlet,
      published: g.date_in_text ?? g.published,
      figures: g.figures,
      control: g.control,
      quotations: g.quotes,
      incidents: null,
      statements: null,
      conditions: null,
    }),
  )

/** Reads a hand-coded file. A string says what is wrong with it. */
export const parseGold = (json: string): GoldReport | string => parseAs(Gold, json)

/** Reads a hand-coded file of this form. A string says what is wrong with it. */
export function parseAs(form: z.ZodType<GoldReport>, json: string): GoldReport | string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return `is not JSON (${(error as Error).message})`
  }
  const parsed = form.safeParse(value)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  return `is no hand-coded report: ${first?.path.join('.') || 'the whole file'}: ${first?.message}`
}
