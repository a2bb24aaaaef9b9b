import type { EventDetail } from '../data/types.ts'

export type EventClaim = EventDetail['claims'][number]

/** A sentence of a report with every claim of the event that stands in it. */
export interface SaidSentence {
  readonly report: string
  readonly sentence: string
  readonly claims: readonly [EventClaim, ...EventClaim[]]
}

/** The claims by the sentence they stand in, in the order given. */
export const sentencesOf = (claims: readonly EventClaim[]): readonly SaidSentence[] =>
  [...Map.groupBy(claims, (claim) => JSON.stringify([claim.report, claim.sentence, claim.origin])).values()].map((members) => {
    const [first, ...rest] = members.toSorted((a, b) => a.span[0] - b.span[0])
    return { report: first!.report, sentence: first!.sentence, claims: [first!, ...rest] }
  })
