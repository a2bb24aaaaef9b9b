import type { Claim, ClaimActor } from '../../../model/claim.ts'
import type { Told } from './coding.ts'
import { originsOfClaims } from './origins.ts'

/** Somebody who acted in an event, as claims say. */
export interface Side {
  readonly name: string
  /** Whom it acts for; itself where nothing is known. */
  readonly side: string
  /** ACLED's `inter` code. */
  readonly inter: number | null
  /** The word that makes it uncertain ("suspected"), where no claim goes without one. */
  readonly hedge: string | null
  /** Claims that name it. */
  readonly claims: readonly string[]
  readonly origins: readonly string[]
}

type Role = ClaimActor['role']

/** Whoever claims of the event name in a role, those that most origins name first; then as the text names them. Denied parts are left out. */
export function sidesIn(told: Told, role: Role): readonly Side[] {
  const named = told.claims.filter(isTold).flatMap((claim) => actorsIn(claim, role).map((actor) => ({ claim: claim.id, actor })))
  const sides = [...Map.groupBy(named, ({ actor }) => actor.name).values()].map((members): Side => {
    const [{ actor }] = members as [(typeof members)[number]]
    const claims = [...new Set(members.map(({ claim }) => claim))]
    const sure = members.some((member) => member.actor.hedge === null)
    const { name, side, inter, hedge } = actor
    return { name, side: side ?? name, inter, hedge: sure ? null : hedge, claims, origins: originsOfClaims(told.account, claims) }
  })
  return sides.toSorted((a, b) => b.origins.length - a.origins.length || b.claims.length - a.claims.length)
}

const isTold = ({ modality, polarity }: Claim): boolean => modality === 'actual' && polarity === 'asserted'

const actorsIn = ({ actors }: Claim, role: Role): readonly ClaimActor[] =>
  actors.filter((actor) => actor.role === role && actor.polarity === 'asserted' && actor.inter !== null)

/** Whether origins name different sides and none of them more than another does. */
export function isTied(sides: readonly Side[]): boolean {
  const [first] = sides
  const rival = sides.find(({ side }) => side !== first?.side)
  if (!first || !rival || rival.origins.length < first.origins.length) return false
  // Who names both together sees no rivals.
  return !rival.claims.some((claim) => first.claims.includes(claim))
}
