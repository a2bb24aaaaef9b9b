import { addProtocol, type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
// Built as a file of its own, since the policy of the desk lets workers come from nowhere else.
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { PMTiles } from 'pmtiles'
import { language } from '../../language.ts'
import { strings } from '../../strings.ts'
import type { BaseMap, Bounds } from '../base-map.ts'
import { coloursOf, watchColours } from './colours.ts'
import type { Taken } from './names.ts'
import { styleOf, TAKEN } from './style.ts'

setWorkerUrl(worker)

const PROTOCOL = 'archive'
const TILE = /^archive:\/\/(?<archive>\d+)\/(?<z>\d+)\/(?<x>\d+)\/(?<y>\d+)$/
/** Archives of the maps that are open. */
const opened = new Map<number, PMTiles>()
let count = 0

// What a map asks for is read from the archive, so it asks no server, and needs none for a file of the reader's.
addProtocol(PROTOCOL, async ({ url, type }, { signal }) => {
  const { archive, z, x, y } = TILE.exec(url)?.groups ?? {}
  const tile = await opened.get(Number(archive))?.getZxy(Number(z), Number(x), Number(y), signal)
  signal.throwIfAborted()
  // What an archive leaves out is empty.
  return { data: tile?.data ?? (type === 'image' ? await createImageBitmap(new ImageData(1, 1)) : new ArrayBuffer(0)) }
})

/** Pixels that stay free around what is to be seen: names stand beside their places. */
const ROOM = { sides: 60, ends: 30 } as const

export interface OpenMap {
  readonly map: MapLibre
  /** Shows just this part of the world. */
  readonly show: (bounds: Bounds, how: 'at once' | 'moving') => void
  /** Begins to draw, and draws anew, with names of the map only where nothing of ours stands over it. */
  readonly draw: (taken: Taken) => void
  readonly close: () => void
}

/** Opens an archive in an element; it is drawn once it is known what to show and what stands over it. Throws MapLibre's `GPUInitializationError` where the browser has no WebGL. */
export function openMap(container: HTMLElement, base: BaseMap): OpenMap {
  const number = count++
  let taken: Taken | null = null
  const style = (now: Taken) =>
    styleOf(base, `${PROTOCOL}://${number}/{z}/{x}/{y}`, { colours: coloursOf(container), language, taken: now })
  const map = new MapLibre({
    container,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    renderWorldCopies: false,
    fadeDuration: 0,
    // What is printed is what was drawn.
    canvasContextAttributes: { preserveDrawingBuffer: true },
    locale: {
      'Map.Title': strings.mapCanvas,
      'CooperativeGesturesHandler.WindowsHelpText': strings.mapHold('Ctrl'),
      'CooperativeGesturesHandler.MacHelpText': strings.mapHold('⌘'),
      'CooperativeGesturesHandler.MobileHelpText': strings.mapTwoFingers,
    },
  })
  opened.set(number, base.archive)
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  const unwatch = watchColours(() => {
    if (taken === null) return
    map.setStyle(style(taken))
    // Not with the next picture: paper does not wait for it, and takes what was last read from the canvas.
    map.redraw()
    new OffscreenCanvas(1, 1).getContext('2d')?.drawImage(map.getCanvas(), 0, 0)
  })
  return {
    map,
    show([west, south, east, north], how) {
      const { clientWidth, clientHeight } = container
      const [sides, ends] = [Math.min(ROOM.sides, clientWidth / 4), Math.min(ROOM.ends, clientHeight / 4)]
      map.fitBounds([west, south, east, north], {
        padding: { left: sides, right: sides, top: ends, bottom: ends },
        animate: how === 'moving',
      })
    },
    draw(now) {
      const before = taken
      taken = now
      if (before === null) map.setStyle(style(now))
      else if (JSON.stringify(before) !== JSON.stringify(now)) map.getSource<GeoJSONSource>(TAKEN)?.setData(now)
    },
    close() {
      unwatch()
      map.remove()
      opened.delete(number)
    },
  }
}
