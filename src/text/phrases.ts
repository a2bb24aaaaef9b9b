import { fold } from './fold.ts'
import type { Token } from './layer.ts'
import { cutTokens } from './tokens.ts'
import { perWord, type WordForm } from './word-forms.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  values: T[] | null
}

/** Names by their folded tokens, for finding the longest name at each position. */
export interface PhraseIndex<T> {
  readonly root: Node<T>
  /** Whether any phrase begins with a word. */
  readonly opens: (word: WordForm) => boolean
}

export interface PhraseMatch<T> {
  /** First token, and the token past the last. */
  readonly from: number
  readonly to: number
  /** All that goes by this phrase. */
  readonly values: readonly T[]
}

/** A hyphen of any kind, or the dash that is written for one. */
export const isHyphen = (text: string | undefined): boolean => text?.length === 1 && '-‐‑–'.includes(text)

/** Indexes phrases; several values may share one. Hyphens and apostrophes do not count: `al-Sakhur` is `al Sakhur`. */
export function indexPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), values: null }
  for (const [phrase, value] of entries) {
    let node = root
    for (const key of foldedWords(phrase)) {
      const next: Node<T> = node.next.get(key) ?? { next: new Map(), values: null }
      node.next.set(key, next)
      node = next
    }
    if (node === root) continue
    node.values ??= []
    if (!node.values.includes(value)) node.values.push(value)
  }
  return { root, opens: perWord(({ folded }) => root.next.has(folded)) }
}

const PLAIN = /^[a-zA-Z ]+$/u

/** The folded tokens of a phrase without its hyphens. Most phrases are letters and spaces, for which less is enough. */
const foldedWords = (phrase: string): readonly string[] =>
  PLAIN.test(phrase)
    ? phrase.toLowerCase().split(' ').filter(Boolean)
    : cutTokens(phrase).flatMap(({ start, end }) => {
        const word = phrase.slice(start, end)
        return isHyphen(word) ? [] : [fold(word)]
      })

/** Finds phrases among tokens `from` … `to`, leftmost and longest first, not overlapping. */
export function matchPhrases<T>(index: PhraseIndex<T>, tokens: readonly Token[], from: number, to: number): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = []
  for (let at = from; at < to; ) {
    const match = longestAt(index, tokens, at, to)
    if (match) found.push(match)
    at = match ? match.to : at + 1
  }
  return found
}

/** Whether any phrase begins with this word. */
export const opensPhrase = <T>(index: PhraseIndex<T>, token: Token): boolean => index.opens(token)

/** The longest phrase that starts at token `at` and ends before `limit`. */
export function longestAt<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number, limit: number): PhraseMatch<T> | null {
  if (at >= limit || !index.opens(tokens[at]!)) return null
  let node = index.root
  let best: PhraseMatch<T> | null = null
  for (let i = at; i < limit; i++) {
    const token = tokens[i]!
    const next = node.next.get(token.folded)
    if (next) {
      node = next
      if (node.values) best = { from: at, to: i + 1, values: node.values }
    } else if (!isHyphen(token.text)) break
  }
  return best
}
