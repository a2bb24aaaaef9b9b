import { readAll } from './bytes.ts'
import { decode } from './encoding.ts'
import { mergeFacts } from './facts.ts'
import { decodeHtml, PAGE_CAP, type ReadPage, readHtml } from './html.ts'
import { failed, type Read, type TextInput } from './input.ts'
import { RECORD_CAP } from './pieces.ts'

const tooLarge = (cap: number): string =>
  `is larger than ${cap / 1024 / 1024} MiB: expected one report; a file of many reports is CSV or JSON Lines`

/** A file that is one report, stored as received. */
export async function* readText({ file, encoding, chunks }: TextInput): AsyncGenerator<Read> {
  const bytes = await readAll(chunks, RECORD_CAP)
  if (bytes === null) return yield failed(file.name, null, tooLarge(RECORD_CAP))
  const text = decode(bytes, encoding)
  if (text.trim() === '') return yield failed(file.name, null, 'holds no text, only white space: expected a report')
  yield { received: { file: file.name, at: null, text, facts: file.facts, dates: [], bytes } }
}

/** A page, as its article's text. */
export async function* readPage({ file, chunks }: TextInput): AsyncGenerator<Read> {
  const bytes = await readAll(chunks, PAGE_CAP)
  if (bytes === null) return yield failed(file.name, null, tooLarge(PAGE_CAP))
  const page = attempt(decodeHtml(bytes))
  if (page instanceof Error)
    return yield failed(file.name, null, `cannot be taken apart as a page (${page.message}): save its text as a .txt file`)
  if (page.text === '')
    return yield failed(file.name, null, 'is a page without text: it may be drawn by a script; save its text as a .txt file')
  yield {
    received: { file: file.name, at: null, text: page.text, facts: mergeFacts(file.facts, page.facts), dates: page.dates, bytes },
  }
}

/** The parsers of pages are not ours, and hostile pages exist: what they throw concerns that page only. */
function attempt(html: string): ReadPage | Error {
  try {
    return readHtml(html)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
