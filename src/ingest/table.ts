import { parse } from 'csv-parse/sync'
import { type Day, dayOf } from '../model/day.ts'
import type { Facts } from './facts.ts'
import { readDay } from './published.ts'

/** The fields of a report that a table can hold. */
export const FIELDS = ['id', 'title', 'text', 'outlet', 'published', 'url', 'language'] as const
export type Field = (typeof FIELDS)[number]

/** Which column holds which field. */
export type ColumnMap = Readonly<Partial<Record<Field, string>>>

export type DateOrder = 'dmy' | 'mdy'

/** Where the fields stand in a row. */
export interface Header {
  readonly delimiter: string
  readonly columns: readonly string[]
  readonly at: Readonly<Partial<Record<Field, number>>>
}

/** Reads `id=unit_id,text=article_content` as given on a command line. A string says what is wrong with it. */
export function parseColumnMap(words: string): ColumnMap | string {
  const map: Partial<Record<Field, string>> = {}
  for (const pair of words.split(',')) {
    const [field, column] = pair.split(/=(.*)/su).map((part) => part.trim())
    if (!FIELDS.includes(field as Field)) return `"${field}" is no field of a report: the fields are ${FIELDS.join(', ')}`
    if (!column) return `no column is given for "${field}": write ${field}=COLUMN`
    map[field as Field] = column
  }
  return map
}

/** The header from its line, or what is wrong with it. Without a map a column is the field of that name. */
export function readHeader(line: string, map: ColumnMap | null, required: readonly Field[]): Header | string {
  const delimiter = [',', ';', '\t', '|'].reduce((best, sign) => (times(line, sign) > times(line, best) ? sign : best))
  const columns = cells(line, delimiter)?.map((name) => name.trim()) ?? []
  const folded = columns.map((name) => name.toLowerCase())
  const at: Partial<Record<Field, number>> = {}
  for (const field of FIELDS) {
    const column = map ? map[field] : field
    if (column === undefined) continue
    const index = columns.includes(column) ? columns.indexOf(column) : folded.indexOf(column.toLowerCase())
    if (index >= 0) at[field] = index
    else if (map || required.includes(field)) return missing(column, columns, map === null)
  }
  const absent = required.find((field) => at[field] === undefined)
  return absent ? missing(absent, columns, true) : { delimiter, columns, at }
}

const missing = (column: string, columns: readonly string[], unmapped: boolean): string =>
  `there is no column "${column}"; the columns are ${columns.map((name) => `"${name}"`).join(', ')}` +
  (unmapped ? `: say which one it is with --columns ${column}=COLUMN` : '')

/** The cells of one row, or null where the row cannot be read. */
export function cells(row: string, delimiter: string): readonly string[] | null {
  try {
    const [found] = parse(row, { delimiter, relax_column_count: true, relax_quotes: true }) as string[][]
    return found ?? []
  } catch {
    return null
  }
}

const times = (text: string, sign: string): number => text.split(sign).length - 1

/** A report's text and facts from a row: title, empty line, content, newline. */
export function readRow(
  row: readonly string[],
  header: Header,
): { text: string; facts: Omit<Facts, 'published'>; published: string | null } {
  const cell = (field: Field): string | null => {
    const index = header.at[field]
    return (index === undefined ? '' : (row[index] ?? '')).trim() === '' ? null : row[index!]!
  }
  const title = cell('title')
  const content = cell('text')
  const text = [title, content].filter((part) => part !== null).join('\n\n')
  return {
    text: text === '' ? '' : `${text}\n`,
    facts: { id: cell('id')?.trim() ?? null, outlet: cell('outlet'), url: cell('url'), title, language: cell('language') },
    published: cell('published'),
  }
}

/** How the dates of a column can be read, counted over all its rows. */
export interface DateColumn {
  readonly dmy: number
  readonly mdy: number
  /** Dates that are a day in both orders, and another one in each. */
  readonly open: number
}

export const NO_DATES: DateColumn = { dmy: 0, mdy: 0, open: 0 }

const NUMERIC = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?!\d)/u

export function countDate(column: DateColumn, words: string | null): DateColumn {
  const dmy = words === null ? null : dayIn(words, 'dmy')
  const mdy = words === null ? null : dayIn(words, 'mdy')
  if (dmy === mdy) return column
  if (dmy === null) return { ...column, mdy: column.mdy + 1 }
  if (mdy === null) return { ...column, dmy: column.dmy + 1 }
  return { ...column, open: column.open + 1 }
}

/** The order of day and month that the column as a whole shows; null where it stays open. A column without such dates is in any order. */
export function dateOrder({ dmy, mdy, open }: DateColumn): DateOrder | null {
  if (dmy > 0 && mdy > 0) return null
  if (mdy > 0) return 'mdy'
  return dmy > 0 || open === 0 ? 'dmy' : null
}

/** The day in a cell, or null where there is none. */
export function readCellDay(words: string, order: DateOrder): Day | null {
  return NUMERIC.test(words) ? dayIn(words, order) : readDay(words)
}

function dayIn(words: string, order: DateOrder): Day | null {
  const match = NUMERIC.exec(words)
  if (!match) return null
  const [first, second, last] = match.slice(1).map(Number) as [number, number, number]
  const year = match[3]!.length === 4 ? last : last < 70 ? 2000 + last : 1900 + last
  return order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second)
}
