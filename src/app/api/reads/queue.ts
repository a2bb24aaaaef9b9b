import { z } from '@hono/zod-openapi'
import type { Question } from '../../../model/doubt.ts'
import { claimsOfReport } from '../../../store/claims.ts'
import { countDoubts, type DoubtListed, doubtsOfClaim, listDoubts } from '../../../store/doubts.ts'
import { countLinkDoubts, type LinkDoubtListed, listLinkDoubts, readLinkDoubt } from '../../../store/link-doubts.ts'
import { MOST_COUNTED } from '../../../store/most-counted.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { placesCalled } from '../../named-places.ts'
import { cutPage, readCursor } from '../cursor.ts'
import { notFound } from '../problem.ts'
import { ClaimQuestionSchema, type QueueItemSchema } from '../schema/queue.ts'
import { otherNumbers, otherSpeakers } from '../views/readings.ts'
import { claimDetail } from './claims.ts'
import { linkItem } from './link-question.ts'

type QueueItem = z.infer<typeof QueueItemSchema>

interface Asked {
  readonly question?: Question | 'link' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

const Place = z.object({ key: z.number(), question: ClaimQuestionSchema, start: z.number() })
const LinkPlace = z.object({ rank: z.number(), a: z.string(), b: z.string() })

/** What is asked about incidents comes first, for most hangs on it; then claim by claim. */
export const pageOfQueue = (store: Store, { question, cursor, limit }: Asked) =>
  store.read(async (on) => {
    const after = readCursor(cursor, z.union([Place, LinkPlace]))
    const [links, claims] = [question === undefined || question === 'link', question !== 'link']
    const asked = question === undefined || question === 'link' ? null : question
    const ofLinks = links && !(after && 'key' in after) ? await listLinkDoubts(on, after, limit + 1) : []
    const left = limit + 1 - ofLinks.length
    const ofClaims =
      claims && left > 0
        ? await listDoubts(on, { question: asked, after: after && 'key' in after ? after : null, limit: left })
        : []
    const { items, next } = cutPage<DoubtListed | LinkDoubtListed>([...ofLinks, ...ofClaims], limit, (last) =>
      'rank' in last ? LinkPlace.parse(last) : Place.parse(last),
    )
    const shown: QueueItem[] = []
    for (const doubt of items) {
      const item = 'rank' in doubt ? await linkItem(on, doubt) : await itemOf(on, doubt, store.name)
      if (item !== null) shown.push(item)
    }
    const total = (links ? await countLinkDoubts(on) : 0) + (claims ? await countDoubts(on, asked) : 0)
    return { items: shown, next, total: Math.min(total, MOST_COUNTED) }
  })

/** One item by its id; what has been decided meanwhile is no longer there. */
export const oneQueueItem = (store: Store, id: string) =>
  store.read(async (on) => {
    const [claim, question, other] = id.split(':') as [string, ...string[]]
    const item =
      question === 'link' ? await oneLink(on, claim, other ?? '') : await oneOfClaim(on, { id, claim, caseFolder: store.name })
    if (item === null) throw notFound('open question', id)
    return item
  })

async function oneLink(on: Connection, a: string, b: string): Promise<QueueItem | null> {
  const doubt = await readLinkDoubt(on, a, b)
  return doubt === null ? null : linkItem(on, doubt)
}

async function oneOfClaim(
  on: Connection,
  { id, claim, caseFolder }: { readonly id: string; readonly claim: string; readonly caseFolder: string },
): Promise<QueueItem | null> {
  const doubt = (await doubtsOfClaim(on, claim)).find((each) => idOf(each) === id)
  return doubt === undefined ? null : itemOf(on, doubt, caseFolder)
}

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
