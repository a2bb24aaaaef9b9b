import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { CodedRow, Coding } from '../export/codings/coding.ts'
import { sidecarHead, sidecarOf, whyLines } from '../export/codings/sidecar.ts'
import { csvLine } from '../export/csv-line.ts'
import { Failure } from '../failure.ts'

/** The table alone, piece by piece. */
export async function* tableLines({ columns }: Coding, rows: AsyncIterable<CodedRow>): AsyncGenerator<string> {
  yield csvLine(columns)
  for await (const row of rows) yield lineOf(row)
}

const lineOf = (row: CodedRow): string => csvLine(Object.values(row).map(({ value }) => value))

export interface Written {
  readonly rows: number
  readonly sidecar: string
}

/** Writes a table, and beside it the rule and the claims behind each cell. */
export async function writeTable(file: string, coding: Coding, rows: AsyncIterable<CodedRow>): Promise<Written> {
  const sidecar = sidecarOf(file)
  const [table, why] = [await opened(file), await opened(sidecar)]
  let count = 0
  await put(table, csvLine(coding.columns))
  await put(why, sidecarHead(file, coding))
  for await (const row of rows) {
    count++
    await put(table, lineOf(row))
    await put(why, whyLines(row, count))
  }
  await Promise.all([table, why].map((stream) => finished(stream.end())))
  return { rows: count, sidecar }
}

/** Writes pieces to a file. */
export async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const stream = await opened(file)
  for await (const piece of pieces) await put(stream, piece)
  await finished(stream.end())
}

async function opened(file: string): Promise<WriteStream> {
  const stream = createWriteStream(file)
  try {
    await once(stream, 'open')
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${(error as Error).message}`)
  }
  return stream
}

async function put(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
