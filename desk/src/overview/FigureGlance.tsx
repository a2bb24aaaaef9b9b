import '../figures/figures.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Measure } from '../../../src/model/claim.ts'
import { figuresQuery } from '../data/queries.ts'
import type { Summary } from '../data/types.ts'
import { FigureOfGroup } from '../figures/FigureOfGroup.tsx'
import { areaOf, countedOf, groupsOf } from '../figures/groups.ts'
import type { OriginStyle } from '../marks/palette.ts'
import { Reading } from '../shell/States.tsx'
import { measures, strings } from '../strings.ts'

/** Charts side by side: the measures with most values, of each the group that most origins speak of. */
const CHARTS = 3
const HEIGHT = 230
/** Values of a measure among which the chart is looked for. */
const VALUES = 300

const root = getRouteApi('__root__')

interface Props {
  readonly summary: Summary
  readonly styleOf: (origin: string) => OriginStyle
}

export function FigureGlance({ summary, styleOf }: Props) {
  const shown = summary.measures.toSorted((a, b) => b.values - a.values).slice(0, CHARTS)
  return (
    <section aria-labelledby="figures" className="section">
      <h2 id="figures">{strings.figures}</h2>
      <p className="quiet">
        {strings.figuresExplained} <Link to="/figures">{strings.figuresAll}</Link>
      </p>
      {shown.length === 0 && <p className="state">{strings.figuresNone}</p>}
      <div className="glance">
        {shown.map(({ measure }) => (
          <MeasureGlance key={measure} measure={measure} styleOf={styleOf} />
        ))}
      </div>
    </section>
  )
}

function MeasureGlance({ measure, styleOf }: { measure: Measure; styleOf: Props['styleOf'] }) {
  const query = useQuery(figuresQuery(measure, { period: {}, limit: VALUES }))
  const { claim } = root.useSearch()
  return (
    <Reading query={query} what={measures[measure].toLowerCase()}>
      {({ items }) => {
        const [group] = groupsOf(items)
        if (group === undefined) return null
        return (
          <FigureOfGroup heading="h3" measure={measure} group={group} height={HEIGHT} styleOf={styleOf} selected={claim}>
            <Link to="/figures" search={{ measure, area: areaOf(group), counted: countedOf(group) }}>
              {strings.figureOpen(measures[measure])}
            </Link>
          </FigureOfGroup>
        )
      }}
    </Reading>
  )
}
