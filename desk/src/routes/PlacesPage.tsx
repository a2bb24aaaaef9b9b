import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { controlQuery, summaryQuery } from '../data/queries.ts'
import type { PlaceControl, Summary } from '../data/types.ts'
import { LaneTable } from '../lanes/LaneTable.tsx'
import { FADE_DAYS, inPeriod, lanesOf } from '../lanes/lanes.ts'
import { palette } from '../marks/palette.ts'
import { PeriodChoice } from '../shell/PeriodChoice.tsx'
import { periodOf } from '../shell/period.ts'
import { EmptyCase, Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { strings } from '../strings.ts'

const route = getRouteApi('/places')

export function PlacesPage() {
  const summary = useQuery(summaryQuery)
  const query = useQuery(controlQuery)
  useTitle(strings.places)
  return (
    <Reading query={summary} what={strings.places.toLowerCase()}>
      {(whole) => (
        <Reading query={query} what={strings.places.toLowerCase()}>
          {({ places }) => (whole.reports === 0 ? <EmptyCase /> : <Places places={places} summary={whole} />)}
        </Reading>
      )}
    </Reading>
  )
}

function Places({ places, summary }: { places: readonly PlaceControl[]; summary: Summary }) {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/places' })
  const period = periodOf(search)
  const lanes = lanesOf(inPeriod(places, period))
  return (
    <>
      <h1>{strings.places}</h1>
      <div className="filters no-print">
        <PeriodChoice period={period} onChange={(chosen) => void navigate({ search: chosen, resetScroll: false })} />
      </div>
      <section aria-labelledby="control" className="section">
        <h2 id="control">{strings.control}</h2>
        <p className="quiet">{strings.controlExplained(FADE_DAYS)}</p>
        {lanes.length === 0 ? (
          <p className="state">{strings.controlNone}</p>
        ) : (
          <LaneTable places={lanes} styleOf={palette(summary.leading.map((o) => o.name))} selected={search.claim} />
        )}
      </section>
    </>
  )
}
