import { Link } from '@tanstack/react-router'
import type { ReportDetail } from '../data/types.ts'
import { longDay } from '../locale.ts'
import type { ReportSearch } from '../routes/search.ts'
import { strings } from '../strings.ts'
import { shareOf, spansOf, wordsOf } from './passages.ts'

/** The reports that share words with this one, and the shared words themselves. */
export function CopyList({ detail, shared }: { detail: ReportDetail; shared: string | undefined }) {
  const { report, copies } = detail
  return (
    <section aria-labelledby="copies" className="copies">
      <h2 id="copies">{strings.readerCopies}</h2>
      {copies.length === 0 && <p className="quiet">{strings.readerCopyNone}</p>}
      <ul>
        {copies.map((copy) => {
          const { link, other } = copy
          const day = other.day === null ? strings.dateUnknown : longDay(other.day)
          const name = `${other.outlet ?? strings.unnamedOutlet}, ${day}`
          const open = shared === other.id
          return (
            <li key={other.id + link.relation}>
              <h3>
                {strings.relations[link.relation]}:{' '}
                <Link to="/reports/$report" params={{ report: other.id }} search={{ shared: report.id }}>
                  {name}
                </Link>
              </h3>
              <p>
                {strings.readerCopy(wordsOf(copy), name, shareOf(report.id, copy))}{' '}
                <Link
                  to="/reports/$report"
                  params={{ report: report.id }}
                  search={({ shared: _, ...was }: ReportSearch) => (open ? was : { ...was, shared: other.id })}
                  resetScroll={false}
                >
                  {open ? strings.readerHideCopy : strings.readerShowCopy}
                </Link>
                {' · '}
                <Link to="/reports/$report/beside/$other" params={{ report: report.id, other: other.id }}>
                  {strings.beside}
                </Link>
              </p>
              {open && (
                <ol className="passages">
                  {spansOf(report.id, copy).map(([start, end], i) => (
                    <li key={start}>
                      <span className="quiet">
                        {strings.passage(i + 1)}, {strings.claimCharacters(start, end)}
                      </span>
                      <blockquote lang={report.language} dir="auto">
                        {report.text.slice(start, end)}
                      </blockquote>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
