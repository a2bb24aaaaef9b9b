import type { FigurePoint } from '../data/types.ts'
import { type Cell, csv } from '../export/csv.ts'

const COLUMNS: Readonly<Record<string, (p: FigurePoint) => Cell>> = {
  claim: (p) => p.claim,
  report: (p) => p.report,
  outlet: (p) => p.outlet,
  event: (p) => p.event,
  words: (p) => p.words,
  low: (p) => p.low,
  best: (p) => p.best,
  high: (p) => p.high,
  qualifier: (p) => p.qualifier,
  doubtful: (p) => p.doubtful,
  unit: (p) => p.unit,
  who: (p) => p.who,
  status: (p) => p.status,
  scope: (p) => p.scope,
  place: (p) => p.place,
  period_start: (p) => p.period.start,
  period_end: (p) => p.period.end,
  origin: (p) => p.origin,
  origin_kind: (p) => p.originKind,
  party: (p) => p.party,
  speaker: (p) => p.speaker,
  said_on: (p) => p.saidOn,
  said_on_basis: (p) => p.saidBasis,
  part_of: (p) => p.partOf,
  replaces: (p) => p.replaces,
  verdict: (p) => p.verdict,
}

export const figuresCsv = (points: readonly FigurePoint[]): string => csv(COLUMNS, points)
