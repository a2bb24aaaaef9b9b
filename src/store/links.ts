import { sql } from 'kysely'
import type { Events, Overruled, RuledLink } from '../model/link.ts'
import type { Connection } from './store.ts'

/** Rulings that stand on whether two claims tell of one incident. */

interface NewLink {
  readonly ruling: string
  /** The second claim, and the id of its report. */
  readonly report: string
  readonly claim: string
  readonly events: Events
}

export const insertLink = ({ db }: Connection, link: NewLink): Promise<unknown> => db.insertInto('links').values(link).execute()

export const deleteLink = ({ db }: Connection, ruling: string): Promise<unknown> =>
  db.deleteFrom('links').where('ruling', '=', ruling).execute()

/** What is kept of a ruling on a link, besides the ruling itself. */
export interface KeptLink {
  readonly ruling: string
  readonly report: string
  /** The second claim as it is now; null where that is for a person to say. */
  readonly claim: string | null
  readonly events: Events
  /** Why it does not hold; null where it does. */
  readonly overruled: Pick<Overruled, 'by'> | null
}

export async function readLinks({ db, dialect }: Connection, rulings: readonly string[]): Promise<ReadonlyMap<string, KeptLink>> {
  const rows = await db
    .selectFrom('links')
    .selectAll()
    .where(sql<boolean>`ruling IN (SELECT value FROM ${dialect.listed(rulings)})`)
    .execute()
  return new Map(
    rows.map(({ ruling, report, claim, events, holds, overruled_by }) => [
      ruling,
      {
        ruling,
        report,
        claim: claim === '' ? null : claim,
        events: events as Events,
        overruled: holds === 1 ? null : { by: overruled_by },
      },
    ]),
  )
}

export const readLink = async (on: Connection, ruling: string): Promise<KeptLink | null> =>
  (await readLinks(on, [ruling])).get(ruling) ?? null

/** Rulings of which the second claim is of this report. */
export async function linksToReport({ db }: Connection, report: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('links').select('ruling').where('report', '=', report).execute()
  return rows.map(({ ruling }) => ruling)
}

export const attachSecond = ({ db }: Connection, ruling: string, claim: string | null): Promise<unknown> =>
  db
    .updateTable('links')
    .set({ claim: claim ?? '' })
    .where('ruling', '=', ruling)
    .execute()

/** Those with a claim of these reports, in the order in which they were made. One that has lost a claim waits for a person. */
export async function linksOfReports({ db, dialect }: Connection, reports: readonly string[]): Promise<readonly RuledLink[]> {
  const { rows } = await sql<RuledLink>`
    WITH some AS (
      SELECT l.ruling FROM ${dialect.listed(reports)} JOIN rulings AS r ON r.report = value JOIN links AS l ON l.ruling = r.id
      UNION SELECT l.ruling FROM ${dialect.listed(reports)} JOIN links AS l ON l.report = value)
    SELECT l.ruling, at.claim AS a, l.claim AS b, l.events
    FROM some JOIN links AS l USING (ruling) JOIN attachments AS at USING (ruling) JOIN rulings AS r ON r.id = l.ruling
    WHERE at.claim <> '' AND l.claim <> ''
    ORDER BY r.key`.execute(db)
  return rows
}

/** The ids of the reports of these rulings' claims. */
export async function reportsOfLinks({ db, dialect }: Connection, rulings: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ report: string }>`
    SELECT r.report FROM ${dialect.listed(rulings)} JOIN rulings AS r ON r.id = value
    UNION SELECT l.report FROM ${dialect.listed(rulings)} JOIN links AS l ON l.ruling = value`.execute(db)
  return rows.map(({ report }) => report)
}

/** Keeps which of these rulings hold. */
export async function setOverruled(
  { db }: Connection,
  links: readonly RuledLink[],
  overruled: readonly Overruled[],
): Promise<void> {
  const by = new Map(overruled.map((each) => [each.ruling, each.by]))
  for (const { ruling } of links)
    await db
      .updateTable('links')
      .set({ holds: by.has(ruling) ? 0 : 1, overruled_by: by.get(ruling) ?? null })
      .where('ruling', '=', ruling)
      .execute()
}

/**
 * Forgets which rulings with a claim of this report do not hold. Whether they contradict others is found anew when the report is compared; one of
 * which a claim no longer tells of an incident contradicts none.
 */
export const forgetOverruled = ({ db }: Connection, report: string): Promise<unknown> =>
  sql`
    UPDATE links SET holds = 1, overruled_by = NULL
    WHERE holds = 0 AND ruling IN (
      SELECT id FROM rulings WHERE report = ${report} UNION SELECT ruling FROM links WHERE report = ${report})`.execute(db)

/** Pairs of accounts that a ruling holds apart, of those that one of these is in. */
export async function accountsHeldApart(
  { db, dialect }: Connection,
  events: readonly string[],
): Promise<readonly (readonly [event: string, other: string])[]> {
  const { rows } = await sql<{ event: string; other: string }>`
    SELECT c.event, o.event AS other
    FROM ${dialect.listed(events)} JOIN account_claims AS c ON c.event = value
    JOIN attachments AS at ON at.claim = c.claim
    JOIN links AS l ON l.ruling = at.ruling JOIN account_claims AS o ON o.claim = l.claim
    WHERE l.events = 'two' AND l.holds = 1
    UNION SELECT c.event, o.event AS other
    FROM ${dialect.listed(events)} JOIN account_claims AS c ON c.event = value
    JOIN links AS l ON l.claim = c.claim
    JOIN attachments AS at ON at.ruling = l.ruling JOIN account_claims AS o ON o.claim = at.claim
    WHERE l.events = 'two' AND l.holds = 1`.execute(db)
  return rows.map(({ event, other }) => [event, other])
}

/** Ids of the rulings about claims of an account, in the order in which they were made. */
export async function linksOfAccount({ db }: Connection, event: string): Promise<readonly string[]> {
  const { rows } = await sql<{ ruling: string }>`
    SELECT r.id AS ruling FROM rulings AS r WHERE r.id IN (
      SELECT l.ruling FROM account_claims AS c JOIN attachments AS at ON at.claim = c.claim
      JOIN links AS l ON l.ruling = at.ruling WHERE c.event = ${event}
      UNION SELECT l.ruling FROM account_claims AS c JOIN links AS l ON l.claim = c.claim WHERE c.event = ${event})
    ORDER BY r.key`.execute(db)
  return rows.map(({ ruling }) => ruling)
}
