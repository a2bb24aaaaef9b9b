import { GPUInitializationError, type Map as MapLibre } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { strings } from '../../strings.ts'
import { type BaseMap, type BaseMapFault, boundsOf } from '../base-map.ts'
import { signsOn } from '../layout.ts'
import { MapMarks, type Marked } from '../MapMarks.tsx'
import type { View } from '../view.ts'
import { takenBy } from './names.ts'
import { type OpenMap, openMap } from './open-map.ts'

interface Props extends Marked {
  readonly base: BaseMap
  /** The places without a map, which stay until it is drawn. */
  readonly flat: View
  readonly onFault: (fault: BaseMapFault) => void
}

/** Low maps of a row of places would show nothing of what lies around them. */
const LOWEST = 320

/** The marks on a map: they are the same as without one, only that the map says where a point lies. */
export function BaseMapView({ base, flat, onFault, ...marked }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<OpenMap | null>(null)
  const [view, setView] = useState<View | null>(null)
  const bounds = boundsOf(marked.places).join()
  const now = useRef({ onFault, bounds, places: marked.places })
  now.current = { onFault, bounds, places: marked.places }
  const [width, height] = [flat.width, Math.max(LOWEST, flat.height)]

  useEffect(() => {
    let drawn: OpenMap
    try {
      drawn = openMap(container.current!, base)
    } catch (error) {
      return now.current.onFault({ file: base.file, fault: error instanceof GPUInitializationError ? 'no-webgl' : 'broken' })
    }
    drawn.show(boundsFrom(now.current.bounds), 'at once')
    drawn.draw(takenBy(signsOn(now.current.places, viewOf(drawn.map))))
    const look = (): void => setView(viewOf(drawn.map))
    drawn.map.once('load', () => {
      look()
      drawn.map.on('move', look)
      drawn.map.on('moveend', look)
      drawn.map.on('resize', look)
    })
    drawn.map.on('error', () => now.current.onFault({ file: base.file, fault: 'broken' }))
    setOpen(drawn)
    return () => {
      setOpen(null)
      setView(null)
      drawn.close()
    }
  }, [base])

  // biome-ignore lint/correctness/useExhaustiveDependencies: of another size it is to be shown anew
  useEffect(() => {
    open?.map.resize()
    open?.show(boundsFrom(bounds), 'at once')
  }, [open, bounds, width, height])

  useEffect(() => {
    if (open !== null && view !== null && !open.map.isMoving()) open.draw(takenBy(signsOn(marked.places, view)))
  }, [open, view, marked.places])

  return (
    <>
      <div className={view === null ? 'base-map' : 'base-map drawn'} style={{ aspectRatio: `${width} / ${height}` }}>
        <div ref={container} className="base-canvas" />
        <MapMarks view={view ?? flat} {...marked} />
      </div>
      <p className="map-scale-choice no-print">
        <button type="button" className="text-button" onClick={() => open?.map.zoomIn()}>
          {strings.mapCloser}
        </button>{' '}
        <button type="button" className="text-button" onClick={() => open?.map.zoomOut()}>
          {strings.mapFarther}
        </button>{' '}
        <button type="button" className="text-button" onClick={() => open?.show(boundsFrom(bounds), 'moving')}>
          {strings.mapAllPlaces}
        </button>
      </p>
    </>
  )
}

const boundsFrom = (joined: string): BaseMap['bounds'] => {
  const [west = 0, south = 0, east = 0, north = 0] = joined.split(',').map(Number)
  return [west, south, east, north]
}

const KILOMETRES_AROUND = 40_075.017
/** Pixels around the world at zoom 0. */
const WORLD = 512

function viewOf(map: MapLibre): View {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const world = WORLD * 2 ** map.getZoom()
  return {
    width,
    height,
    middle: map.getCenter().lat,
    project(lat, lon) {
      const { x, y } = map.project([lon, lat])
      return [x, y]
    },
    kilometre: (lat) => world / (KILOMETRES_AROUND * Math.cos((lat * Math.PI) / 180)),
  }
}
