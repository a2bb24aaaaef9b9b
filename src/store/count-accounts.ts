import { sql } from 'kysely'
import type { Connection } from './store.ts'
import { addToTally, type Subject } from './tallies.ts'

/**
 * Counts accounts in, or out again before they are taken away: what the overview shows, and in how many accounts each origin is. Gives the names
 * of those origins, which are to be settled when all is counted.
 */
export async function countAccounts(on: Connection, events: readonly string[], by: 1 | -1): Promise<readonly string[]> {
  if (events.length === 0) return []
  for (const count of [ALL, CONTESTED, DIFFERING, MEASURES, AROUND, CONTAINERS]) {
    const { rows } = await sql<{ readonly name: string; readonly n: number }>`
      WITH wanted AS (SELECT value AS event FROM ${on.dialect.listed(events)}) ${count.query}`.execute(on.db)
    for (const { name, n } of rows) await addToTally(on, count.subject, name, by * (n ?? 0))
  }
  return countOrigins(on, events, by)
}

interface Count {
  readonly subject: Subject
  readonly query: ReturnType<typeof sql>
}

const ALL: Count = { subject: 'accounts', query: sql`SELECT '' AS name, count(*) AS n FROM wanted JOIN accounts USING (event)` }
const CONTESTED: Count = {
  subject: 'contested',
  query: sql`SELECT '' AS name, sum(contested) AS n FROM wanted JOIN accounts USING (event)`,
}
const DIFFERING: Count = {
  subject: 'differing',
  query: sql`SELECT '' AS name, sum(differs) AS n FROM wanted JOIN accounts USING (event)`,
}
const MEASURES: Count = {
  subject: 'measure',
  query: sql`SELECT measure AS name, count(*) AS n FROM wanted JOIN account_values USING (event) GROUP BY measure`,
}
const AROUND: Count = {
  subject: 'around',
  query: sql`SELECT place AS name, count(*) AS n FROM wanted JOIN account_places USING (event) GROUP BY place`,
}
const CONTAINERS: Count = {
  subject: 'containers',
  query: sql`SELECT place AS name, sum(containers) AS n FROM wanted JOIN account_places USING (event) GROUP BY place`,
}

async function countOrigins({ db, dialect }: Connection, events: readonly string[], by: 1 | -1): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    INSERT INTO origins (name, kind, party, accounts, alone)
    SELECT o.name, '', 0, ${by} * count(*), ${by} * sum(a.weight = 1)
    FROM ${dialect.listed(events)} JOIN accounts AS a ON a.event = value JOIN account_origins AS o ON o.event = a.event
    WHERE true
    GROUP BY o.name
    ON CONFLICT (name) DO UPDATE SET accounts = origins.accounts + excluded.accounts, alone = origins.alone + excluded.alone
    RETURNING name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Forgets origins that no account has; the kind of the others is the least that an account gives them, and they are parties where one account says so. */
export async function settleOrigins({ db, dialect }: Connection, origins: readonly string[]): Promise<void> {
  const names = dialect.listed(origins)
  await sql`DELETE FROM origins WHERE name IN (SELECT value FROM ${names}) AND accounts = 0`.execute(db)
  await sql`
    UPDATE origins SET
      kind = coalesce((SELECT min(o.kind) FROM account_origins AS o WHERE o.name = origins.name), ''),
      party = coalesce((SELECT max(o.party) FROM account_origins AS o WHERE o.name = origins.name), 0)
    WHERE name IN (SELECT value FROM ${names})`.execute(db)
}
