import type { LayerSpecification } from 'maplibre-gl'
import { SIGN, type Sign } from '../layout.ts'
import { KIND, type MapColours, NAMES } from './layers.ts'

/** Drawn by the browser from the page's own font, so that no letters are fetched; others stand in where it has none. In quotation marks, as CSS wants it. */
const FONT = ['"Source Sans 3 Variable"']
const TEXT = 13

const STATES = ['country', 'region', 'state', 'province']
const TOWNS = ['locality', 'city', 'town', 'village', 'neighbourhood', 'macrohood', 'suburb', 'quarter']

/** Protomaps ranks by people, the most highest; OpenMapTiles by weight, the first lowest. */
const RANK = [
  'case',
  ['has', 'rank'],
  ['to-number', ['get', 'rank'], 99],
  ['-', 20, ['to-number', ['get', 'population_rank'], 0]],
]

/** Names of the map, in the reader's language where the file has it; those with no room beside others are left out, the smaller first. */
export const nameLayers = (source: string, { name, land }: MapColours, language: string): LayerSpecification[] =>
  NAMES.map((layer) => ({
    id: `names of ${layer}`,
    type: 'symbol',
    source,
    'source-layer': layer,
    filter: ['in', KIND, ['literal', [...STATES, ...TOWNS]]] as never,
    layout: {
      'text-field': ['coalesce', ['get', `name:${language}`], ['get', `name_${language}`], ['get', 'name'], ''],
      'text-font': FONT,
      'text-size': ['case', ['in', KIND, ['literal', STATES]], TEXT, TEXT - 1] as never,
      'text-max-width': 8,
      'symbol-sort-key': RANK as never,
    },
    paint: { 'text-color': name, 'text-halo-color': land, 'text-halo-width': 1.2 },
  }))

/** Where names of the map are not to stand: on our signs and on our names. */
export interface Taken {
  readonly type: 'FeatureCollection'
  readonly features: {
    readonly type: 'Feature'
    readonly geometry: { readonly type: 'Point'; readonly coordinates: [lon: number, lat: number] }
    readonly properties: {
      readonly text: string
      readonly anchor: string
      readonly offset: [number, number]
      readonly size: number
    }
  }[]
}

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const
/** A letter about as wide as it is high, for the square of a sign. */
const SQUARE = 'M'
/** From the foot of a name to the middle of its height, in pixels. */
const HALF_LINE = 5

export const takenBy = (signs: readonly Sign[]): Taken => ({
  type: 'FeatureCollection',
  features: signs.flatMap(({ place, x, y, label }) => {
    const at = (properties: Taken['features'][number]['properties']): Taken['features'][number] => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.at.lon, place.at.lat] },
      properties,
    })
    const sign = at({ text: SQUARE, anchor: 'center', offset: [0, 0], size: 2 * SIGN })
    if (label === null) return [sign]
    const offset: [number, number] = [(label.x - x) / TEXT, (label.y - HALF_LINE - y) / TEXT]
    return [sign, at({ text: place.place, anchor: ANCHORS[label.anchor], offset, size: TEXT })]
  }),
})

/** Our signs and names again, unseen, uppermost and so first in taking their room. */
export const takenLayer = (source: string): LayerSpecification => ({
  id: 'taken',
  type: 'symbol',
  source,
  layout: {
    'text-field': ['get', 'text'],
    'text-font': FONT,
    'text-size': ['get', 'size'],
    'text-anchor': ['get', 'anchor'] as never,
    'text-offset': ['get', 'offset'] as never,
    'text-allow-overlap': true,
    'text-max-width': 100,
  },
  paint: { 'text-opacity': 0 },
})
