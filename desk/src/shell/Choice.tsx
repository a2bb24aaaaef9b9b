export interface Option {
  readonly id: string
  readonly text: string
  /** How much is behind it. */
  readonly detail?: string
}

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (id: string) => void
}

/** One of several. The browser's own control: it is reachable by keyboard and finger everywhere, and needs no style from a script. */
export function Choice({ label, value, options, onChange }: Props) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(({ id, text, detail }) => (
          <option key={id} value={id}>
            {detail === undefined ? text : `${text} (${detail})`}
          </option>
        ))}
      </select>
    </label>
  )
}
