import '../search/search.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { searchQuery } from '../data/queries.ts'
import type { SearchResult } from '../data/types.ts'
import { SaveAs } from '../export/SaveAs.tsx'
import { Facets } from '../search/Facets.tsx'
import { FoundClaims } from '../search/FoundClaims.tsx'
import { foundCsv } from '../search/found-csv.ts'
import { termsOf, useHighlight } from '../search/use-highlight.ts'
import { Day } from '../shell/Day.tsx'
import { Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { count, strings } from '../strings.ts'
import { type SearchSearch, searchSearch } from './search.ts'

const route = getRouteApi('/search')

export function SearchPage() {
  const search = searchSearch(route.useSearch())
  const navigate = useNavigate({ from: '/search' })
  useTitle(search.q === undefined ? strings.search : strings.searchFor(search.q))
  return (
    <>
      <h1>{strings.search}</h1>
      <search>
        <form
          key={search.q}
          className="search-form no-print"
          onSubmit={(event) => {
            event.preventDefault()
            const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
            void navigate({ search: q === '' ? {} : { q } })
          }}
        >
          <input type="search" name="q" defaultValue={search.q} aria-label={strings.searchWords} />
          <button type="submit" className="button">
            {strings.searchDo}
          </button>
        </form>
      </search>
      {search.q === undefined ? <p className="quiet">{strings.searchExplained}</p> : <Results q={search.q} search={search} />}
    </>
  )
}

function Results({ q, search }: { q: string; search: SearchSearch }) {
  const query = useQuery(searchQuery({ ...search, q }))
  return (
    <Reading query={query} what={strings.search.toLowerCase()}>
      {(result) => <Found q={q} search={search} result={result} />}
    </Reading>
  )
}

function Found({ q, search, result }: { q: string; search: SearchSearch; result: SearchResult }) {
  const shown = useRef<HTMLDivElement>(null)
  useHighlight(shown, termsOf(q), result)
  const nothing = result.claims.length + result.reports.length + result.places.length + result.voices.length === 0
  if (nothing && result.found === 0) return <p className="state">{strings.searchNothing(q)}</p>
  return (
    <div ref={shown} className="results">
      <section aria-labelledby="claims" className="section">
        <h2 id="claims">{strings.searchClaims(result.claims.length, result.found)}</h2>
        {result.holding > result.reports.length && (
          <p className="quiet">{strings.searchWithin(result.reports.length, result.holding)}</p>
        )}
        <Facets facets={result.facets} search={search} />
        {result.found === 0 ? <p className="quiet">{strings.searchNoClaims}</p> : <FoundClaims claims={result.claims} />}
        <SaveAs name="crossbearing-search" rows={result.claims} toCsv={foundCsv} />
      </section>
      <section aria-labelledby="also" className="section also">
        <h2 id="also">{strings.searchAlso}</h2>
        {result.places.length > 0 && (
          <>
            <h3>{strings.places}</h3>
            <ul>
              {result.places.map(({ name, claims }) => (
                <li key={name}>
                  <Link to="/events" search={{ place: name }}>
                    {name}
                  </Link>{' '}
                  <span className="quiet">{count.claims(claims)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {result.voices.length > 0 && (
          <>
            <h3>{strings.searchVoices}</h3>
            <ul>
              {result.voices.map(({ name, claims }) => (
                <li key={name}>
                  <Link to="/outlets" search={{ who: name }}>
                    {name}
                  </Link>{' '}
                  <span className="quiet">{count.claims(claims)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {result.reports.length > 0 && (
          <>
            <h3>{strings.reports}</h3>
            {result.holding > result.reports.length && (
              <p className="quiet">{strings.searchBest(result.reports.length, result.holding)}</p>
            )}
            <ul>
              {result.reports.map(({ report, outlet, title, day, excerpt }) => (
                <li key={report}>
                  <Link to="/reports/$report" params={{ report }}>
                    <bdi>{title ?? outlet ?? strings.unnamedOutlet}</bdi>
                  </Link>{' '}
                  {day !== null && (
                    <span className="quiet">
                      <Day day={day} form="long" />
                    </span>
                  )}
                  <p className="quiet" dir="auto">
                    {excerpt}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  )
}
