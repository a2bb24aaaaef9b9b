import type { Brief } from './brief.ts'
import { quoted, referenceOf } from './text.ts'

/** The brief in Markdown, with Markdown footnotes. */
export function* markdownLines(brief: Brief): Iterable<string> {
  yield `# Situation brief: ${escaped(brief.title)}`
  for (const section of brief.sections) {
    yield ''
    yield `## ${escaped(section.title)}`
    for (const { heading, sentences, more } of section.groups) {
      yield ''
      if (heading) {
        yield `### ${escaped(heading)}`
        yield ''
      }
      for (const { text, footnotes } of sentences) yield `- ${escaped(text)} ${footnotes.map((n) => `[^${n}]`).join(' ')}`
      if (more > 0) yield `- *… and ${more.toLocaleString('en')} more in the case*`
    }
  }
  yield ''
  for (const footnote of brief.footnotes) {
    yield `[^${footnote.number}]: ${escaped(referenceOf(footnote))}: ${escaped(quoted(footnote))}`
  }
}

/** What reports say is text, never markup. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`)
