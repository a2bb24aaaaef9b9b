import type { Span } from '../../../src/model/span.ts'
import { type Marked, type Segment, segmentsOf } from './segments.ts'

export interface Paragraph {
  readonly start: number
  /** Nothing but white space. */
  readonly blank: boolean
  readonly segments: readonly Segment[]
}

/** A stretch of the text line by line, each line cut into segments. Together the segments are the stretch, its line ends included. */
export function paragraphsOf(text: string, marked: readonly Marked[], [from, to]: Span): readonly Paragraph[] {
  const lines = linesOf(text, from, to)
  const segments = segmentsOf(text.length, marked, [...lines.map(([start]) => start), to])
  let next = segments.findIndex((segment) => segment.start >= from)
  return lines.map(([start, end]) => {
    const first = next
    while (next < segments.length && segments[next]!.start < end) next += 1
    return { start, blank: text.slice(start, end).trim() === '', segments: segments.slice(first, next) }
  })
}

/** Lines with the line end that closes each. */
function linesOf(text: string, from: number, to: number): readonly Span[] {
  const lines: Span[] = []
  let start = from
  while (start < to) {
    const at = text.indexOf('\n', start)
    const end = at < 0 || at >= to ? to : at + 1
    lines.push([start, end])
    start = end
  }
  return lines
}
