import '../map/map.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Day } from '../../../src/model/day.ts'
import { controlQuery, summaryQuery } from '../data/queries.ts'
import type { PlaceControl, Summary } from '../data/types.ts'
import { SaveAs } from '../export/SaveAs.tsx'
import { HolderKey } from '../lanes/LaneLegend.tsx'
import { LanePatterns } from '../lanes/LanePatterns.tsx'
import { LaneTable } from '../lanes/LaneTable.tsx'
import { busiestPeriod, FADE_DAYS, holdersOf, inPeriod, lanesOf, saidDays } from '../lanes/lanes.ts'
import { sayingsCsv, sayingsOf } from '../lanes/lanes-csv.ts'
import { DaySlider } from '../map/DaySlider.tsx'
import { DropHere } from '../map/DropHere.tsx'
import { chooseFrame, framesOf, inFrame, isPlaced } from '../map/frame.ts'
import { LimitsChoice } from '../map/LimitsChoice.tsx'
import { MapChoice } from '../map/MapChoice.tsx'
import { PlaceList } from '../map/PlaceList.tsx'
import { PlacesMap } from '../map/PlacesMap.tsx'
import { fullestDay } from '../map/standing.ts'
import { useBaseMap } from '../map/use-base-map.ts'
import { useLimits } from '../map/use-limits.ts'
import { palette, sidePalette } from '../marks/palette.ts'
import { Choice } from '../shell/Choice.tsx'
import { Day as DayText } from '../shell/Day.tsx'
import { PeriodChoice } from '../shell/PeriodChoice.tsx'
import { periodOf } from '../shell/period.ts'
import { EmptyCase, Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { count, strings } from '../strings.ts'
import { deskSearch, placesSearch } from './search.ts'

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
  const set = useCallback(
    (change: object): void =>
      void navigate({ search: (was) => ({ ...placesSearch({ ...was, ...change }), ...deskSearch(was) }), resetScroll: false }),
    [navigate],
  )
  const setDay = useCallback((day: Day) => set({ day }), [set])
  const limits = useLimits()
  const { from, to } = search
  const period = useMemo(
    () => (from === undefined && to === undefined ? (busiestPeriod(places) ?? {}) : periodOf({ from, to })),
    [places, from, to],
  )
  // While the days play, all that they play over stays as it is.
  const lanes = useMemo(() => lanesOf(inPeriod(places, period)), [places, period])
  const days = useMemo(() => saidDays(lanes), [lanes])
  const styleOf = palette(summary.leading.map((o) => o.name))
  const holders = useMemo(() => holdersOf(lanes), [lanes])
  const colourOf = sidePalette(holders)
  const placed = useMemo(() => lanes.filter(isPlaced), [lanes])
  const frame = useMemo(() => chooseFrame(placed, search.frame), [placed, search.frame])
  const drawn = useMemo(() => inFrame(placed, frame), [placed, frame])
  const map = useBaseMap(drawn)
  const fullest = useMemo(() => fullestDay(drawn, days), [drawn, days])
  const day = search.day ?? fullest
  const only = search.place === undefined ? lanes : lanes.filter(({ place }) => place === search.place)
  return (
    <div className="places-view">
      <header>
        <h1>{strings.places}</h1>
        <div className="filters no-print">
          <PeriodChoice period={period} onChange={(wanted) => set({ from: undefined, to: undefined, ...wanted })} />
          {frame !== null && (
            <Choice
              label={strings.mapFrame}
              value={frame}
              onChange={(name) => set({ frame: name })}
              options={framesOf(placed).map(({ name, places: n }) => ({ id: name, text: name, detail: count.places(n) }))}
            />
          )}
        </div>
      </header>
      {day !== undefined && (
        <section aria-labelledby="map" className="section">
          <h2 id="map">{strings.mapTitle}</h2>
          <p className="quiet">{strings.mapExplained}</p>
          <LanePatterns />
          <HolderKey holders={holders} colourOf={colourOf} />
          <p className="print-only">
            <DayText day={day} form="long" />
          </p>
          <DaySlider first={days[0]!} last={days.at(-1)!} day={day} onChange={setDay} />
          <div className="map-and-list">
            {drawn.length > 0 ? (
              <DropHere onFile={(file) => void (/\.pmtiles$/i.test(file.name) ? map : limits).take(file)}>
                <PlacesMap
                  name={strings.mapTitle}
                  places={drawn}
                  day={day}
                  colourOf={colourOf}
                  selected={search.place}
                  limits={limits.limits}
                  base={map.base}
                  onFault={map.fail}
                />
                <MapChoice {...map} />
                <LimitsChoice {...limits} />
              </DropHere>
            ) : (
              <p className="state">{strings.mapNone}</p>
            )}
            <PlaceList places={lanes} day={day} styleOf={styleOf} colourOf={colourOf} selected={search.place} />
          </div>
        </section>
      )}
      <section aria-labelledby="control" className="section">
        <h2 id="control">{strings.control}</h2>
        <p className="quiet">{strings.controlExplained(FADE_DAYS)}</p>
        {search.place !== undefined && (
          <p>
            <Link to="/places" search={({ place: _, ...was }) => was} resetScroll={false}>
              {strings.controlAll(lanes.length)}
            </Link>
          </p>
        )}
        {only.length === 0 ? (
          <p className="state">{strings.controlNone}</p>
        ) : (
          <>
            <LaneTable places={only} styleOf={styleOf} selected={search.claim} />
            <SaveAs name="crossbearing-control" rows={sayingsOf(only)} toCsv={sayingsCsv} />
          </>
        )}
      </section>
    </div>
  )
}
