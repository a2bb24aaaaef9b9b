import { z } from 'zod'
import { readDataFile } from './data-files.ts'

/** A country as tables in other bodies' formats write it. */
export interface Country {
  readonly name: string
  /** ISO 3166-1 alpha-3. */
  readonly letters: string
  /** ISO 3166-1 numeric; null where it has none. */
  readonly number: number | null
  readonly acledRegion: string
  /** Null for Antarctica. */
  readonly ucdpRegion: string | null
}

export type Countries = ReadonlyMap<string, Country>

const FILE = 'taxonomy/countries.yaml'

/** Countries by the gazetteer's name. Throws where a row of the file cannot be read, naming it. */
export function loadCountries(): Countries {
  const { path, content } = readDataFile(FILE, z.record(z.string(), z.string()))
  const countries = Object.entries(content).flatMap(([acledRegion, rows]) =>
    rows
      .trim()
      .split('\n')
      .map((row): [string, Country] => {
        const [name = '', letters = '', number = '', ucdpRegion = ''] = row.split('|').map((part) => part.trim())
        if (name === '' || !/^[A-Z]{3}$/.test(letters) || !/^\d*$/.test(number))
          throw new Error(`${path}: "${row.trim()}" was expected to be a name, three letters, a number and a region`)
        return [
          name,
          { name, letters, number: number === '' ? null : Number(number), acledRegion, ucdpRegion: ucdpRegion || null },
        ]
      }),
  )
  return new Map(countries)
}
