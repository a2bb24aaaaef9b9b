import { Link } from '@tanstack/react-router'
import type { Summary } from '../data/types.ts'
import { number } from '../locale.ts'
import { strings } from '../strings.ts'

/** What the case is made of: reports → texts → origins, and who published how much. */
export function Shape({ summary }: { summary: Summary }) {
  return (
    <section aria-labelledby="shape" className="section">
      <h2 id="shape">{strings.shape}</h2>
      <p>{strings.shapeSentence(summary.reports, summary.texts, summary.origins)}</p>
      <p className="quiet">
        {strings.shapeExplained} {summary.uncoded > 0 && strings.uncoded(summary.uncoded)}
      </p>
      <OutletList summary={summary} />
    </section>
  )
}

function OutletList({ summary: { outlets } }: { summary: Summary }) {
  const most = Math.max(1, ...outlets.map((o) => o.reports))
  if (outlets.length === 0) return <p className="quiet">{strings.noOutlets}</p>
  return (
    <ul className="outlets numbers">
      {outlets.map(({ name, reports }) => (
        <li key={name ?? ''}>
          <Link to="/reports" search={{ outlet: name ?? '' }}>
            {name ?? strings.unnamedOutlet}
          </Link>
          <span className="bar" aria-hidden="true">
            <span style={{ inlineSize: `${(reports / most) * 100}%` }} />
          </span>
          <span>{number(reports)}</span>
        </li>
      ))}
    </ul>
  )
}
