import type { ActorMention } from '../../../../model/mention.ts'
import type { Sentence, TextLayer } from '../../../../text/layer.ts'
import { within } from '../../../../text/within.ts'

/** Actors that a sentence names together: "Syrian and Russian warplanes". */
export interface ActorGroup {
  readonly actors: readonly ActorMention[]
  /** First token, and the token past the last. */
  readonly from: number
  readonly to: number
  /** "Syrian or Russian jets": the text does not say which. */
  readonly wavers: boolean
}

const BETWEEN = /^(?:and|or|,|-|–|\/|&|the|its|their|as|well|alongside|together|with|both|either|a|an)$/u
const LINKS = /^(?:and|or|-|–|\/|&|alongside|with)$/u
/** Actors by a word that many go by. */
const VAGUE = /described|generic/u
const BELONGS = /^(?:from|of|belonging|loyal|to|the|a|an|with)$/u

/** The actors of a sentence, those named together as one group. */
export function groupsOf(layer: TextLayer, sentence: Sentence, actors: readonly ActorMention[]): readonly ActorGroup[] {
  const groups: ActorGroup[] = []
  for (const actor of within(actors, sentence.from, sentence.to)) {
    const last = groups.at(-1)
    const joined = last && join(layer, last, actor)
    if (joined) groups[groups.length - 1] = joined
    else groups.push({ actors: [actor], from: actor.from, to: actor.to, wavers: false })
  }
  return groups
}

function join(layer: TextLayer, group: ActorGroup, actor: ActorMention): ActorGroup | null {
  const between = layer.tokens.slice(group.to, actor.from).map((t) => t.folded)
  // Who they belong to says who they are.
  if (/^(?:from|of|belonging|loyal)$/u.test(between[0] ?? ''))
    return belongs(layer, group.to, actor.from) && group.actors.every(({ rule }) => VAGUE.test(rule)) && !VAGUE.test(actor.rule)
      ? { actors: [actor], from: group.from, to: actor.to, wavers: group.wavers }
      : null
  // "an armed group, the Karsova Front, seized": a name beside a description.
  const apposed = /^,(?: the)?$/u.test(between.join(' ')) && layer.tokens[actor.to]?.text === ','
  if (apposed && group.actors.every(({ rule }) => VAGUE.test(rule)) && !VAGUE.test(actor.rule))
    return { actors: [actor], from: group.from, to: actor.to, wavers: group.wavers }
  if (between.length === 0 || between.length > 4 || !between.every((word) => BETWEEN.test(word))) return null
  const inList = between[0] === ',' && between.length === 1 && isListed(layer, actor)
  if (!inList && !between.some((word) => LINKS.test(word))) return null
  // "killed by Hamas, and Israel said …" opens another clause; a list of three may have its comma.
  if (between[0] === ',' && between.includes('and') && group.actors.length < 2) return null
  return {
    actors: [...group.actors, actor],
    from: group.from,
    to: actor.to,
    wavers: group.wavers || between.includes('or'),
  }
}

/** "gunmen from Al-Shabaab", "a bomber from Al-Qaeda's local affiliate the Karsova Front". */
function belongs({ tokens }: TextLayer, from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  const kin = between.some((t) => /^(?:affiliate|offshoot|branch)$/u.test(t.folded))
  return between.every((t) => BELONGS.test(t.folded) || (kin && t.tag !== 'VERB' && t.tag !== 'PUNCT'))
}

/** "X, Y and Z": a comma joins where "and" follows. */
const isListed = ({ tokens }: TextLayer, actor: ActorMention): boolean => /^(?:and|or|,)$/u.test(tokens[actor.to]?.folded ?? '')
