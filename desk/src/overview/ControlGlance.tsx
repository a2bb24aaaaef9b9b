import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { controlQuery } from '../data/queries.ts'
import type { PlaceControl } from '../data/types.ts'
import { LaneTable } from '../lanes/LaneTable.tsx'
import { busiestPeriod, FADE_DAYS, inPeriod, lanesOf } from '../lanes/lanes.ts'
import { dayRange } from '../locale.ts'
import type { OriginStyle } from '../marks/palette.ts'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'

/** Places shown; the places view has them all. */
const FEW = 8

const root = getRouteApi('__root__')

interface Props {
  readonly styleOf: (origin: string) => OriginStyle
}

export function ControlGlance({ styleOf }: Props) {
  const query = useQuery(controlQuery)
  return (
    <section aria-labelledby="control" className="section">
      <h2 id="control">{strings.control}</h2>
      <p className="quiet">{strings.controlExplained(FADE_DAYS)}</p>
      <Reading query={query} what={strings.control.toLowerCase()}>
        {({ places }) => <Places places={places} styleOf={styleOf} />}
      </Reading>
    </section>
  )
}

function Places({ places, styleOf }: Props & { readonly places: readonly PlaceControl[] }) {
  const { claim } = root.useSearch()
  const busiest = busiestPeriod(places)
  const all = lanesOf(inPeriod(places, busiest ?? {}))
  if (all.length === 0) return <p className="state">{strings.controlNone}</p>
  return (
    <>
      {busiest !== null && <p className="quiet">{strings.controlBusiest(dayRange(busiest.from, busiest.to))}</p>}
      <LaneTable places={all.slice(0, FEW)} styleOf={styleOf} selected={claim} />
      <p className="no-print">
        <Link to="/places">{strings.controlAll(lanesOf(places).length)}</Link>
      </p>
    </>
  )
}
