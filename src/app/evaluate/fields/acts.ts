import type { Claim } from '../../../model/claim.ts'
import type { Names } from '../names.ts'
import { type Check, few, type Outcome, shown } from './check.ts'

interface Done {
  readonly by: readonly string[]
}

const actors = (claim: Claim, role: 'by' | 'to'): readonly string[] =>
  claim.actors.filter((actor) => actor.role === role && actor.polarity !== 'denied').map((actor) => actor.name)

/** Whether one of the wanted sides is among the first that the claim names in a role. */
export function named(wanted: readonly string[], claim: Claim, role: 'by' | 'to', names: Names): Outcome {
  const got = actors(claim, role)
  const right = few(got, wanted).some((name) => wanted.some((want) => names.sameSide(name, want)))
  return { right, want: shown(wanted), got: shown(got) }
}

export const by: Check<Done> = (item, claim, names) => (item.by.length === 0 ? null : named(item.by, claim, 'by', names))

export const byNone: Check<Done> = (item, claim) => {
  const got = actors(claim, 'by')
  return item.by.length > 0 ? null : { right: got.length === 0, want: 'nobody', got: shown(got) }
}

/** Whether a claim's days lie within those of the hand coding. */
export function within(date: readonly [start: string, end: string] | null, { time }: Claim): Outcome | null {
  if (!date) return null
  const right = Boolean(time?.start && time.end && time.start >= date[0] && time.end <= date[1])
  return { right, want: date.join('/'), got: shown(time && `${time.start}/${time.end}`) }
}
