import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'

/** Weights of the words of a text, of length 1. */
export type Vector = ReadonlyMap<string, number>

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu

/** Words that any two reports of a conflict share. What a word weighs must not hang on which other reports a case holds. */
const EVERYWHERE = new Set(
  (
    'a an the this that these those it its he his she her they their them we our us i you your who which what when where how ' +
    'and or but nor so if as at by for from in into of off on onto out over to up with without within about after against along among around ' +
    'before behind between during under until upon while since because although than then there here also only just more most less least ' +
    'is are was were be been being am has have had having do does did will would can could may might must should not no nor ' +
    'all any both each few many much other others another some such own same too very still even now ' +
    'said says say saying told tell tells reported reports report according added statement source sources news agency ' +
    'people person killed kill kills killing dead death deaths died wounded injured others attack attacks force forces group groups ' +
    'one two three four five six seven eight nine ten first last new year years month week day days time ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'government state country city town area areas war conflict'
  ).split(' '),
)

/** Of some stretches of a text, or the whole. A word weighs by how often it stands there, less with each time. */
export function vectorOf(text: string, spans: readonly Span[] = [[0, text.length]]): Vector {
  const weights = new Map<string, number>()
  for (const span of spans)
    for (const [word] of text.slice(...span).matchAll(WORD)) {
      const key = fold(word)
      if (!EVERYWHERE.has(key)) weights.set(key, (weights.get(key) ?? 0) + 1)
    }
  let squares = 0
  for (const [word, count] of weights) {
    const weight = 1 + Math.log(count)
    weights.set(word, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const [word, weight] of weights) weights.set(word, weight / length)
  return weights
}

/** 0 for nothing in common, 1 for the same words. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0)
  return sum
}
