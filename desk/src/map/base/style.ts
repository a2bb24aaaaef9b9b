import type { StyleSpecification } from 'maplibre-gl'
import type { BaseMap } from '../base-map.ts'
import { type MapColours, pictureLayers, vectorLayers } from './layers.ts'

/** Pictures are mostly of so many pixels. */
const PICTURE = 256
const SOURCE = 'base'

/** How MapLibre is to draw an archive whose tiles it finds at `tiles`. */
export const styleOf = ({ tiles: kind, zooms, bounds }: BaseMap, tiles: string, colours: MapColours): StyleSpecification => {
  const where = { tiles: [tiles], minzoom: zooms[0], maxzoom: zooms[1], bounds: [...bounds] as [number, number, number, number] }
  return {
    version: 8,
    // Another theme is there at once.
    transition: { duration: 0, delay: 0 },
    sources: { [SOURCE]: kind === 'vector' ? { type: 'vector', ...where } : { type: 'raster', tileSize: PICTURE, ...where } },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': colours.land } },
      ...(kind === 'vector' ? vectorLayers(SOURCE, colours) : pictureLayers(SOURCE)),
    ],
  }
}
