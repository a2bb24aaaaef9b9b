import type { SpeakerKind } from '../model/claim.ts'
import { fold } from '../text/fold.ts'
import { isName } from './speaker-name.ts'

/** An organisation as a report names it. */
export interface Body {
  readonly name: string
  readonly kind: SpeakerKind
}

/** Bodies that news calls by a part of their name. Of states, groups and people a part is sooner another name. */
const SHORTENED: ReadonlySet<SpeakerKind> = new Set([
  'monitor',
  'rescue-service',
  'medical',
  'humanitarian',
  'un',
  'wire',
  'media-activist',
])

/** The longest name among those of one kind that holds all words of a name ("the Observatory", "al-Quds hospital"), in its first spelling. */
export function fullNames(bodies: readonly Body[]): (name: string, kind: SpeakerKind) => string {
  const known = new Map<string, { readonly kind: SpeakerKind; readonly name: string; readonly words: readonly string[] }>()
  for (const { kind, name } of bodies) {
    const words = wordsOf(name)
    const key = `${kind} ${words.join('')}`
    if (SHORTENED.has(kind) && isName(name) && !known.has(key)) known.set(key, { kind, name, words })
  }
  const longest = [...known.values()].sort((a, b) => b.words.length - a.words.length || (a.name < b.name ? -1 : 1))
  return (name, kind) => {
    if (!SHORTENED.has(kind)) return name
    const words = wordsOf(name)
    return longest.find((body) => body.kind === kind && words.every((word) => body.words.includes(word)))?.name ?? name
  }
}

/** Spellings of one name differ in articles, hyphens, apostrophes and capitals. */
const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word))
    .map(spelling)

/** British and American spellings are one. */
const spelling = (word: string): string =>
  fold(word)
    .replace(/^defense$/, 'defence')
    .replace(/^center$/, 'centre')

const ARTICLES = new Set(['the', 'al', 'el', 'of', 'for', 'and', 'in'])

export const keyOf = (name: string): string => wordsOf(name).join('')

/** The one named body whose words a description uses: "civil defence rescuers". One word is too few. */
export function describedBody(words: readonly string[], bodies: readonly Body[]): Body | null {
  const own = words.map(spelling)
  if (own.length < 2) return null
  const full = fullNames(bodies)
  const held = bodies
    .filter(({ name, kind }) => SHORTENED.has(kind) && isName(name) && own.every((word) => wordsOf(name).includes(word)))
    .map(({ name, kind }): Body => ({ name: full(name, kind), kind }))
  return new Set(held.map(({ name }) => name)).size === 1 ? (held[0] ?? null) : null
}
