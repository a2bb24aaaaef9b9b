import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { BaseMap } from '../base-map.ts'
import { type MapColours, pictureLayers, vectorLayers } from './layers.ts'
import { nameLayers, type Taken, takenLayer } from './names.ts'

/** Pictures are mostly of so many pixels. */
const PICTURE = 256
const BASE = 'base'

export const TAKEN = 'taken'

interface Drawn {
  readonly colours: MapColours
  /** Of the reader, as in `name:ar`. */
  readonly language: string
  readonly taken: Taken
}

/** How MapLibre is to draw an archive whose tiles it finds at `tiles`. It names no server for letters, so they are drawn here. */
export function styleOf(base: BaseMap, tiles: string, { colours, language, taken }: Drawn): StyleSpecification {
  const { zooms, bounds } = base
  const where = { tiles: [tiles], minzoom: zooms[0], maxzoom: zooms[1], bounds: [...bounds] as [number, number, number, number] }
  const land: LayerSpecification = { id: 'land', type: 'background', paint: { 'background-color': colours.land } }
  const still = { version: 8, transition: { duration: 0, delay: 0 } } as const
  if (base.tiles === 'pictures')
    return {
      ...still,
      sources: { [BASE]: { type: 'raster', tileSize: PICTURE, ...where } },
      layers: [land, ...pictureLayers(BASE)],
    }
  return {
    ...still,
    sources: { [BASE]: { type: 'vector', ...where }, [TAKEN]: { type: 'geojson', data: taken } },
    layers: [land, ...vectorLayers(BASE, colours), ...nameLayers(BASE, colours, language), takenLayer(TAKEN)],
  }
}
