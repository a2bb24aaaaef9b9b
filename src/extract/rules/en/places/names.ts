import type { GazetteerPlace } from '../../../../model/knowledge.ts'
import { fold } from '../../../../text/fold.ts'
import type { Token } from '../../../../text/layer.ts'
import { ARTICLE, HYPHEN } from './forms.ts'

/** What is called by some words, and how many words the longest name has that begins with them, where they are one. */
interface Entry {
  longest: number
  /** What news names without naming the country: places of our own files, and larger towns everywhere. */
  known: readonly GazetteerPlace[]
  /** Small towns, of those countries that some text has told of. */
  small: readonly GazetteerPlace[]
}

/**
 * The gazetteer by names. Small towns are looked up only where the text tells of their country: there are too many, and most of their names are
 * something else too. A name is keyed by its folded words: hyphens, points and a leading article do not count.
 */
export interface PlaceNames {
  entry(key: string): Entry | undefined
  /** Adds the small towns of a country, the first time that it is told of. */
  tellOf(country: string): void
  /** Every place of a country but itself. */
  of(country: string): readonly GazetteerPlace[]
  /** Whether one place lies in the other, by whatever steps. */
  liesWithin(inner: GazetteerPlace, outer: string): boolean
  /** The places that a place lies in, nearest first. */
  within(place: GazetteerPlace): readonly GazetteerPlace[]
}

/** Where the names of a text are looked up: among what news knows, and the small towns of the countries that the text tells of. */
export interface Lookup {
  readonly names: PlaceNames
  readonly countries: readonly string[]
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

const NONE: readonly GazetteerPlace[] = []
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
  const entries = new Map<string, Entry>()
  for (const place of places) if (isCore(place)) addNames(entries, place, 'known')
  const told = new Set<string>()
  return {
    entry: (key) => entries.get(key),
    tellOf(country) {
      if (told.has(country)) return
      told.add(country)
      for (const place of of(country)) if (!isCore(place)) addNames(entries, place, 'small')
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

function addNames(entries: Map<string, Entry>, place: GazetteerPlace, as: 'known' | 'small'): void {
  for (const name of [place.name, ...place.variants]) {
    const key = nameKey(name)
    const entry = entryOf(entries, key)
    if (!entry[as].includes(place)) entry[as] = [...entry[as], place]
    const space = key.indexOf(' ')
    if (space < 0) continue
    const first = entryOf(entries, key.slice(0, space))
    first.longest = Math.max(first.longest, key.split(' ').length)
  }
}

function entryOf(entries: Map<string, Entry>, key: string): Entry {
  let entry = entries.get(key)
  if (!entry) {
    entry = { longest: 1, known: NONE, small: NONE }
    entries.set(key, entry)
  }
  return entry
}

/** The longest name that starts at token `at` and ends before `limit`, with what goes by it. */
export function nameAt({ names, countries }: Lookup, tokens: readonly Token[], at: number, limit: number): NameMatch | null {
  if (at >= limit) return null
  const start = afterArticle(tokens, at)
  if (start >= limit) return null
  let key = wordOf(tokens[start]!)
  let entry = names.entry(key)
  const most = entry?.longest ?? 1
  let best: NameMatch | null = null
  for (let i = start, words = 1; ; words++) {
    const candidates = toldOf(entry, countries)
    if (candidates.length > 0) best = { from: at, to: i + 1, cut: 0, key, candidates }
    if (words >= most) return best
    do i++
    while (i < limit && (HYPHEN.test(tokens[i]!.text) || (tokens[i]!.text === '.' && i + 1 < limit)))
    if (i >= limit) return best
    key += ` ${ARTICLE.test(tokens[i]!.folded) ? 'al' : wordOf(tokens[i]!)}`
    entry = names.entry(key)
  }
}

export const placesNamed = ({ names, countries }: Lookup, key: string): readonly GazetteerPlace[] =>
  toldOf(names.entry(key), countries)

function toldOf(entry: Entry | undefined, countries: readonly string[]): readonly GazetteerPlace[] {
  if (!entry) return NONE
  const { known, small } = entry
  const told = small.length === 0 ? NONE : countries.flatMap((country) => small.filter((place) => place.country === country))
  return told.length === 0 ? known : [...known, ...told]
}

/** Where the name itself begins behind "al-", "el ", "Ash-". */
function afterArticle(tokens: readonly Token[], at: number): number {
  if (!ARTICLE.test(tokens[at]!.folded)) return at
  return HYPHEN.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
}

/** "#Aleppo" names what "Aleppo" does; "U.S." what "US" does. */
const wordOf = ({ folded }: Token): string => (/^#|\./u.test(folded) ? folded.replace(/^#|\./gu, '') : folded)
