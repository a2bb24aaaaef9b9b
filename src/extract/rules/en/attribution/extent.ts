import type { Span } from '../../../../model/span.ts'
import { NOUN } from './by-noun.ts'
import { hasVerb, isBreak, isComma, isDash, isFiniteVerb, isMark, type Scene, type Site, tokenAt } from './scene.ts'

const SEPARATOR = /^(?:,|;|and|but|while|whereas|although|though|as|:|—|–|however|meanwhile|yet|so)$/u
// A place in capitals or a credit in brackets, then a dash.
const DATELINE =
  /^(?:\p{Lu}{3,}[^()a-z]{0,30}(?:,[^()–—]{0,30})?(?:\([^)]{2,40}\))?|(?:\p{Lu}[\p{L}.'’-]*[ ,/]{1,2}){1,5}[^()–—]{0,25}\([^)]{2,40}\)|\([^)]{2,40}\))\s*[-–—]{1,2}\s+/u

/** Words that set another thought off from what the speaker said. */
const OPPOSES = /^(?:while|whereas|;)$/u

/** The stretches of text that each site of one scene governs, in the order of the sites. */
export const contentsOf = (scene: Scene, sites: readonly Site[]): Span[][] =>
  sites.map((site, index) => {
    const spans: Span[] = []
    const before = site.before === null ? null : spanBefore(scene, sites, index, site.before)
    const after = site.after === null ? null : spanAfter(scene, sites, index, site.after)
    if (before) spans.push(before)
    if (after) spans.push(after)
    return spans
  })

function spanBefore(scene: Scene, sites: readonly Site[], index: number, end: number): Span | null {
  const { tokens, floor, quotes } = scene
  let to = end
  while (to > floor && (isComma(tokens[to - 1]) || isDash(tokens, to - 1))) to--
  const quote = quoteEndingAt(scene, to)
  let from = sites[index]!.start ?? floor
  for (const earlier of sites.slice(0, index)) {
    if (earlier.before !== null && (earlier.after === null || joinsAt(scene, earlier))) from = Math.max(from, earlier.to)
    else if (earlier.after !== null) {
      for (let i = earlier.after; i < to; i++) if (OPPOSES.test(tokens[i]!.folded)) from = Math.max(from, i + 1)
    }
  }
  if (from === scene.sentence.from) from = pastDateline(scene, from, to)
  while (
    from < to &&
    SEPARATOR.test(tokens[from]!.folded) &&
    !(tokens[from]!.folded === 'as' && tokens[from + 1]?.folded === 'of')
  )
    from++
  if (from >= to && !quote) return null
  if (quote) {
    // The quotation alone, unless it ends a clause that began before its mark.
    const opening = tokenAt(tokens, quote.span[0])
    if (opening <= from + 1 || isSentence(scene, quote.span, opening, from)) return quote.span
    return [tokens[from]!.start, quote.span[1]]
  }
  const span: Span = [tokens[from]!.start, tokens[to - 1]!.end]
  const straddles = quotes.find((q) => q.span[0] < span[0] && q.span[1] > span[0])
  return straddles && !isInside(scene, straddles.span) ? [straddles.span[0], span[1]] : span
}

/** "12 died, a medic said, and nine were hurt, the army said": behind "and" another clause begins, with a speaker of its own. */
const joinsAt = ({ tokens }: Scene, { after }: Site): boolean => after !== null && tokens[after - 1]?.folded === 'and'

/** Past "KYIV, March 3 (Reuters) -" and its like, which nobody says. */
function pastDateline({ layer, tokens }: Scene, from: number, to: number): number {
  const match = DATELINE.exec(layer.text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  return match ? Math.min(to, tokenAt(tokens, tokens[from]!.start + match[0].length)) : from
}

/** A quotation that begins with a capital and has a verb is a sentence of its own, whatever heads or brackets stand before it. */
const isSentence = ({ layer, tokens }: Scene, span: Span, opening: number, from: number): boolean => {
  return (
    /^\p{Lu}/u.test(layer.text.slice(span[0])) &&
    hasVerb(tokens, opening, tokenAt(tokens, span[1])) &&
    !/^(?:that|,|:|said|says)$/u.test(tokens[Math.max(from, opening - 2)]!.folded)
  )
}

const isInside = ({ tokens, floor }: Scene, span: Span): boolean =>
  tokens[floor]!.start >= span[0] && tokens[floor - 1] !== undefined && tokens[floor - 1]!.start < span[0]

/** The quotation whose closing mark is the last word before `to`. */
function quoteEndingAt({ tokens, quotes }: Scene, to: number): { span: Span } | null {
  const last = tokens[to - 1]
  if (!isMark(last)) return null
  return quotes.find((q) => q.span[1] <= last!.start && q.span[1] >= last!.start - 1) ?? null
}

function spanAfter(scene: Scene, sites: readonly Site[], index: number, start: number): Span | null {
  const { tokens, limit, quotes, layer } = scene
  const followed = sites[index]!.before !== null && sites.slice(index + 1).some(({ before }) => before !== null)
  if (followed && joinsAt(scene, sites[index]!)) return null
  let from = start
  if (isMark(tokens[from])) {
    const quote = quotes.find((q) => q.span[0] >= tokens[from]!.end && q.span[0] <= tokens[from]!.end + 1)
    if (quote && closesClause(scene, quote.span[1]) && !goesOnWithThat(scene, quote.span[1])) return quote.span
  }
  let to = limit
  for (const later of sites.slice(index + 1)) {
    if (later.from <= from || later.from >= to) continue
    // "said that, according to its sources, …": nothing stands before the other cue.
    if (later.from - from <= 2 && tokens[from]!.folded === 'that') continue
    const before = tokens[later.from - 1]
    const apart = before !== undefined && SEPARATOR.test(before.folded)
    const goesOn = later.rule.endsWith('same-speaker') && /ing$/u.test(tokens[later.cue.to - 1]!.folded)
    if (later.before !== null || apart || goesOn) {
      to = later.from
      break
    }
  }
  to = ownEnd(scene, from, sites[index]!.rule === NOUN ? matrixVerb(scene, sites[index]!, to) : to)
  while (
    to > from &&
    (isBreak(tokens[to - 1]) || isDash(tokens, to - 1) || SEPARATOR.test(tokens[to - 1]!.folded)) &&
    !isMark(tokens[to - 1]) &&
    !/^[)\]]$/u.test(tokens[to - 1]!.text)
  )
    to--
  while (from < to && isComma(tokens[from])) from++
  if (from >= to) return null
  let span: Span = [tokens[from]!.start, tokens[to - 1]!.end]
  // A quotation of several sentences that begins in this one.
  const open = quotes.find((q) => q.span[0] >= span[0] && q.span[0] < span[1] && q.span[1] > span[1])
  if (open && limit === scene.sentence.to) span = [span[0], open.span[1]]
  return layer.text.slice(...span).trim() === '' ? null : span
}

/** "said “we closed the door” and that 14 villages were freed": the words after the quotation are the speaker's too. */
function goesOnWithThat({ tokens, limit }: Scene, end: number): boolean {
  let at = tokenAt(tokens, end)
  while (at < limit && (isMark(tokens[at]) || isComma(tokens[at]))) at++
  return at + 1 < limit && tokens[at]!.folded === 'and' && tokens[at + 1]!.folded === 'that'
}

/** "The claim that villagers burned their homes has been rejected": where the sentence's own verb takes up a noun that is its subject. */
function matrixVerb({ tokens, floor }: Scene, site: Site, to: number): number {
  if (hasVerb(tokens, floor, site.cue.from)) return to
  let groups = 0
  for (let i = site.after! + 1; i < to; i++) {
    if (!isFiniteVerb(tokens, i) || (i > 0 && isFiniteVerb(tokens, i - 1)) || tokens[i - 1]!.tag === 'ADV') continue
    if (/^(?:who|which|that|and|or|but|not|it|he|she|they|we|,)$/u.test(tokens[i - 1]!.folded)) continue
    groups++
    if (groups === 2) return i
  }
  return to
}

/** Where the speaker's words end and the report goes on: a semicolon before another subject, ", a charge it denies". */
function ownEnd({ tokens }: Scene, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    const [next, after] = [tokens[i + 1]!, tokens[i + 2]]
    const goesOn =
      /^(?:it|they|he|she|that|and|\p{N}+|specifically|namely|including)$/u.test(next.folded) || after?.folded === 'particular'
    if (tokens[i]!.text === ';' && !goesOn) return i
    if (
      isComma(tokens[i]) &&
      /^an?$/u.test(next.folded) &&
      /^(?:charge|claim|allegation|accusation|assertion|figure|report)$/u.test(after?.folded ?? '')
    )
      return i
  }
  return to
}

/** Whether a quotation ends what is said: a stop, a cue, or the end follows its mark. */
function closesClause({ tokens, limit }: Scene, end: number): boolean {
  let at = tokenAt(tokens, end)
  if (at >= limit) return true
  while (at < limit && isBreak(tokens[at])) {
    if (/^[,.;!?…]$/u.test(tokens[at]!.text)) return true
    at++
  }
  return at >= limit || /^(?:and|but|while|adding|as|in|on|after|,)$/u.test(tokens[at]!.folded)
}
