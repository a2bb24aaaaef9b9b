interface Props {
  /** Whose the file in use is; null without one. */
  readonly note: string | null
  readonly choose: string
  readonly accept: string
  readonly onFile: (file: File) => void
  /** How to do without the file in use. */
  readonly without: { readonly label: string; readonly onClick: () => void } | null
  readonly fault: string | null
  /** What may mend the fault. */
  readonly again?: { readonly label: string; readonly onClick: () => void } | null
}

/** A field for a file that stays in this page. */
export function FileChoice({ note, choose, accept, onFile, without, fault, again = null }: Props) {
  return (
    <div className="file-choice">
      {note !== null && <p className="quiet">{note}</p>}
      <div className="no-print">
        <label className="text-button">
          {choose}
          <input
            type="file"
            className="unseen"
            accept={accept}
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file !== undefined) onFile(file)
              event.target.value = ''
            }}
          />
        </label>{' '}
        {without !== null && (
          <button type="button" className="text-button" onClick={without.onClick}>
            {without.label}
          </button>
        )}
      </div>
      <p role="status">{fault}</p>
      {again !== null && (
        <button type="button" className="text-button no-print" onClick={again.onClick}>
          {again.label}
        </button>
      )}
    </div>
  )
}
