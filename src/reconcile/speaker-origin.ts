import type { Claim, ClaimActor, Link, SpeakerKind } from '../model/claim.ts'
import { describedBody, fullNames, keyOf } from './body-names.ts'
import { bodyWords, isName, plainName, saysWhere } from './speaker-name.ts'

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
/** Those who speak for a state or a side. Of all others a state that stands beside them tells where they sit ("Syrian activists"). */
const OF_SIDES: ReadonlySet<SpeakerKind> = new Set(['official', 'government', 'state-media', 'armed-group'])
/** Offices that only a state has. */
const OFFICE = /\b(?:police command|general command|governorate|interior ministry|defen[cs]e ministry)$/i
/** From a reporter to the agency to the state: no chain is longer. */
const LONGEST = 3

/** Who speaks for whom, and what each is called in full, as these claims say. */
export function createSpeakerOrigins(claims: readonly Claim[]): (speaker: Link, report: string) => OriginOfClaim {
  const links = claims.flatMap(({ attribution }) => attribution)
  const states = new Set([...links, ...claims.flatMap(({ actors }) => actors)].flatMap(statesIn))
  const isState = (name: string): boolean => states.has(name) || stateIn(name).length > 0
  /** The organisation that a speaker is presented with, where that is one, and not a place or a state that they only sit in. */
  const organisationOf = ({ affiliation, kind, text }: Link): string | null => {
    if (affiliation === null || kind === 'witness') return null
    if (!OF_SIDES.has(kind) && (isState(affiliation) || saysWhere(text))) return null
    if (!text.includes(affiliation)) return affiliation
    return isPlaceIn(affiliation, text) || !isName(affiliation) ? null : plainName(affiliation)
  }
  const speaksFor = new Map(
    links.flatMap((link) => {
      const organisation = organisationOf(link)
      return organisation ? [[keyOf(link.name), organisation] as const] : []
    }),
  )
  const sides = new Map(claims.flatMap(({ actors }) => actors.flatMap(sideOfState)))
  const bodies = links.flatMap((link) => ({ kind: link.kind, name: organisationOf(link) ?? plainName(link.name) }))
  const full = fullNames(bodies)
  const statesWithMedia = new Set(
    links.filter(({ kind }) => kind === 'state-media').flatMap(({ affiliation }) => stateIn(end(affiliation ?? ''))),
  )
  const [home] = mostOften(claims.flatMap(({ places }) => places[0]?.within.at(-1) ?? []))

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

  /** "Harbour Police Command": of the state that these claims are about, where its government is known by name. */
  function stateOf(organisation: string): string {
    const side = sides.get(organisation)
    if (side) return side
    if (!home || !OFFICE.test(organisation)) return organisation
    return [`Government of ${home}`, home].find((name) => states.has(name)) ?? organisation
  }

  return (speaker, report) => {
    const { kind, party } = speaker
    const organisation = end(organisationOf(speaker) ?? plainName(speaker.name))
    if (kind === 'state-media') return { name: mediaOf(organisation), kind, party, named: true, spoken: true, counts: true }
    // A name that does not stand in the text is that of an actor whom the coder knows.
    if (speaker.text.includes(organisation) && !isName(organisation)) {
      const body = describedBody(bodyWords(organisation), bodies)
      if (body) return { ...body, party, named: true, spoken: true, counts: true }
      return { name: `${plainName(speaker.name)} (${report})`, kind, party, named: false, spoken: true, counts: true }
    }
    const state = stateOf(organisation)
    const name = full(state, kind)
    const of = STATE.has(kind) || state !== organisation ? 'government' : kind
    return { name, kind: of, party: party || of === 'government', named: true, spoken: true, counts: true }
  }
}

/** "A Varn resident", "activists from Varn": the name is that of a place. */
function isPlaceIn(name: string, text: string): boolean {
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`\\b(?:from|in|near) (?:the )?${escaped}|\\b${escaped} residents?\\b`, 'u').test(text)
}

/** The state that a link or a part in a claim names. */
const statesIn = (of: Link | ClaimActor): readonly string[] =>
  'kind' in of
    ? of.kind === 'government' && of.affiliation === null
      ? [of.name]
      : []
    : of.inter === 1
      ? [of.side ?? of.name]
      : []

/** A force of a state with the state that it acts for. */
const sideOfState = ({ name, side, inter }: ClaimActor): readonly (readonly [string, string])[] =>
  side && side !== name && (inter === 1 || inter === 8) ? [[name, side]] : []

const mostOften = (names: readonly string[]): readonly string[] =>
  [...Map.groupBy(names, (name) => name)]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name)

const stateIn = (organisation: string): string[] => /^Government of (.+)$/.exec(organisation)?.slice(1) ?? []
