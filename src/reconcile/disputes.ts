import type { Dispute } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { OriginOfClaim } from './origins.ts'
import { areAtOdds, areOneSide, isAccused, sideOf, sidesOf } from './sides.ts'
import type { Valued } from './values.ts'

/** Denials: a claim that another claim of the event denies, or a perpetrator who denies it. Of a side that nobody accuses, where others are accused, there is nothing to deny. */
export function denials(claims: readonly Claim[], origins: ReadonlyMap<string, OriginOfClaim>): Dispute[] {
  const said = (claim: Claim): string => origins.get(claim.id)?.name ?? ''
  const accused = [...new Set(claims.flatMap(({ actors }) => actors.filter(isAccused).map(sideOf)))]
  return claims.flatMap((claim): Dispute[] => {
    const denier = claim.actors.find((actor) => actor.role === 'by' && actor.polarity === 'denied')
    if (denier && accused.length > 0 && !accused.some((side) => areOneSide(side, sideOf(denier)))) return []
    if (denier) return [{ kind: 'denial', detail: `denied: that ${denier.name} did it`, claims: [claim.id] }]
    if (claim.kind !== 'figure' || claim.polarity !== 'denied' || !claim.figure) return []
    const denied = claims.find((other) => other.id === claim.denies)
    const { number, who, measure } = claim.figure
    const words = [number.text, who, who === measure ? null : measure].filter(Boolean).join(' ')
    return [{ kind: 'denial', detail: `${said(claim)} denies: ${words}`, claims: denied ? [claim.id, denied.id] : [claim.id] }]
  })
}

/** One origin lays the deaths on one side, another on another; hedged and wavering words name nobody. */
export function perpetrators(values: readonly Valued[], origins: ReadonlyMap<string, OriginOfClaim>): Dispute[] {
  const ofHarm = values.filter(
    ({ figure, origin }) =>
      origin.counts && figure.scope === 'incident' && (figure.measure === 'killed' || figure.measure === 'injured'),
  )
  const accusers = [...Map.groupBy(ofHarm, ({ claim }) => origins.get(claim.id)?.name ?? '')].flatMap(([origin, members]) => {
    const accusing = members.filter(({ claim }) => sidesOf(claim).length > 0)
    const sides = [...new Set(accusing.flatMap(({ claim }) => sidesOf(claim)))].sort()
    return accusing[0] ? [{ origin, sides, claim: accusing[0].claim.id }] : []
  })
  for (const a of accusers) {
    const b = accusers.find(({ sides }) => areAtOdds(a.sides, sides))
    if (!b) continue
    const detail = `by ${a.sides.join(' and ')} (${a.origin}) against by ${b.sides.join(' and ')} (${b.origin})`
    return [{ kind: 'perpetrator', detail, claims: [a.claim, b.claim] }]
  }
  return []
}

/** The same dead are civilians to one origin and fighters to another. */
export function victimStatus(values: readonly Valued[]): Dispute[] {
  const dead = values.filter(({ figure }) => figure.measure === 'killed' && figure.scope === 'incident' && figure.partOf === null)
  for (const a of dead.filter(({ figure }) => figure.status === 'civilian'))
    for (const b of dead.filter(({ figure }) => figure.status === 'combatant'))
      if (a.origin.name !== b.origin.name && a.figure.low !== null && a.figure.low === b.figure.low && a.figure.low > 1)
        return [
          {
            kind: 'victim-status',
            detail: `${a.figure.who ?? 'civilians'} (${a.origin.name}) against ${b.figure.who ?? 'fighters'} (${b.origin.name})`,
            claims: [a.claim.id, b.claim.id],
          },
        ]
  return []
}
