import { z } from '@hono/zod-openapi'
import type { Question } from '../../../model/doubt.ts'
import { claimsOfReport } from '../../../store/claims.ts'
import { countDoubts, type DoubtListed, doubtsOfClaim, listDoubts } from '../../../store/doubts.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { placesCalled } from '../../named-places.ts'
import { cutPage, readCursor } from '../cursor.ts'
import { notFound } from '../problem.ts'
import { QuestionSchema, type QueueItemSchema } from '../schema/queue.ts'
import { otherNumbers, otherSpeakers } from '../views/readings.ts'
import { claimDetail } from './claims.ts'

type QueueItem = z.infer<typeof QueueItemSchema>

interface Asked {
  readonly question?: Question | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

const Place = z.object({ key: z.number(), question: QuestionSchema, start: z.number() })

export const pageOfQueue = (store: Store, { question = undefined, cursor, limit }: Asked) =>
  store.read(async (on) => {
    const asked = question ?? null
    const found = await listDoubts(on, { question: asked, after: readCursor(cursor, Place), limit: limit + 1 })
    const { items, next } = cutPage(found, limit, ({ key, question: of, start }) => ({ key, question: of, start }))
    const shown: QueueItem[] = []
    for (const doubt of items) shown.push(await itemOf(on, doubt, store.name))
    return { items: shown, next, total: await countDoubts(on, asked) }
  })

/** One item by its id; what has been decided meanwhile is no longer there. */
export const oneQueueItem = (store: Store, id: string) =>
  store.read(async (on) => {
    const claim = id.split(':')[0]!
    const doubt = (await doubtsOfClaim(on, claim)).find((each) => idOf(each) === id)
    if (doubt === undefined) throw notFound('open question', id)
    return itemOf(on, doubt, store.name)
  })

const idOf = ({ claim, question, start }: DoubtListed): string => `${claim}:${question}:${start}`

async function itemOf(on: Connection, doubt: DoubtListed, caseFolder: string): Promise<QueueItem> {
  const { detail, kept } = await claimDetail(on, doubt.claim)
  const { claim } = detail
  const words = kept.report.text.slice(doubt.start, doubt.end)
  const { question, start, end } = doubt
  return {
    id: idOf(doubt),
    question,
    detail,
    about: [start, end],
    words,
    numbers: question === 'number' && claim.figure ? otherNumbers(claim.figure) : [],
    places: question === 'place' ? placesCalled(words, caseFolder) : [],
    speakers: question === 'speaker' ? otherSpeakers(claim, await claimsOfReport(on, kept.key)) : [],
  }
}
