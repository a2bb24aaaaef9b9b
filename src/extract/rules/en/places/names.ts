import type { GazetteerPlace } from '../../../../model/knowledge.ts'
import { fold } from '../../../../text/fold.ts'
import type { Token } from '../../../../text/layer.ts'
import { ARTICLE, HYPHEN } from './forms.ts'

/** Places by their names. A name is keyed by its folded words: hyphens, points and a leading article do not count. */
export interface NameIndex {
  readonly byName: ReadonlyMap<string, readonly GazetteerPlace[]>
  /** How many words the longest name has that begins with this word. */
  readonly longest: ReadonlyMap<string, number>
}

/** The gazetteer by names. Small towns are looked up only where the text tells of their country: there are too many, and most of their names are something else too. */
export interface PlaceNames {
  /** What news knows without naming the country: all places of our own files, and larger towns everywhere. */
  readonly core: NameIndex
  /** The small towns of a country; made when a text first tells of it. */
  small(country: string): NameIndex
  /** Every place of a country but itself. */
  of(country: string): readonly GazetteerPlace[]
  /** Whether one place lies in the other, by whatever steps. */
  liesWithin(inner: GazetteerPlace, outer: string): boolean
  /** The places that a place lies in, nearest first. */
  within(place: GazetteerPlace): readonly GazetteerPlace[]
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

const LARGER_TOWN = 15_000
const PLAIN = /^[a-zA-Z ]+$/u
const ARTICLE_FIRST = /^(?:al|el|as|ash|ad|an|ar|at|az|ath) /u
/** Articles inside a name are spelled in all ways: "Deir ez-Zor", "Deir al-Zor", "Deir az-Zour". */
const ARTICLE_INSIDE = / (?:el|as|ash|ad|an|ar|at|az|ath|ez|es|et|ed|er)(?= )/gu
/** A token of its own in texts too. */
const POSSESSIVE = /['’]s(?!\p{L})/gu
const SEPARATOR = /[-‐‑–.,/()\s]+/gu

/** The words of a name, as they are compared: "al-Sakhur" and "Sakhur" are one. */
function nameKey(name: string): string {
  const key = PLAIN.test(name) ? name.toLowerCase() : fold(name.replace(POSSESSIVE, ' s')).replace(SEPARATOR, ' ').trim()
  return key.includes(' ') ? key.replace(ARTICLE_FIRST, '').replace(ARTICLE_INSIDE, ' al') : key
}

const isCore = (place: GazetteerPlace): boolean => place.population >= LARGER_TOWN || !place.id.startsWith('geonames-')

export function createPlaceNames(places: readonly GazetteerPlace[]): PlaceNames {
  const parents = new Set<string | null>()
  for (const { parent } of places) parents.add(parent)
  const containers = new Map<string, GazetteerPlace>()
  for (const place of places) if (parents.has(place.id)) containers.set(place.id, place)
  const within = (place: GazetteerPlace): GazetteerPlace[] => {
    const chain: GazetteerPlace[] = []
    for (let up = containers.get(place.parent ?? ''); up; up = containers.get(up.parent ?? '')) chain.push(up)
    return chain
  }
  let countries: ReadonlyMap<string, readonly GazetteerPlace[]> | null = null
  const of = (country: string): readonly GazetteerPlace[] => {
    countries ??= byCountry(places)
    return countries.get(country) ?? []
  }
  const indexes = new Map<string, NameIndex>()
  return {
    core: indexNames(places.filter(isCore)),
    small(country) {
      const known = indexes.get(country)
      if (known) return known
      const fresh = indexNames(of(country).filter((place) => !isCore(place)))
      indexes.set(country, fresh)
      return fresh
    },
    of,
    within,
    liesWithin: (inner, outer) => within(inner).some((place) => place.id === outer),
  }
}

function byCountry(places: readonly GazetteerPlace[]): ReadonlyMap<string, readonly GazetteerPlace[]> {
  const groups = new Map<string, GazetteerPlace[]>()
  for (const place of places) {
    if (place.country === null || place.kind === 'country') continue
    const group = groups.get(place.country)
    if (group) group.push(place)
    else groups.set(place.country, [place])
  }
  return groups
}

function indexNames(places: readonly GazetteerPlace[]): NameIndex {
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
  return { byName, longest }
}

/** The longest name that starts at token `at` and ends before `limit`, with what goes by it in any of the indexes. */
export function nameAt(indexes: readonly NameIndex[], tokens: readonly Token[], at: number, limit: number): NameMatch | null {
  if (at >= limit) return null
  const start = afterArticle(tokens, at)
  if (start >= limit) return null
  let key = wordOf(tokens[start]!)
  const most = Math.max(...indexes.map((index) => index.longest.get(key) ?? 1))
  let best: NameMatch | null = null
  for (let i = start, words = 1; ; words++) {
    const candidates = placesNamed(indexes, key)
    if (candidates.length > 0) best = { from: at, to: i + 1, cut: 0, key, candidates }
    if (words >= most) return best
    do i++
    while (i < limit && (HYPHEN.test(tokens[i]!.text) || (tokens[i]!.text === '.' && i + 1 < limit)))
    if (i >= limit) return best
    key += ` ${ARTICLE.test(tokens[i]!.folded) ? 'al' : wordOf(tokens[i]!)}`
  }
}

export function placesNamed(indexes: readonly NameIndex[], key: string): readonly GazetteerPlace[] {
  let found: readonly GazetteerPlace[] = []
  for (const { byName } of indexes) {
    const more = byName.get(key)
    if (more) found = found.length === 0 ? more : [...found, ...more]
  }
  return found
}

/** Where the name itself begins behind "al-", "el ", "Ash-". */
function afterArticle(tokens: readonly Token[], at: number): number {
  if (!ARTICLE.test(tokens[at]!.folded)) return at
  return HYPHEN.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
}

/** "#Aleppo" names what "Aleppo" does; "U.S." what "US" does. */
const wordOf = (token: Token): string => token.folded.replace(/^#|\./gu, '')
