import { lazy, Suspense, useMemo } from 'react'
import { useWidth } from '../marks/use-width.ts'
import type { BaseMap, BaseMapFault } from './base-map.ts'
import { MapMarks, type Marked } from './MapMarks.tsx'
import { flatView } from './view.ts'

/** Only a page that has a map to draw loads what draws it. */
const BaseMapView = lazy(async () => ({ default: (await import('./base/BaseMapView.tsx')).BaseMapView }))

const MAX_HEIGHT = 560

interface Props extends Marked {
  /** Null for a schematic: it draws no borders but those of a file that the reader gives. */
  readonly base: BaseMap | null
  readonly onFault: (fault: BaseMapFault) => void
}

/** Where the places lie to one another, and what was said of each by the day. */
export function PlacesMap({ base, onFault, ...marked }: Props) {
  const { places } = marked
  const [ref, width] = useWidth()
  const flat = useMemo(() => (width === 0 ? null : flatView(places, { width, maxHeight: MAX_HEIGHT })), [places, width])
  return (
    <div ref={ref} className="schematic">
      {flat !== null &&
        (base === null ? (
          <MapMarks view={flat} {...marked} />
        ) : (
          <Suspense fallback={<MapMarks view={flat} {...marked} />}>
            <BaseMapView base={base} flat={flat} onFault={onFault} {...marked} />
          </Suspense>
        ))}
    </div>
  )
}
