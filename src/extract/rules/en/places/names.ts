import type { GazetteerPlace } from '../../../../model/knowledge.ts'
import { fold } from '../../../../text/fold.ts'
import type { Token } from '../../../../text/layer.ts'

/** Places by their names. A name is keyed by its folded words: hyphens, points and a leading article do not count. */
export interface PlaceNames {
  readonly byName: ReadonlyMap<string, readonly GazetteerPlace[]>
  /** How many words the longest name has that begins with this word. */
  readonly longest: ReadonlyMap<string, number>
  /** The places that others lie in, by id. */
  readonly containers: ReadonlyMap<string, GazetteerPlace>
}

export interface NameMatch {
  /** First token, and the token past the last. */
  readonly from: number
  readonly to: number
  /** Characters at the end that are no part of the name. */
  readonly cut: number
  readonly key: string
  readonly candidates: readonly GazetteerPlace[]
}

const PLAIN = /^[a-zA-Z ]+$/u
const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|ath)$/u
const ARTICLE_FIRST = /^(?:al|el|as|ash|ad|an|ar|at|az|ath) /u
const SEPARATOR = /[-‐‑–.,/()\s]+/gu
const HYPHEN = /^[-‐‑–]$/u

/** The words of a name, as they are compared: "al-Sakhur" and "Sakhur" are one. */
export const nameKey = (name: string): string =>
  (PLAIN.test(name) ? name.toLowerCase() : fold(name).replace(SEPARATOR, ' ').trim()).replace(ARTICLE_FIRST, '')

export function indexPlaceNames(places: readonly GazetteerPlace[]): PlaceNames {
  const byName = new Map<string, GazetteerPlace[]>()
  const longest = new Map<string, number>()
  const add = (name: string, place: GazetteerPlace): void => {
    const key = nameKey(name)
    const known = byName.get(key)
    if (!known) byName.set(key, [place])
    else if (!known.includes(place)) known.push(place)
    const space = key.indexOf(' ')
    if (space < 0) return
    let words = 2
    for (let i = key.indexOf(' ', space + 1); i > 0; i = key.indexOf(' ', i + 1)) words++
    const first = key.slice(0, space)
    if ((longest.get(first) ?? 1) < words) longest.set(first, words)
  }
  for (const place of places) {
    add(place.name, place)
    for (const variant of place.variants) add(variant, place)
  }
  const parents = new Set(places.map((place) => place.parent))
  const containers = new Map(places.flatMap((place) => (parents.has(place.id) ? [[place.id, place] as const] : [])))
  return { byName, longest, containers }
}

/** Whether one place lies in the other, by whatever steps. */
export function liesWithin(names: PlaceNames, inner: GazetteerPlace, outer: string): boolean {
  for (let id = inner.parent; id !== null; id = names.containers.get(id)?.parent ?? null) if (id === outer) return true
  return false
}

/** The longest name that starts at token `at` and ends before `limit`. */
export function nameAt(names: PlaceNames, tokens: readonly Token[], at: number, limit: number): NameMatch | null {
  const start = afterArticle(tokens, at)
  if (start >= limit) return null
  let key = wordOf(tokens[start]!)
  const most = names.longest.get(key) ?? 1
  let best: NameMatch | null = null
  for (let i = start, words = 1; ; words++) {
    const candidates = names.byName.get(key)
    if (candidates) best = { from: at, to: i + 1, cut: 0, key, candidates }
    if (words >= most) return best
    do i++
    while (i < limit && (HYPHEN.test(tokens[i]!.text) || (tokens[i]!.text === '.' && i + 1 < limit)))
    if (i >= limit) return best
    key += ` ${wordOf(tokens[i]!)}`
  }
}

/** Where the name itself begins behind "al-", "el ", "Ash-". */
export function afterArticle(tokens: readonly Token[], at: number): number {
  if (!ARTICLE.test(tokens[at]!.folded)) return at
  return HYPHEN.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
}

/** "#Aleppo" names what "Aleppo" does; "U.S." what "US" does. */
export const wordOf = (token: Token): string => token.folded.replace(/^#|\./gu, '')
