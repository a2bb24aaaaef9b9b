import '../reader/reader.css'
import '../reader/beside.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Passage } from '../../../src/model/copy-link.ts'
import type { Span } from '../../../src/model/span.ts'
import { reportQuery } from '../data/queries.ts'
import type { ReportDetail } from '../data/types.ts'
import { percent } from '../locale.ts'
import { rowsOf } from '../reader/beside.ts'
import { MarkedText } from '../reader/MarkedText.tsx'
import { passagesFrom, shareOf } from '../reader/passages.ts'
import { OpensClaims } from '../reader/ReportText.tsx'
import { titleOf } from '../reader/title.ts'
import { Day } from '../shell/Day.tsx'
import { Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { count, strings } from '../strings.ts'

const route = getRouteApi('/reports/$report/beside/$other')

/** Two reports side by side, the passages that they share on one line. */
export function BesidePage() {
  const { report, other } = route.useParams()
  const left = useQuery(reportQuery(report))
  const right = useQuery(reportQuery(other))
  useTitle(strings.beside)
  return (
    <Reading query={left} what={strings.report.toLowerCase()}>
      {(one) => (
        <Reading query={right} what={strings.report.toLowerCase()}>
          {(two) => <SideBySide left={one} right={two} />}
        </Reading>
      )}
    </Reading>
  )
}

function SideBySide({ left, right }: { left: ReportDetail; right: ReportDetail }) {
  const { claim } = route.useSearch()
  const passages = passagesFrom(left, right.report.id)
  const rows = rowsOf(passages, left.report.text.length, right.report.text.length)
  const shared = { left: passages.map((p) => p.a), right: passages.map((p) => p.b) }
  return (
    <div className="beside">
      <h1>{strings.beside}</h1>
      <p className="quiet">{strings.besideExplained}</p>
      <OpensClaims selected={claim}>
        <div className="beside-table">
          <Heading detail={left} share={shareWith(left, right)} />
          <Heading detail={right} share={shareWith(right, left)} />
          {rows.map(({ left: a, right: b, words }) => (
            <div key={`${a[0]} ${b[0]}`} className={words === null ? 'beside-row' : 'beside-row same'}>
              <Cell detail={left} within={a} passages={shared.left} selected={claim} />
              <Cell detail={right} within={b} passages={shared.right} selected={claim} />
              {words !== null && <p className="kicker">{strings.sameWords(count.words(words))}</p>}
            </div>
          ))}
        </div>
      </OpensClaims>
    </div>
  )
}

const shareWith = (detail: ReportDetail, other: ReportDetail): number | null => {
  const copy = detail.copies.find((each) => each.other.id === other.report.id)
  return copy === undefined ? null : shareOf(detail.report.id, copy)
}

function Heading({ detail: { report }, share }: { detail: ReportDetail; share: number | null }) {
  return (
    <header>
      <p className="kicker">
        {report.outlet ?? strings.unnamedOutlet}
        {report.published.day !== null && (
          <>
            {', '}
            <Day day={report.published.day} form="long" />
          </>
        )}
      </p>
      <h2 lang={report.language} dir="auto">
        <Link to="/reports/$report" params={{ report: report.id }} className="plain">
          {titleOf(report)}
        </Link>
      </h2>
      <p className="quiet">{share === null ? strings.besideNone : strings.besideShare(percent(Math.round(share * 100)))}</p>
    </header>
  )
}

interface CellProps {
  readonly detail: ReportDetail
  readonly within: Span
  readonly passages: readonly Passage['a'][]
  readonly selected: string | undefined
}

const Cell = ({ detail: { report, claims }, within, passages, selected }: CellProps) => (
  <div className="report-text" lang={report.language}>
    <MarkedText report={report} claims={claims} passages={passages} selected={selected} within={within} />
  </div>
)
