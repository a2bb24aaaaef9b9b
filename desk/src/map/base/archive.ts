import { Compression, FetchSource, FileSource, type Header, PMTiles, TileType } from 'pmtiles'
import { type BaseMap, type BaseMapFault, isFault } from '../base-map.ts'
import { plainAttribution } from './attribution.ts'
import { KNOWN_LAYERS } from './layers.ts'

/** Of a file that the reader gave: it is read where it lies, and goes nowhere. */
export const openFile = (file: File): Promise<BaseMap | BaseMapFault> =>
  open(file.name, new PMTiles(new FileSource(file)), { size: file.size, unread: 'no-archive' })

/** Of the archive that the desk was started with, which was a whole one then. */
export const openServed = (file: string): Promise<BaseMap | BaseMapFault> =>
  open(file, new PMTiles(new FetchSource(`${window.location.origin}/api/map/archive`)), {
    size: Number.POSITIVE_INFINITY,
    unread: 'unread',
  })

interface Expected {
  /** In bytes. */
  readonly size: number
  /** What it means that the archive does not say what is in it. */
  readonly unread: BaseMapFault['fault']
}

async function open(file: string, archive: PMTiles, { size, unread }: Expected): Promise<BaseMap | BaseMapFault> {
  const header = await archive.getHeader().catch(() => null)
  if (header === null) return { file, fault: unread }
  if (header.tileDataOffset + (header.tileDataLength ?? 0) > size) return { file, fault: 'cut-off' }
  const tiles = tilesOf(header)
  if (tiles === null) return { file, fault: 'no-tiles' }
  const metadata = await archive.getMetadata().catch((): BaseMapFault => ({ file, fault: 'broken' }))
  if (isFault(metadata)) return metadata
  const { attribution, vector_layers: layers } = metadata as { attribution?: unknown; vector_layers?: unknown }
  if (tiles === 'vector' && Array.isArray(layers) && !layers.some(({ id }) => KNOWN_LAYERS.includes(id)))
    return { file, fault: 'no-layers' }
  return {
    file,
    archive,
    tiles,
    attribution: plainAttribution(attribution),
    zooms: [header.minZoom, header.maxZoom],
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
  }
}

const PICTURES: readonly TileType[] = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif]
/** What browsers can unpack. */
const UNPACKED: readonly Compression[] = [Compression.Unknown, Compression.None, Compression.Gzip]

function tilesOf({ tileType, tileCompression }: Header): BaseMap['tiles'] | null {
  if (!UNPACKED.includes(tileCompression)) return null
  if (tileType === TileType.Mvt) return 'vector'
  return PICTURES.includes(tileType) ? 'pictures' : null
}
