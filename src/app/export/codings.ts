import { acled } from './acled.ts'
import { airwars } from './airwars.ts'
import type { CodedRow, Codes, Coding, Told } from './codings/coding.ts'
import { ucdp } from './ucdp.ts'

/** The schemes that an account is written under, by the name that the command line gives them. */
export const CODINGS = { acled, ucdp, airwars } as const satisfies Readonly<Record<string, Coding>>

export type CodingName = keyof typeof CODINGS

/** One account under every scheme, each cell with its rule. */
export const codingsOf = (told: Told, codes: Codes): Readonly<Record<CodingName, readonly CodedRow[]>> => ({
  acled: acled.rows(told, codes),
  ucdp: ucdp.rows(told, codes),
  airwars: airwars.rows(told, codes),
})
