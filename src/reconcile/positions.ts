import type { Dispute, Position } from '../model/account.ts'
import type { Claim, Control } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import type { OriginOfClaim } from './origins.ts'
import { compare } from './values.ts'

/** The rule that finds "rebel-held X": what everybody knows beforehand, no news of the event. */
const BACKGROUND_RULE = 'en.control.held-place'

interface Stance {
  readonly claim: Claim
  readonly control: Control
  readonly origin: OriginOfClaim
  readonly day: string
  readonly answer: string
}

/** The answers to who holds the place of a control event, each origin by its latest day; the order is that of the claims. */
export function positionsOf(
  claims: readonly Claim[],
  origins: ReadonlyMap<string, OriginOfClaim>,
  reports: ReadonlyMap<string, Report>,
): { readonly positions: readonly Position[]; readonly disputes: readonly Dispute[] } {
  const stances = latestOfEach(claims.flatMap((claim) => stanceOf(claim, origins, reports)))
  const positions = [...Map.groupBy(stances, (stance) => stance.answer).entries()].map(
    ([answer, members]): Position => ({
      answer,
      origins: [...new Set(members.map((stance) => stance.origin.name))],
      claims: members.map((stance) => stance.claim.id),
    }),
  )
  const clashing = stances.filter((a) => stances.some((b) => a.origin.name !== b.origin.name && (clash(a, b) || clash(b, a))))
  if (clashing.length === 0) return { positions, disputes: [] }
  const denied = clashing.some(({ claim }) => claim.polarity === 'denied')
  const detail = positions
    .filter(({ claims: ids }) => clashing.some(({ claim }) => ids.includes(claim.id)))
    .map(({ answer, origins: names }) => `${answer} (${names.join(', ')})`)
    .join('; ')
  const ids = clashing.map(({ claim }) => claim.id)
  const dispute: Dispute = { kind: 'control', detail, claims: ids }
  return { positions, disputes: denied ? [dispute, { kind: 'denial', detail, claims: ids }] : [dispute] }
}

function stanceOf(claim: Claim, origins: ReadonlyMap<string, OriginOfClaim>, reports: ReadonlyMap<string, Report>): Stance[] {
  const { control } = claim
  if (!control || claim.modality !== 'actual' || claim.rule === BACKGROUND_RULE) return []
  const report = reports.get(claim.report)
  const origin = origins.get(claim.id) as OriginOfClaim
  const day = claim.time?.end ?? claim.time?.start ?? report?.published.day ?? ''
  return [{ claim, control, origin, day, answer: answerOf(claim, control, report) }]
}

/** An origin's earlier answer is replaced by a later one; answers of one day all stand. */
const latestOfEach = (stances: readonly Stance[]): readonly Stance[] =>
  stances.filter(
    (stance) => !stances.some((other) => other.origin.name === stance.origin.name && compare(other.day, stance.day) > 0),
  )

/** In plain words: "taken by Government of Syria", "a third kept by Opposition". */
function answerOf(claim: Claim, control: Control, report: Report | undefined): string {
  const share = control.share && report ? `${report.text.slice(...control.share.span)} ` : ''
  const by = control.by ?? 'an unnamed side'
  const from = control.from ?? 'an unnamed side'
  const words: Record<Control['change'], string> = {
    taken: `${share}taken by ${by}`,
    lost: control.by ? `${share}lost by ${from} to ${by}` : `${share}lost by ${from}`,
    holds: `${share}held by ${by}`,
    'partly-held': `${share || 'part '}kept by ${by}`,
    advancing: `${by} advancing`,
    withdrew: `${from} withdrew`,
    repelled: `attack repelled by ${by}`,
    besieges: `besieged by ${by}`,
  }
  return claim.polarity === 'denied' ? `denied: ${words[control.change]}` : words[control.change]
}

/** Whether one answer says that a side has the place and the other that it has not, or not all of it. */
function clash(a: Stance, b: Stance): boolean {
  const holder = wholeHolder(a)
  if (holder === null) return false
  if (b.claim.polarity === 'denied') return sameSide(deniedHolder(b), holder)
  const { change, by, share } = b.control
  if (change === 'repelled' || change === 'partly-held') return !sameSide(by, holder)
  if (change === 'holds' || change === 'taken') return by !== null && !sameSide(by, holder) && share === null
  return false
}

const sameSide = (a: string | null, b: string): boolean => a === null || a === b

/** Who has the whole place after it, as the claim says; null where it says no such thing. */
function wholeHolder({ claim, control }: Stance): string | null {
  if (claim.polarity === 'denied' || control.share) return null
  return control.change === 'taken' || control.change === 'holds' || control.change === 'lost' ? control.by : null
}

const deniedHolder = ({ control }: Stance): string | null =>
  control.change === 'taken' || control.change === 'holds' || control.change === 'lost' ? control.by : ''
