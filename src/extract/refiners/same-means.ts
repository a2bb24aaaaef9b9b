import type { Cause } from '../../model/claim.ts'
import type { Reading } from '../reading.ts'
import type { Deed } from '../rules/en/deeds/deed.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import { type CauseFound, type CauseIndex, causeOf } from './cause.ts'
import { NOBODY, named, type Perpetrators, sameDoer, wouldKillTheirOwn } from './doers.ts'
import { HARM } from './perpetrator.ts'
import { isHeadline } from './subject-chain.ts'

/** Means that only sides with aircraft have. Anybody shells and shoots, and flies drones. */
const OWNED: ReadonlySet<Cause> = new Set(['air strike', 'barrel bomb'])
const DRONE = /^(?:drones?|uavs?)$/u

/**
 * "22 were killed in air raids", where every air raid of the report that has an owner has the same one. Nobody where two sides use the
 * means, or where the report wavers; a headline that leaves it open leaves it open.
 */
export function ownerOfMeans(
  reading: Reading,
  finding: FigureFinding,
  means: CauseFound | null,
  causes: CauseIndex,
): Perpetrators {
  const { layer } = reading
  if (means === null || !OWNED.has(means.cause) || !HARM.has(finding.measure)) return NOBODY
  if (layer.tokens.slice(means.from, means.to).some((t) => DRONE.test(t.folded))) return NOBODY
  if (isHeadline(layer, layer.sentences[layer.tokens[finding.number.from]!.sentence]!)) return NOBODY
  const users = reading.deeds.filter((deed) => meansOf(reading, deed, causes) === means.cause)
  const first = users[0]
  if (!first || !users.every(({ group }) => !group.wavers && sameDoer(group, first.group))) return NOBODY
  if (wouldKillTheirOwn(first.group, finding)) return NOBODY
  const known = users.find(({ group }) => group.actors.some(({ entries }) => entries.length > 0))
  if (!known) return NOBODY
  const { actors } = named(reading, known.group, 'en.by.same-means')
  return { actors, basis: 'implied', rule: 'en.by.same-means' }
}

/** By which means a deed is done, in the words of its doers and its own. */
function meansOf({ layer }: Reading, { group, from, to }: Deed, causes: CauseIndex): Cause | null {
  const words = { from: Math.min(group.from, from), to: Math.max(group.to, to) }
  return causeOf(layer, { clause: words, sentence: words }, 'attacks', causes)?.cause ?? null
}
