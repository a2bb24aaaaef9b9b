import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { facetsQuery } from '../data/queries.ts'
import { number } from '../locale.ts'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'

const PLACES = 10

/** The places of most events, with how many of them are contested. */
export function Where() {
  const query = useQuery(facetsQuery)
  return (
    <section aria-labelledby="where" className="section">
      <h2 id="where">{strings.where}</h2>
      <Reading query={query} what={strings.where.toLowerCase()}>
        {({ places }) => {
          const shown = places.slice(0, PLACES)
          const most = Math.max(1, ...shown.map(({ n }) => n))
          return (
            <ul className="outlets numbers">
              {shown.map(({ name, n, contested }) => (
                <li key={name}>
                  <span>
                    <Link to="/events" search={{ place: name }}>
                      {name === '' ? strings.placeUnknown : name}
                    </Link>{' '}
                    {contested > 0 && <span className="tag">{strings.whereContested(contested)}</span>}
                  </span>
                  <span className="bar" aria-hidden="true">
                    <span style={{ inlineSize: `${(n / most) * 100}%` }} />
                  </span>
                  <span>{number(n)}</span>
                </li>
              ))}
            </ul>
          )
        }}
      </Reading>
    </section>
  )
}
