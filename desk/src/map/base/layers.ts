import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'

/** What the base map is drawn in; any colours that MapLibre reads. */
export interface MapColours {
  readonly land: string
  readonly water: string
  readonly road: string
  readonly border: string
  readonly name: string
}

/** The layers that are drawn, as archives in the schemas of Protomaps and of OpenMapTiles call them. */
const WATER = ['water']
const RIVERS = ['water', 'physical_line', 'waterway']
const ROADS = ['roads', 'transportation']
const BORDERS = ['boundaries', 'boundary']
export const NAMES = ['places', 'place']

export const KNOWN_LAYERS: readonly unknown[] = [...new Set([...WATER, ...RIVERS, ...ROADS, ...BORDERS, ...NAMES])]

/** Protomaps says `kind`, OpenMapTiles `class`. */
export const KIND = ['coalesce', ['get', 'kind'], ['get', 'class'], ''] as const
const isOneOf = (kinds: readonly string[]) => ['in', KIND, ['literal', kinds]]
const isShape = (shape: 'Polygon' | 'LineString') => ['==', ['geometry-type'], shape]
const all = (...tests: readonly unknown[]) => ['all', ...tests] as unknown as FilterSpecification

const RUNNING = ['river', 'canal']
const MAIN_ROADS = ['highway', 'major_road', 'motorway', 'trunk', 'primary', 'secondary']
const OTHER_ROADS = ['medium_road', 'minor_road', 'tertiary', 'minor', 'service']
const LEVEL = ['to-number', ['get', 'admin_level'], 99] as const
const IS_COUNTRY = ['any', ['==', KIND, 'country'], ['<=', LEVEL, 2]] as const
const IS_REGION = ['any', ['==', KIND, 'region'], ['all', ['>', LEVEL, 2], ['<=', LEVEL, 4]]] as const
const IS_DISPUTED = ['to-boolean', ['coalesce', ['get', 'disputed'], false]] as const

const widening = (...stops: readonly number[]) => ['interpolate', ['exponential', 1.5], ['zoom'], ...stops] as unknown as number

interface Line {
  readonly id: string
  readonly from: readonly string[]
  readonly filter: FilterSpecification
  readonly colour: keyof MapColours
  readonly width: number
  readonly dashes?: readonly number[]
}

const LINES: readonly Line[] = [
  {
    id: 'river',
    from: RIVERS,
    filter: all(isShape('LineString'), isOneOf(RUNNING)),
    colour: 'water',
    width: widening(6, 0.6, 14, 3),
  },
  { id: 'other-road', from: ROADS, filter: all(isOneOf(OTHER_ROADS)), colour: 'road', width: widening(11, 0.5, 16, 4) },
  { id: 'main-road', from: ROADS, filter: all(isOneOf(MAIN_ROADS)), colour: 'road', width: widening(6, 0.7, 16, 7) },
  { id: 'region', from: BORDERS, filter: all(IS_REGION, ['!', IS_DISPUTED]), colour: 'border', width: 0.7, dashes: [4, 2] },
  { id: 'country', from: BORDERS, filter: all(IS_COUNTRY, ['!', IS_DISPUTED]), colour: 'border', width: 1.4 },
  // A border that the file calls disputed is broken into dots.
  {
    id: 'disputed',
    from: BORDERS,
    filter: all(['any', IS_COUNTRY, IS_REGION], IS_DISPUTED),
    colour: 'border',
    width: 1.4,
    dashes: [1, 2],
  },
]

/** Land, water, roads and borders of vector tiles, in that order; a layer that the archive does not have draws nothing. */
export const vectorLayers = (source: string, colours: MapColours): LayerSpecification[] => [
  ...WATER.map(
    (layer): LayerSpecification => ({
      id: `water of ${layer}`,
      type: 'fill',
      source,
      'source-layer': layer,
      filter: all(isShape('Polygon')),
      paint: { 'fill-color': colours.water },
    }),
  ),
  ...LINES.flatMap(({ id, from, filter, colour, width, dashes }) =>
    from.map(
      (layer): LayerSpecification => ({
        id: `${id} of ${layer}`,
        type: 'line',
        source,
        'source-layer': layer,
        filter,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colours[colour],
          'line-width': width,
          ...(dashes === undefined ? {} : { 'line-dasharray': [...dashes] }),
        },
      }),
    ),
  ),
]

/** Pictures keep their shapes and lose most of their colour, so that colours stay with the marks. */
export const pictureLayers = (source: string): LayerSpecification[] => [
  {
    id: 'pictures',
    type: 'raster',
    source,
    paint: { 'raster-saturation': -0.8, 'raster-opacity': 0.55, 'raster-fade-duration': 0 },
  },
]
