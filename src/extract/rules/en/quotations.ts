import type { Span } from '../../../model/span.ts'
import type { Block, TextLayer } from '../../../text/layer.ts'

/** A stretch between quotation marks, or where a mark is lost between one mark and where the words must end. */
export interface Quote {
  /** Inside the marks. */
  readonly span: Span
  readonly rule: string
}

type Kind = 'straight' | 'curly' | 'guillemet' | 'single'

interface Mark {
  readonly at: number
  readonly end: number
  readonly kind: Kind
  readonly side: 'opens' | 'closes' | 'either'
}

const MARK = /``|''|["“”„‟«»‘’'‚]/gu
const KINDS: Readonly<Record<string, Kind>> = {
  '"': 'straight',
  '``': 'straight',
  "''": 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '«': 'guillemet',
  '»': 'guillemet',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '‚': 'single',
}
// Words that begin with an apostrophe: it opens nothing.
const ELISION = /^(?:s|S|re|ve|ll|d|m|em|til|tis|twas|cause|n|bout|round|\d\ds?)(?![\p{L}\p{N}])/u
/** A lost closing mark: no quotation runs on for longer than this many characters. */
const LONGEST_OPEN = 1500
/** How many marks ahead a mark is looked for that closes. */
const AHEAD = 200

/**
 * Finds direct quotations: straight, curly and pointed marks, single marks told apart from apostrophes, quotations over several
 * paragraphs of which only the last closes, and quotations that have lost a mark. A quotation inside another is part of it.
 * In text order, not overlapping; short ones too.
 */
export function findQuotations(layer: TextLayer): Quote[] {
  const quotes: Quote[] = []
  let goesOn: Kind | null = null
  for (const block of layer.blocks) {
    const { found, open } = inBlock(layer, block, goesOn)
    quotes.push(...found)
    goesOn = open
  }
  return quotes
}

function inBlock(layer: TextLayer, block: Block, goesOn: Kind | null): { found: Quote[]; open: Kind | null } {
  const { text } = layer
  const marks = marksOf(text, block)
  const found: Quote[] = []
  let open: Mark | null = null
  let inner = 0
  let free = block.start
  for (const [i, mark] of marks.entries()) {
    if (!open) {
      if (mark.side !== 'closes') {
        if (mark.kind !== 'single' || closesLater(marks, i, text)) open = mark
      } else if (mark.kind !== 'single' && endsSpeech(text, mark.at)) {
        const start = lostOpening(layer, free, mark.at)
        found.push({ span: trim(text, start, mark.at), rule: 'en.quotation.lost-opening' })
        free = mark.end
      }
      continue
    }
    if (mark.side === 'opens' && mark.kind === open.kind && mark.kind !== 'single') {
      if (enoughClose(open, marks, i)) inner++
      else {
        found.push({ span: trim(text, open.end, mark.at), rule: 'en.quotation.lost-closing' })
        open = mark
        continue
      }
    }
    if (!closes(open, mark, marks, i, text)) continue
    if (inner > 0) {
      inner--
      continue
    }
    found.push({
      span: trim(text, open.end, mark.at),
      rule: open.at === block.start && goesOn === open.kind ? 'en.quotation.next-paragraph' : 'en.quotation.marks',
    })
    free = mark.end
    open = null
  }
  if (!open || block.end - open.end > LONGEST_OPEN) return { found, open: null }
  const next = layer.blocks[block.index + 1]
  const again = next !== undefined && KINDS[text[next.start]!] === open.kind
  const end = again ? block.end : lostClosing(layer, open.end, block.end)
  found.push({ span: trim(text, open.end, end), rule: again ? 'en.quotation.paragraph' : 'en.quotation.lost-closing' })
  return { found, open: again ? open.kind : null }
}

function marksOf(text: string, block: Block): Mark[] {
  const marks: Mark[] = []
  for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
    const at = block.start + match.index
    const end = at + match[0].length
    const kind = KINDS[match[0]]!
    const before = at > block.start ? text[at - 1]! : ' '
    const after = end < block.end ? text[end]! : ' '
    if (kind === 'single' && !mayQuote(text, at, before, after)) continue
    // 5'10", 12": inches and seconds.
    if (match[0] === '"' && /\p{Nd}/u.test(before) && !/[,.]/u.test(after) && !opensBefore(marks, kind)) continue
    marks.push({ at, end, kind, side: sideOf(match[0], before, after) })
  }
  return marks
}

