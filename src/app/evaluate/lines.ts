import type { Span } from '../../model/span.ts'
import { cutSentences } from '../../text/sentences.ts'
import type { Miss } from './count.ts'
import { type Evaluation, KINDS, type Kind, type Score } from './evaluate.ts'

/** The text of a hand-coded report and where it stands. */
export interface GoldText {
  readonly path: string
  readonly text: string
}

/** Every kind with its precision, recall and F1, and its fields below, in percent. */
export function* scoreLines({ reports, silent, kinds }: Evaluation): Iterable<string> {
  yield `${reports} ${reports === 1 ? 'report' : 'reports'} coded by hand`
  if (silent.length > 0) yield `No claim at all for ${silent.length} of them (is the report id the same?): ${silent.join(', ')}`
  for (const kind of KINDS) {
    const { items, precision, recall, f1, fields } = kinds[kind]
    // Kinds that nobody coded are not measured.
    if (precision === null && recall === null) continue
    yield ''
    yield `${kind.padEnd(11)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}  (${items} items)`
    for (const [field, { right, of }] of Object.entries(fields))
      yield `  ${field.padEnd(10)} ${percent(right / of)}  ${String(right).padStart(4)} of ${of}`
  }
}

/** Every miss in two lines: where and what, and the sentence. */
export function* missLines({ kinds }: Evaluation, texts: ReadonlyMap<string, GoldText>): Iterable<string> {
  for (const kind of KINDS)
    for (const miss of kinds[kind].misses.toSorted(inPlace)) {
      const text = texts.get(miss.report)
      yield `${text?.path ?? miss.report}:${miss.span[0]}–${miss.span[1]}: ${describe(kind, miss, text?.text)}`
      yield `    ${text ? oneLine(sentenceAt(text.text, miss.span)) : oneLine(miss.words ?? '')}`
    }
}

const inPlace = (a: Miss, b: Miss): number => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.span[0] - b.span[0])

function describe(kind: Kind, { what, field, span, want, got, rule }: Miss, text: string | undefined): string {
  const words = text === undefined ? '' : ` “${oneLine(text.slice(...span))}”`
  if (what === 'field') return `${kind}, ${field}${words}: want ${want}, got ${got} (rule ${rule})`
  return what === 'missed' ? `${kind}, missed${words}` : `${kind}, coded and not in the hand coding${words} (rule ${rule})`
}

/** The sentence that the span begins in. */
function sentenceAt(text: string, [start]: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const end = text.indexOf('\n', start)
  const sentences = cutSentences(text, from, end < 0 ? text.length : end)
  const found = sentences.find((sentence) => start < sentence[1]) ?? [from, end < 0 ? text.length : end]
  return text.slice(...found)
}

const oneLine = (words: string): string => words.trim().replaceAll(/\s+/g, ' ')

const percent = (share: number | null): string => (share === null ? '   – ' : (100 * share).toFixed(1).padStart(5))

/** For programs: the misses only where they are asked for. */
export const evaluationJson = ({ reports, silent, kinds }: Evaluation, withMisses: boolean): object => ({
  reports,
  silent,
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([kind, { misses, ...score }]: [string, Score]) => [
      kind,
      withMisses ? { ...score, misses } : score,
    ]),
  ),
})
