import { varint } from './varint.ts'

/** What a test's archive is made of; degrees of longitude and latitude. */
export interface Made {
  readonly tiles: 'mvt' | 'png'
  readonly metadata: object
  /** A tile by its number along the curve (`zxyToTileId` of the package pmtiles), in that order. */
  readonly content: readonly (readonly [id: number, bytes: Uint8Array])[]
  readonly zooms: readonly [least: number, most: number]
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
}

const HEADER = 127
const TYPES = { mvt: 1, png: 2 } as const

/** A PMTiles archive of version 3, nothing in it compressed: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
export function archive({ tiles, metadata, content, zooms, bounds }: Made): Uint8Array<ArrayBuffer> {
  const about = Buffer.from(JSON.stringify(metadata))
  const directory = Buffer.concat([
    varint(content.length),
    ...content.map(([id], i) => varint(id - (content[i - 1]?.[0] ?? 0))),
    ...content.map(() => varint(1)),
    ...content.map(([, bytes]) => varint(bytes.length)),
    // 0: right behind the tile before.
    ...content.map((_, i) => varint(i === 0 ? 1 : 0)),
  ])
  const data = Buffer.concat(content.map(([, bytes]) => bytes))
  const header = Buffer.alloc(HEADER)
  header.write('PMTiles')
  header.writeUInt8(3, 7)
  const sections = [
    [HEADER, directory.length],
    [HEADER + directory.length, about.length],
    [HEADER + directory.length + about.length, 0],
    [HEADER + directory.length + about.length, data.length],
    [content.length, content.length],
    [content.length, 0],
  ].flat()
  for (const [i, n] of sections.slice(0, 11).entries()) header.writeBigUInt64LE(BigInt(n), 8 + 8 * i)
  for (const [i, n] of [1, 1, 1, TYPES[tiles], ...zooms].entries()) header.writeUInt8(n, 96 + i)
  for (const [i, degrees] of bounds.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i)
  return new Uint8Array(Buffer.concat([header, directory, about, data]))
}
