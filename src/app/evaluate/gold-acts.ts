import { z } from 'zod'
import { type GoldReport, list, parseAs } from './gold.ts'

/*
 * Reports in which people looked for incidents, statements and conditions: `eval/coded`. These files hold offsets and codings only.
 */

const place = { start: z.number().int(), end: z.number().int(), optional: z.boolean().default(false) }
const day = z.string().nullish()

const Incident = z.object({
  ...place,
  type: z.string(),
  subType: z.string(),
  by: list,
  place: list,
  date: z.tuple([day, day]).nullish(),
  said_by: list,
  polarity: z.string().default('asserted'),
})
const Statement = z.object({ ...place, type: z.string(), by: list, to: list })
const Condition = z.object({ ...place, place: list, said_by: list })

const Acts = z
  .object({
    report: z.string(),
    incidents: z.array(Incident),
    statements: z.array(Statement),
    conditions: z.array(Condition),
  })
  .transform(({ report, incidents, statements, conditions }): GoldReport => {
    const item = ({ start, end, optional }: z.infer<typeof Statement> | z.infer<typeof Condition>) => ({
      text: null,
      span: [start, end] as const,
      optional,
    })
    return {
      report,
      file: null,
      outlet: null,
      published: null,
      figures: null,
      control: null,
      quotations: null,
      incidents: incidents.map((g) => {
        const [first, last] = g.date ?? []
        const date = first && last ? ([first, last] as const) : null
        const { type, subType, by, polarity } = g
        return { ...item(g), type, subType, by, polarity, date, saidBy: g.said_by, via: null, places: g.place }
      }),
      statements: statements.map((g) => ({ ...item(g), type: g.type, by: g.by, to: g.to })),
      conditions: conditions.map((g) => ({ ...item(g), saidBy: g.said_by, via: null, places: g.place })),
    }
  })

/** Reads a file of `eval/coded`. A string says what is wrong with it. */
export const parseGoldActs = (json: string): GoldReport | string => parseAs(Acts, json)
