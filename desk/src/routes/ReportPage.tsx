import '../reader/reader.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { reportQuery } from '../data/queries.ts'
import type { ReportDetail } from '../data/types.ts'
import { CopyList } from '../reader/CopyList.tsx'
import { Facts } from '../reader/Facts.tsx'
import { KindFilter } from '../reader/KindFilter.tsx'
import { Margin } from '../reader/Margin.tsx'
import { passagesWith } from '../reader/passages.ts'
import { ReportText } from '../reader/ReportText.tsx'
import { titleOf } from '../reader/title.ts'
import { languageName } from '../reports/language.ts'
import { Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { strings } from '../strings.ts'

const route = getRouteApi('/reports/$report')

export function ReportPage() {
  const { report } = route.useParams()
  const query = useQuery(reportQuery(report))
  return (
    <Reading query={query} what={strings.report.toLowerCase()}>
      {(detail) => <FullReport detail={detail} />}
    </Reading>
  )
}

function FullReport({ detail }: { detail: ReportDetail }) {
  const search = route.useSearch()
  const { report, claims, coded } = detail
  const title = titleOf(report)
  const kinds = search.kinds?.split(',')
  const shown = kinds === undefined ? claims : claims.filter((c) => kinds.includes(c.kind))
  useTitle(title)
  return (
    <article className="reader">
      <header>
        <p className="kicker">{report.outlet ?? strings.unnamedOutlet}</p>
        <h1 lang={report.language} dir="auto">
          {title}
        </h1>
      </header>
      <Facts report={report} />
      {!coded && <p className="notice">{strings.readerNotCoded(languageName(report.language))}</p>}
      {coded && claims.length === 0 && <p className="notice">{strings.readerNoClaims}</p>}
      {claims.length > 0 && <KindFilter claims={claims} chosen={kinds} />}
      <ReportText report={report} claims={shown} passages={passagesWith(detail, search.shared)} selected={search.claim} />
      <CopyList detail={detail} shared={search.shared} />
      {shown.length > 0 && <Margin report={report} claims={shown} />}
    </article>
  )
}
