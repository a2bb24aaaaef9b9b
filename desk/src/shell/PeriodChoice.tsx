import { strings } from '../strings.ts'
import type { Period } from './period.ts'

/** The days that a view shows; a side that is left empty is open. */
export function PeriodChoice({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const side = (name: 'from' | 'to', label: string) => (
    <label className="field">
      <span>{label}</span>
      <input
        type="date"
        value={period[name] ?? ''}
        onChange={(event) => {
          const { [name]: _, ...rest } = period
          onChange(event.target.value === '' ? rest : { ...rest, [name]: event.target.value })
        }}
      />
    </label>
  )
  return (
    <>
      {side('from', strings.from)}
      {side('to', strings.to)}
    </>
  )
}
