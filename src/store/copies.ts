import { sql } from 'kysely'
import { type CopyLink, isCopyOfEvent } from '../model/copy-link.ts'
import { insertListed } from './listed.ts'
import { isCurrent } from './rows.ts'
import type { Connection } from './store.ts'
import { addToTally } from './tallies.ts'

const toLink = ({ body }: { readonly body: string }): CopyLink => JSON.parse(body)

/** Every pair that the report is one of. */
export async function copiesOfReport({ db }: Connection, report: string): Promise<readonly CopyLink[]> {
  const rows = await db
    .selectFrom('copies')
    .select('body')
    .where((eb) => eb.or([eb('a', '=', report), eb('b', '=', report)]))
    .orderBy('a')
    .orderBy('b')
    .execute()
  return rows.map(toLink)
}

/** Every pair of these reports. SQLite would look for each of them beside each other one: the second is chosen here. */
export async function copiesAmong({ db, dialect }: Connection, reports: readonly string[]): Promise<readonly CopyLink[]> {
  const { rows } = await sql<{ readonly b: string; readonly body: string }>`
    SELECT c.b, c.body FROM ${dialect.listed(reports)} JOIN copies AS c ON c.a = value ORDER BY c.a, c.b`.execute(db)
  const among = new Set(reports)
  return rows.filter(({ b }) => among.has(b)).map(toLink)
}

/** How often reports of one outlet share text of the event with later ones of another. */
export interface Carried {
  readonly from: string
  readonly to: string
  readonly pairs: number
}

export async function carriedBetween({ db }: Connection, limit: number): Promise<readonly Carried[]> {
  const rows = await db
    .selectFrom('carried')
    .select(['a as from', 'b as to', 'pairs'])
    .where('pairs', '>', 0)
    .orderBy('pairs', 'desc')
    .orderBy('from')
    .orderBy('to')
    .limit(limit)
    .execute()
  return rows.map(({ from, to, pairs }) => ({ from, to, pairs }))
}

/** Counts pairs between the outlets of their reports, or out again before either changes. */
export async function countCarried({ db, dialect }: Connection, links: readonly CopyLink[], by: 1 | -1): Promise<void> {
  const pairs = links.filter(isCopyOfEvent).map(({ a, b }) => [a, b])
  if (pairs.length === 0) return
  await sql`
    INSERT INTO carried (a, b, pairs)
    SELECT a.outlet, b.outlet, ${by} * count(*)
    FROM ${dialect.listed(pairs)}
    JOIN reports AS a ON a.id = value ->> 0 AND a.current = 1
    JOIN reports AS b ON b.id = value ->> 1 AND b.current = 1
    WHERE true GROUP BY a.outlet, b.outlet
    ON CONFLICT (a, b) DO UPDATE SET pairs = carried.pairs + excluded.pairs`.execute(db)
}

/** Every pair that one of the reports is in. */
export async function copiesWith({ db, dialect }: Connection, reports: readonly string[]): Promise<readonly CopyLink[]> {
  const { rows } = await sql<{ readonly body: string }>`
    SELECT c.body FROM ${dialect.listed(reports)} JOIN copies AS c ON c.a = value
    UNION ALL SELECT c.body FROM ${dialect.listed(reports)} JOIN copies AS c ON c.b = value
    WHERE c.a NOT IN (SELECT value FROM ${dialect.listed(reports)})`.execute(db)
  return rows.map(toLink)
}

export interface CopyChanges {
  readonly gone: readonly CopyLink[]
  readonly found: readonly CopyLink[]
}

export async function saveCopies(on: Connection, { gone, found }: CopyChanges): Promise<void> {
  const { db, dialect } = on
  await sql`
    DELETE FROM copies WHERE (a, b) IN (SELECT value ->> 0, value ->> 1 FROM ${dialect.listed(gone.map(({ a, b }) => [a, b]))})`.execute(
    db,
  )
  await insertListed(
    on,
    'copies',
    found.map((link) => ({ a: link.a, b: link.b, relation: link.relation, body: JSON.stringify(link) })),
  )
  await countCarried(on, gone, -1)
  await countCarried(on, found, 1)
  await addToTally(on, 'copies', '', found.length - gone.length)
  await countCopies(on, [...new Set([...gone, ...found].flatMap(({ a, b }) => [a, b]))])
}

const countCopies = ({ db, dialect }: Connection, reports: readonly string[]): Promise<unknown> =>
  db
    .updateTable('reports')
    .set((eb) => ({
      copies: eb
        .selectFrom('copies')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where((pairs) => pairs.or([pairs('a', '=', pairs.ref('reports.id')), pairs('b', '=', pairs.ref('reports.id'))])),
    }))
    .where(sql<boolean>`id IN (SELECT value FROM ${dialect.listed(reports)})`)
    .where(isCurrent)
    .execute()
