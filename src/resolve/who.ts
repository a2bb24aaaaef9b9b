import { type NameUse, namesOf } from '../model/actor-names.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import { cutTokens } from '../text/tokens.ts'

/** What the whole report tells about who "the army" is. */
export interface ActorContext {
  /** The country that the report tells of most (ISO 3166-1 alpha-2); null where it names no place. */
  readonly country: string | null
  readonly year: number | null
}

/** Words of a mention → who that is; null for words that name nobody ("gunmen"). */
export type ActorResolver = (words: string, context: ActorContext) => ActorEntry | null

interface Candidate {
  readonly entry: ActorEntry
  readonly use: NameUse
}

/** The surest use of a name first. */
const USES: readonly NameUse[] = ['name', 'seat', 'adjective', 'generic']

/**
 * Makes the resolver of actors.
 * The whole of the words is looked up first, then the longest name that they begin with ("Turkish" in "Turkish F-16 jets"), unless a party to
 * the conflict is named behind it: "Sudan's paramilitary Rapid Support Forces" are not Sudan.
 */
export function createActorResolver(actors: readonly ActorEntry[]): ActorResolver {
  const index = new Map<string, Candidate[]>()
  /** Words with which a party's name begins. */
  const opens = new Set<string>()
  for (const entry of actors) {
    for (const { words, use } of namesOf(entry)) {
      const named = keyOf(words)
      if (use === 'name' && entry.party && named[0]) opens.add(named[0])
      const key = named.join(' ')
      const known = index.get(key)
      if (known) known.push({ entry, use })
      else index.set(key, [{ entry, use }])
    }
  }
  /** Whom the longest name means with which a key begins. */
  const longest = (key: readonly string[], context: ActorContext): Candidate | null => {
    for (let length = key.length; length > 0; length--) {
      const name = key.slice(0, length).join(' ')
      // "the regimes siege": texts that lost their apostrophes.
      const found = choose(index.get(name) ?? index.get(name.replace(/s$/u, '')) ?? [], context)
      // "National Resistance Front" is not The National's.
      if (found && (length === key.length || found.entry.kind !== 'outlet')) return found
    }
    return null
  }
  return (words, context) => {
    const all = keyOf(words)
    // "the Britain-based monitor" is no part of Britain.
    const key = all.slice(all.lastIndexOf('based') + 1)
    const first = longest(key, context)
    if (first === null || first.use === 'name') return first?.entry ?? null
    for (let from = 1; from < key.length; from++) {
      if (!opens.has(key[from]!)) continue
      const later = longest(key.slice(from), context)
      if (later?.use === 'name' && later.entry.party && later.entry.inter !== null) return later.entry
    }
    return first.entry
  }
}

/** Hyphens, points and articles make no other name: "the pro-government forces" is "pro government forces". */
function keyOf(words: string): readonly string[] {
  const named = PLAIN.test(words) ? words.toLowerCase().split(' ').filter(Boolean) : namedTokens(words)
  return /^(?:the|a|an)$/u.test(named[0] ?? '') ? named.slice(1) : named
}

/** Letters and spaces, as most names are: nothing has to be cut or folded. */
const PLAIN = /^[a-zA-Z ]+$/u

const namedTokens = (words: string): readonly string[] =>
  cutTokens(words)
    .map(({ start, end }) => fold(words.slice(start, end)).replaceAll('.', ''))
    .filter((token) => /[\p{L}\p{N}]/u.test(token))

/** Of all that go by a name: who existed in that year; a generic name only in its own country; the report's country before others. */
function choose(candidates: readonly Candidate[], { country, year }: ActorContext): Candidate | null {
  const possible = candidates.filter(
    ({ entry, use }) => existed(entry, year) && (use !== 'generic' || (country !== null && entry.country === country)),
  )
  for (const use of USES) {
    const alike = possible.filter((candidate) => candidate.use === use)
    const chosen = alike.find(({ entry }) => entry.country === country) ?? alike[0]
    if (chosen) return chosen
  }
  return null
}

const existed = ({ from, to }: ActorEntry, year: number | null): boolean =>
  year === null || ((from === null || from <= year) && (to === null || year <= to))
