import { parseHTML } from 'linkedom'

/** As much of the DOM as reading a page takes; the core compiles without the DOM library. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly textContent: string | null
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
}

export interface Page extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement
}

/** An ampersand that runs on into a word without a semicolon: "&regime" is meant as it stands, and would be read as "®ime". */
const LOOSE_AMPERSAND = /&(?=[A-Za-z][A-Za-z0-9]*(?![A-Za-z0-9;]))/gu
/** No word begins so, and pages glue it to the next one. */
const GLUED_SPACE = /&nbsp(?!;)/gu
/** Old names that pages do write without a semicolon. */
const OLD_ENTITY =
  /&(?:amp|quot|lt|gt|copy|reg|laquo|raquo|middot|eacute|egrave|agrave|ccedil|uuml|ouml|auml|szlig|ntilde)(?![A-Za-z0-9;])/gu

/** Elements that are closed where they are opened; how deep they nest tells how deep the parsers would recurse. */
const CONTAINER = /<(\/?)(?:div|section|article|main|span|font|center|table|ul|ol|blockquote|b|i|em|strong|a)\b/giu
const DEEPEST = 300

function depth(html: string): number {
  let [now, most] = [0, 0]
  for (const [, closes] of html.matchAll(CONTAINER)) {
    now = Math.max(0, now + (closes ? -1 : 1))
    most = Math.max(most, now)
  }
  return most
}

/** The page of a file of HTML, whole or a fragment, however broken. Throws where elements nest deeper than the parsers can follow. */
export function parsePage(html: string): Page {
  const deep = depth(html)
  if (deep > DEEPEST) throw new Error(`its elements nest ${deep} deep, and at most ${DEEPEST} are followed`)
  const kept = html.replace(GLUED_SPACE, '&nbsp;').replace(OLD_ENTITY, '$&;').replace(LOOSE_AMPERSAND, '&amp;')
  const { document } = parseHTML(whole(kept)) as unknown as { document: Page }
  return document
}

/** Pages without their outer tags are parsed into whatever comes first: they are given the tags. */
function whole(page: string): string {
  // The parser stops at a tag that closes before anything is open.
  const html = page.replace(/^(?:\s*<\/[a-z]+\s*>)+/iu, '')
  if (!/<html[\s>]/iu.test(html)) return `<html><head></head><body>${html}</body></html>`
  if (/<body[\s>]/iu.test(html)) return html
  return /<\/head>/iu.test(html) ? html.replace(/<\/head>/iu, '$&<body>') : html.replace(/<html[^>]*>/iu, '$&<body>')
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'svg',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'HEAD',
])
const LINES = new Set(['LI', 'TR', 'DT', 'DD', 'OPTION'])
const PARAGRAPHS = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE FIGURE FIGCAPTION UL OL DL TABLE FORM ADDRESS HR BODY TIME'
    .split(' ')
    .filter((name) => name !== 'TIME'),
)
const TEXT = 3
const ELEMENT = 1

/** The element's text: paragraphs set apart by an empty line, lines and rows by a line end; other white space is one space. */
export function pageText(root: PageNode): string {
  let text = ''
  const breakTo = (lines: number): void => {
    text = text.replace(/[ \t]+$/u, '')
    const had = /\n*$/u.exec(text)![0].length
    if (text !== '' && had < lines) text += '\n'.repeat(lines - had)
  }
  const edge = (node: PageNode): void => {
    if (PARAGRAPHS.has(node.nodeName)) breakTo(2)
    else if (LINES.has(node.nodeName)) breakTo(1)
  }
  // Not recursive: a hostile page nests deeper than the stack.
  let node: PageNode | null = root
  while (node) {
    if (node.nodeType === TEXT) {
      const words = (node.textContent ?? '').replace(/[ \t\n\r\f]+/gu, ' ')
      text += text === '' || /[ \n]$/u.test(text) ? words.replace(/^ /u, '') : words
    } else if (node.nodeType === ELEMENT) {
      edge(node)
      if (node.nodeName === 'BR') breakTo(1)
      if (node.nodeName === 'TD' || node.nodeName === 'TH') text += ' '
    }
    const enters: boolean = node.firstChild !== null && !SKIPPED.has(node.nodeName)
    if (enters) node = node.firstChild
    else {
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode
        if (node) edge(node)
      }
      node = node && node !== root ? node.nextSibling : null
    }
  }
  return text.trim()
}
