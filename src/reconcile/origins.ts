import type { Origin } from '../model/account.ts'
import { type Claim, type Link, type SpeakerKind, speakerOf } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { counterparts } from './folding.ts'
import { stateOf } from './state.ts'

/** Who a claim goes back to. */
export interface OriginOfClaim {
  readonly name: string
  readonly kind: SpeakerKind
  readonly party: boolean
  /** The outlet speaks in its own voice, or somebody whom it does not name. */
  readonly named: boolean
}

/**
 * Follows every claim of an event to its origin (codebook section 11).
 *
 * 1. A named speaker is an origin; a person is the organisation, a state's army and ministries are the state.
 * 2. An unnamed speaker is one origin per report and description, unless a copy of the words names them.
 * 3. A report in its own voice is the wire that it credits, or the outlet; unless the words are copied, or repeat what a named
 *    origin of the event gives: then they go back to whoever gave them.
 */
export function originsOf(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Report>,
  copies: readonly CopyLink[],
): ReadonlyMap<string, OriginOfClaim> {
  const first = new Map(claims.map((claim) => [claim.id, originAlone(claim, reports.get(claim.report))]))
  return new Map(claims.map((claim) => [claim.id, followed(claim)]))

  function followed(claim: Claim): OriginOfClaim {
    const own = first.get(claim.id) as OriginOfClaim
    if (own.named) return own
    const copied = counterparts(claim, claims, copies)
    const giver = copied.find((other) => first.get(other.id)?.named) ?? repeated(claim)
    if (giver) return first.get(giver.id) as OriginOfClaim
    const earliest = [claim, ...copied].sort(byDay)[0] as Claim
    return speakerOf(claim) ? own : (first.get(earliest.id) as OriginOfClaim)
  }

  /** A claim that a named origin gives in the same numbers; in the same report first. */
  function repeated(claim: Claim): Claim | undefined {
    const { figure } = claim
    if (!figure || speakerOf(claim)) return undefined
    const alike = claims.filter(
      (other) =>
        first.get(other.id)?.named &&
        other.figure?.measure === figure.measure &&
        other.figure.low === figure.low &&
        other.figure.high === figure.high,
    )
    return alike.find((other) => other.report === claim.report) ?? alike.sort(byDay)[0]
  }

  function byDay(a: Claim, b: Claim): number {
    const [x, y] = [a, b].map((claim) => reports.get(claim.report)?.published.day ?? '9999') as [string, string]
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
  }
}

/** The origin that the claim shows by itself. */
function originAlone(claim: Claim, report: Report | undefined): OriginOfClaim {
  const speaker = speakerOf(claim)
  if (speaker) return originOfSpeaker(speaker, claim.report)
  const wire = report?.credit?.names[0]
  if (wire) return { name: wire, kind: 'wire', party: false, named: false }
  return { name: report?.outlet ?? `unnamed outlet of ${claim.report}`, kind: 'outlet', party: false, named: false }
}

function originOfSpeaker(speaker: Link, report: string): OriginOfClaim {
  const { kind, party } = speaker
  const state = stateOf(speaker)
  if (state) return { name: state, kind: 'government', party, named: true }
  if (speaker.affiliation) return { name: speaker.affiliation, kind, party, named: true }
  if (kind === 'unnamed' || kind === 'witness') return { name: `${speaker.name} (${report})`, kind, party, named: false }
  return { name: speaker.name, kind, party, named: true }
}

/** The origins of an event with the reports that carry each, in the order in which the claims bring them. */
export function originList(claims: readonly Claim[], origins: ReadonlyMap<string, OriginOfClaim>): Origin[] {
  const list = new Map<string, Origin & { readonly reports: string[]; readonly claims: string[] }>()
  for (const claim of claims) {
    const { name, kind, party } = origins.get(claim.id) as OriginOfClaim
    const known = list.get(name)
    if (!known) {
      list.set(name, { name, kind, party, reports: [claim.report], claims: [claim.id] })
      continue
    }
    known.claims.push(claim.id)
    if (!known.reports.includes(claim.report)) known.reports.push(claim.report)
  }
  return [...list.values()]
}
