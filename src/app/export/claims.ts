import type { Claim } from '../../model/claim.ts'
import { jsonLines } from './json-lines.ts'

/** claims.jsonl (codebook section 15): one claim a line, each line with its end. */
export const claimsLines = (claims: Iterable<Claim> | AsyncIterable<Claim>): AsyncIterable<string> => jsonLines(claims)
