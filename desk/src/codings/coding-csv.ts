import type { CodedCell } from '../data/types.ts'
import { csv } from '../export/csv.ts'

/** Rows in the columns of their scheme. */
export const codingCsv = (columns: readonly string[], rows: readonly (readonly CodedCell[])[]): string =>
  csv(
    Object.fromEntries(
      columns.map((name) => [name, (row: readonly CodedCell[]) => row.find(({ column }) => column === name)?.value ?? null]),
    ),
    rows,
  )
