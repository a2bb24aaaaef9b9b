import type { ActorMention } from '../../model/mention.ts'
import type { TextLayer } from '../../text/layer.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import type { MeasureWords } from '../rules/en/figures/measures.ts'
import type { Clause } from './clause.ts'

/** Words between an actor and what it did: "regime artillery fire", "Syrian army shelling of". */
const DEEDS =
  /^(?:strike|strikes|airstrike|airstrikes|raid|raids|attack|attacks|shelling|bombing|bombings|bombardment|fire|artillery|rocket|rockets|shells|shell|missile|missiles|mortar|mortars|warplanes|warplane|planes|plane|jets|jet|aircraft|helicopters|helicopter|drone|drones|forces|troops|soldiers|fighters|militants|terrorists|gunmen|snipers|sniper|bomb|bombs|offensive|operation|assault|barrage|air|aerial|bomber|bombers|militiamen|police|rebels|gunfire|tanks|gunships|sniper|army|military|group|units|guards|ambush|airforce|campaign)$/u

export interface Perpetrators {
  readonly actors: readonly ActorMention[]
  readonly rule: string
}

const NOBODY: Perpetrators = { actors: [], rule: 'en.by.none' }

/** Who did what a figure counts, where the clause says so: codebook section 3, "By". None where the text wavers ("Syrian or Russian jets"). */
export function perpetratorsOf(
  layer: TextLayer,
  finding: FigureFinding,
  clause: Clause,
  actors: readonly ActorMention[],
  words: MeasureWords,
): Perpetrators {
  const verb = finding.governor.from
  const counted = finding.phrase ?? { from: finding.number.from, to: finding.number.to }
  const others = actors.filter(
    (a) => a.from >= clause.from && a.to <= clause.to && (a.to <= finding.number.from || a.from >= counted.to),
  )
  const found =
    [behind(layer, others, verb, clause), doer(layer, others, verb, finding, words)].find((p) => p.actors.length > 0) ?? NOBODY
  return wavers(layer, found.actors) ? NOBODY : found
}

/** "killed by Y", "in suspected Y strikes", "in an attack by Y", "carried out by Y". */
function behind(layer: TextLayer, actors: readonly ActorMention[], verb: number, clause: Clause): Perpetrators {
  const found = actors.filter((actor) => {
    if (actor.from <= verb) return false
    const before = wordsBefore(layer, actor.from, clause.from)
    if (/\bby (?:the |a |an |# |suspected |alleged )*$/u.test(before) || layer.tokens[actor.from - 1]?.folded === 'by')
      return !/\b(?:followed|claimed|confirmed|reported|backed|held|controlled|supported|released|according|quoted|run|led) by (?:the |a |an )*$/u.test(
        before,
      )
    return (
      deedFollows(layer, actor.to, clause.to) &&
      /\b(?:in|by|from|during|under|after|to|of|fleeing) (?:the |a |an |suspected |alleged |apparent |intense |renewed |heavy |\w+ )*$/u.test(
        before,
      )
    )
  })
  return { actors: joined(layer, found), rule: 'en.by.behind' }
}

/** "Y killed", "Y shelling killed", "Y-led air strikes have killed". */
function doer(
  layer: TextLayer,
  actors: readonly ActorMention[],
  verb: number,
  finding: FigureFinding,
  words: MeasureWords,
): Perpetrators {
  if (
    !/object|lives|share|class|toll|nominal|forced/u.test(finding.governor.rule) &&
    !finding.governor.rule.includes('described')
  )
    return NOBODY
  const before = actors.filter((a) => a.to <= Math.max(verb, finding.number.from))
  const near = before.findLast((actor) => {
    const between = layer.tokens.slice(actor.to, Math.max(verb, actor.to))
    if (deedFollows(layer, actor.to, verb)) return !/^(?:on|against|at)$/u.test(layer.tokens[actor.from - 1]?.folded ?? '')
    // A subject stands before its verb with nothing but names, adverbs and auxiliaries between.
    return (
      between.every(
        (t) =>
          t.tag === 'ADV' ||
          t.tag === 'AUX' ||
          t.tag === 'NOUN' ||
          t.tag === 'PROPN' ||
          /^(?:and|also|its|their|allies|allied|then|earlier)$/u.test(t.folded) ||
          words.verbs.has(t.folded),
      ) && !/^(?:on|against|at|from|between|with|among|in|of)$/u.test(layer.tokens[actor.from - 1]?.folded ?? '')
    )
  })
  return near ? { actors: joined(layer, [near], before), rule: 'en.by.doer' } : NOBODY
}

const deedFollows = (layer: TextLayer, at: number, limit: number): boolean =>
  layer.tokens
    .slice(at, Math.min(limit, at + 5))
    .some(
      (t, i, all) =>
        DEEDS.test(t.folded) &&
        all.slice(0, i).every((u) => /^(?:ADJ|NOUN|PROPN|PUNCT|PART|X|VERB)$/u.test(u.tag) && !/[,.;]/u.test(u.text)),
    )

const wordsBefore = (layer: TextLayer, at: number, from: number): string =>
  `${layer.tokens
    .slice(Math.max(from, at - 6), at)
    .map((t) => t.folded)
    .join(' ')} `

/** Both where two are named: "Syrian and Russian warplanes". */
function joined(layer: TextLayer, found: readonly ActorMention[], all: readonly ActorMention[] = found): readonly ActorMention[] {
  const first = found[0]
  if (!first) return []
  const partner = all.find(
    (a) =>
      a !== first &&
      (layer.tokens[Math.min(a.to, first.to)]?.folded === 'and' || layer.tokens[Math.min(a.to, first.to)]?.folded === 'or') &&
      Math.abs(a.from - first.from) <= 4,
  )
  return partner ? [first, partner].sort((a, b) => a.from - b.from) : [first]
}

const wavers = (layer: TextLayer, actors: readonly ActorMention[]): boolean =>
  actors.length === 2 && layer.tokens[actors[0]!.to]?.folded === 'or'
