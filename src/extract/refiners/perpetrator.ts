import type { Measure } from '../../model/claim.ts'
import type { Sentence, TextLayer } from '../../text/layer.ts'
import type { Reading } from '../reading.ts'
import type { Deed } from '../rules/en/deeds/deed.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import type { Clause } from './clause.ts'
import { deedsIn, NOBODY, named, type Perpetrators, pointedGroup, sameDoer, wouldKillTheirOwn } from './doers.ts'
import { ownerOfForce } from './force-owner.ts'
import { subjectOfChain } from './subject-chain.ts'
import { subjectOfVerb } from './verb-subject.ts'
import { isTollOfWar } from './war-toll.ts'

/** What somebody does to those counted. Of the others only the doer of the very verb is told ("expelled by", "besieged by"). */
export const HARM: ReadonlySet<Measure> = new Set(['killed', 'injured', 'destroyed', 'detained', 'attacks'])
const DONE_TO: ReadonlySet<Measure> = new Set(['displaced', 'trapped'])

/** "were moved out of Orlo by": how far behind a verb its agent stands, in tokens. */
const AGENT = 7
/** Above this a deed of the same sentence is another one. */
const TOO_FAR = 60
/** From a number to the verb of its own clause, in tokens. */
const NEXT_VERB = 5
/** Below this a deed and the figure's verb are as good as one. */
const NEAR = 10

/**
 * Who did what a figure counts, where its sentence says so (codebook section 3, "By"): nobody where the text wavers ("Syrian or Russian
 * jets"), null where the sentence leaves it open, so that the paragraph may say.
 */
export function perpetratorsOf(reading: Reading, finding: FigureFinding, clause: Clause): Perpetrators | null {
  if (finding.measure === 'territory') return takers(reading, finding)
  const { layer } = reading
  const sentence = layer.sentences[layer.tokens[finding.number.from]!.sentence]!
  if (finding.measure === 'forces') return ownerOfForce(reading, finding, sentence)
  // Who treats or finds the counted did not harm them.
  if (CARES.test(layer.tokens[finding.governor.from]!.folded)) return null
  // "The army lost 300 men": to whom, the sides of the report tell.
  if (LOSES_MEN.test(layer.tokens[finding.governor.from]!.folded)) return null
  if (isTollOfWar(layer, finding, sentence)) return NOBODY
  // "fighters from both sides": whoever killed them is not one.
  if (ofBothSides(layer, finding, sentence)) return NOBODY
  const group = agentGroup(reading, finding, sentence)
  if (group) return group
  const candidates = deedsIn(reading, sentence)
    .filter((deed) => mayBeOf(reading, deed, finding) && (isTied(deed, finding) || !wouldKillTheirOwn(deed.group, finding)))
    .map((deed) => ({ deed, cost: cost(deed, finding, clause) }))
    .sort((a, b) => a.cost - b.cost || a.deed.from - b.deed.from)
  const own = candidates.find(({ deed }) => isTied(deed, finding))
  if (own) return told(reading, own.deed)
  const best = candidates[0]
  if (best?.deed.tie === 'noun' && isOfWar(reading, sentence)) return null
  const subject = subjectOfVerb(reading, finding, sentence)
  if (subject) return subject
  if (best && best.cost < NEAR) return told(reading, best.deed)
  const chain = subjectOfChain(reading, finding, sentence)
  if (chain) return chain
  if (!best || best.cost > TOO_FAR) return null
  // "killed since April as rebels shelled … and the army bombed": between two that are as near, the text does not choose.
  const rival = candidates[1]
  return rival && rival.cost - best.cost < NEAR && !sameDoer(best.deed.group, rival.deed.group)
    ? NOBODY
    : told(reading, best.deed)
}

/** "from both sides", not "on both sides of the river". */
const ofBothSides = ({ tokens }: TextLayer, { number, phrase }: FigureFinding, { to }: Sentence): boolean =>
  tokens
    .slice(number.to, Math.min(to, (phrase?.to ?? number.to) + 4))
    .some(
      ({ folded, index }) =>
        folded === 'sides' &&
        /^(?:both|all|either)$/u.test(tokens[index - 1]!.folded) &&
        /^(?:from|of|on)$/u.test(tokens[index - 2]!.folded) &&
        tokens[index + 1]?.folded !== 'of',
    )

/** "were killed by the group". */
function agentGroup(reading: Reading, { governor }: FigureFinding, { to }: Sentence): Perpetrators | null {
  const { tokens } = reading.layer
  for (let i = governor.to; i < Math.min(to, governor.to + 5); i++) {
    if (tokens[i]!.folded !== 'by') continue
    const actor = pointedGroup(reading, i + 2)
    return actor && { actors: [actor], basis: 'stated', rule: 'en.by.pointing' }
  }
  return null
}

