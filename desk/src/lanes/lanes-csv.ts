import type { ControlSaying } from '../data/types.ts'
import { type Cell, csv } from '../export/csv.ts'
import type { PlaceLanes } from './lanes.ts'

/** One answer of an origin about a place. */
export interface SayingRow {
  readonly place: string
  readonly saying: ControlSaying
}

const COLUMNS: Readonly<Record<string, (row: SayingRow) => Cell>> = {
  place: ({ place }) => place,
  day: ({ saying }) => saying.day,
  day_basis: ({ saying }) => saying.dayBasis,
  origin: ({ saying }) => saying.origin,
  origin_kind: ({ saying }) => saying.originKind,
  party: ({ saying }) => saying.party,
  change: ({ saying }) => saying.change,
  by: ({ saying }) => saying.by,
  from: ({ saying }) => saying.from,
  share_low: ({ saying }) => saying.share?.low ?? null,
  share_high: ({ saying }) => saying.share?.high ?? null,
  share_base: ({ saying }) => saying.share?.base ?? null,
  polarity: ({ saying }) => saying.polarity,
  modality: ({ saying }) => saying.modality,
  words: ({ saying }) => saying.words,
  outlet: ({ saying }) => saying.outlet,
  claim: ({ saying }) => saying.claim,
  report: ({ saying }) => saying.report,
  event: ({ saying }) => saying.event,
}

/** Everything that the lanes draw, and what has no day to be drawn at. */
export const sayingsOf = (places: readonly PlaceLanes[]): readonly SayingRow[] =>
  places.flatMap(({ place, lanes, undated }) =>
    [...lanes.flatMap((lane) => lane.rows.flat().flatMap(({ sayings }) => sayings)), ...undated].map((saying) => ({
      place,
      saying,
    })),
  )

export const sayingsCsv = (rows: readonly SayingRow[]): string => csv(COLUMNS, rows)
