import { sql } from 'kysely'
import { type Claim, speakerOf } from '../model/claim.ts'
import { wordForSide } from '../model/word-for-side.ts'
import type { Connection } from './store.ts'

/** Whom an outlet credits, and what it calls whom. */
export type UsageKind = 'speaker' | 'actor'

export interface Usage {
  readonly outlet: string
  readonly kind: UsageKind
  /** The speaker's organisation, or the speaker where it has none; '' for the outlet's own voice. For actors, the canonical name. */
  readonly name: string
  /** For actors, the outlet's word for the side, in lower case; '' where it has none, and for speakers. */
  readonly words: string
}

/** Counts what the claims of a report use, or takes it out of the count again. */
export async function countUsage(
  { db, dialect }: Connection,
  report: number,
  claims: readonly Claim[],
  by: 1 | -1,
): Promise<void> {
  const { outlet } = await db.selectFrom('reports').select('outlet').where('key', '=', report).executeTakeFirstOrThrow()
  const used = claims.flatMap((claim) => usesOf(claim, outlet))
  const alike = Map.groupBy(used, ({ kind, name, words }) => JSON.stringify([kind, name, words]))
  const rows = [...alike.values()].map((some) => [some[0]!.kind, some[0]!.name, some[0]!.words, by * some.length])
  await sql`
    INSERT INTO usage (outlet, kind, name, words, n)
    SELECT ${outlet}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM ${dialect.listed(rows)} WHERE true
    ON CONFLICT (outlet, kind, name, words) DO UPDATE SET n = "usage".n + excluded.n`.execute(db)
}

function usesOf(claim: Claim, outlet: string): readonly Usage[] {
  const speaker = speakerOf(claim)
  return [
    { outlet, kind: 'speaker', name: speaker?.affiliation ?? speaker?.name ?? '', words: '' },
    ...claim.actors.map((actor): Usage => ({ outlet, kind: 'actor', name: actor.name, words: wordForSide(actor) })),
  ]
}

export interface UsageListed extends Usage {
  readonly n: number
}

/** What the outlets use of a kind, of each what it uses most first. */
export async function usageOf({ db }: Connection, kind: UsageKind, outlets: readonly string[]): Promise<readonly UsageListed[]> {
  if (outlets.length === 0) return []
  const rows = await db
    .selectFrom('usage')
    .select(['outlet', 'name', 'words', 'n'])
    .where('outlet', 'in', outlets)
    .where('kind', '=', kind)
    .where('n', '>', 0)
    .orderBy('outlet')
    .orderBy('n', 'desc')
    .orderBy('name')
    .orderBy('words')
    .execute()
  return rows.map((row) => ({ ...row, kind }))
}
