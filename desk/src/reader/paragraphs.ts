import type { Span } from '../../../src/model/span.ts'
import { type Marked, type Segment, segmentsOf } from './segments.ts'

export interface Paragraph {
  readonly start: number
  /** Nothing but white space. */
  readonly blank: boolean
  readonly segments: readonly Segment[]
}

/** The text line by line, each line cut into segments. Together the segments are the text, its line ends included. */
export function paragraphsOf(text: string, marked: readonly Marked[]): readonly Paragraph[] {
  const lines = linesOf(text)
  const segments = segmentsOf(
    text.length,
    marked,
    lines.map(([start]) => start),
  )
  let next = 0
  return lines.map(([start, end]) => {
    const from = next
    while (next < segments.length && segments[next]!.start < end) next += 1
    return { start, blank: text.slice(start, end).trim() === '', segments: segments.slice(from, next) }
  })
}

/** Lines with the line end that closes each. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  while (start < text.length) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at + 1
    lines.push([start, end])
    start = end
  }
  return lines
}
