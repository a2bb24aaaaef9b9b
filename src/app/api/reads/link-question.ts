import type { z } from '@hono/zod-openapi'
import { SAME_INCIDENT } from '../../../cluster/doubtful.ts'
import { compareTellings, type JoinedPair } from '../../../cluster/joined.ts'
import type { LinkDoubt } from '../../../model/link.ts'
import { readAccount } from '../../../store/accounts.ts'
import { readReport } from '../../../store/reports.ts'
import type { Connection } from '../../../store/store.ts'
import { toldIn } from '../../explain/told-in.ts'
import type { ComparedFeatureSchema } from '../schema/compared.ts'
import type { QueueItemSchema, TellingSchema } from '../schema/queue.ts'
import { eventClaim, eventItem } from '../views/events.ts'
import { readCited } from './cited.ts'

type QueueItem = z.infer<typeof QueueItemSchema>
type Telling = z.infer<typeof TellingSchema>

/** The question whether two tellings are of one incident; null where one of them is no longer told. */
export async function linkItem(on: Connection, { a, b, events, eventA, eventB, score }: LinkDoubt): Promise<QueueItem | null> {
  const [own, other] = [await tellingIn(on, a, eventA), await tellingIn(on, b, eventB)]
  if (own === null || other === null) return null
  const pair = compareTellings([a, b], await toldIn(on, [own.said.report, other.said.report]))
  return {
    id: `${a}:link:${b}`,
    question: 'link',
    events,
    score,
    threshold: SAME_INCIDENT,
    a: own,
    b: other,
    features: pair === null ? [] : featuresOf(pair),
  }
}

/** What speaks for or against, the heaviest first. */
export const featuresOf = ({ features }: JoinedPair): z.infer<typeof ComparedFeatureSchema>[] =>
  features
    .filter(({ weight }) => weight !== 0)
    .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
    .map(({ weight, ...feature }) => ({ ...feature, weight: Number.isFinite(weight) ? weight : null }))

/** A telling, by its first claim, with the event in which it stands. */
export async function tellingIn(on: Connection, telling: string, event: string): Promise<Telling | null> {
  const account = await readAccount(on, event)
  const cited = await readCited(on, [telling])
  const kept = cited.claims.get(telling)
  const found = kept && (await readReport(on, kept.claim.report))
  if (account === null || !kept || !found) return null
  return {
    telling,
    said: eventClaim(kept, account, { cited, text: found.report.text }),
    language: found.report.language,
    event: eventItem(account),
    origins: account.origins.map(({ name }) => name),
  }
}
