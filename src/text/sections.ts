/** A part of a text with where it begins, in UTF-16 code units. */
export interface Section {
  readonly start: number
  readonly text: string
}

/** Longer than any report that is not a collection of reports: rules that look at all of a text may look at as much as this. */
const LONGEST = 40_000
/** How far back from the limit a place to cut is looked for. */
const BACK = 5_000

/**
 * A text in parts that are read each for itself, so that no text is so long that reading it is slow. Nearly every text is one section.
 * A cut is made behind a line break, else behind a space, else between two characters.
 */
export function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= LONGEST ? text.length : cutBefore(text, start + LONGEST)
    sections.push({ start, text: text.slice(start, end) })
    start = end
  }
  return sections
}

function cutBefore(text: string, limit: number): number {
  const tail = text.slice(limit - BACK, limit)
  const line = tail.lastIndexOf('\n')
  const space = line >= 0 ? line : tail.lastIndexOf(' ')
  if (space >= 0) return limit - BACK + space + 1
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit
}
