import { type ClaimSeen, whatOf } from '../../model/ruling.ts'
import { type ClaimAndMachine, keptClaim } from '../../store/claims.ts'
import type { Connection } from '../../store/store.ts'

export interface Signed {
  readonly author: string
  /** ISO 8601, in UTC. */
  readonly at: string
}

/** Why a ruling was not made: there is nothing that it could be about. */
export class NotRuled extends Error {
  override readonly name = 'NotRuled'
}

/** The claim that a person rules on. Throws `NotRuled`. */
export async function claimToRule(on: Connection, id: string): Promise<ClaimAndMachine> {
  const kept = await keptClaim(on, id)
  if (kept === null) throw new NotRuled(`There is no claim ${id} in this case.`)
  return kept
}

/** As the coder has it, so that it can be found again. */
export const seenNow = ({ machine, version, words }: ClaimAndMachine): ClaimSeen => {
  const { id, report, kind, start, end } = machine
  return { id, report, version, kind, what: whatOf(machine), start, end, words }
}
