import type { Passage } from '../../../src/model/copy-link.ts'
import type { Span } from '../../../src/model/span.ts'

/** A row of two reports side by side: words that both have, or what each has of its own between such words. */
export interface Row {
  readonly left: Span
  readonly right: Span
  /** Number of shared words; null for a row of what is not shared, or stands elsewhere in the other. */
  readonly words: number | null
}

/** The two texts whole, cut into rows so that shared passages stand beside one another as far as their order allows. */
export function rowsOf(passages: readonly Passage[], leftLength: number, rightLength: number): readonly Row[] {
  const rows: Row[] = []
  let left = 0
  let right = 0
  for (const { a, b, words } of inBothOrders(passages)) {
    if (a[0] > left || b[0] > right) rows.push({ left: [left, a[0]], right: [right, b[0]], words: null })
    rows.push({ left: a, right: b, words })
    left = a[1]
    right = b[1]
  }
  if (left < leftLength || right < rightLength) rows.push({ left: [left, leftLength], right: [right, rightLength], words: null })
  return rows
}

/** The passages that come in the same order in both texts: of all such choices, one with most words. */
function inBothOrders(passages: readonly Passage[]): readonly Passage[] {
  const sorted = passages.toSorted((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0])
  const best: { readonly words: number; readonly before: number }[] = []
  for (const [i, passage] of sorted.entries()) {
    let before = -1
    for (let j = 0; j < i; j++) {
      const follows = sorted[j]!.a[1] <= passage.a[0] && sorted[j]!.b[1] <= passage.b[0]
      if (follows && best[j]!.words > (best[before]?.words ?? 0)) before = j
    }
    best.push({ words: passage.words + (best[before]?.words ?? 0), before })
  }
  const chosen: Passage[] = []
  let at = best.reduce((top, { words }, i) => (words > (best[top]?.words ?? 0) ? i : top), -1)
  while (at >= 0) {
    chosen.unshift(sorted[at]!)
    at = best[at]!.before
  }
  return chosen
}
