import { basename, dirname, join, parse } from 'node:path'
import type { CodedRow, Coding } from './coding.ts'

/** Where the reasons of a table go: `acled.csv` has them in `acled.why.jsonl` beside it. */
export const sidecarOf = (table: string): string => join(dirname(table), `${parse(basename(table)).name}.why.jsonl`)

/** The first line of a sidecar: which table it is of, and what that is not. */
export const sidecarHead = (table: string, { notice, columns }: Coding): string =>
  `${JSON.stringify({ table: basename(table), notice, columns })}\n`

/** Why each cell of a row has its value or none: a line a cell. Rows count from 1, below the header. */
export const whyLines = (row: CodedRow, number: number): string =>
  Object.entries(row)
    .map(([column, { rule, claims }]) => `${JSON.stringify({ row: number, column, rule, claims: [...new Set(claims)] })}\n`)
    .join('')
