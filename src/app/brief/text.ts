import { wrapped } from '../wrapped.ts'
import type { Brief, Footnote } from './brief.ts'
import { inWords } from './phrases.ts'

/** The brief for a terminal: plain lines, at most `width` characters where words allow. */
export function* textLines(brief: Brief, width: number): Iterable<string> {
  yield* wrapped(`Situation brief: ${brief.title}`, width, '')
  for (const section of brief.sections) {
    yield ''
    yield section.title.toUpperCase()
    for (const { heading, sentences, more } of section.groups) {
      if (heading) {
        yield ''
        yield* wrapped(heading, width, '')
      }
      for (const { text, footnotes } of sentences)
        yield* wrapped(`- ${text} ${footnotes.map((n) => `[${n}]`).join('')}`, width, '  ')
      if (more > 0) yield `  … and ${more.toLocaleString('en')} more in the case`
    }
  }
  yield ''
  yield 'FOOTNOTES'
  for (const footnote of brief.footnotes)
    yield* wrapped(`[${footnote.number}] ${referenceOf(footnote)}: ${quoted(footnote)}`, width, '    ')
}

/** Report, outlet, date and offsets of a footnote. */
export const referenceOf = ({ report, outlet, day, span }: Footnote): string =>
  [
    report,
    span ? (outlet ?? 'unnamed outlet') : null,
    span ? (day ? inWords(day) : 'undated') : null,
    span ? `characters ${span[0]}–${span[1]}` : null,
  ]
    .filter((part) => part !== null)
    .join(', ')

/** Of longer words a terminal page shows the beginning and the end: the offsets say where the rest is. */
const LONG = 400
const SHOWN = 160

/** The words of a footnote on one line, in quotation marks where they are a report's. */
export function quoted({ words, span }: Footnote): string {
  const line = words.trim().replaceAll(/\s+/g, ' ')
  if (!span) return line
  if (line.length <= LONG) return `“${line}”`
  return `“${line.slice(0, line.lastIndexOf(' ', SHOWN))} […] ${line.slice(line.indexOf(' ', line.length - SHOWN) + 1)}”`
}
