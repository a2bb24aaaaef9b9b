import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'

/** Words of a text with weights, of length 1: hashes in order, and what each weighs. Plain arrays of numbers, for a case holds many. */
export interface Vector {
  readonly words: Uint32Array
  readonly weights: Float32Array
}

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
  const counts = new Map<number, number>()
  for (const span of spans)
    for (const [word] of text.slice(...span).matchAll(WORD)) {
      const key = fold(word)
      if (EVERYWHERE.has(key)) continue
      const code = hash(key)
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  const words = Uint32Array.from(counts.keys()).sort()
  const weights = Float32Array.from(words, (code) => 1 + Math.log(counts.get(code) as number))
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return { words, weights: weights.map((weight) => weight / length) }
}

/** 0 for nothing in common, 1 for the same words. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0
  let j = 0
  for (let i = 0; i < a.words.length; i++) {
    const word = a.words[i] as number
    while (j < b.words.length && (b.words[j] as number) < word) j++
    if (j === b.words.length) break
    if (b.words[j] === word) sum += (a.weights[i] as number) * (b.weights[j] as number)
  }
  return sum
}

/** FNV-1a over code units. */
function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h >>> 0
}
