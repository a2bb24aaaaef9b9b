import type { GazetteerPlace } from '../../../../model/knowledge.ts'
import { fold } from '../../../../text/fold.ts'
import type { Token } from '../../../../text/layer.ts'

/** Places by their names. A name is keyed by its folded words: hyphens and points do not count, an article may be missing. */
export interface PlaceNames {
  readonly byName: ReadonlyMap<string, readonly GazetteerPlace[]>
  /** How many words the longest name has that begins with this word. */
  readonly longest: ReadonlyMap<string, number>
}

export interface NameMatch {
  /** First token, and the token past the last. */
  readonly from: number
  readonly to: number
  readonly candidates: readonly GazetteerPlace[]
}

const PLAIN = /^[a-zA-Z ]+$/u
const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|ath|the)$/u
const SEPARATOR = /[-‐‑–.,/()]+/gu

/** The words of a name, as they are compared. */
export const nameKey = (name: string): string =>
  PLAIN.test(name) ? name.toLowerCase() : fold(name).replace(SEPARATOR, ' ').replace(/\s+/gu, ' ').trim()

/** A name without a leading article: "al sakhur" → "sakhur". */
const bare = (key: string): string => {
  const space = key.indexOf(' ')
  return space > 0 && ARTICLE.test(key.slice(0, space)) ? key.slice(space + 1) : key
}

export function indexPlaceNames(places: readonly GazetteerPlace[]): PlaceNames {
  const byName = new Map<string, GazetteerPlace[]>()
  const longest = new Map<string, number>()
  const add = (name: string, place: GazetteerPlace): void => {
    const key = bare(nameKey(name))
    const known = byName.get(key)
    if (!known) byName.set(key, [place])
    else if (!known.includes(place)) known.push(place)
    const space = key.indexOf(' ')
    if (space < 0) return
    const first = key.slice(0, space)
    const words = key.split(' ').length
    if ((longest.get(first) ?? 1) < words) longest.set(first, words)
  }
  for (const place of places) {
    add(place.name, place)
    for (const variant of place.variants) add(variant, place)
  }
  return { byName, longest }
}

const HYPHEN = /^[-‐‑–]$/u

/** The longest name that starts at token `at`; `limit` is the token past the sentence. */
export function nameAt(names: PlaceNames, tokens: readonly Token[], at: number, limit: number): NameMatch | null {
  let start = at
  if (ARTICLE.test(tokens[at]!.folded) && tokens[at]!.folded !== 'the') {
    start = HYPHEN.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    if (start >= limit) return null
  }
  const first = wordOf(tokens[start]!)
  let key = first
  let best: NameMatch | null = null
  const most = names.longest.get(first) ?? 1
  for (let i = start, words = 1; ; ) {
    const candidates = names.byName.get(key)
    if (candidates) best = { from: at, to: i + 1, candidates }
    if (words >= most) break
    i++
    while (i < limit && (HYPHEN.test(tokens[i]!.text) || (tokens[i]!.text === '.' && i < limit - 1))) i++
    if (i >= limit) break
    key += ` ${wordOf(tokens[i]!)}`
    words++
  }
  return best
}

/** "#Aleppo" names what "Aleppo" does; "U.S." what "US" does. */
const wordOf = (token: Token): string => token.folded.replace(/^#|\./gu, '')
