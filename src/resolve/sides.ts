import type { ActorRole, Change } from '../model/claim.ts'
import type { DraftActor, DraftClaim } from '../model/draft.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import type { ActorMention } from '../model/mention.ts'

/** An armed side that the report names, and where. */
export interface NamedSide {
  readonly mention: ActorMention
  readonly actor: ActorEntry
}

/** All sides that a report names, in order; the country that it tells of most. */
export interface ReportSides {
  readonly named: readonly NamedSide[]
  readonly country: string | null
  readonly text: string
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
 * `earlier` are the claims told before, completed.
 */
export function castOf(draft: DraftClaim, earlier: readonly Cast[], report: ReportSides): Cast {
  const { named, country } = report
  // 1
  const told = draft.actors.map((actor) => ({ actor, meant: meantBy(actor, draft, report) }))
  const implied: DraftActor[] = told.flatMap(({ actor, meant }) => (meant ? [{ ...actor, mention: meant }] : []))
  const actors: DraftActor[] = told.map(({ actor, meant }) => (meant ? { ...actor, mention: meant } : actor))
  if (!draft.control) return { actors, implied }
  // 2
  const course = actors.length === 0 && draft.control.change === 'taken' ? (earlier.findLast(isCourse)?.actors ?? []) : []
  // 3
  const known = [...actors, ...course]
  const other = opponentOf(draft, known, named, country)
  const added = [...course, ...(other ? [other] : [])]
  return { actors: [...actors, ...added], implied: [...implied, ...added] }
}

const isCourse = ({ actors }: Cast): boolean => actors.some(({ role }) => role === 'by')

const ANYBODY =
  /^(?:terrorists|attackers|assailants|gunm[ae]n|militants|insurgents|fighters|rebels|jihadists|extremists|bandits|kidnappers|militiamen|raiders|separatists)$/iu

/**
 * Whom a description stands for, or a name that many go by and nobody in this country ("insurgents"). In a change of control or a statement
 * that is a side of the report; elsewhere only "the insurgents" are those named before.
 */
function meantBy(actor: DraftActor, draft: DraftClaim, { named, country, text }: ReportSides): ActorMention | null {
  const { mention } = actor
  if (actor.speaker || named.some((side) => side.mention === mention)) return null
  const groups = named.filter((side) => side.actor.party && kindOf(side.actor, country) === 'group')
  const before = groups.filter((side) => side.mention.span[1] <= mention.span[0])
  if (draft.control || (draft.statement && ANYBODY.test(mention.words)))
    return (mostNamed(before.slice(-3), groups) ?? mostNamed(groups, groups))?.mention ?? null
  const definite =
    ANYBODY.test(mention.words) && /\bthe\s+$/iu.test(text.slice(Math.max(0, mention.span[0] - 8), mention.span[0]))
  const last = before.at(-1)
  return definite && last && last.mention.span[1] > mention.span[0] - NEAR ? last.mention : null
}

/** The nearest opponents are those of the sentence and of the words before; of these, the one that the report names most. */
function opponentOf(
  draft: DraftClaim,
  actors: readonly DraftActor[],
  named: readonly NamedSide[],
  country: string | null,
): DraftActor | null {
  const role = missingRole(draft, actors)
  const known = role && named.find(({ mention }) => mention === actors[0]!.mention)
  if (!known) return null
  const sides = named.filter(({ actor }) => actor.party && sideOf(actor) !== sideOf(known.actor))
  const inside = sides.filter(({ actor }) => !isBesides(known.actor, actor, country))
  const opponents = inside.length > 0 ? inside : sides
  const near = opponents.filter(
    ({ mention }) => mention.span[0] <= draft.sentence[1] && mention.span[1] > draft.sentence[0] - NEAR,
  )
  const here = near.filter(({ mention }) => mention.span[0] >= draft.sentence[0])
  // Naming a side in the very sentence counts as naming it everywhere twice.
  const opponent = mostNamed(near, [...opponents, ...opponents.filter(sameSideAs(here))]) ?? mostNamed(opponents, opponents)
  return opponent && { role, mention: opponent.mention, polarity: 'asserted' }
}

function missingRole({ control, modality }: DraftClaim, actors: readonly DraftActor[]): ActorRole | null {
  const [actor, ...others] = actors
  if (!control || !actor || others.length > 0) return null
  if (AGAINST.has(control.change)) return actor.role === 'by' ? 'from' : 'by'
  return LEAVES.has(control.change) && modality === 'actual' && actor.role === 'from' ? 'by' : null
}

const sameSideAs =
  (sides: readonly NamedSide[]) =>
  ({ actor }: NamedSide): boolean =>
    sides.some((side) => sideOf(side.actor) === sideOf(actor))

const sideOf = (actor: ActorEntry): string => actor.side ?? actor.name

/** Inside a country a foreign state fights groups, mostly beside the government: of the two, neither is the other's opponent while a group is named. */
function isBesides(known: ActorEntry, other: ActorEntry, country: string | null): boolean {
  const kinds = [kindOf(known, country), kindOf(other, country)]
  return kinds.includes('foreign') && !kinds.includes('group')
}

const kindOf = ({ inter, country: own }: ActorEntry, country: string | null): 'home' | 'foreign' | 'group' =>
  inter === 1 && own === country ? 'home' : inter === 1 || inter === 8 ? 'foreign' : 'group'

/** Of these sides the one that the whole report names most; of two named as often, the one told of last. */
function mostNamed(sides: readonly NamedSide[], report: readonly NamedSide[]): NamedSide | null {
  const count = (side: NamedSide): number => report.filter(({ actor }) => sideOf(actor) === sideOf(side.actor)).length
  return sides.reduce<NamedSide | null>((best, side) => (best && count(best) > count(side) ? best : side), null)
}
