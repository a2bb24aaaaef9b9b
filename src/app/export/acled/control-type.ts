import type { Account } from '../../../model/account.ts'
import type { Change, Claim } from '../../../model/claim.ts'
import type { EventType } from '../codings/actors.ts'

/** The type of a row, how it was chosen, and the claims that show it. */
export interface RowType extends EventType {
  readonly rule: string
  readonly claims: readonly string[]
}

const FOUGHT: ReadonlySet<Change> = new Set(['taken', 'lost'])
const FIGHTING: ReadonlySet<Change> = new Set(['taken', 'lost', 'repelled', 'advancing'])

const GOVERNMENT = 1

/**
 * The type of a change of hands; null where nobody tells of one: who holds, keeps a part of or besieges a place is a state of things. A
 * change that is disputed or kept to a part is a clash.
 */
export function controlType({ why }: Account, claims: readonly Claim[]): RowType | null {
  const told = claims.filter(({ control, modality, polarity }) => control && modality === 'actual' && polarity === 'asserted')
  const of = (changes: ReadonlySet<Change>) => told.filter(({ control }) => control && changes.has(control.change))
  const taken = of(FOUGHT)
  const left = of(new Set(['withdrew']))
  const ids = (list: readonly Claim[]): readonly string[] => list.map(({ id }) => id)
  const disputed = why.some(({ kind }) => kind === 'control' || kind === 'denial')
  if (taken.length > 0 && !disputed && taken.some(({ control }) => control?.share === null)) {
    const winner = taken.flatMap(({ actors, control }) =>
      actors.filter(({ role, name }) => role === 'by' && name === control?.by),
    )[0]
    if (winner?.inter === GOVERNMENT)
      return { type: 'Battles', subType: 'Government regains territory', rule: 'state forces took the place', claims: ids(taken) }
    if (winner)
      return {
        type: 'Battles',
        subType: 'Non-state actor overtakes territory',
        rule: 'others than state forces took the place',
        claims: ids(taken),
      }
  }
  if (left.length > 0 && taken.length === 0 && !disputed)
    return {
      type: 'Strategic developments',
      subType: 'Non-violent transfer of territory',
      rule: 'a side withdrew',
      claims: ids(left),
    }
  const fighting = of(FIGHTING)
  if (fighting.length === 0) return null
  const rule = disputed
    ? 'who holds the place is disputed, so the change of hands is coded as a clash'
    : 'fighting over the place, without a change of hands of all of it'
  return { type: 'Battles', subType: 'Armed clash', rule, claims: ids(fighting) }
}
