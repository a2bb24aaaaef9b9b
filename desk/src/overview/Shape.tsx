import { Link } from '@tanstack/react-router'
import type { Summary } from '../data/types.ts'
import { number } from '../locale.ts'
import { count, strings } from '../strings.ts'

/** Reports → texts → origins, and who published what. */
export function Shape({ summary }: { summary: Summary }) {
  const steps = [
    { n: summary.reports, words: count.reports(summary.reports) },
    { n: summary.texts, words: count.texts(summary.texts) },
    { n: summary.origins, words: count.origins(summary.origins) },
  ]
  return (
    <section aria-labelledby="shape" className="shape">
      <h2 id="shape">{strings.shape}</h2>
      <ol className="steps">
        {steps.map(({ n, words }) => (
          <li key={words}>
            <b>{number(n)}</b> {words.slice(number(n).length)}
          </li>
        ))}
      </ol>
      <p className="quiet">{strings.shapeExplained}</p>
      {summary.uncoded > 0 && <p className="quiet">{strings.uncoded(summary.uncoded)}</p>}
      <OutletList summary={summary} />
    </section>
  )
}

function OutletList({ summary: { outlets } }: { summary: Summary }) {
  const most = Math.max(1, ...outlets.map((o) => o.reports))
  if (outlets.length === 0) return <p className="quiet">{strings.noOutlets}</p>
  return (
    <ul className="outlets">
      {outlets.map(({ name, reports }) => (
        <li key={name ?? ''} className="outlet">
          <Link to="/reports" search={{ outlet: name ?? '' }}>
            {name ?? strings.unnamedOutlet}
          </Link>
          <span className="bar" aria-hidden="true">
            <span style={{ inlineSize: `${(reports / most) * 100}%` }} />
          </span>
          <span className="outlet-count">{number(reports)}</span>
        </li>
      ))}
    </ul>
  )
}
