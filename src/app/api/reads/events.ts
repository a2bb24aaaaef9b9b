import { z } from '@hono/zod-openapi'
import { readAccount } from '../../../store/accounts.ts'
import { claimsById } from '../../../store/claims.ts'
import { copiesAmong } from '../../../store/copies.ts'
import { countEvents, type EventFilter, eventFacet, gradeFacet, listEvents } from '../../../store/events.ts'
import { linksOfAccount } from '../../../store/links.ts'
import { reportTexts } from '../../../store/reports.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { readTally } from '../../../store/tallies.ts'
import { ruledById } from '../../ruled.ts'
import { cutPage, readCursor } from '../cursor.ts'
import { notFound } from '../problem.ts'
import { eventClaim, eventItem } from '../views/events.ts'
import { readCited } from './cited.ts'
import { remembered } from './remembered.ts'

const Place = z.object({ contested: z.number(), weight: z.number(), event: z.string() })

/** What one page can show of an event. */
const CLAIMS = 200
const FACETS = 100

interface Asked {
  readonly filter: EventFilter
  readonly cursor?: string | undefined
  readonly limit: number
}

export const pageOfEvents = (store: Store, { filter, cursor, limit }: Asked) =>
  store.read(async (on) => {
    const found = await listEvents(on, { filter, after: readCursor(cursor, Place), limit: limit + 1 })
    const { items, next } = cutPage(found, limit, ({ contested, weight, event }) => ({ contested, weight, event }))
    const answering = await claimsById(
      on,
      items.flatMap(({ account }) => account.positions.flatMap(({ claims }) => claims.slice(0, 1))),
    )
    return { items: items.map(({ account }) => eventItem(account, answering)), next, total: await countOf(on, filter) }
  })

/** All of them are counted as they change. */
const countOf = (on: Connection, { which, ...narrower }: EventFilter): Promise<number> =>
  which === 'all' && Object.values(narrower).every((asked) => asked === undefined)
    ? readTally(on, 'accounts')
    : countEvents(on, { which, ...narrower })

export const createFacets = (store: Store) =>
  remembered(store, async (on) => ({
    types: await eventFacet(on, 'type', FACETS),
    places: await eventFacet(on, 'place', FACETS),
    grades: await gradeFacet(on),
  }))

export const oneEvent = (store: Store, event: string) =>
  store.read(async (on) => {
    const account = await readAccount(on, event)
    if (account === null) throw notFound('event', event)
    const cited = await readCited(on, account.claims.slice(0, CLAIMS))
    const texts = await reportTexts(on, [...cited.reports.keys()])
    const claims = [...cited.claims.values()].map((kept) =>
      eventClaim(kept, account, { cited, text: texts.get(kept.claim.report)?.text ?? '' }),
    )
    return {
      account,
      claims: claims.toSorted((a, b) => (a.saidOn ?? '9999').localeCompare(b.saidOn ?? '9999')),
      reports: account.reports.flatMap((id) => {
        const facts = cited.reports.get(id)
        return facts === undefined ? [] : [{ ...facts, title: texts.get(id)?.title ?? null }]
      }),
      ruled: await ruledById(on, await linksOfAccount(on, event)),
      copies: (await copiesAmong(on, account.reports)).map(({ passages: _, ...link }) => link),
    }
  })