const opensBefore = (marks: readonly Mark[], kind: Kind): boolean => marks.filter((m) => m.kind === kind).length % 2 === 1

/** An apostrophe inside a word, or one that stands for lost letters, is no mark. */
function mayQuote(text: string, at: number, before: string, after: string): boolean {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return false
  return /[\p{L}\p{N}]/u.test(before) || !ELISION.test(text.slice(at + 1, at + 8))
}

function sideOf(mark: string, before: string, after: string): Mark['side'] {
  const opening = /[\s([{—–\-:;“‘"'/]/u.test(before) && /[^\s,.;:!?)\]}]/u.test(after)
  const closing = /[^\s([{—–]/u.test(before) && /[\s,.;:!?)\]}—–\-”’"'/]/u.test(after)
  if (opening !== closing) return opening ? 'opens' : 'closes'
  if (/[“„«‘‚]|``/u.test(mark)) return 'opens'
  if (/[”»’]|''/u.test(mark)) return 'closes'
  return 'either'
}

/** “the “safe zone” was hit”: the same marks inside, if enough marks follow to close both; else the first has lost its close. */
function enoughClose(open: Mark, marks: readonly Mark[], i: number): boolean {
  const rest = marks.slice(i + 1, i + AHEAD).filter((m) => m.kind === open.kind)
  const closing = rest.filter((m) => m.side === 'closes').length
  return open.kind !== 'straight' && closing >= rest.length - closing + 2
}

/** Whether `mark` closes what `open` opened; a mark of another kind belongs to a quotation inside it. */
function closes(open: Mark, mark: Mark, marks: readonly Mark[], i: number, text: string): boolean {
  const alike = mark.kind === open.kind || (open.kind !== 'single' && mark.kind !== 'single' && mark.kind !== 'guillemet')
  // “We will go.’ closes with the wrong mark.
  const wrong =
    open.kind === 'curly' && mark.kind === 'single' && /[.!?,]/u.test(text[mark.at - 1]!) && !nested(marks, open, mark)
  if (!(alike || wrong) || mark.side === 'opens') return false
  if (open.kind !== 'single') return true
  // "the residents' homes": an s before a lower-case word is a possessive, if a better mark comes.
  return !possessive(text, mark) || !marks.slice(i + 1, i + AHEAD).some((m) => m.kind === 'single' && m.side !== 'opens')
}

/** Whether a single mark opened between the two. */
const nested = (marks: readonly Mark[], open: Mark, mark: Mark): boolean =>
  marks.some((m) => m.kind === 'single' && m.side === 'opens' && m.at > open.at && m.at < mark.at)

const possessive = (text: string, mark: Mark): boolean =>
  text[mark.at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2))

/** A single mark opens a quotation only if one closes it in the same paragraph. */
const closesLater = (marks: readonly Mark[], i: number, text: string): boolean =>
  marks.slice(i + 1, i + AHEAD).some((m) => m.kind === 'single' && m.side !== 'opens' && !possessive(text, m))

/** `We will fight on," he said`: a comma or point before a closing mark that nothing opened. */
const endsSpeech = (text: string, at: number): boolean => /[,.!?…]\s?$/u.test(text.slice(Math.max(0, at - 2), at))

function lostOpening(layer: TextLayer, free: number, at: number): number {
  const sentence = layer.sentences.findLast((s) => s.start < at)
  return Math.max(free, sentence?.start ?? free)
}

const SAID = /,\s+(?:(?:he|she|it|they)\s+(?:said|says|added)|(?:said|says|added)\s+\p{L})/u

/** A quotation that never closes ends before ", he said", else with its paragraph. */
function lostClosing(layer: TextLayer, start: number, end: number): number {
  const said = SAID.exec(layer.text.slice(start, end))
  return said ? start + said.index + 1 : end
}

function trim(text: string, start: number, end: number): Span {
  let a = start
  let b = end
  while (a < b && /\s/u.test(text[a]!)) a++
  while (b > a && /\s/u.test(text[b - 1]!)) b--
  return [a, b]
}
