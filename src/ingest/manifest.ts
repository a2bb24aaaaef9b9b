import type { Note } from '../model/report.ts'
import { decode, detectEncoding } from './encoding.ts'
import type { Facts } from './facts.ts'
import { cells, countDate, dateOrder, NO_DATES, readCellDay, readHeader } from './table.ts'

/** The facts that a folder's `manifest.csv` gives, by the file's name in the folder. */
export interface Manifest {
  readonly facts: ReadonlyMap<string, Facts>
  readonly notes: readonly Note[]
}

/** Columns: file, and any of id, outlet, published, url, title, language. Dates are ISO, or in one order that the column shows. */
export function readManifest(name: string, bytes: Uint8Array): Manifest {
  const notes: Note[] = []
  const note = (level: Note['level'], at: string | null, message: string): void => {
    notes.push({ level, file: name, at, report: null, message })
  }
  const facts = new Map<string, Facts>()
  const detected = detectEncoding(bytes)
  const text = 'binary' in detected ? '' : decode(bytes, detected.encoding)
  const [head, ...rows] = text.split(/\r?\n/u)
  if (!head?.trim()) note('error', null, 'is empty or no text: expected CSV with the columns file, id, outlet, published')
  const header = readHeader(head ?? '', null, [])
  if (typeof header === 'string') return { facts, notes }
  const fileAt = header.columns.findIndex((column) => column.toLowerCase() === 'file')
  if (fileAt < 0) {
    if (head?.trim()) note('error', 'line 1', `there is no column "file"; the columns are ${header.columns.join(', ')}`)
    return { facts, notes }
  }
  const table = rows.map((row) => (row.trim() === '' ? [] : (cells(row, header.delimiter) ?? [])))
  const dateAt = header.at.published
  const order = dateOrder(
    table.reduce((column, row) => countDate(column, dateAt === undefined ? null : (row[dateAt] ?? null)), NO_DATES),
  )
  for (const [i, row] of table.entries()) {
    if (row.length === 0) continue
    const cell = (index: number | undefined): string | null => (index === undefined ? '' : (row[index] ?? '')).trim() || null
    const file = cell(fileAt)
    const at = `line ${i + 2}`
    if (row.length !== header.columns.length || file === null) {
      note(
        'error',
        at,
        `has ${row.length} fields where the first line has ${header.columns.length}, or no file: the row is not used`,
      )
      continue
    }
    const date = cell(dateAt)
    const published = date === null ? null : readCellDay(date, order ?? 'dmy')
    if (date !== null && (published === null || order === null))
      note('warning', at, `published is "${date}", which can be read in more than one way or not at all: write YYYY-MM-DD`)
    facts.set(file, {
      id: cell(header.at.id),
      outlet: cell(header.at.outlet),
      url: cell(header.at.url),
      title: cell(header.at.title),
      language: cell(header.at.language),
      published: order === null ? null : published,
    })
  }
  return { facts, notes }
}
