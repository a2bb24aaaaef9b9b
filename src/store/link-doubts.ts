import { sql } from 'kysely'
import type { Events, LinkDoubt } from '../model/link.ts'
import { MOST_COUNTED } from './most-counted.ts'
import type { Connection } from './store.ts'

/** Puts what is asked about these accounts, and between them and others, in the place of what was. The accounts are in the case already. */
export async function askAboutLinks(
  { db, dialect }: Connection,
  events: readonly string[],
  doubts: readonly LinkDoubt[],
): Promise<void> {
  await sql`
    DELETE FROM link_doubts
    WHERE event_a IN (SELECT value FROM ${dialect.listed(events)}) OR event_b IN (SELECT value FROM ${dialect.listed(events)})`.execute(
    db,
  )
  const rows = doubts.map(({ a, b, events: says, eventA, eventB, score }) => [a, b, says, eventA, eventB, score])
  await sql`
    INSERT INTO link_doubts (a, b, events, event_a, event_b, score, rank)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
      max(own.contested, theirs.contested) * ${CONTESTED} + own.weight + iif(own.event = theirs.event, 0, theirs.weight)
    FROM ${dialect.listed(rows)}
    JOIN accounts AS own ON own.event = value ->> 3 JOIN accounts AS theirs ON theirs.event = value ->> 4`.execute(db)
}

/** Takes away what is asked between these accounts, or about the one. */
export const forgetLinkDoubt = ({ db }: Connection, events: readonly string[]): Promise<unknown> =>
  db.deleteFrom('link_doubts').where('event_a', 'in', events).where('event_b', 'in', events).execute()

/** More than there are origins of any event. */
const CONTESTED = 1_000_000

export interface LinkDoubtListed extends LinkDoubt {
  readonly rank: number
}

const selectDoubts = ({ db }: Connection) =>
  db
    .selectFrom('link_doubts')
    .select(['a', 'b', 'events', 'event_a as eventA', 'event_b as eventB', 'score', 'rank'])
    .$castTo<LinkDoubtListed & { readonly events: Events }>()

/** Those that most hangs on first. `after` is where the page before ended. */
export function listLinkDoubts(
  on: Connection,
  after: Pick<LinkDoubtListed, 'rank' | 'a' | 'b'> | null,
  limit: number,
): Promise<readonly LinkDoubtListed[]> {
  const query = selectDoubts(on).orderBy('rank', 'desc').orderBy('a').orderBy('b').limit(limit)
  if (after === null) return query.execute()
  return query
    .where('rank', '<=', after.rank)
    .where(({ eb, and, or, refTuple, tuple }) =>
      or([eb('rank', '<', after.rank), and([eb('rank', '=', after.rank), eb(refTuple('a', 'b'), '>', tuple(after.a, after.b))])]),
    )
    .execute()
}

export async function readLinkDoubt(on: Connection, a: string, b: string): Promise<LinkDoubtListed | null> {
  return (await selectDoubts(on).where('a', '=', a).where('b', '=', b).executeTakeFirst()) ?? null
}

/** Counted up to `MOST_COUNTED`. */
export async function countLinkDoubts({ db }: Connection): Promise<number> {
  const some = db.selectFrom('link_doubts').select('a').limit(MOST_COUNTED)
  const row = await db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}
