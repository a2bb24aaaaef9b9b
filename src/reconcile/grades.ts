import type { Account } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { OriginOfClaim } from './origins.ts'

type Grade = Account['grades'][number]

/** One origin's word that somebody was harmed. */
interface Harm {
  readonly claim: Claim
  readonly origin: OriginOfClaim
  /** Sides that it says did it. */
  readonly by: readonly string[]
}

/**
 * Airwars' grades, one for each belligerent that is named for harm to people who may be civilians (CODINGS). Origins are counted, not
 * reports; an origin is credible unless it is unnamed, a social account, the belligerent itself or its state media. "No casualties" is no harm.
 */
export function gradesOf(claims: readonly Claim[], origins: ReadonlyMap<string, OriginOfClaim>): Grade[] {
  const harms = claims.filter(isHarm).map(
    (claim): Harm => ({
      claim,
      origin: origins.get(claim.id) as OriginOfClaim,
      by: sidesOf(claim),
    }),
  )
  const ofCivilians = harms.filter(({ claim }) => claim.figure?.status !== 'combatant')
  if (ofCivilians.length === 0) return []
  const belligerents = [...new Set(harms.flatMap(({ by }) => by))].sort()
  return belligerents.flatMap((belligerent) => grade(belligerent, ofCivilians, harms) ?? [])
}

const isHarm = ({ figure, polarity, modality }: Claim): boolean =>
  figure !== undefined &&
  (figure.measure === 'killed' || figure.measure === 'injured') &&
  (figure.low ?? figure.high ?? 0) > 0 &&
  figure.scope !== 'running' &&
  polarity === 'asserted' &&
  modality === 'actual'

const sidesOf = ({ actors }: Claim): readonly string[] => [
  ...new Set(
    actors.flatMap(({ role, side, name, inter, polarity }) =>
      role === 'by' && inter !== null && polarity === 'asserted' ? [side ?? name] : [],
    ),
  ),
]

function grade(belligerent: string, ofCivilians: readonly Harm[], harms: readonly Harm[]): Grade | null {
  const accepted = ofCivilians.find(
    ({ claim, origin, by }) => claim.figure?.status === 'civilian' && by.includes(belligerent) && origin.name === belligerent,
  )
  if (accepted) return { belligerent, grade: 'Confirmed', because: `${belligerent} says that it did the harm` }
  const rivals = rivalsOf(belligerent, harms)
  const accusers = namesIn(
    ofCivilians.filter(({ by }) => by.includes(belligerent)),
    belligerent,
  )
  if (accusers.length > 0 && rivals.length > 0)
    return { belligerent, grade: 'Contested', because: `${list(accusers)} against ${rivals.join(', ')}` }
  const credible = namesIn(ofCivilians, belligerent)
  const combatants = namesIn(
    harms.filter(({ claim }) => claim.figure?.status === 'combatant'),
    belligerent,
  )
  const civilians = namesIn(
    ofCivilians.filter(({ claim }) => claim.figure?.status === 'civilian'),
    belligerent,
  )
  if (combatants.length > 0 && civilians.length === 0)
    return { belligerent, grade: 'Discounted', because: `the dead were combatants, by ${list(combatants)}` }
  if (accusers.length === 0 && rivals.length > 1)
    return { belligerent, grade: 'Discounted', because: `another party, by ${rivals.join(', ')}` }
  if (credible.length >= 2)
    return { belligerent, grade: 'Fair', because: `${credible.length} independent credible origins: ${list(credible)}` }
  if (credible.length === 1) return { belligerent, grade: 'Weak', because: `a single credible origin: ${list(credible)}` }
  return null
}

/** Origins that name other sides and never this one, with whom they name. */
function rivalsOf(belligerent: string, harms: readonly Harm[]): string[] {
  const naming = harms.filter(({ origin, by }) => isCredible(origin, belligerent) && by.length > 0)
  return [...Map.groupBy(naming, ({ origin }) => origin.name)].flatMap(([name, of]) => {
    const sides = [...new Set(of.flatMap(({ by }) => by))].sort()
    return sides.includes(belligerent) ? [] : [`${sides.join(' and ')} (${name})`]
  })
}

const namesIn = (harms: readonly Harm[], belligerent: string): string[] => [
  ...new Set(harms.filter(({ origin }) => isCredible(origin, belligerent)).map(({ origin }) => origin.name)),
]

const isCredible = ({ counts, kind, name }: OriginOfClaim, belligerent: string): boolean =>
  counts && kind !== 'unnamed' && kind !== 'social-account' && name !== belligerent && name !== mediaOf(belligerent)

const mediaOf = (belligerent: string): string => belligerent.replace(/^Government of /, 'State media of ')

const list = (names: readonly string[]): string => names.join(', ')
