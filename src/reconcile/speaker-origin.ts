import type { Claim, Link, SpeakerKind } from '../model/claim.ts'
import { fold } from '../text/fold.ts'

/** Who a claim goes back to. */
export interface OriginOfClaim {
  readonly name: string
  readonly kind: SpeakerKind
  readonly party: boolean
  /** False for descriptions ("a monitor") and for the outlet's own voice. */
  readonly named: boolean
  /** False for an outlet or wire in its own voice. */
  readonly spoken: boolean
  /** False for what is no origin of its own: a report's own voice, or a pronoun, beside speakers whom the report names. */
  readonly counts: boolean
}

const STATE: ReadonlySet<SpeakerKind> = new Set(['official', 'government'])
/** From a reporter to the agency to the state: no chain is longer. */
const LONGEST = 3

/** Who speaks for whom, and what each is called in full, as the links of these claims say. */
export function createSpeakerOrigins(claims: readonly Claim[]): (speaker: Link, report: string) => OriginOfClaim {
  const links = claims.flatMap(({ attribution }) => attribution)
  const speaksFor = new Map(links.flatMap(({ name, affiliation }) => (affiliation ? [[keyOf(name), affiliation] as const] : [])))
  const full = fullNames(links)
  const statesWithMedia = new Set(
    links.filter(({ kind }) => kind === 'state-media').flatMap(({ affiliation }) => stateIn(end(affiliation ?? ''))),
  )

  /** The organisation at the end of the chain. */
  function end(name: string): string {
    let last = name
    for (let hops = 0; hops < LONGEST; hops++) {
      const next = speaksFor.get(keyOf(last))
      if (!next || keyOf(next) === keyOf(name)) break
      last = next
    }
    return last
  }

  /** State media speak in their own voice; what they say is no statement of the state (codebook section 11). */
  function mediaOf(organisation: string): string {
    const [state] = stateIn(organisation)
    const of = state ?? (statesWithMedia.size === 1 ? [...statesWithMedia][0] : undefined)
    return of ? `State media of ${of}` : organisation
  }

  return (speaker, report) => {
    const { kind, party } = speaker
    const organisation = end(speaker.affiliation ?? speaker.name)
    if (kind === 'state-media') return { name: mediaOf(organisation), kind, party, named: true, spoken: true, counts: true }
    if (speaker.affiliation === null && !isProper(speaker.name))
      return { name: `${speaker.name} (${report})`, kind, party, named: false, spoken: true, counts: true }
    const name = full(organisation, kind)
    return { name, kind: STATE.has(kind) ? 'government' : kind, party, named: true, spoken: true, counts: true }
  }
}

const stateIn = (organisation: string): string[] => /^Government of (.+)$/.exec(organisation)?.slice(1) ?? []

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
function fullNames(links: readonly Link[]): (name: string, kind: SpeakerKind) => string {
  const known = new Map<SpeakerKind, Map<string, string>>()
  for (const { name, affiliation, kind } of links) {
    const body = affiliation ?? name
    if (!SHORTENED.has(kind) || !/^\p{Lu}/u.test(body)) continue
    const names = known.get(kind) ?? new Map<string, string>()
    known.set(kind, names)
    if (!names.has(keyOf(body))) names.set(keyOf(body), body)
  }
  return (name, kind) => {
    const words = wordsOf(name)
    const holding = [...(known.get(kind) ?? [])].filter(([, other]) => words.every((word) => wordsOf(other).includes(word)))
    const [longest] = holding.sort((a, b) => wordsOf(b[1]).length - wordsOf(a[1]).length || (a[0] < b[0] ? -1 : 1))
    return longest?.[1] ?? name
  }
}

/** A name has a capital somewhere; a description has none. */
export const isProper = (name: string): boolean => /\p{Lu}/u.test(name)

/** Spellings of one name differ in articles, hyphens, apostrophes and capitals. */
const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word))

const ARTICLES = new Set(['the', 'al', 'el', 'of', 'for', 'and', 'in'])

const keyOf = (name: string): string => wordsOf(name).join('')
