import type { ActorRole, Change } from '../model/claim.ts'
import type { DraftActor, DraftClaim } from '../model/draft.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import type { ActorMention } from '../model/mention.ts'

/** An armed side that the report names, and where. */
export interface NamedSide {
  readonly mention: ActorMention
  readonly actor: ActorEntry
}

/** All sides that a report names, made ready once for all its claims. */
export interface ReportSides {
  readonly text: string
  readonly named: ReadonlyMap<ActorMention, NamedSide>
  /** Armed groups, neither the country's government nor a foreign state. */
  readonly groups: Roll
  /** Whoever fights this actor, as far as the report tells. */
  opponentsOf(actor: ActorEntry): Roll
}

/** Sides in text order, and how often each is named. */
interface Roll {
  readonly sides: readonly NamedSide[]
  readonly counts: ReadonlyMap<string, number>
  readonly most: NamedSide | null
}

/** @param country the country that the report tells of most */
export function sidesOf(all: readonly NamedSide[], country: string | null, text: string): ReportSides {
  const parties = all.filter(({ actor }) => actor.party)
  const opponents = new Map<ActorEntry, Roll>()
  return {
    text,
    named: new Map(all.map((side) => [side.mention, side])),
    groups: rollOf(parties.filter(({ actor }) => kindOf(actor, country) === 'group')),
    opponentsOf(known) {
      let roll = opponents.get(known)
      if (!roll) {
        const sides = parties.filter(({ actor }) => sideOf(actor) !== sideOf(known))
        const inside = sides.filter(({ actor }) => !isBesides(known, actor, country))
        roll = rollOf(inside.length > 0 ? inside : sides)
        opponents.set(known, roll)
      }
      return roll
    },
  }
}

function rollOf(sides: readonly NamedSide[]): Roll {
  const counts = new Map<string, number>()
  for (const { actor } of sides) counts.set(sideOf(actor), (counts.get(sideOf(actor)) ?? 0) + 1)
  return { sides, counts, most: mostNamed(sides, ({ actor }) => counts.get(sideOf(actor))!) }
}

/** The actors of a claim, and those of them that the rest of the report implies. */
export interface Cast {
  readonly actors: readonly DraftActor[]
  readonly implied: readonly DraftActor[]
}

/** Changes that somebody makes against somebody. "holds" may be against nobody. */
const AGAINST: ReadonlySet<Change> = new Set(['taken', 'advancing', 'repelled', 'besieges'])
const LEAVES: ReadonlySet<Change> = new Set(['lost', 'withdrew'])
const NEAR = 600

/**
 * Completes the actors of a claim from the rest of the report; a change of control has two sides (codebook section 8).
 *
 * 1. A description ("the fighters") is the group that the words before name last.
 * 2. "The newly recaptured district" has the sides of the change told before.
 * 3. Where one side is known, the other is its opponent.
 *
 * `course` is the last claim before, completed, that says who did it.
 */
export function castOf(draft: DraftClaim, course: Cast | null, report: ReportSides): Cast {
  // 1
  const told = draft.actors.map((actor) => ({ actor, meant: meantBy(actor, draft, report) }))
  const implied: DraftActor[] = told.flatMap(({ actor, meant }) => (meant ? [{ ...actor, mention: meant }] : []))
  const actors: DraftActor[] = told.map(({ actor, meant }) => (meant ? { ...actor, mention: meant } : actor))
  if (!draft.control) return { actors, implied }
  // 2
  const taken = actors.length === 0 && draft.control.change === 'taken' ? (course?.actors ?? []) : []
  // 3
  const other = opponentOf(draft, [...actors, ...taken], report)
  const added = [...taken, ...(other ? [other] : [])]
  return { actors: [...actors, ...added], implied: [...implied, ...added] }
}

/** Whether a claim says who did it. */
export const isCourse = ({ actors }: Cast): boolean => actors.some(({ role }) => role === 'by')

const ANYBODY =
  /^(?:terrorists|attackers|assailants|gunm[ae]n|militants|insurgents|fighters|rebels|jihadists|extremists|bandits|kidnappers|militiamen|raiders|separatists)$/iu

/**
 * Whom a description stands for, or a name that many go by and nobody in this country ("insurgents"). In a change of control or a statement
 * that is a side of the report; elsewhere only "the insurgents" are those named before.
 */
function meantBy(actor: DraftActor, draft: DraftClaim, { named, groups, text }: ReportSides): ActorMention | null {
  const { mention } = actor
  if (actor.speaker || named.has(mention)) return null
  const before = countBefore(groups.sides, mention.span[0])
  if (draft.control || (draft.statement && ANYBODY.test(mention.words))) {
    const last = groups.sides.slice(Math.max(0, before - 3), before)
    return (mostNamed(last, ({ actor: a }) => groups.counts.get(sideOf(a))!) ?? groups.most)?.mention ?? null
  }
  const definite =
    ANYBODY.test(mention.words) && /\bthe\s+$/iu.test(text.slice(Math.max(0, mention.span[0] - 8), mention.span[0]))
  const last = groups.sides[before - 1]
  return definite && last && last.mention.span[1] > mention.span[0] - NEAR ? last.mention : null
}

/** Of sides in text order, how many end before an offset, or at it. */
function countBefore(sides: readonly NamedSide[], offset: number): number {
  let low = 0
  let high = sides.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sides[middle]!.mention.span[1] > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The nearest opponents are those of the sentence and of the words before; of these, the one that the report names most. */
function opponentOf(draft: DraftClaim, actors: readonly DraftActor[], report: ReportSides): DraftActor | null {
  const role = missingRole(draft, actors)
  const known = role && report.named.get(actors[0]!.mention)
  if (!known) return null
  const { sides, counts, most } = report.opponentsOf(known.actor)
  const [start, end] = draft.sentence
  const near: NamedSide[] = []
  for (let i = countBefore(sides, start - NEAR); i < sides.length && sides[i]!.mention.span[0] <= end; i++) near.push(sides[i]!)
  const here = new Set(near.filter(({ mention }) => mention.span[0] >= start).map(({ actor }) => sideOf(actor)))
  // Naming a side in the very sentence counts as naming it everywhere twice.
  const times = ({ actor }: NamedSide): number => counts.get(sideOf(actor))! * (here.has(sideOf(actor)) ? 2 : 1)
  const opponent = mostNamed(near, times) ?? most
  return opponent && { role, mention: opponent.mention, polarity: 'asserted' }
}

function missingRole({ control, modality }: DraftClaim, actors: readonly DraftActor[]): ActorRole | null {
  const [actor, ...others] = actors
  if (!control || !actor || others.length > 0) return null
  if (AGAINST.has(control.change)) return actor.role === 'by' ? 'from' : 'by'
  return LEAVES.has(control.change) && modality === 'actual' && actor.role === 'from' ? 'by' : null
}

const sideOf = (actor: ActorEntry): string => actor.side ?? actor.name

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
