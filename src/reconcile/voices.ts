import type { Claim, ClaimActor, Link, SpeakerKind } from '../model/claim.ts'
import { mostOften } from '../model/most-often.ts'
import { type Body, keyOf } from './body-names.ts'
import { isName, plainName, saysWhere } from './speaker-name.ts'

/** What one report shows of those who speak in it. */
export interface Voices {
  /** Organisations that it names, each once. */
  readonly bodies: readonly Body[]
  /** Whoever speaks, with the organisation that they are presented with. */
  readonly speaksFor: readonly (readonly [key: string, organisation: string])[]
  /** Words with the name that they mean: "MSF" is "Doctors Without Borders". */
  readonly known: readonly (readonly [key: string, name: string])[]
  readonly states: readonly string[]
  /** Forces of a state with the state that they act for. */
  readonly sides: readonly (readonly [force: string, state: string])[]
  /** Organisations that state media belong to. */
  readonly media: readonly string[]
  /** The country that most of its claims are about. */
  readonly home: string | null
  /** The organisation that a speaker is presented with, where that is one, and not a place or a state that they only sit in. */
  organisationOf(link: Link): string | null
}

/** Those who speak for a state or a side. Of all others a state that stands beside them tells where they sit ("Syrian activists"). */
const OF_SIDES: ReadonlySet<SpeakerKind> = new Set(['official', 'government', 'state-media', 'armed-group'])

export const stateIn = (organisation: string): string[] => /^Government of (.+)$/.exec(organisation)?.slice(1) ?? []

export function voicesOf(claims: readonly Claim[]): Voices {
  const links = claims.flatMap(({ attribution }) => attribution)
  const actors = claims.flatMap((claim) => claim.actors)
  const states = new Set([...links.flatMap(stateThatSpeaks), ...actors.flatMap(stateThatActs)])

  function organisationOf({ affiliation, kind, text }: Link): string | null {
    if (affiliation === null || kind === 'witness') return null
    if (!OF_SIDES.has(kind) && (states.has(affiliation) || stateIn(affiliation).length > 0 || saysWhere(text))) return null
    if ((kind === 'outlet' || kind === 'wire') && isOfCountry(text, affiliation)) return null
    if (!text.includes(affiliation)) return affiliation
    return isPlaceIn(affiliation, text) || !isName(affiliation) ? null : plainName(affiliation)
  }

  const bodies = new Map<string, Body>()
  const speaksFor = new Map<string, string>()
  for (const link of links) {
    const organisation = organisationOf(link)
    const body = { kind: link.kind, name: organisation ?? plainName(link.name) }
    if (!bodies.has(`${body.kind} ${body.name}`) && isName(body.name)) bodies.set(`${body.kind} ${body.name}`, body)
    if (organisation) speaksFor.set(keyOf(link.name), organisation)
  }
  return {
    bodies: [...bodies.values()],
    speaksFor: [...speaksFor],
    known: links.flatMap(({ name, text }) => (text.includes(name) ? [] : [[keyOf(text), name] as const])),
    states: [...states],
    sides: actors.flatMap(stateOfForce),
    media: links.flatMap(({ kind, affiliation }) => (kind === 'state-media' && affiliation ? [affiliation] : [])),
    home: mostOften(claims.flatMap(({ places }) => places[0]?.within.at(-1) ?? [])),
    organisationOf,
  }
}

/** Letters that the adjective of a country has in common with its name. */
const STEM = 4

/** "Narvian broadcaster Sored TV" sits in Narvia, and does not speak for it. */
const isOfCountry = (text: string, country: string): boolean => {
  const adjective = text.replace(/^the /iu, '').split(' ')[0] ?? ''
  return adjective !== country && adjective.length > STEM && adjective.slice(0, STEM) === country.slice(0, STEM)
}

/** "A Varn resident", "activists from Varn": the name is that of a place. */
function isPlaceIn(name: string, text: string): boolean {
  const at = text.indexOf(name)
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)]
  return /\b(?:from|in|near) (?:the )?$/u.test(before) || /^ residents?\b/u.test(after)
}

const stateThatSpeaks = ({ kind, affiliation, name }: Link): readonly string[] =>
  kind === 'government' && affiliation === null ? [name] : []

const stateThatActs = ({ inter, side, name }: ClaimActor): readonly string[] => (inter === 1 ? [side ?? name] : [])

const stateOfForce = ({ name, side, inter }: ClaimActor): readonly (readonly [string, string])[] =>
  side && side !== name && (inter === 1 || inter === 8) ? [[name, side]] : []
