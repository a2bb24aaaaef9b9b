import type { Claim } from './claim.ts'
import { type ClaimSeen, whatOf } from './ruling.ts'
import { overlap } from './span.ts'

/** The claims that a report has now, and the text that they point into. */
export interface Coded {
  readonly version: number
  readonly text: string
  readonly claims: readonly Claim[]
}

/**
 * The claim that a ruling is about once its report is coded again (codebook section 13): the same one where there still is, else of those of its kind
 * and measure the one that overlaps most. In another text of the report offsets say nothing: there the words decide.
 * Null where there is none or more than one: that is for a person to say.
 */
export function attachTo(seen: ClaimSeen, { version, text, claims }: Coded): string | null {
  const alike = claims.filter((claim) => claim.kind === seen.kind && whatOf(claim) === seen.what)
  if (version !== seen.version) return only(alike.filter((claim) => text.slice(claim.start, claim.end) === seen.words))
  if (claims.some(({ id }) => id === seen.id)) return seen.id
  const shared = (claim: Claim): number => overlap([claim.start, claim.end], [seen.start, seen.end])
  const most = Math.max(0, ...alike.map(shared))
  return most === 0 ? null : only(alike.filter((claim) => shared(claim) === most))
}

const only = (claims: readonly Claim[]): string | null => (claims.length === 1 ? claims[0]!.id : null)
