import type { Day } from '../model/day.ts'
import { inChunks } from './chunks.ts'
import { isCurrent } from './rows.ts'
import type { Connection } from './store.ts'

/** What a table tells of a report. */
export interface ReportHead {
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
  readonly day: Day | null
}

/** Those of the ids that there are, in the order of the ids. */
export async function reportHeads({ db }: Connection, ids: readonly string[]): Promise<readonly ReportHead[]> {
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('reports').select(['id', 'outlet', 'title', 'day']).where('id', 'in', some).where(isCurrent).execute(),
  )
  const heads = new Map(rows.map((row) => [row.id, { ...row, outlet: row.outlet || null, day: row.day || null }]))
  return ids.flatMap((id) => heads.get(id) ?? [])
}
