import type { Basis } from '../../model/claim.ts'
import type { ActorMention } from '../../model/mention.ts'
import type { Sentence } from '../../text/layer.ts'
import { firstThat } from '../../text/within.ts'
import type { Reading } from '../reading.ts'
import type { Deed } from '../rules/en/deeds/deed.ts'
import type { ActorGroup } from '../rules/en/deeds/groups.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'

export interface Perpetrators {
  readonly actors: readonly ActorMention[]
  readonly basis: Basis
  readonly rule: string
}

export const NOBODY: Perpetrators = { actors: [], basis: 'stated', rule: 'en.by.none' }

/** Words that say that somebody attacked, not who. */
const NAMELESS =
  /(?:^|\s)(?:terrorists?|attackers?|assailants?|bombers?|mob|warplanes|(?:fighter )?jets|aircraft|helicopters|drones|snipers?|warships)$/iu
/** Words for members of whatever group was named before. */
const ANYBODY =
  /^(?:terrorists?|attackers?|assailants?|(?:suicide )?bombers?|gunm[ae]n|militants?|insurgents?|fighters?|rebels?|jihadists?|extremists?|bandits|kidnappers|militiamen|raiders|separatists)$/iu
/** How many sentences back "the gunmen" were named. */
const BACK = 3

/** The actors of a deed as perpetrators: descriptions give way to whom they stand for, and nobody is left where the text wavers. */
export function named(reading: Reading, group: ActorGroup, rule: string): Perpetrators {
  if (group.wavers) return NOBODY
  const actors = group.actors.flatMap((actor) => {
    if (actor.entries.length > 0) return [actor]
    const meant = antecedentOf(reading, actor)
    return meant ? [meant] : NAMELESS.test(actor.words) ? [] : [actor]
  })
  return actors.length === 0 ? NOBODY : { actors, basis: 'stated', rule }
}

/** "the insurgents", "the attackers": the group that the paragraph named before. "its fighters" are those of whoever was named last. */
function antecedentOf(reading: Reading, described: ActorMention): ActorMention | null {
  const { layer, actors } = reading
  const before = layer.tokens[described.from - 1]?.folded ?? ''
  if (/^(?:its|their)$/u.test(before)) return groupBefore(reading, described.from)
  if (before !== 'the' || !ANYBODY.test(described.words)) return null
  const sentence = layer.sentences[layer.tokens[described.from]!.sentence]!
  const first = layer.sentences[Math.max(0, sentence.index - BACK)]!
  return (
    actors.findLast(
      (actor) =>
        actor.to <= described.from &&
        actor.from >= first.from &&
        layer.sentences[layer.tokens[actor.from]!.sentence]!.block === sentence.block &&
        isGroup(actor) &&
        actor.rule === 'en.actor.name',
    ) ?? null
  )
}

/** How many sentences back "the group" and "its fighters" look for a name. */
const GROUP_BACK = 12

/** The armed group that was named last before token `at`. */
export function groupBefore({ layer, actors }: Reading, at: number): ActorMention | null {
  const first = layer.sentences[Math.max(0, layer.tokens[at]!.sentence - GROUP_BACK)]!
  for (let i = actors.length - 1; i >= 0; i--) {
    const actor = actors[i]!
    if (actor.from < first.from) return null
    if (actor.to <= at && isGroup(actor) && actor.rule === 'en.actor.name') return actor
  }
  return null
}

const GROUP = /^(?:group|movement|militia|organisation|organization|outfit|gang|faction)$/u

/** "the group", "the movement", where token `at` is its noun: whom the report named last; null for other words. */
export function pointedGroup(reading: Reading, at: number): ActorMention | null {
  const { tokens } = reading.layer
  const isPointing = GROUP.test(tokens[at]?.folded ?? '') && /^(?:the|this|that|same)$/u.test(tokens[at - 1]?.folded ?? '')
  return isPointing ? groupBefore(reading, at) : null
}

export const deedsIn = ({ deeds }: Reading, { from, to }: Sentence): readonly Deed[] =>
  deeds.slice(
    firstThat(deeds, ({ group }) => group.from >= from),
    firstThat(deeds, ({ group }) => group.from >= to),
  )

export const sameDoer = (a: ActorGroup, b: ActorGroup): boolean =>
  a.actors.some((actor) =>
    b.actors.some((other) => other.words === actor.words || other.entries.some((entry) => actor.entries.includes(entry))),
  )

const isGroup = ({ entries }: ActorMention): boolean =>
  entries.length > 0 && entries.every(({ inter }) => inter !== null && inter >= 2 && inter <= 4)
const isState = ({ entries }: ActorMention): boolean => entries.length > 0 && entries.every(({ inter }) => inter === 1)

const SOLDIERS = /\b(?:soldiers?|troops|policem[ae]n|police|servicem[ae]n|security forces)\b/iu
const FIGHTERS =
  /\b(?:militants?|fighters?|rebels?|insurgents?|terrorists?|gunm[ae]n|jihadists?|guerrillas?|bandits?|separatists?)\b/iu

/** Soldiers are seldom killed by a state, fighters seldom by a group, where the text does not say so outright. */
export function wouldKillTheirOwn({ actors }: Pick<ActorGroup, 'actors'>, { who }: FigureFinding): boolean {
  if (who === null) return false
  return actors.every((actor) => (SOLDIERS.test(who) && isState(actor)) || (FIGHTERS.test(who) && isGroup(actor)))
}
