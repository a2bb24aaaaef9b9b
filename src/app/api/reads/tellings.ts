import type { z } from '@hono/zod-openapi'
import { SAME_INCIDENT } from '../../../cluster/doubtful.ts'
import type { Joined, JoinedPair } from '../../../cluster/joined.ts'
import type { Account } from '../../../model/account.ts'
import { dayFromNumber, dayNumber } from '../../../model/day.ts'
import { readAccount } from '../../../store/accounts.ts'
import { closePairsOf } from '../../../store/close-pairs.ts'
import { listEvents } from '../../../store/events.ts'
import { reportTexts } from '../../../store/reports.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { joinedOf } from '../../explain/event.ts'
import { notFound } from '../problem.ts'
import type { EventTellingsSchema } from '../schema/tellings.ts'
import { eventClaim, eventItem } from '../views/events.ts'
import { readCited } from './cited.ts'
import { featuresOf } from './link-question.ts'

type Tellings = z.infer<typeof EventTellingsSchema>

/** What one page can show. */
const SHOWN = 100
const NEAR = 12
/** Days around an event in which it may be told of otherwise. */
const AROUND = 3

/** The tellings of an incident; none for events of other kinds, of which nobody rules what is one. */
export const tellingsOfEvent = (store: Store, event: string): Promise<Tellings> =>
  store.read(async (on) => {
    const account = await readAccount(on, event)
    if (account === null) throw notFound('event', event)
    const joined = await joinedOf(on, account)
    return {
      threshold: SAME_INCIDENT,
      tellings: joined === null ? [] : await tellingsIn(on, account, joined),
      near: joined === null ? [] : await nearTo(on, account, joined),
    }
  })

async function tellingsIn(on: Connection, account: Account, { members, pairs }: Joined): Promise<Tellings['tellings']> {
  const shown = members.slice(0, SHOWN)
  const cited = await readCited(
    on,
    shown.map(({ telling }) => telling),
  )
  const texts = await reportTexts(on, [...cited.reports.keys()])
  return shown.flatMap(({ telling }) => {
    const kept = cited.claims.get(telling)
    if (kept === undefined) return []
    // The pairs come with the strongest first.
    const pair = pairs.find(({ a, b }) => a.claims[0] === telling || b.claims[0] === telling)
    return [
      {
        said: eventClaim(kept, account, { cited, text: texts.get(kept.claim.report)?.text ?? '' }),
        likest: pair === undefined ? null : likestOf(pair, telling, (report) => cited.reports.get(report)?.outlet ?? null),
        apart: members.find((other) => other.telling !== telling)?.telling ?? null,
      },
    ]
  })
}

function likestOf(pair: JoinedPair, telling: string, outletOf: (report: string) => string | null) {
  const other = pair.a.claims[0] === telling ? pair.b : pair.a
  return {
    telling: other.claims[0] as string,
    outlet: outletOf(other.report),
    score: Number.isFinite(pair.score) ? pair.score : null,
    features: featuresOf(pair),
  }
}

/** Those with a telling that is like one of these, the likest first; then those of the same place and days. */
async function nearTo(on: Connection, { event, place, time }: Account, { members }: Joined): Promise<Tellings['near']> {
  const close = await closePairsOf(
    on,
    members.map(({ telling }) => telling),
  )
  const found = new Map<string, { readonly claim: string; readonly own: string }>()
  for (const { eventB, a, b } of close.toSorted((x, y) => y.score - x.score || (x.b < y.b ? -1 : 1)))
    if (!found.has(eventB)) found.set(eventB, { claim: b, own: a })
  const near: Tellings['near'][number][] = []
  for (const [id, link] of [...found].slice(0, NEAR)) {
    const account = await readAccount(on, id)
    if (account !== null) near.push({ event: eventItem(account), ...link })
  }
  const own = members[0]?.telling
  const day = time?.end ?? null
  if (!place || !day || own === undefined || near.length === NEAR) return near
  const [from, to] = [dayFromNumber(dayNumber(day) - AROUND), dayFromNumber(dayNumber(day) + AROUND)]
  const beside = await listEvents(on, { filter: { which: 'all', place: place.name, from, to }, after: null, limit: 3 * NEAR })
  const others = beside.filter(
    ({ account }) => account.kind === 'incident' && account.event !== event && !found.has(account.event),
  )
  return [
    ...near,
    ...others.map(({ account }) => ({ event: eventItem(account), claim: account.claims[0] as string, own })),
  ].slice(0, NEAR)
}
