import '../reports/reports.css'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { reportsQuery, summaryQuery } from '../data/queries.ts'
import type { ReportItem } from '../data/types.ts'
import { ReportRow } from '../reports/ReportRow.tsx'
import { Choice } from '../shell/Choice.tsx'
import { LongList } from '../shell/LongList.tsx'
import { EmptyCase, Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { count, strings } from '../strings.ts'

const route = getRouteApi('/reports')
const ALL = 'all outlets'
const reportKey = ({ id }: ReportItem): string => id

export function ReportsPage() {
  const { outlet } = route.useSearch()
  const query = useInfiniteQuery(reportsQuery(outlet))
  const summary = useQuery(summaryQuery).data
  const navigate = useNavigate({ from: '/reports' })
  useTitle(strings.reports)
  return (
    <div className="reports">
      <h1>{strings.reports}</h1>
      {summary !== undefined && <p className="quiet">{strings.reportsLead(summary.reports, summary.texts)}</p>}
      {summary !== undefined && summary.outlets.length > 1 && (
        <div className="filters no-print">
          <Choice
            label={strings.filterOutlet}
            value={outlet ?? ALL}
            onChange={(id) => void navigate({ search: id === ALL ? {} : { outlet: id } })}
            options={[
              { id: ALL, text: strings.allOutlets, detail: count.reports(summary.reports) },
              ...summary.outlets.map(({ name, reports }) => ({
                id: name ?? '',
                text: name ?? strings.unnamedOutlet,
                detail: count.reports(reports),
              })),
            ]}
          />
        </div>
      )}
      <Reading query={query} what={strings.reports.toLowerCase()}>
        {({ pages }) => {
          if (pages[0]?.items.length === 0) return <EmptyCase />
          return (
            <LongList
              key={outlet ?? ALL}
              name={strings.reports.toLowerCase()}
              className="report-list"
              rowClass={() => 'report-row'}
              pages={pages}
              keyOf={reportKey}
              row={(item) => <ReportRow item={item} />}
              query={query}
            />
          )
        }}
      </Reading>
    </div>
  )
}
