import type { CopyLink, CopyRelation, Passage } from '../model/copy-link.ts'
import type { Run, Stretch } from './align.ts'
import type { CopyText, Pair } from './copy-text.ts'

/** Codebook section 11: 70 % of both is the same text. */
const NEAR_IDENTICAL = 0.7
/** … of which more than half is not what every report of the outlet carries. */
const OWN_WORDS = 0.5
/** What is left of a passage beside quotation and background ("the group said in a statement") is no copied event below this. */
const LEAST = 8

/** A run that is stock by half is stock as a whole: background has no sharp edges. */
const HALF = 0.5

/** Words that only link others are short. */
const LONG_WORD = 4
const MOSTLY = 0.75

interface Shared {
  readonly all: number
  readonly stock: number
  readonly quoted: number
}

/**
 * What two reports share, from their shared runs.
 *
 * @param recurringOf 1 for each word of a text that recurs among the reports
 * @param stock 1 for each word of the first that others carry on other days
 */
export function relate({ a, b, runs }: Pair, recurringOf: (text: CopyText) => Uint8Array, stock: Uint8Array): CopyLink {
  const parts = runs.map((run) => weigh(run, a, b, stock))
  const all = sum(parts, 'all')
  const every = sum(parts, 'stock')
  const quoted = sum(parts, 'quoted')
  const event = all - every - quoted
  const wordsOfA = ownWords(recurringOf(a), runs, 'a')
  const wordsOfB = ownWords(recurringOf(b), runs, 'b')
  const shareOfA = all / wordsOfA
  const shareOfB = all / wordsOfB
  return {
    a: a.report.id,
    b: b.report.id,
    relation: relationOf(),
    shareOfA: round(shareOfA),
    shareOfB: round(shareOfB),
    credit: b.report.credit?.names[0] ?? a.report.credit?.names[0] ?? null,
    passages: runs.map((run) => passage(run, a, b)),
  }

  function relationOf(): CopyRelation {
    const own = event + quoted
    const ownShare = Math.min(own / Math.max(1, wordsOfA - every), own / Math.max(1, wordsOfB - every))
    if (Math.min(shareOfA, shareOfB) >= NEAR_IDENTICAL && ownShare >= OWN_WORDS) return 'near-identical'
    if (event >= LEAST) return 'partial'
    return quoted >= LEAST ? 'quote' : 'stock'
  }
}

/** The words of a text, those left out that recur among the reports and that the other does not share: page furniture. */
function ownWords(recurring: Uint8Array, runs: readonly Run[], side: 'a' | 'b'): number {
  const furniture = recurring.slice()
  for (const stretch of runs.flat()) furniture.fill(0, stretch[side], stretch[side] + stretch.words)
  return furniture.reduce((count, out) => count - out, furniture.length)
}

const sum = (parts: readonly Shared[], what: keyof Shared): number => parts.reduce((total, part) => total + part[what], 0)

function weigh(run: Run, a: CopyText, b: CopyText, isStock: Uint8Array): Shared {
  let all = 0
  let stock = 0
  let quoted = 0
  for (const stretch of run)
    for (let k = 0; k < stretch.words; k++) {
      all++
      if (isStock[stretch.a + k] || a.background[stretch.a + k]) stock++
      else if (a.quoted[stretch.a + k] || b.quoted[stretch.b + k]) quoted++
    }
  return stock >= HALF * all || isOfNames(run, a) ? { all, stock: all, quoted: 0 } : { all, stock, quoted }
}

/** A row of names, or a headline in capitals: the link to another article, the full title of a body. */
function isOfNames(run: Run, { line, report }: CopyText): boolean {
  let long = 0
  let capital = 0
  for (const stretch of run)
    for (let at = stretch.a; at < stretch.a + stretch.words; at++) {
      const [start, end] = [line.starts[at] as number, line.ends[at] as number]
      if (end - start < LONG_WORD) continue
      long++
      if (/^\p{Lu}/u.test(report.text.charAt(start))) capital++
    }
  return capital >= MOSTLY * long
}

const round = (share: number): number => Math.round(share * 1000) / 1000

function passage(run: Run, a: CopyText, b: CopyText): Passage {
  const first = run[0] as Stretch
  const last = run.at(-1) as Stretch
  return {
    a: [a.line.starts[first.a] as number, a.line.ends[last.a + last.words - 1] as number],
    b: [b.line.starts[first.b] as number, b.line.ends[last.b + last.words - 1] as number],
    words: run.reduce((sum, stretch) => sum + stretch.words, 0),
  }
}
