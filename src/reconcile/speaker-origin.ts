import type { Link, SpeakerKind } from '../model/claim.ts'
import { describedBody, fullNames, keyOf } from './body-names.ts'
import { bodyWords, isName, plainName } from './speaker-name.ts'
import { stateIn, type Voices } from './voices.ts'

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
  /** Other named origins who say it together with this one, where there are any. */
  readonly beside?: readonly string[]
}

const STATE: ReadonlySet<SpeakerKind> = new Set(['official', 'government'])
/** Offices that only a state has. */
const OFFICE = /\b(?:police command|general command|governorate|interior ministry|defen[cs]e ministry)$/i
/** From a reporter to the agency to the state: no chain is longer. */
const LONGEST = 3

/** Who speaks for whom, and what each is called in full, as the reports of an event show by id. */
export function createSpeakerOrigins(reports: ReadonlyMap<string, Voices>): (speaker: Link, report: string) => OriginOfClaim {
  const all = [...reports.values()]
  const bodies = all.flatMap((voices) => voices.bodies)
  const speaksFor = new Map(all.flatMap((voices) => voices.speaksFor))
  const known = new Map(all.flatMap((voices) => voices.known))
  const states = new Set(all.flatMap((voices) => voices.states))
  const sides = new Map(all.flatMap((voices) => voices.sides))
  const full = fullNames(bodies)
  const statesWithMedia = new Set(all.flatMap(({ media }) => media).flatMap((affiliation) => stateIn(end(affiliation))))

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

  /**
   * State media speak in their own voice; what they say is no statement of the state (codebook section 11). Media that the report ties to
   * nobody are those of the one state whose media speak; those of an armed group are none of them.
   */
  function mediaOf(organisation: string, isTied: boolean): string {
    const [state] = stateIn(organisation)
    const of = state ?? (statesWithMedia.size === 1 && !isTied ? [...statesWithMedia][0] : undefined)
    return of ? `State media of ${of}` : organisation
  }

  /** "Harbour Police Command": of the state that the report is about, where its government is known by name. */
  function stateOf(organisation: string, home: string | null): string {
    const side = sides.get(organisation)
    if (side) return side
    if (!home || !OFFICE.test(organisation)) return organisation
    return [`Government of ${home}`, home].find((name) => states.has(name)) ?? organisation
  }

  return (speaker, report) => {
    const { kind, party } = speaker
    const { organisationOf, home } = reports.get(report) as Voices
    const plain = organisationOf(speaker) ?? plainName(speaker.name)
    const organisation = end(known.get(keyOf(plain)) ?? plain)
    if (kind === 'state-media') {
      const name = mediaOf(organisation, organisationOf(speaker) !== null)
      return { name, kind, party, named: true, spoken: true, counts: true }
    }
    // A name that does not stand in the text is that of an actor whom the coder knows.
    if (speaker.text.includes(organisation) && !isName(organisation)) {
      const body = describedBody(bodyWords(organisation), bodies)
      if (body) return { ...body, party, named: true, spoken: true, counts: true }
      return { name: `${plainName(speaker.name)} (${report})`, kind, party, named: false, spoken: true, counts: true }
    }
    const state = stateOf(organisation, home)
    const of = STATE.has(kind) || state !== organisation ? 'government' : kind
    const name = full(state, kind)
    return { name, kind: of, party: party || of === 'government', named: true, spoken: true, counts: true }
  }
}
