import type { Facts } from './facts.ts'
import { readDay } from './published.ts'

/** A report as one line of JSON gives it; `doubt` says what in it could not be used. */
export interface JsonReport {
  readonly text: string
  readonly facts: Facts
  readonly doubt: string | null
}

const SHAPE = '{"id", "text", "outlet"?, "published"?, "url"?, "title"?, "language"?}'

/** Reads one line (codebook section 15). A string says what is wrong with it. */
export function readJsonLine(line: string): JsonReport | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `is not JSON (${(error as Error).message}): expected one report a line, ${SHAPE}`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `is not a JSON object: expected one report a line, ${SHAPE}`
  const record = value as Record<string, unknown>
  if (typeof record.text !== 'string') return `has no "text": expected ${SHAPE}`
  if (record.text.trim() === '') return 'has an empty "text"'
  const wrong = ['outlet', 'published', 'anchor', 'url', 'title', 'language'].find((field) => !isText(record[field]))
  if (wrong) return `has a "${wrong}" that is no string: expected ${SHAPE}`
  if (!isText(record.id) && typeof record.id !== 'number')
    return `has an "id" that is neither string nor number: expected ${SHAPE}`
  const field = (name: string): string | null =>
    record[name] === undefined || record[name] === null || record[name] === '' ? null : String(record[name])
  // What the filter for dates is given is called its anchor (codebook section 17).
  const date = field('published') ?? field('anchor')
  const published = date === null ? null : readDay(date)
  const doubt =
    date !== null && published === null ? `"published" is "${date}", no date that can be read: write YYYY-MM-DD` : null
  return {
    text: record.text.replace(/^\ufeff/u, ''),
    facts: {
      id: field('id'),
      outlet: field('outlet'),
      url: field('url'),
      title: field('title'),
      published,
      language: field('language'),
    },
    doubt,
  }
}

const isText = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string'
