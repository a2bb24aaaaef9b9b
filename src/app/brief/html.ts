import type { Brief } from './brief.ts'
import { referenceOf } from './text.ts'

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}' +
  'h2{margin-top:2.5rem}li{margin:.3rem 0}sup a{text-decoration:none;padding:0 .1em}.words{color:#444}.more{color:#555;list-style:none}' +
  '@media(prefers-color-scheme:dark){body{color:#e8e8e8;background:#161616}.words,.more{color:#bbb}a{color:#8ab4f8}}'

/** The brief as one HTML page that needs nothing else: no script, no request. */
export function* htmlLines(brief: Brief): Iterable<string> {
  const title = `Situation brief: ${escaped(brief.title)}`
  yield '<!doctype html>'
  yield `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>`
  yield `<body><h1>${title}</h1>`
  for (const section of brief.sections) {
    yield `<section><h2>${escaped(section.title)}</h2>`
    for (const { heading, sentences, more } of section.groups) {
      if (heading) yield `<h3>${escaped(heading)}</h3>`
      yield '<ul>'
      for (const { text, footnotes } of sentences) yield `<li>${escaped(text)} ${footnotes.map(mark).join(' ')}</li>`
      if (more > 0) yield `<li class="more">… and ${more.toLocaleString('en')} more in the case</li>`
      yield '</ul>'
    }
    yield '</section>'
  }
  yield '<section><h2>Footnotes</h2><ol>'
  for (const footnote of brief.footnotes)
    yield `<li id="note-${footnote.number}">${escaped(referenceOf(footnote))}: <q class="words" dir="auto">${escaped(footnote.words)}</q></li>`
  yield '</ol></section></body></html>'
}

const mark = (n: number): string => `<sup><a href="#note-${n}" aria-label="footnote ${n}">${n}</a></sup>`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string)
