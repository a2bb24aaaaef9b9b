import { type Cell, csv } from '../export/csv.ts'
import type { Citing } from './citings.ts'

const COLUMNS: Readonly<Record<string, (citing: Citing) => Cell>> = {
  outlet: ({ outlet }) => outlet,
  speaker: ({ speaker }) => speaker,
  claims: ({ claims }) => claims,
}

export const citingsCsv = (citings: readonly Citing[]): string => csv(COLUMNS, citings)
