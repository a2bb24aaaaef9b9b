import '../overview/overview.css'
import { useQuery } from '@tanstack/react-query'
import { summaryQuery } from '../data/queries.ts'
import type { Summary } from '../data/types.ts'
import { palette } from '../marks/palette.ts'
import { ContestedList } from '../overview/ContestedList.tsx'
import { ControlGlance } from '../overview/ControlGlance.tsx'
import { FigureGlance } from '../overview/FigureGlance.tsx'
import { Opening } from '../overview/Opening.tsx'
import { Shape } from '../overview/Shape.tsx'
import { SinceLastVisit } from '../overview/SinceLastVisit.tsx'
import { Timeline } from '../overview/Timeline.tsx'
import { Where } from '../overview/Where.tsx'
import { EmptyCase, Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { strings } from '../strings.ts'

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
  const styleOf = palette(summary.leading.map((o) => o.name))
  return (
    <div className="overview">
      <Opening summary={summary} />
      <SinceLastVisit />
      <ContestedList styleOf={styleOf} />
      <div className="when-and-where">
        <Timeline />
        <Where />
      </div>
      <FigureGlance summary={summary} styleOf={styleOf} />
      <ControlGlance styleOf={styleOf} />
      <Shape summary={summary} />
    </div>
  )
}
