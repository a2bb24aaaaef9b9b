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
  /** False for what a report says in its own voice beside speakers whom it credits: it is no origin of its own. */
  readonly counts: boolean
}

/** Who speaks for whom, as the links of an event's claims say: "Rami Abdel Rahman" for the Observatory, a reporter for an agency. */
export function createSpeakerOrigins(claims: readonly Claim[]): (speaker: Link, report: string) => OriginOfClaim {
  const speaksFor = new Map<string, string>()
  for (const { attribution } of claims)
    for (const { name, affiliation } of attribution) if (affiliation) speaksFor.set(keyOf(name), affiliation)
  const names = new Map<string, string>()

  /** The organisation at the end of the chain. */
  const end = (name: string): string => {
    let last = name
    for (let hops = 0; hops < LONGEST; hops++) {
      const next = speaksFor.get(keyOf(last))
      if (!next || keyOf(next) === keyOf(name)) break
      last = next
    }
    return last
  }
  /** One spelling for all that are one name. */
  const spelled = (name: string): string => {
    const key = keyOf(name)
    const known = names.get(key)
    if (!known) names.set(key, name)
    return known ?? name
  }

  return (speaker, report) => {
    const { kind, party } = speaker
    const organisation = end(speaker.affiliation ?? speaker.name)
    if (kind === 'state-media')
      return { name: spelled(mediaOf(organisation)), kind, party, named: true, spoken: true, counts: true }
    const isNamed = speaker.affiliation !== null || isProper(speaker.name)
    if (!isNamed) return { name: `${speaker.name} (${report})`, kind, party, named: false, spoken: true, counts: true }
    return {
      name: spelled(organisation),
      kind: STATE.has(kind) ? 'government' : kind,
      party,
      named: true,
      spoken: true,
      counts: true,
    }
  }
}

const LONGEST = 3
const STATE: ReadonlySet<SpeakerKind> = new Set(['official', 'government'])

/** State media speak in their own voice; what they say is no statement of the state (codebook section 11). */
const mediaOf = (organisation: string): string =>
  /^Government of /.test(organisation) ? organisation.replace('Government', 'State media') : organisation

/** A name has a capital somewhere; a description has none. */
const isProper = (name: string): boolean => /\p{Lu}/u.test(name)

/** Spellings of one name differ in articles, hyphens, apostrophes and capitals. */
const keyOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\b(?:the|al|el)\b/g, '')
    .replaceAll(/\s+/g, '')
