import './figures.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Measure } from '../../../src/model/claim.ts'
import { figuresQuery } from '../data/queries.ts'
import type { FigurePoint, Summary } from '../data/types.ts'
import type { OriginStyle } from '../marks/palette.ts'
import type { OverviewSearch } from '../routes/search.ts'
import { Choice } from '../shell/Choice.tsx'
import { Reading } from '../shell/States.tsx'
import { count, measures, scopes, statuses, strings, units } from '../strings.ts'
import { FigureChart } from './FigureChart.tsx'
import { FigureTable } from './FigureTable.tsx'
import { areaOf, chooseGroup, countedOf, type FigureGroup, groupsOf, isWhole, originCount } from './groups.ts'
import { Legend } from './Legend.tsx'

interface Props {
  readonly summary: Summary
  readonly search: OverviewSearch
  readonly styleOf: (origin: string) => OriginStyle
}

export function Figures({ summary, search, styleOf }: Props) {
  const offered = summary.measures.filter((m) => m.values > 0)
  const measure = search.measure ?? offered[0]?.measure
  return (
    <section aria-labelledby="figures" className="figures">
      <h2 id="figures">{strings.figures}</h2>
      <p className="quiet">{strings.figuresExplained}</p>
      {measure === undefined ? (
        <p className="state">{strings.figuresNone}</p>
      ) : (
        <>
          <nav aria-label={strings.measure} className="measures no-print">
            {offered.map((m) => (
              <Link
                key={m.measure}
                to="/"
                search={({ claim: _, area: __, counted: ___, ...was }: OverviewSearch) => ({ ...was, measure: m.measure })}
                resetScroll={false}
                aria-current={m.measure === measure ? 'true' : undefined}
              >
                {measures[m.measure]} <span className="quiet">{m.values}</span>
              </Link>
            ))}
          </nav>
          <MeasureFigures measure={measure} search={search} styleOf={styleOf} />
        </>
      )}
    </section>
  )
}

function MeasureFigures({ measure, search, styleOf }: { measure: Measure } & Pick<Props, 'search' | 'styleOf'>) {
  const query = useQuery(figuresQuery(measure))
  return (
    <Reading query={query} what={strings.figuresAsReported(measures[measure]).toLowerCase()}>
      {({ items }) => <GroupFigures measure={measure} points={items} search={search} styleOf={styleOf} />}
    </Reading>
  )
}

interface GroupProps extends Pick<Props, 'search' | 'styleOf'> {
  readonly measure: Measure
  readonly points: readonly FigurePoint[]
}

function GroupFigures({ measure, points, search, styleOf }: GroupProps) {
  const navigate = useNavigate({ from: '/' })
  const inPeriod = points.filter((p) => isWithin(p, search))
  const groups = groupsOf(inPeriod)
  const group = chooseGroup(groups, search)
  const set = (change: OverviewSearch): void => {
    void navigate({ search: (was) => ({ ...was, ...change }), resetScroll: false })
  }
  if (group === undefined) return <p className="state">{strings.figuresNone}</p>
  const drawn = group.points.filter((p) => isWhole(p) && p.saidOn !== null)
  const areas = [...Map.groupBy(groups, areaOf)]
  const inArea = groups.filter((g) => areaOf(g) === areaOf(group))
  const origins = [...new Set(drawn.map((p) => p.origin))]
  return (
    <>
      <div className="filters no-print">
        <Choice
          label={strings.area}
          value={areaOf(group)}
          onChange={(area) => set({ area, counted: undefined })}
          options={areas.map(([area, members]) => ({
            id: area,
            text: area === '' ? strings.areaNone : area,
            detail: count.values(members.reduce((sum, g) => sum + g.points.length, 0)),
          }))}
        />
        <Choice
          label={strings.counted}
          value={countedOf(group)}
          onChange={(counted) => set({ area: areaOf(group), counted })}
          options={inArea.map((g) => ({
            id: countedOf(g),
            text: countedWords(g),
            detail: strings.groupSize(g.points.length, originCount(g)),
          }))}
        />
      </div>
      <figure>
        <figcaption>
          <h3>{strings.figuresAsReported(measures[measure])}</h3>
          <p className="quiet">{`${group.area ?? strings.areaNone} · ${countedWords(group)}`}</p>
        </figcaption>
        {drawn.length > 0 && (
          <>
            <FigureChart
              name={strings.chartName(measures[measure], countedWords(group))}
              points={drawn}
              styleOf={styleOf}
              selected={search.claim}
            />
            <Legend origins={origins} styleOf={styleOf} />
          </>
        )}
        {drawn.length < group.points.length && <p className="quiet">{strings.notDrawn(group.points.length - drawn.length)}</p>}
        <FigureTable points={group.points} styleOf={styleOf} />
      </figure>
    </>
  )
}

const countedWords = (g: FigureGroup): string => strings.countedOption(scopes[g.scope], statuses[g.status], units[g.unit])

const isWithin = (p: FigurePoint, { from, to }: OverviewSearch): boolean =>
  (from === undefined || (p.saidOn !== null && p.saidOn >= from)) && (to === undefined || (p.saidOn !== null && p.saidOn <= to))
