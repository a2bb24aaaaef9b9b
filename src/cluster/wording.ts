import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'

/** Weights of the words of a text, of length 1: a rare word weighs more. */
export type Vector = ReadonlyMap<string, number>

export interface Wording {
  /** Of a whole text. */
  vector(text: string): Vector
  /** Of some stretches of it. */
  vectorOf(text: string, spans: readonly Span[]): Vector
  /** The rarest words of a vector that other texts hold too. */
  rare(vector: Vector, count: number): readonly string[]
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu

const wordsIn = (text: string): readonly string[] => text.match(WORD)?.map(fold) ?? []

/** Word weights over a set of texts (TF-IDF). */
export function createWording(texts: readonly string[]): Wording {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rarity = (word: string): number => Math.log((texts.length + 1) / (counts.get(word) ?? 1))
  const vector = (text: string): Vector => {
    const weights = new Map<string, number>()
    for (const word of wordsIn(text)) weights.set(word, (weights.get(word) ?? 0) + 1)
    let squares = 0
    for (const [word, count] of weights) {
      const weight = (1 + Math.log(count)) * rarity(word)
      weights.set(word, weight)
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (const [word, weight] of weights) weights.set(word, weight / length)
    return weights
  }
  return {
    vector,
    vectorOf: (text, spans) => vector(spans.map(([start, end]) => text.slice(start, end)).join('\n')),
    rare: (weights, count) =>
      [...weights]
        .filter(([word]) => (counts.get(word) ?? 0) > 1)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, count)
        .map(([word]) => word),
  }
}

/** 0 for nothing in common, 1 for the same words. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0)
  return sum
}
