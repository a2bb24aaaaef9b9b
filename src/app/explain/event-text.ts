import type { Joined } from '../../cluster/joined.ts'
import { counted } from '../brief/phrases.ts'
import { block, inLine } from './claim-text.ts'
import { comparedWords, number } from './compared-words.ts'
import type { EventTold } from './event.ts'

/** Claims and pairs that are shown one by one; the JSON form has all. */
const SHOWN = 12

/** How an event came to be, for a terminal. */
export function* eventLines(told: EventTold, width: number): Iterable<string> {
  yield* block(`${told.heading}${told.contested ? ' (contested)' : ''}`, width, 0)
  yield* block(
    `${counted(told.reports, 'report')} → ${counted(told.texts, 'text')} → ${counted(told.origins.length, 'origin')}${told.mentions > 0 ? `; ${counted(told.mentions, 'further report')} only ${told.mentions === 1 ? 'recalls' : 'recall'} it` : ''}`,
    width,
    0,
  )
  yield ''
  yield 'WHY THESE CLAIMS ARE ONE EVENT'
  yield* block(told.rule, width, 0)
  if (told.joined) yield* joinedLines(told.joined, width)
  if (told.ruled.length > 0) yield* ruledLines(told.ruled, width)
  yield ''
  yield 'CLAIMS'
  yield* some(told.claims, width, ({ claim, kind, report, words, origin }) => [
    `${kind} “${inLine(words)}”, ${report}, ${origin === null ? 'adding no origin' : `from ${origin}`} (${claim})`,
  ])
  yield ''
  yield 'ORIGINS'
  yield* some(told.origins, width, ({ name, kind, party, reports, claims }) => [
    `${name} (${kind}${party ? ', a party to the conflict' : ''}): ${counted(claims, 'claim')} in ${counted(reports, 'report')}`,
  ])
  yield* figureLines(told, width)
  yield* accountLines(told, width)
}

function* joinedLines({ threshold, tellings, pairs }: Joined, width: number): Iterable<string> {
  yield* block(
    pairs.length === 0
      ? 'One report tells of it.'
      : `${counted(tellings, 'telling')}; the threshold is ${number(threshold)}. Each with the one that it is most like:`,
    width,
    0,
  )
  yield* some(pairs, width, ({ a, b, score, features }) => [
    `${a.report} and ${b.report}: ${number(score)}`,
    ...features.filter(({ weight }) => weight !== 0).map(comparedWords),
  ])
}

function* ruledLines(ruled: EventTold['ruled'], width: number): Iterable<string> {
  yield 'People have ruled:'
  yield* some(ruled, width, ({ ruling, events, author, at, reason, a, b, overruled }) => [
    `“${inLine(a.words)}” (${a.report}) and “${inLine(b.words)}” (${b.report}) are ${events === 'one' ? 'one event' : 'two events'}: ${author}, ${at.slice(0, 10)}${reason ? `, “${inLine(reason)}”` : ''} (ruling ${ruling})`,
    ...(overruled === null ? [] : [overruledWords(overruled.by)]),
  ])
}

const overruledWords = (by: string | null): string =>
  by === null
    ? 'It does not hold: both are read as one telling of one report now.'
    : `It does not hold: the later ruling ${by} contradicts it.`

function* figureLines({ figures }: EventTold, width: number): Iterable<string> {
  for (const { measure, low, best, high, rule, verdict, because, pairs } of figures) {
    yield ''
    yield* block(`FIGURES: ${measure}, ${verdict}`, width, 0)
    yield* block(`low ${low ?? 'open'}, best ${best ?? 'none'} (${rule}), high ${high ?? 'open'}`, width, 0)
    yield* block(`${because}.`, width, 0)
    yield* some(pairs, width, (pair) => [`${pair.verdict}: ${pair.because}`])
  }
}

function* accountLines({ positions, disputes, grades }: EventTold, width: number): Iterable<string> {
  if (positions.length > 0) {
    yield ''
    yield 'POSITIONS'
    yield* some(positions, width, ({ answer, origins }) => [`${answer}: ${origins.join(', ')}`])
  }
  if (disputes.length > 0) {
    yield ''
    yield 'WHAT IS DISPUTED'
    yield* some(disputes, width, ({ kind, detail }) => [`${kind}: ${detail}`])
  }
  if (grades.length > 0) {
    yield ''
    yield 'AIRWARS GRADE'
    yield* some(grades, width, ({ belligerent, grade, because }) => [`${belligerent}: ${grade}, ${because}`])
  }
}

/** The first of many, each as an item whose further lines stand below it. */
function* some<T>(items: readonly T[], width: number, lines: (item: T) => readonly string[]): Iterable<string> {
  for (const item of items.slice(0, SHOWN)) {
    const [first = '', ...further] = lines(item)
    yield* block(`- ${first}`, width, 0)
    for (const line of further) yield* block(line, width, 4)
  }
  if (items.length > SHOWN) yield `… and ${items.length - SHOWN} more (--format json has all)`
}
