import { useNavigate } from '@tanstack/react-router'
import type { Day } from '../../../src/model/day.ts'
import type { OverviewSearch } from '../routes/search.ts'
import { strings } from '../strings.ts'

/** The days that the chart and the lanes show. */
export function PeriodFilter({ search }: { search: OverviewSearch }) {
  const navigate = useNavigate({ from: '/' })
  const set = (change: Pick<OverviewSearch, 'from' | 'to'>): void => {
    void navigate({ search: (was) => ({ ...was, ...change }), resetScroll: false })
  }
  return (
    <div className="filters period no-print" role="group" aria-labelledby="period">
      <span id="period">{strings.periodShown}</span>
      <DayField label={strings.from} value={search.from} onChange={(from) => set({ from })} />
      <DayField label={strings.to} value={search.to} onChange={(to) => set({ to })} />
    </div>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: Day | undefined
  readonly onChange: (day: Day | undefined) => void
}

function DayField({ label, value, onChange }: FieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input type="date" value={value ?? ''} onChange={(e) => onChange(e.target.value === '' ? undefined : e.target.value)} />
    </label>
  )
}