const told = (reading: Reading, { group, rule }: Deed): Perpetrators => named(reading, group, rule.replace('en.deed', 'en.by'))

/** The deed is the figure's own verb. */
const isTied = (deed: Deed, { governor }: FigureFinding): boolean => deed.tie === 'subject' && deed.from === governor.from

/** The counted are no doers, save where attacks themselves are counted ("36 Russian air strikes"). */
function mayBeOf({ layer }: Reading, deed: Deed, finding: FigureFinding): boolean {
  const isDowning = ({ from, to }: Deed): boolean =>
    /^(?:down|downed|downs|downing|intercept\w*)$/u.test(layer.tokens[from]!.folded) || layer.tokens[to]?.folded === 'down'
  const { measure, phrase, number, governor } = finding
  const counted = phrase ?? { from: number.from, to: number.to }
  const overlaps = deed.group.from < counted.to && deed.group.to > counted.from
  const own = deed.tie === 'agent' ? deed.from >= governor.from && deed.from - governor.to < AGENT : deed.from === governor.from
  // What falls from the sky after it was shot down is not the gunner's doing.
  if (measure !== 'destroyed' && measure !== 'attacks' && isDowning(deed)) return false
  if (deed.tie === 'agent' && isOfNextClause(layer, governor.to, deed.from)) return false
  // "fleeing the Orlan bombardment of the city"
  const fled = measure === 'displaced' && deed.tie === 'noun' && isFledFrom(layer, deed)
  if (DONE_TO.has(measure)) return !overlaps && (own || fled)
  return HARM.has(measure) && (measure === 'attacks' || !overlaps)
}

const isFledFrom = ({ tokens }: TextLayer, { group }: Deed): boolean =>
  tokens
    .slice(Math.max(0, group.from - 3), group.from)
    .some((t) => /^(?:flee|fled|flees|fleeing|escaping|escaped)$/u.test(t.folded))

/** "300 were arrested and 12 have been killed by the police": a number with a verb of its own stands before "by", and that verb is whose agent it is. */
const isOfNextClause = ({ tokens }: TextLayer, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((t, i, between) => t.tag === 'NUM' && between.slice(i + 1, i + NEXT_VERB).some(({ folded }) => FINITE.test(folded)))

/** How far a deed is from the words that say what the number counts. An active verb has its doer before it, a passive one behind it. */
function cost(deed: Deed, { governor, number }: FigureFinding, clause: Clause): number {
  const behind = deed.from >= governor.from
  const distance = behind ? deed.from - governor.to : governor.from - deed.to
  const active = /object|lives|share/u.test(governor.rule) && governor.from < number.from
  const wrongSide = active === behind ? 15 : 0
  const outside = deed.group.from < clause.from || deed.group.to > clause.to ? 20 : 0
  const own = deed.tie === 'agent' && behind && !active ? -5 : 0
  return Math.max(0, distance) + wrongSide + outside + own
}

/** "The war, which began with Russia's invasion, has killed": a war's toll has no one doer. */
const isOfWar = ({ layer }: Reading, sentence: Sentence): boolean =>
  layer.tokens.slice(sentence.from, sentence.to).some((t) => t.folded === 'war' || t.folded === 'conflict')

const FINITE = /^(?:has|have|had|was|were|is|are)$/u
const CARES = /^(?:treat|receiv|admit|hospitali|recover|rescu|evacuat|retriev|transferr|transport)/u
const LOSES_MEN = /^(?:lose|loses|lost|losing)$/u
const LOSES = /^(?:lose|loses|lost|losing|surrender|surrendered|under|hands)$/u

/** "the army seized a third of", "rebels hold 40 percent": whoever gains or holds the share. */
function takers(reading: Reading, { governor }: FigureFinding): Perpetrators {
  const { layer, actors } = reading
  const verb = layer.tokens[governor.from]!
  if (LOSES.test(verb.folded)) return NOBODY
  const sentence = layer.sentences[verb.sentence]!
  const by = actors.find(
    (actor) => actor.from > verb.index && actor.from <= verb.index + 4 && layer.tokens[actor.from - 1]?.folded === 'by',
  )
  const subject = actors.findLast(
    (actor) =>
      actor.from >= sentence.from &&
      actor.to <= verb.index &&
      !/^(?:from|against|with|by|to|for|between|on|of|in)$/u.test(layer.tokens[actor.from - 1]?.folded ?? '') &&
      layer.tokens[actor.to]?.text !== '-',
  )
  const actor = by ?? subject
  return actor ? { actors: [actor], basis: 'stated', rule: 'en.by.taker' } : NOBODY
}
