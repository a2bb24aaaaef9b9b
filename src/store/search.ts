import type { Day } from '../model/day.ts'
import type { Connection } from './store.ts'

export interface ReportHit {
  readonly report: string
  readonly outlet: string | null
  readonly title: string | null
  readonly day: Day | null
  /** Words around the first hit. */
  readonly excerpt: string
}

/** Reports that hold all the words, best first; words in double quotes must stand together. */
export async function searchReports({ db, dialect }: Connection, words: string, limit: number): Promise<readonly ReportHit[]> {
  const hits = await dialect.searchText(db, words, limit)
  const rows = await db
    .selectFrom('reports')
    .select(['key', 'id', 'outlet', 'title', 'day'])
    .where(
      'key',
      'in',
      hits.map(({ key }) => key),
    )
    .execute()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return hits.flatMap(({ key, excerpt }) => {
    const row = byKey.get(key)
    return row === undefined
      ? []
      : [{ report: row.id, outlet: row.outlet || null, title: row.title, day: row.day || null, excerpt }]
  })
}

/** How many reports hold all the words, counted up to `most`. */
export const countFound = ({ db, dialect }: Connection, words: string, most: number): Promise<number> =>
  dialect.countText(db, words, most)
