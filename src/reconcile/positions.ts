import type { Dispute, Position } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import { order } from '../text/order.ts'
import type { Ledger } from './ledger.ts'
import type { OriginOfClaim } from './origins.ts'
import { type Stance, stanceOf } from './stance.ts'

/** What an origin answers, in all its claims of its latest day. */
interface Answer {
  readonly origin: OriginOfClaim
  readonly stances: readonly Stance[]
  /** Equal for answers that say the same. */
  readonly key: string
  readonly words: string
}

/**
 * The answers to who holds the place of a control event, each origin by its latest day; the order is that of the claims. Advances and
 * sieges are answers only where nobody says more. What is planned, predicted, demanded or thought possible is listed apart.
 */
export function positionsOf(
  claims: readonly Claim[],
  origins: ReadonlyMap<string, OriginOfClaim>,
  ledger: Ledger,
): { readonly positions: readonly Position[]; readonly expected: readonly Position[]; readonly disputes: readonly Dispute[] } {
  const told = claims.flatMap(
    (claim) => stanceOf(claim, origins.get(claim.id) as OriginOfClaim, ledger.report(claim.report)) ?? [],
  )
  const expected = expectedOf(told.filter(({ claim }) => claim.modality !== 'actual'))
  const actual = told.filter(({ claim }) => claim.modality === 'actual')
  // Who later tells of an advance has not taken back what they said of who holds the place.
  const settled = latestOfEach(actual.filter(({ kind }) => kind !== 'moving'))
  const stances = settled.length > 0 ? settled : latestOfEach(actual)
  const answers = [...Map.groupBy(stances, ({ origin }) => origin.name).values()].map(answerOf)
  const groups = [...Map.groupBy(answers, ({ key }) => key).values()]
  const positions = groups.map(
    (members): Position => ({
      answer: (members[0] as Answer).words,
      origins: members.map(({ origin }) => origin.name),
      claims: members.flatMap((member) => member.stances.map(({ claim }) => claim.id)),
    }),
  )
  const clashing = answers.filter((a) => answers.some((b) => a !== b && (clash(a, b) || clash(b, a))))
  if (clashing.length === 0) return { positions, expected, disputes: [] }
  const detail = groups
    .filter((members) => members.some((answer) => clashing.includes(answer)))
    .map((members) => `${(members[0] as Answer).words} (${members.map(({ origin }) => origin.name).join(', ')})`)
    .join('; ')
  const members = clashing.flatMap((answer) => answer.stances.map(({ claim }) => claim))
  const dispute: Dispute = { kind: 'control', detail, claims: members.map(({ id }) => id) }
  const denied = members.some(({ polarity }) => polarity === 'denied')
  return { positions, expected, disputes: denied ? [dispute, { ...dispute, kind: 'denial' }] : [dispute] }
}

const expectedOf = (stances: readonly Stance[]): Position[] =>
  [...Map.groupBy(stances, ({ words }) => words)].map(([answer, members]) => ({
    answer,
    origins: [...new Set(members.map(({ origin }) => origin.name))],
    claims: members.map(({ claim }) => claim.id),
  }))

/** An origin's earlier answer is replaced by a later one; answers of one day all stand. */
function latestOfEach(stances: readonly Stance[]): readonly Stance[] {
  const latest = new Map<string, string>()
  for (const { origin, day } of stances) if (order(day, latest.get(origin.name) ?? '') > 0) latest.set(origin.name, day)
  return stances.filter(({ origin, day }) => day === (latest.get(origin.name) ?? ''))
}

/** What says most first: who tells both that a place was taken and that an advance goes on says that it was taken. */
const RANK: Readonly<Record<Stance['kind'], number>> = { whole: 0, part: 1, not: 2, moving: 3 }

function answerOf(stances: readonly Stance[]): Answer {
  const { origin } = stances[0] as Stance
  const rank = Math.min(...stances.map(({ kind }) => RANK[kind]))
  const chosen = stances.filter(({ kind }) => RANK[kind] === rank)
  const { kind, side, share } = chosen.find((stance) => stance.side !== null) ?? (chosen[0] as Stance)
  const words = [...new Set(chosen.map((stance) => stance.words))]
  return { origin, stances: chosen, key: JSON.stringify([kind, side, share]), words: words.join('; ') }
}

/** Whether one says that a side has the whole place and the other that it has not, or not all of it. */
const clash = (a: Answer, b: Answer): boolean => a.stances.some((x) => b.stances.some((y) => contradict(x, y)))

function contradict(a: Stance, b: Stance): boolean {
  if (a.kind !== 'whole' || a.side === null) return false
  switch (b.kind) {
    case 'not':
      return b.side === null || b.side === a.side
    case 'part':
    case 'whole':
      return b.side !== null && b.side !== a.side
    case 'moving':
      return false
  }
}
