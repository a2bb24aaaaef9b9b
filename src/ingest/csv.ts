import type { Day } from '../model/day.ts'
import { type Chunks, toUtf8 } from './bytes.ts'
import type { Encoding } from './encoding.ts'
import { failed, type Read, type TextInput } from './input.ts'
import { lines, type Piece, rows } from './pieces.ts'
import { faultMessage, pieceBytes, pieceText, recordFacts } from './record.ts'
import { cells, countDate, type DateOrder, dateOrder, type Header, NO_DATES, readCellDay, readHeader, readRow } from './table.ts'

/** One report a row, under a first line that names the columns. */
export async function* readCsv({ file, options, encoding, chunks }: TextInput): AsyncGenerator<Read> {
  const header = await headerOf(file.open(), encoding, options.columns)
  if (typeof header === 'string') {
    yield failed(file.name, 'line 1', header)
    return
  }
  const order = options.dateOrder ?? (await orderOf(file.open(), encoding, header))
  if (order === null) {
    yield failed(file.name, `column ${header.columns[header.at.published!]}`, OPEN_ORDER)
    return
  }
  for await (const piece of rows(toUtf8(chunks, encoding), header.delimiter)) {
    if (piece.line === 1) continue
    yield* readPiece(piece, header, order)
  }

  function* readPiece(piece: Piece, header: Header, order: DateOrder): Generator<Read> {
    const at = `line ${piece.line}`
    if (piece.fault) return yield failed(file.name, at, faultMessage(piece.fault))
    const line = pieceText(piece, encoding)
    if (line.trim() === '') return
    const row = cells(line, header.delimiter)
    if (!row || row.length !== header.columns.length) {
      const has = row ? `has ${row.length} fields where the first line has ${header.columns.length}` : 'cannot be read as CSV'
      return yield failed(file.name, at, `${has}: the row was left out; put fields that hold commas or line ends in quotes (")`)
    }
    const { text, facts, published } = readRow(row, header)
    if (text === '') return yield failed(file.name, at, 'has no text: the row was left out')
    const day: Day | null = published === null ? null : readCellDay(published, order)
    const known = recordFacts({ ...facts, published: day }, file.facts, options)
    if (published !== null && day === null)
      yield {
        note: {
          level: 'warning',
          file: file.name,
          at,
          report: known.id,
          message: `its date "${published}" cannot be read: write YYYY-MM-DD`,
        },
      }
    yield { received: { file: file.name, at, text, facts: known, dates: [], bytes: pieceBytes(piece, encoding) } }
  }
}

const OPEN_ORDER =
  'the dates can be read with the day or the month first, and no date of the column settles it: say --date-order dmy or --date-order mdy'

async function headerOf(chunks: Chunks, encoding: Encoding, columns: Parameters<typeof readHeader>[1]): Promise<Header | string> {
  for await (const piece of lines(toUtf8(chunks, encoding))) {
    if (piece.fault) return faultMessage(piece.fault)
    return readHeader(pieceText(piece, encoding), columns, ['text'])
  }
  return 'is empty: expected a first line that names the columns'
}

async function orderOf(chunks: Chunks, encoding: Encoding, header: Header): Promise<DateOrder | null> {
  if (header.at.published === undefined) return 'dmy'
  let column = NO_DATES
  for await (const piece of rows(toUtf8(chunks, encoding), header.delimiter)) {
    if (piece.line === 1 || piece.fault) continue
    const row = cells(pieceText(piece, encoding), header.delimiter)
    if (row?.length === header.columns.length) column = countDate(column, readRow(row, header).published)
  }
  return dateOrder(column)
}
