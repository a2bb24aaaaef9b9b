import { sql } from 'kysely'
import { type Claim, speakerOf } from '../model/claim.ts'
import type { Connection } from './store.ts'

/** Whom an outlet credits, and what it calls whom. */
export type UsageKind = 'speaker' | 'actor'

export interface Usage {
  readonly outlet: string
  readonly kind: UsageKind
  /** The speaker's organisation, or the speaker where it has none; '' for the outlet's own voice. For actors, the canonical name. */
  readonly name: string
  /** For actors, the outlet's word, in lower case; '' for speakers. */
  readonly words: string
}

/** Counts what the claims of a report use, or takes it out of the count again. */
export async function countUsage(on: Connection, report: number, claims: readonly Claim[], by: 1 | -1): Promise<void> {
  const { outlet } = await on.db.selectFrom('reports').select('outlet').where('key', '=', report).executeTakeFirstOrThrow()
  const used = claims.flatMap((claim) => usesOf(claim, outlet))
  for (const alike of Map.groupBy(used, (use) => JSON.stringify(use)).values())
    await addToUsage(on, { ...alike[0]!, n: by * alike.length })
}

function usesOf(claim: Claim, outlet: string): readonly Usage[] {
  const speaker = speakerOf(claim)
  return [
    { outlet, kind: 'speaker', name: speaker?.affiliation ?? speaker?.name ?? '', words: '' },
    ...claim.actors.map(({ name, text }): Usage => ({ outlet, kind: 'actor', name, words: text.toLowerCase() })),
  ]
}

const addToUsage = ({ db }: Connection, row: Usage & { readonly n: number }): Promise<unknown> =>
  db
    .insertInto('usage')
    .values(row)
    .onConflict((on) => on.columns(['outlet', 'kind', 'name', 'words']).doUpdateSet({ n: sql`"usage".n + excluded.n` }))
    .execute()

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
