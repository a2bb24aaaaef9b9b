import type { Change } from '../model/claim.ts'
import type { DraftActor, DraftClaim } from '../model/draft.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import type { ActorMention } from '../model/mention.ts'

/** An armed side that the report names, and where. */
export interface NamedSide {
  readonly mention: ActorMention
  readonly actor: ActorEntry
}

/** Changes that somebody makes against somebody. "holds" may be against nobody. */
const AGAINST: ReadonlySet<Change> = new Set(['taken', 'advancing', 'repelled', 'besieges'])
const LEAVES: ReadonlySet<Change> = new Set(['lost', 'withdrew'])
const NEAR = 600

/**
 * The other side of a change of control whose text names one side only (codebook section 8): the nearest opponent of the sentence,
 * else of the words before it, else the one that the report names most. `country` is the report's.
 */
export function opponentOf(draft: DraftClaim, named: readonly NamedSide[], country: string | null): DraftActor | null {
  const missing = missingRole(draft)
  const known = missing && named.find(({ mention }) => draft.actors.some((actor) => actor.mention === mention))
  if (!known) return null
  const sides = named.filter(({ actor }) => actor.party && sideOf(actor) !== sideOf(known.actor))
  const inside = sides.filter(({ actor }) => !isBesides(known.actor, actor, country))
  const opponent = nearest(draft, inside.length > 0 ? inside : sides)
  return opponent && { role: missing, mention: opponent.mention, polarity: 'asserted' }
}

function missingRole({ control, modality, actors }: DraftClaim): 'by' | 'from' | null {
  const [actor, ...others] = actors
  if (!control || !actor || others.length > 0) return null
  if (AGAINST.has(control.change)) return actor.role === 'by' ? 'from' : 'by'
  return LEAVES.has(control.change) && modality === 'actual' && actor.role === 'from' ? 'by' : null
}

function nearest({ sentence }: DraftClaim, opponents: readonly NamedSide[]): NamedSide | null {
  const here = opponents.filter(({ mention }) => mention.span[0] >= sentence[0] && mention.span[1] <= sentence[1])
  if (here.length > 0) return here[0]!
  const before = opponents.filter(({ mention }) => mention.span[1] <= sentence[0] && mention.span[1] > sentence[0] - NEAR)
  return before.at(-1) ?? mostNamed(opponents)
}

const sideOf = (actor: ActorEntry): string => actor.side ?? actor.name

/** Inside a country a foreign state fights groups, mostly beside the government: of the two, neither is the other's opponent while a group is named. */
function isBesides(known: ActorEntry, other: ActorEntry, country: string | null): boolean {
  const kinds = [kindOf(known, country), kindOf(other, country)]
  return kinds.includes('foreign') && !kinds.includes('group')
}

const kindOf = ({ inter, country: own }: ActorEntry, country: string | null): 'home' | 'foreign' | 'group' =>
  inter === 1 && own === country ? 'home' : inter === 1 || inter === 8 ? 'foreign' : 'group'

function mostNamed(sides: readonly NamedSide[]): NamedSide | null {
  const counts = new Map<string, number>()
  for (const { actor } of sides) counts.set(sideOf(actor), (counts.get(sideOf(actor)) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  return most ? sides.find(({ actor }) => sideOf(actor) === most[0])! : null
}
