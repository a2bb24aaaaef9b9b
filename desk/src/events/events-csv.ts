import type { EventItem } from '../data/types.ts'
import { type Cell, csv } from '../export/csv.ts'

const COLUMNS: Readonly<Record<string, (e: EventItem) => Cell>> = {
  event: (e) => e.event,
  kind: (e) => e.kind,
  type: (e) => e.type,
  sub_type: (e) => e.subType,
  place: (e) => e.place?.name ?? null,
  lat: (e) => e.place?.lat ?? null,
  lon: (e) => e.place?.lon ?? null,
  where_prec: (e) => e.place?.wherePrec ?? null,
  start: (e) => e.time?.start ?? null,
  end: (e) => e.time?.end ?? null,
  date_prec: (e) => e.time?.datePrec ?? null,
  contested: (e) => e.contested,
  reports: (e) => e.reports,
  texts: (e) => e.texts,
  origins: (e) => e.origins,
  answers: (e) => e.answers.map(({ answer }) => answer).join(' | '),
  killed_low: (e) => e.figures.find(({ measure }) => measure === 'killed')?.low ?? null,
  killed_best: (e) => e.figures.find(({ measure }) => measure === 'killed')?.best ?? null,
  killed_high: (e) => e.figures.find(({ measure }) => measure === 'killed')?.high ?? null,
}

export const eventsCsv = (events: readonly EventItem[]): string => csv(COLUMNS, events)
