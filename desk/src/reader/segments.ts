import type { Span } from '../../../src/model/span.ts'

/** Something of the text that is to be marked. */
export interface Marked {
  readonly id: string
  readonly span: Span
}

/** A stretch of text over which the same things are marked. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Ids of what covers it, the shortest first. */
  readonly ids: readonly string[]
  /** Ids of what begins here. */
  readonly begins: readonly string[]
}

/**
 * Cuts a text into segments by sweeping over the edges of all spans: together they are the text, in order, none empty.
 * Spans may overlap and nest in any way; those that are empty or reach beyond the text are cut to it.
 * `cuts` are further places, inside the text, at which a segment ends.
 */
export function segmentsOf(length: number, marked: readonly Marked[], cuts: readonly number[] = []): readonly Segment[] {
  const items = marked
    .map(({ id, span }) => ({ id, start: Math.max(0, span[0]), end: Math.min(length, span[1]) }))
    .filter((m) => m.start < m.end)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const edges = [...new Set([0, length, ...cuts, ...items.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: typeof items = []
  let next = 0
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!
    const begins: string[] = []
    open = open.filter((m) => m.end > start)
    while (items[next] !== undefined && items[next]!.start === start) {
      open.push(items[next]!)
      begins.push(items[next]!.id)
      next += 1
    }
    const ids = open.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map((m) => m.id)
    segments.push({ start, end: edges[i + 1]!, ids, begins })
  }
  return segments
}
