import '../overview/overview.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ClaimAside } from '../claim/ClaimAside.tsx'
import { summaryQuery } from '../data/queries.ts'
import type { Summary } from '../data/types.ts'
import { Figures } from '../figures/Figures.tsx'
import { ControlLanes } from '../lanes/ControlLanes.tsx'
import { dayRange } from '../locale.ts'
import { palette } from '../marks/palette.ts'
import { ContestedList } from '../overview/ContestedList.tsx'
import { PeriodFilter } from '../overview/PeriodFilter.tsx'
import { Shape } from '../overview/Shape.tsx'
import { EmptyCase, Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { strings } from '../strings.ts'

const route = getRouteApi('/')

export function Overview() {
  const query = useQuery(summaryQuery)
  useTitle(strings.overview)
  return (
    <Reading query={query} what={strings.overview.toLowerCase()}>
      {(summary) => (summary.reports === 0 ? <EmptyCase /> : <FullOverview summary={summary} />)}
    </Reading>
  )
}

function FullOverview({ summary }: { summary: Summary }) {
  const search = route.useSearch()
  const styleOf = palette(summary.leading.map((o) => o.name))
  const { start, end } = summary.period
  return (
    <div className={search.claim === undefined ? 'view' : 'view with-claim'}>
      <div className="overview">
        <header className="opening">
          <h1>{summary.place === null ? strings.caseTitle : strings.caseTitleAt(summary.place)}</h1>
          {start !== null && end !== null && <p className="quiet">{dayRange(start, end)}</p>}
        </header>
        <ContestedList summary={summary} search={search} />
        <PeriodFilter search={search} />
        <Figures summary={summary} search={search} styleOf={styleOf} />
        <ControlLanes search={search} styleOf={styleOf} />
        <Shape summary={summary} />
      </div>
      {search.claim !== undefined && <ClaimAside claim={search.claim} />}
    </div>
  )
}
