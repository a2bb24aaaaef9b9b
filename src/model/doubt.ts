import { type Claim, speakerOf } from './claim.ts'
import type { Span } from './span.ts'

/** What the machine asks a person: how many is meant, where is meant, who speaks. */
export type Question = 'number' | 'place' | 'speaker'

/** Rules that leave a place in doubt: the gazetteer does not know the name, or several places of that name fit about as well. */
export const UNKNOWN_PLACE = 'resolve.place.unknown'
export const SEVERAL_PLACES = 'resolve.place.several'

/** Something about a claim that the machine is unsure of. */
export interface Doubt {
  readonly claim: string
  readonly question: Question
  /** The words that it is about. */
  readonly span: Span
}

/**
 * What is to be asked about the claims of one report, in their order: each name of a place and each phrase of a speaker once, by the first claim
 * that rests on it. What a person has ruled is not asked again.
 */
export function doubtsOf(claims: readonly Claim[], text: string): readonly Doubt[] {
  const asked = new Set<string>()
  const once = (key: string): boolean => !asked.has(key) && asked.add(key) !== undefined
  return claims.flatMap((claim) => [
    ...numberDoubts(claim),
    ...placeDoubts(claim).filter(({ span }) => once(`place ${text.slice(...span)}`)),
    ...speakerDoubts(claim).filter(({ span }) => once(`speaker ${span.join('-')}`)),
  ])
}

const numberDoubts = ({ id, figure }: Claim): readonly Doubt[] =>
  figure?.doubtful ? [{ claim: id, question: 'number', span: [figure.number.start, figure.number.end] }] : []

function placeDoubts({ id, places, why }: Claim): readonly Doubt[] {
  const unsure = why.filter(({ rule }) => rule === UNKNOWN_PLACE || rule === SEVERAL_PLACES).flatMap(({ spans }) => spans)
  return places
    .filter(({ start, end }) => unsure.some((span) => span[0] === start && span[1] === end))
    .map(({ start, end }) => ({ claim: id, question: 'place', span: [start, end] }))
}

/** Who gives a figure or says who holds a place decides how it is counted; of other claims it is not asked. */
function speakerDoubts(claim: Claim): readonly Doubt[] {
  if (claim.kind !== 'figure' && claim.kind !== 'control') return []
  const speaker = speakerOf(claim)
  if (speaker?.kind !== 'unnamed' || claim.why.some(({ field, basis }) => field === 'attribution' && basis === 'ruled')) return []
  return [{ claim: claim.id, question: 'speaker', span: [speaker.start, speaker.end] }]
}
