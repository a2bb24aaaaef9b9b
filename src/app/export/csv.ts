import { type Claim, speakerOf } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import { type CsvValue, csvLine } from './csv-line.ts'

/** A claim with the report that it stands in. */
export interface ClaimRow {
  readonly claim: Claim
  readonly report: Report
}

/** The columns, in order: a flat view of the claim for spreadsheets. Lists are joined with "; ", a missing value is empty. */
const COLUMNS: Readonly<Record<string, (row: ClaimRow) => CsvValue>> = {
  claim: ({ claim }) => claim.id,
  report: ({ report }) => report.id,
  outlet: ({ report }) => report.outlet,
  published: ({ report }) => report.published.day,
  url: ({ report }) => report.url,
  kind: ({ claim }) => claim.kind,
  start: ({ claim }) => claim.start,
  end: ({ claim }) => claim.end,
  words: ({ claim, report }) => report.text.slice(claim.start, claim.end),
  sentence: ({ claim, report }) => report.text.slice(...claim.sentence),
  polarity: ({ claim }) => claim.polarity,
  modality: ({ claim }) => claim.modality,
  hedges: ({ claim }) => claim.hedges.join('; '),
  measure: ({ claim }) => claim.figure?.measure ?? null,
  number: ({ claim }) => claim.figure?.number.text ?? null,
  low: ({ claim }) => claim.figure?.low ?? claim.control?.share?.low ?? null,
  best: ({ claim }) => claim.figure?.best ?? null,
  high: ({ claim }) => claim.figure?.high ?? claim.control?.share?.high ?? null,
  qualifier: ({ claim }) => claim.figure?.qualifier ?? null,
  unit: ({ claim }) => claim.figure?.unit ?? null,
  who: ({ claim }) => claim.figure?.who ?? null,
  status: ({ claim }) => claim.figure?.status ?? null,
  cause: ({ claim }) => claim.figure?.cause ?? claim.incident?.cause ?? null,
  scope: ({ claim }) => claim.figure?.scope ?? null,
  part_of: ({ claim }) => claim.figure?.partOf ?? null,
  doubtful: ({ claim }) => claim.figure?.doubtful ?? null,
  change: ({ claim }) => claim.control?.change ?? null,
  control_by: ({ claim }) => claim.control?.by ?? null,
  control_from: ({ claim }) => claim.control?.from ?? null,
  share_base: ({ claim }) => claim.control?.share?.base ?? null,
  incident_type: ({ claim }) => claim.incident?.type ?? null,
  incident_sub_type: ({ claim }) => claim.incident?.subType ?? null,
  statement: ({ claim }) => claim.statement?.type ?? null,
  condition: ({ claim }) => claim.condition?.what ?? null,
  quotation: ({ claim }) => claim.quotation?.text ?? null,
  time_start: ({ claim }) => claim.time?.start ?? null,
  time_end: ({ claim }) => claim.time?.end ?? null,
  date_prec: ({ claim }) => claim.time?.datePrec ?? null,
  time_words: ({ claim }) => claim.time?.text ?? null,
  place: ({ claim }) => claim.places[0]?.name ?? null,
  place_words: ({ claim }) => claim.places[0]?.text ?? null,
  within: ({ claim }) => claim.places[0]?.within.join('; ') ?? null,
  lat: ({ claim }) => claim.places[0]?.lat ?? null,
  lon: ({ claim }) => claim.places[0]?.lon ?? null,
  where_prec: ({ claim }) => claim.places[0]?.wherePrec ?? null,
  by: ({ claim }) => actors(claim, 'by'),
  to: ({ claim }) => actors(claim, 'to'),
  speaker: ({ claim }) => speakerOf(claim)?.name ?? null,
  speaker_kind: ({ claim }) => speakerOf(claim)?.kind ?? null,
  affiliation: ({ claim }) => speakerOf(claim)?.affiliation ?? null,
  told: ({ claim }) => claim.attribution.find((link) => link.role === 'told')?.name ?? null,
  denies: ({ claim }) => claim.denies,
  answers: ({ claim }) => claim.answers,
  rule: ({ claim }) => claim.rule,
}

const actors = (claim: Claim, role: 'by' | 'to'): string =>
  claim.actors
    .filter((actor) => actor.role === role)
    .map((actor) => actor.name)
    .join('; ')

/** One claim a row (RFC 4180), the header first, each line with its CRLF. */
export async function* csvLines(rows: Iterable<ClaimRow> | AsyncIterable<ClaimRow>): AsyncIterable<string> {
  yield csvLine(Object.keys(COLUMNS))
  for await (const row of rows) yield csvLine(Object.values(COLUMNS).map((column) => column(row)))
}
