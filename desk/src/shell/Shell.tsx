import './shell.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet } from '@tanstack/react-router'
import { ClaimAside } from '../claim/ClaimAside.tsx'
import { summaryQuery } from '../data/queries.ts'
import { strings } from '../strings.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { useFresh } from './use-fresh.ts'

const root = getRouteApi('__root__')

/** What stands around every view: the name, the views, the size of the case; and, beside the view, the claim that is open. */
export function Shell() {
  const summary = useQuery(summaryQuery).data
  const { claim } = root.useSearch()
  useFresh()
  return (
    <>
      <a className="skip" href="#view">
        {strings.skip}
      </a>
      <header className="masthead">
        <Link to="/" className="wordmark">
          {strings.name}
        </Link>
        <nav aria-label={strings.navigation} className="views no-print">
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {strings.overview}
          </Link>
          <Link to="/events" activeOptions={{ includeSearch: false }}>
            {strings.events}
          </Link>
          <Link to="/figures" activeOptions={{ includeSearch: false }}>
            {strings.figures}
          </Link>
          <Link to="/places" activeOptions={{ includeSearch: false }}>
            {strings.places}
          </Link>
          <Link to="/reports" activeOptions={{ includeSearch: false }}>
            {strings.reports}
          </Link>
          <Link to="/outlets" activeOptions={{ includeSearch: false }}>
            {strings.outlets}
          </Link>
          <Link to="/search" activeOptions={{ includeSearch: false }}>
            {strings.search}
          </Link>
          <Link to="/queue" activeOptions={{ includeSearch: false }}>
            {strings.queue}
          </Link>
          <Link to="/add" activeOptions={{ includeSearch: false }}>
            {strings.add}
          </Link>
        </nav>
        <p className="case-size quiet numbers">
          {summary !== undefined && strings.shapeSentence(summary.reports, summary.texts, summary.origins)}
        </p>
      </header>
      <div className={claim === undefined ? 'desk' : 'desk with-claim'}>
        <main id="view" tabIndex={-1}>
          <Outlet />
        </main>
        {claim !== undefined && <ClaimAside claim={claim} />}
      </div>
      <footer className="foot quiet no-print">
        <p>
          {strings.offline} <a href="/api/openapi.json">{strings.api}</a>
        </p>
        <LanguageChoice />
        <ThemeChoice />
      </footer>
    </>
  )
}
