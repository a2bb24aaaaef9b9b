import type { DraftActor, DraftClaim } from '../model/draft.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import type { ActorMention } from '../model/mention.ts'
import { firstThat } from '../text/within.ts'

/** An armed side that the report names, and where. */
export interface NamedSide {
  readonly mention: ActorMention
  readonly actor: ActorEntry
}

/** What the report is and whom it tells of. */
export interface ReportFacts {
  /** The country that it tells of most. */
  readonly country: string | null
  /** The side that its outlet speaks for; null for most. */
  readonly own: string | null
  readonly text: string
  /** Who an actor of a draft is. */
  readonly entryOf: (actor: DraftActor) => ActorEntry | null
}

/** All sides that a report names, made ready once for all its claims. */
export interface ReportSides extends ReportFacts {
  readonly named: ReadonlySet<ActorMention>
  /** Parties to the conflict, in text order. */
  readonly parties: readonly NamedSide[]
  /** Armed groups, neither the country's government nor a foreign state. */
  readonly groups: Roll
  /** The side that "our forces" are when nobody is credited: the outlet's, else the government of the country. */
  readonly home: NamedSide | null
  /** Whoever fights this actor, as far as the report tells. */
  opponentsOf(actor: ActorEntry): Roll
}

/** Sides in text order, and how often each is named. */
export interface Roll {
  readonly sides: readonly NamedSide[]
  readonly counts: ReadonlyMap<string, number>
  readonly most: NamedSide | null
}

const NEAR = 600

export function sidesOf(all: readonly NamedSide[], facts: ReportFacts): ReportSides {
  const { country, own } = facts
  const parties = all.filter(({ actor }) => actor.party)
  const opponents = new Map<ActorEntry, Roll>()
  const isHome = ({ actor }: NamedSide): boolean => (own === null ? kindOf(actor, country) === 'home' : sideOf(actor) === own)
  return {
    ...facts,
    named: new Set(all.map(({ mention }) => mention)),
    parties,
    groups: rollOf(parties.filter(({ actor }) => kindOf(actor, country) === 'group')),
    home: parties.find(isHome) ?? null,
    opponentsOf(known) {
      let roll = opponents.get(known)
      if (!roll) {
        roll = rollOf(against(known, parties, country))
        opponents.set(known, roll)
      }
      return roll
    },
  }
}

function against(known: ActorEntry, parties: readonly NamedSide[], country: string | null): readonly NamedSide[] {
  // A group of one country fights that country's government, wherever the report is written from.
  const land = kindOf(known, null) === 'group' ? (known.country ?? country) : country
  const others = parties.filter(({ actor }) => sideOf(actor) !== sideOf(known))
  const inside = others.filter(({ actor }) => !isBesides(known, actor, land))
  const sides = inside.length > 0 ? inside : others
  // Where a government is named, a group fights it rather than the states that help it.
  const helped = kindOf(known, land) === 'group' && sides.some(({ actor }) => kindOf(actor, land) === 'home')
  return helped ? sides.filter(({ actor }) => kindOf(actor, land) !== 'foreign') : sides
}

/**
 * Against whom a side fights: of its opponents in the sentence and in the words before, the one that the report names most; else of all.
 * Null where the report names none.
 */
export function opponentOf(known: ActorEntry, { sentence }: DraftClaim, report: ReportSides): NamedSide | null {
  const { sides, counts, most } = report.opponentsOf(known)
  const [start, end] = sentence
  const near: NamedSide[] = []
  for (let i = countBefore(sides, start - NEAR); i < sides.length && sides[i]!.mention.span[0] <= end; i++) near.push(sides[i]!)
  const here = new Set(near.filter(({ mention }) => mention.span[0] >= start).map(({ actor }) => sideOf(actor)))
  // Naming a side in the very sentence counts as naming it everywhere twice.
  const times = ({ actor }: NamedSide): number => counts.get(sideOf(actor))! * (here.has(sideOf(actor)) ? 2 : 1)
  return mostNamed(near, times) ?? most
}

/** The armed group that the words before an offset name: of the last three the one named most; of none before, of all. */
export function groupBefore({ groups }: ReportSides, offset: number): NamedSide | null {
  const before = countBefore(groups.sides, offset)
  const last = groups.sides.slice(Math.max(0, before - 3), before)
  return mostNamed(last, ({ actor }) => groups.counts.get(sideOf(actor))!) ?? groups.most
}

function rollOf(sides: readonly NamedSide[]): Roll {
  const counts = new Map<string, number>()
  for (const { actor } of sides) counts.set(sideOf(actor), (counts.get(sideOf(actor)) ?? 0) + 1)
  return { sides, counts, most: mostNamed(sides, ({ actor }) => counts.get(sideOf(actor))!) }
}

/** Of sides in text order, how many end before an offset, or at it. */
export const countBefore = (sides: readonly NamedSide[], offset: number): number =>
  firstThat(sides, ({ mention }) => mention.span[1] > offset)

export const sideOf = (actor: ActorEntry): string => actor.side ?? actor.name

/** Inside a country a foreign state fights groups, mostly beside the government: of the two, neither is the other's opponent while a group is named. */
function isBesides(known: ActorEntry, other: ActorEntry, country: string | null): boolean {
  const kinds = [kindOf(known, country), kindOf(other, country)]
  return kinds.includes('foreign') && !kinds.includes('group')
}

const kindOf = ({ inter, country: own }: ActorEntry, country: string | null): 'home' | 'foreign' | 'group' =>
  inter === 1 && own === country ? 'home' : inter === 1 || inter === 8 ? 'foreign' : 'group'

/** Of these sides the one that is named most; of two named as often, the one told of last. */
const mostNamed = (sides: readonly NamedSide[], times: (side: NamedSide) => number): NamedSide | null =>
  sides.reduce<NamedSide | null>((best, side) => (best && times(best) > times(side) ? best : side), null)
