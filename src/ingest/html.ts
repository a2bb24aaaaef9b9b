import { Readability } from '@mozilla/readability'
import { fold } from '../text/fold.ts'
import { byteOrderMark, decode, type Encoding, isUtf8, knowsEncoding, legacyEncoding } from './encoding.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { type PageNode, pageText, parsePage } from './page.ts'

/** How large a page may be, in bytes. Its tree takes many times as much memory. */
export const PAGE_CAP = 16 * 1024 * 1024

/** A text shorter than this is no article: the page's whole text is taken instead. */
const SHORTEST = 80

export interface ReadPage extends Metadata {
  /** Title, empty line, paragraphs, newline; empty where the page has no text. */
  readonly text: string
}

/** The article of a page, its paragraphs kept apart, and what the page says about itself. Throws what the parsers throw. */
export function readHtml(html: string): ReadPage {
  const page = parsePage(html)
  // Readability takes the page apart: the metadata is read first.
  const metadata = readMetadata(page)
  const all = pageText(page.body)
  const body = articleText(page) ?? all
  const content = body.length < SHORTEST && all.length > body.length ? all : body
  const { title } = metadata.facts
  const titled = title === null || content === '' || begins(content, title) ? content : `${title}\n\n${content}`
  return { ...metadata, text: titled === '' ? '' : `${titled}\n` }
}

function articleText(page: unknown): string | null {
  const options = { serializer: (node: unknown) => node as PageNode, charThreshold: 250, disableJSONLD: true, keepClasses: false }
  const article = new Readability(page as never, options as never).parse() as { content?: PageNode | null } | null
  return article?.content ? pageText(article.content) : null
}

const begins = (text: string, title: string): boolean => bare(text.slice(0, title.length + 20)).startsWith(bare(title))
const bare = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** By byte-order mark, then as the page declares, then by the look of its bytes. A page that declares UTF-8 and is not is not believed. */
export function htmlEncoding(bytes: Uint8Array): Encoding {
  const marked = byteOrderMark(bytes)
  if (marked) return marked
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase()
  const valid = isUtf8(bytes, false)
  if (valid) return 'utf-8'
  return declared && !/^utf-?(?:8|16)/u.test(declared) && knowsEncoding(declared) ? declared : legacyEncoding(bytes)
}

export const decodeHtml = (bytes: Uint8Array): string => decode(bytes, htmlEncoding(bytes))
