import type { z } from '@hono/zod-openapi'
import type { Account } from '../../../model/account.ts'
import type { Measure } from '../../../model/claim.ts'
import type { KeptClaim } from '../../../store/rows.ts'
import type { EventDetailSchema, EventItemSchema } from '../schema/event.ts'
import { type Cited, citation, saysOf } from './citations.ts'

/** `claims` are those that its answers rest on; an incident has none. */
export const eventItem = (
  account: Account,
  claims: ReadonlyMap<string, KeptClaim> = new Map(),
): z.infer<typeof EventItemSchema> => ({
  event: account.event,
  kind: account.kind,
  type: account.type,
  subType: account.subType,
  place: account.place,
  time: account.time,
  texts: account.texts,
  contested: account.contested,
  reports: account.reports.length,
  origins: account.origins.length,
  figures: Object.entries(account.figures).flatMap(([measure, figure]) =>
    figure === undefined
      ? []
      : [
          {
            measure: measure as Measure,
            low: figure.low,
            best: figure.best,
            high: figure.high,
            verdict: figure.verdict,
          },
        ],
  ),
  answers: account.positions.map(({ answer, claims: [first = ''] }) => {
    const kept = claims.get(first)
    return { answer, says: kept === undefined ? null : saysOf(kept.claim) }
  }),
})

type EventClaim = z.infer<typeof EventDetailSchema>['claims'][number]

/** A claim of the event with the sentence that it stands in. */
export function eventClaim(kept: KeptClaim, account: Account, { cited, text }: { cited: Cited; text: string }): EventClaim {
  const { claim } = kept
  return {
    ...citation(kept, cited),
    kind: claim.kind,
    origin: account.origins.find((o) => o.claims.includes(claim.id))?.name ?? null,
    sentence: text.slice(...claim.sentence),
    span: [claim.start - claim.sentence[0], claim.end - claim.sentence[0]] as const,
    denies: claim.denies,
    answers: claim.answers,
  }
}
