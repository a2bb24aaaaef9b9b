import { varint } from './varint.ts'

export interface TileLayer {
  readonly name: string
  readonly features: readonly TileFeature[]
}

export interface TileFeature {
  readonly shape: 'point' | 'line' | 'polygon'
  readonly properties: Readonly<Record<string, string>>
  /** In 4,096ths of the tile, from its north-west corner. A ring is not closed by hand. */
  readonly points: readonly (readonly [x: number, y: number])[]
}

const SHAPES = { point: 1, line: 2, polygon: 3 } as const
const [MOVE, LINE, CLOSE] = [1, 2, 7]

/** A vector tile: https://github.com/mapbox/vector-tile-spec/tree/master/2.1 */
export const vectorTile = (layers: readonly TileLayer[]): Uint8Array =>
  Buffer.concat(layers.map((layer) => block(3, layerOf(layer))))

function layerOf({ name, features }: TileLayer): Buffer {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))]
  const featureOf = ({ shape, properties, points }: TileFeature): Buffer =>
    Buffer.concat([
      packed(
        2,
        Object.entries(properties).flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)]),
      ),
      number(3, SHAPES[shape]),
      packed(4, commands(shape, points)),
    ])
  return Buffer.concat([
    block(1, Buffer.from(name)),
    ...features.map((feature) => block(2, featureOf(feature))),
    ...keys.map((key) => block(3, Buffer.from(key))),
    ...values.map((value) => block(4, block(1, Buffer.from(value)))),
    number(5, 4096),
    number(15, 2),
  ])
}

/** Each point is told by how far it lies from the one before. */
function commands(shape: TileFeature['shape'], points: TileFeature['points']): readonly number[] {
  const steps = points.map(([x, y], i) => {
    const [fromX, fromY] = points[i - 1] ?? [0, 0]
    return [zigzag(x - fromX), zigzag(y - fromY)]
  })
  const rest = steps.slice(1).flat()
  return [
    MOVE! | (1 << 3),
    ...(steps[0] ?? []),
    ...(rest.length === 0 ? [] : [LINE! | ((rest.length / 2) << 3), ...rest]),
    ...(shape === 'polygon' ? [CLOSE! | (1 << 3)] : []),
  ]
}

const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n)
const number = (field: number, n: number): Buffer => Buffer.concat([varint(field << 3), varint(n)])
const block = (field: number, bytes: Buffer): Buffer => Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes])
const packed = (field: number, numbers: readonly number[]): Buffer => block(field, Buffer.concat(numbers.map(varint)))
