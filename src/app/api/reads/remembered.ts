import { type Moment, momentOf } from '../../../store/changes.ts'
import type { Connection, Store } from '../../../store/store.ts'

/** What is counted over the whole case, kept until the case has other accounts or another report: in a large one counting takes long. */
export function remembered<T>(store: Store, count: (on: Connection) => Promise<T>): () => Promise<T> {
  let kept: { readonly at: Moment; readonly counted: T } | null = null
  return () =>
    store.read(async (on) => {
      const now = await momentOf(on)
      if (kept !== null && kept.at.change === now.change && kept.at.report === now.report) return kept.counted
      const counted = await count(on)
      kept = { at: now, counted }
      return counted
    })
}
