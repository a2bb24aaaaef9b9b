import type { SearchResult } from '../data/types.ts'
import { type Cell, csv } from '../export/csv.ts'

type Found = SearchResult['claims'][number]

const COLUMNS: Readonly<Record<string, (found: Found) => Cell>> = {
  claim: (found) => found.claim,
  report: (found) => found.report,
  outlet: (found) => found.outlet,
  kind: (found) => found.kind,
  words: (found) => found.words,
  sentence: (found) => found.sentence,
  polarity: (found) => found.polarity,
  place: (found) => found.place,
  speaker: (found) => found.speaker,
  said_on: (found) => found.saidOn,
}

export const foundCsv = (claims: readonly Found[]): string => csv(COLUMNS, claims)
