export type Cell = string | number | boolean | null

/** Rows as RFC 4180 has them, the header first. */
export const csv = <T>(columns: Readonly<Record<string, (row: T) => Cell>>, rows: readonly T[]): string =>
  [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((column) => column(row)))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('')

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = harmless(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A spreadsheet runs a cell that opens like a formula; what reports say is not to be run. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
