import { namesOf } from '../../model/actor-names.ts'
import type { ActorEntry } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'

/** Whether two names mean the same, by what the coder knows of actors. */
export interface Names {
  /** The same person or organisation, or one of them the side that the other is of. */
  sameSpeaker(a: string | null, b: string | null): boolean
  /** As `sameSpeaker`, or both of one side. */
  sameSide(a: string | null, b: string | null): boolean
}

type Relation = (x: ActorEntry, y: ActorEntry) => boolean

const oneSpeaker: Relation = (x, y) => x.name === y.name || x.side === y.name || y.side === x.name
const oneSide: Relation = (x, y) => oneSpeaker(x, y) || (x.side !== null && x.side === y.side)

const STOP = new Set('the of al el a an and for in s'.split(' '))
/** What somebody is; without it the name is the person's or the organisation's. */
const TITLES = new Set(
  'reporter correspondent journalist president prime foreign minister spokesman spokeswoman spokesperson general gen brig brigadier col colonel lt lieutenant maj major envoy dr mr mrs ms sir ambassador secretary chief head director leader commander'.split(
    ' ',
  ),
)
/** Words that many names share: alone they name nobody. */
const BARE = new Set(
  'army government military forces troops soldiers armed regime fighters group groups state national ministry official officials source sources local'.split(
    ' ',
  ),
)

/**
 * Two names of known actors are the same when the actor data says so. Where it does not know one of them, the telling words of the shorter must
 * all stand in the longer.
 */
export function createNames(actors: readonly ActorEntry[]): Names {
  const byName = new Map<string, ActorEntry[]>()
  for (const actor of actors)
    for (const name of new Set(namesOf(actor).map(({ words }) => key(words))))
      byName.set(name, [...(byName.get(name) ?? []), actor])
  const known = (name: string): readonly ActorEntry[] => byName.get(key(name)) ?? byName.get(words(name).join(' ')) ?? []

  const same = (a: string | null, b: string | null, relation: Relation): boolean => {
    if (!a || !b) return false
    if (key(a) === key(b)) return true
    const [x, y] = [known(a), known(b)]
    return x.length > 0 && y.length > 0 ? x.some((one) => y.some((other) => relation(one, other))) : sameWords(words(a), words(b))
  }
  return { sameSpeaker: (a, b) => same(a, b, oneSpeaker), sameSide: (a, b) => same(a, b, oneSide) }
}

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '')

/** Titles only where nothing else is left. */
function words(name: string): readonly string[] {
  const all = key(name)
    .split(' ')
    .filter((word) => word !== '' && !STOP.has(word))
  const telling = all.filter((word) => !TITLES.has(word))
  return telling.length > 0 ? telling : all
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    short.every((word) => long.some((other) => sameWord(word, other))) &&
    (short.length === long.length || short.some((word) => !BARE.has(word)))
  )
}

/** Inflected forms count: "Russia", "Russian". */
export const sameWord = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 4 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1))))
