import './shell.css'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { summaryQuery } from '../data/queries.ts'
import { strings } from '../strings.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** What stands around every view: the name, the views, the size of the case. */
export function Shell() {
  const summary = useQuery(summaryQuery).data
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
          <Link to="/reports" activeOptions={{ includeSearch: false }}>
            {strings.reports}
          </Link>
        </nav>
        <p className="case-size quiet">
          {summary !== undefined && strings.shapeSentence(summary.reports, summary.texts, summary.origins)}
        </p>
        <ThemeSwitch />
      </header>
      <main id="view" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot quiet">{strings.offline}</footer>
    </>
  )
}
