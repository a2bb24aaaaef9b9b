import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Failure } from './failure.ts'

/** A file of limits that the desk draws behind its map of places. */
export interface LimitsFile {
  readonly file: string
  /** As the file has it; the desk reads what it knows of it. */
  readonly geojson: Readonly<Record<string, unknown>>
}

/** Reads a GeoJSON file. Throws `Failure` where it cannot be read, or is none. */
export async function readLimitsFile(path: string): Promise<LimitsFile> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Failure(`${path} cannot be read (${error.message}): name a GeoJSON file with --limits.`)
  })
  const geojson = parsed(text)
  if (geojson === null) throw new Failure(`${path} is no GeoJSON file: --limits takes lines and outlines in GeoJSON (RFC 7946).`)
  return { file: basename(path), geojson }
}

function parsed(text: string): LimitsFile['geojson'] | null {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && 'type' in value
    return isObject ? (value as LimitsFile['geojson']) : null
  } catch {
    return null
  }
}
