import { once } from 'node:events'
import type { Note } from '../../model/report.ts'

/** How much is gathered before it is written, in characters. */
const BATCH = 65_536

/** Writes to standard output, waiting where its reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes many pieces, a batch at a time. */
export async function writeAll(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let batch = ''
  for await (const piece of pieces) {
    batch += piece
    if (batch.length < BATCH) continue
    await write(batch)
    batch = ''
  }
  await write(batch)
}

/** One line: file, place in it, what is wrong and what to do. */
export function noteLine({ file, at, level, message }: Note): string {
  const place = at === null ? file : `${file}, ${at}`
  return `${place}: ${level === 'warning' ? 'warning: ' : ''}${message.replaceAll(/\s+/gu, ' ')}`
}
