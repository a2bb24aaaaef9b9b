import { strings } from '../strings.ts'

interface Props<T> {
  /** File name without its ending. */
  readonly name: string
  readonly rows: readonly T[]
  readonly toCsv: (rows: readonly T[]) => string
}

/** Hands over what the view shows, no more and no less, as a file. */
export function SaveAs<T>({ name, rows, toCsv }: Props<T>) {
  return (
    <p className="no-print">
      {strings.saveAs}{' '}
      <button type="button" className="text-button" onClick={() => save(`${name}.csv`, 'text/csv', toCsv(rows))}>
        CSV
      </button>
      {', '}
      <button
        type="button"
        className="text-button"
        onClick={() => save(`${name}.json`, 'application/json', `${JSON.stringify(rows, null, 1)}\n`)}
      >
        JSON
      </button>
    </p>
  )
}

function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
