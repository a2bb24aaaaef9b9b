import '../figures/figures.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { Measure } from '../../../src/model/claim.ts'
import { figuresQuery, summaryQuery } from '../data/queries.ts'
import type { FigurePoint, Summary } from '../data/types.ts'
import { SaveAs } from '../export/SaveAs.tsx'
import { countedWords, FigureOfGroup } from '../figures/FigureOfGroup.tsx'
import { FigureTable } from '../figures/FigureTable.tsx'
import { figuresCsv } from '../figures/figures-csv.ts'
import { areaOf, chooseGroup, countedOf, groupsOf, originCount } from '../figures/groups.ts'
import { basesOf, isSaidBy, NO_PARTY } from '../figures/said-by.ts'
import { palette } from '../marks/palette.ts'
import { Choice } from '../shell/Choice.tsx'
import { PeriodChoice } from '../shell/PeriodChoice.tsx'
import { isWithin, periodOf } from '../shell/period.ts'
import { EmptyCase, Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { count, measures, strings } from '../strings.ts'
import { deskSearch, type FiguresSearch, figuresSearch } from './search.ts'

const route = getRouteApi('/figures')
const HEIGHT = 360
/** Values that one chart and its table can show. */
const MOST = 500
const ANYBODY = 'anybody'

export function FiguresPage() {
  const query = useQuery(summaryQuery)
  useTitle(strings.figures)
  return (
    <Reading query={query} what={strings.figures.toLowerCase()}>
      {(summary) => (summary.reports === 0 ? <EmptyCase /> : <Measures summary={summary} />)}
    </Reading>
  )
}

function Measures({ summary }: { summary: Summary }) {
  const search = route.useSearch()
  const offered = summary.measures.toSorted((a, b) => b.values - a.values)
  const measure = search.measure ?? offered[0]?.measure
  return (
    <>
      <h1>{strings.figures}</h1>
      <p className="quiet">{strings.figuresExplained}</p>
      {measure === undefined ? (
        <p className="state">{strings.figuresNone}</p>
      ) : (
        <>
          <nav aria-label={strings.measure} className="measures no-print">
            {offered.map((m) => (
              <Link
                key={m.measure}
                to="/figures"
                search={({ claim: _, area: __, counted: ___, ...was }: FiguresSearch & { claim?: string }) => ({
                  ...was,
                  measure: m.measure,
                })}
                aria-current={m.measure === measure ? 'true' : undefined}
              >
                {measures[m.measure]} <span className="quiet">{m.values}</span>
              </Link>
            ))}
          </nav>
          <OneMeasure measure={measure} summary={summary} />
        </>
      )}
    </>
  )
}

function OneMeasure({ measure, summary }: { measure: Measure; summary: Summary }) {
  const query = useQuery({
    ...figuresQuery(measure, { period: periodOf(route.useSearch()), limit: MOST }),
    placeholderData: keepPreviousData,
  })
  return (
    <Reading query={query} what={measures[measure].toLowerCase()}>
      {({ items, next }) => (
        <>
          {next !== null && <p className="notice">{strings.figuresFirst(items.length)}</p>}
          <Groups measure={measure} points={items} summary={summary} />
        </>
      )}
    </Reading>
  )
}

interface GroupsProps {
  readonly measure: Measure
  readonly points: readonly FigurePoint[]
  readonly summary: Summary
}

function Groups({ measure, points, summary }: GroupsProps) {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/figures' })
  const styleOf = palette(summary.leading.map((o) => o.name))
  const groups = groupsOf(points.filter((p) => isWithin(p.saidOn, search) && isSaidBy(p, search.by)))
  const group = chooseGroup(groups, search)
  const set = (change: object): void => {
    void navigate({ search: (was) => ({ ...figuresSearch({ ...was, ...change }), ...deskSearch(was) }), resetScroll: false })
  }
  const inArea = group === undefined ? [] : groups.filter((g) => areaOf(g) === areaOf(group))
  return (
    <>
      <div className="filters no-print">
        {group !== undefined && (
          <>
            <Choice
              label={strings.area}
              value={areaOf(group)}
              onChange={(area) => set({ area, counted: undefined })}
              options={[...Map.groupBy(groups, areaOf)].map(([area, members]) => ({
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
          </>
        )}
        <Choice
          label={strings.saidBy}
          value={search.by ?? ANYBODY}
          onChange={(by) => set({ by: by === ANYBODY ? undefined : by })}
          options={[
            { id: ANYBODY, text: strings.anybody },
            { id: NO_PARTY, text: strings.noParty },
            ...[...new Set(points.map((p) => p.origin))].sort().map((origin) => ({ id: origin, text: origin })),
          ]}
        />
        <PeriodChoice period={periodOf(search)} onChange={(period) => set({ from: undefined, to: undefined, ...period })} />
      </div>
      {group === undefined ? (
        <p className="state">{strings.figuresNoneHere}</p>
      ) : (
        <>
          <FigureOfGroup heading="h2" measure={measure} group={group} height={HEIGHT} styleOf={styleOf} selected={search.claim} />
          {basesOf(group.points).length > 0 && <p className="notice">{strings.basesDiffer(basesOf(group.points))}</p>}
          <FigureTable points={group.points} styleOf={styleOf} />
          <SaveAs name={`crossbearing-${measure}`} rows={group.points} toCsv={figuresCsv} />
        </>
      )}
    </>
  )
}
