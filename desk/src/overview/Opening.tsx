import type { Summary } from '../data/types.ts'
import { dayRange } from '../locale.ts'
import { strings } from '../strings.ts'

/** What this case is about, and how much there is of it, in one sentence. */
export function Opening({ summary }: { summary: Summary }) {
  const { start, end } = summary.period
  return (
    <header className="opening">
      <h1>
        {summary.place ?? strings.caseTitle}{' '}
        {start !== null && end !== null && <span className="when">{dayRange(start, end)}</span>}
      </h1>
      <p>{strings.caseLead(summary)}</p>
    </header>
  )
}
