import type { Basis } from '../../model/claim.ts'
import type { ActorMention } from '../../model/mention.ts'
import type { Sentence } from '../../text/layer.ts'
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

/** "the insurgents", "the attackers": the group that the paragraph named before. */
function antecedentOf({ layer, actors }: Reading, described: ActorMention): ActorMention | null {
  if (layer.tokens[described.from - 1]?.folded !== 'the' || !ANYBODY.test(described.words)) return null
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

export const deedsIn = ({ deeds }: Reading, sentence: Sentence): readonly Deed[] =>
  deeds.filter(({ group }) => group.from >= sentence.from && group.to <= sentence.to)

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
