/** The kinds of file that reports come in. */
export const FORMATS = ['text', 'html', 'csv', 'jsonl'] as const
export type Format = (typeof FORMATS)[number]

const ENDINGS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
}

/** By the name's ending; a file of another name, or standard input, by how its text begins. */
export function formatOf(name: string, start: string): Format {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase()
  const known = ending && ENDINGS[ending]
  if (known) return known
  if (/^\s*(?:<!doctype html|<html[\s>])/iu.test(start)) return 'html'
  return /^\s*\{/u.test(start) ? 'jsonl' : 'text'
}
