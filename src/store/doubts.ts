import { sql } from 'kysely'
import type { Claim } from '../model/claim.ts'
import { doubtsOf, type Question } from '../model/doubt.ts'
import type { TextRow } from './dialect.ts'
import { MOST_COUNTED } from './most-counted.ts'
import type { Connection } from './store.ts'

/** Writes down what is to be asked about the claims of a report version, which are in the case already. */
export async function askDoubts(on: Connection, report: Pick<TextRow, 'key' | 'text'>, claims: readonly Claim[]): Promise<void> {
  const doubts = doubtsOf(claims, report.text)
  if (doubts.length === 0) return
  const rows = await on.db.selectFrom('claims').select(['key', 'id']).where('report', '=', report.key).execute()
  const keys = new Map(rows.map(({ key, id }) => [id, key]))
  for (const { claim, question, span } of doubts)
    await on.db
      .insertInto('doubts')
      .values({ report: report.key, claim: keys.get(claim)!, question, start: span[0], end: span[1] })
      .execute()
}

export const forgetDoubts = ({ db }: Connection, report: number): Promise<unknown> =>
  db.deleteFrom('doubts').where('report', '=', report).execute()

/** A doubt as the queue has it: `key` is the claim's, which gives the order. */
export interface DoubtListed {
  readonly key: number
  readonly claim: string
  readonly question: Question
  readonly start: number
  readonly end: number
}

export interface DoubtsAsked {
  readonly question: Question | null
  /** Where the page before ended. */
  readonly after: Pick<DoubtListed, 'key' | 'question' | 'start'> | null
  readonly limit: number
}

/** Report by report, in the order in which they came, then in the order of the coder. */
export async function listDoubts({ db }: Connection, { question, after, limit }: DoubtsAsked): Promise<readonly DoubtListed[]> {
  let query = db
    .selectFrom('doubts as d')
    .innerJoin('claims as c', 'c.key', 'd.claim')
    .select(['d.claim as key', 'c.id as claim', 'd.question', 'd.start', 'd.end'])
    .orderBy('d.claim')
    .orderBy('d.question')
    .orderBy('d.start')
    .limit(limit)
  if (question !== null) query = query.where('d.question', '=', question)
  if (after !== null)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('d.claim', 'd.question', 'd.start'), '>', tuple(after.key, after.question as string, after.start)),
    )
  return (await query.execute()) as readonly DoubtListed[]
}

/** Those of one claim. */
export async function doubtsOfClaim({ db }: Connection, claim: string): Promise<readonly DoubtListed[]> {
  const rows = await db
    .selectFrom('claims as c')
    .innerJoin('doubts as d', 'd.claim', 'c.key')
    .select(['d.claim as key', 'c.id as claim', 'd.question', 'd.start', 'd.end'])
    .where('c.id', '=', claim)
    .where(sql<boolean>`c.current = 1`)
    .orderBy('d.question')
    .orderBy('d.start')
    .execute()
  return rows as readonly DoubtListed[]
}

/** Counted up to `MOST_COUNTED`. */
export async function countDoubts({ db }: Connection, question: Question | null): Promise<number> {
  let some = db.selectFrom('doubts').select('claim').limit(MOST_COUNTED)
  if (question !== null) some = some.where('question', '=', question)
  const row = await db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}
