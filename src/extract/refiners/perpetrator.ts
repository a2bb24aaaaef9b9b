import type { Basis, Cause, Measure } from '../../model/claim.ts'
import type { ActorMention } from '../../model/mention.ts'
import type { Sentence, TextLayer } from '../../text/layer.ts'
import type { Reading } from '../reading.ts'
import type { Deed } from '../rules/en/deeds/deed.ts'
import { type ActorGroup, groupsOf } from '../rules/en/deeds/groups.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import type { Clause } from './clause.ts'

export interface Perpetrators {
  readonly actors: readonly ActorMention[]
  readonly basis: Basis
  readonly rule: string
}

const NOBODY: Perpetrators = { actors: [], basis: 'stated', rule: 'en.by.none' }

/** What somebody does to those counted. Of the others only the doer of the very verb is told ("expelled by", "besieged by"). */
const HARM: ReadonlySet<Measure> = new Set(['killed', 'injured', 'destroyed', 'detained', 'attacks'])
const DONE_TO: ReadonlySet<Measure> = new Set(['displaced', 'trapped'])

/** Who did what a figure counts, where its sentence says so (codebook section 3, "By"). Nobody where the text wavers ("Syrian or Russian jets"). */
export function perpetratorsOf(reading: Reading, finding: FigureFinding, clause: Clause): Perpetrators {
  if (finding.measure === 'territory') return takers(reading, finding)
  const { layer } = reading
  const sentence = layer.sentences[layer.tokens[finding.number.from]!.sentence]!
  const candidates = deedsIn(reading, sentence)
    .filter((deed) => mayBeOf(deed, finding))
    .map((deed) => ({ deed, cost: cost(deed, finding, clause) }))
    .sort((a, b) => a.cost - b.cost || a.deed.from - b.deed.from)
  const best = candidates[0]
  const subject = best && best.cost < NEAR ? null : subjectOfChain(reading, finding, sentence)
  if (subject) return subject
  if (!best || best.cost > TOO_FAR) return NOBODY
  // "killed since April as rebels shelled … and the army bombed": between two that are as near, the text does not choose.
  const rival = candidates[1]
  const unsure = best.cost > NEAR && rival && rival.cost - best.cost < NEAR && !sharesActor(best.deed, rival.deed)
  return unsure ? NOBODY : named(best.deed.group, best.deed.rule.replace('en.deed', 'en.by'))
}

/** Words that say that somebody attacked, not who. */
const NAMELESS = /^(?:terrorists?|attackers?|assailants?|(?:suicide )?bombers?|mob)$/iu

function named(group: ActorGroup, rule: string): Perpetrators {
  const actors = group.actors.filter(({ entries, words }) => entries.length > 0 || !NAMELESS.test(words))
  return group.wavers || actors.length === 0 ? NOBODY : { actors, basis: 'stated', rule }
}

/** Below this the deed and the figure's verb are as good as one. */
const NEAR = 10

const BREAKS = /^(?:while|as|when|after|before|but|that|which|who|because|until|if|;)$/u

/** "X stormed the village, killing 12", "X retakes Orlo, kills 50": an active verb in a chain has the subject of the chain. */
function subjectOfChain(
  { layer, actors }: Reading,
  { governor, number }: FigureFinding,
  sentence: Sentence,
): Perpetrators | null {
  const { tokens } = layer
  const verb = tokens[governor.from]!
  if (!/object/u.test(governor.rule) || governor.from > number.from) return null
  const link = tokens.slice(sentence.from, governor.from).findLast((t) => t.tag !== 'ADV')
  if (!verb.folded.endsWith('ing') && !/^(?:,|and|:|;)$/u.test(link?.folded ?? '') && !isHeadline(layer, sentence)) return null
  const first = groupsOf(layer, sentence, actors)[0]
  if (!first || first.to > governor.from) return null
  const before = tokens.slice(sentence.from, first.from).filter((t) => t.tag !== 'DET' && t.tag !== 'ADJ' && t.tag !== 'NUM')
  const opens = before.every((t) => t.tag === 'ADV' || t.tag === 'PUNCT' || /^(?:on|in|early|late)$/u.test(t.folded))
  const between = tokens.slice(first.to, governor.from)
  if (!opens || tokens[first.to]?.text === '-' || between.some((t) => BREAKS.test(t.folded))) return null
  const predicate = between.find((t) => t.tag === 'VERB' || t.tag === 'AUX')
  if (!predicate || /^(?:was|were|been|is|are|said|says)$/u.test(predicate.folded)) return null
  return named(first, 'en.by.chain')
}

const isHeadline = ({ blocks }: TextLayer, { block }: Sentence): boolean => block === 0 && blocks.length > 1

const TOO_FAR = 60

const inside = (deed: Deed, sentence: Sentence): boolean => deed.group.from >= sentence.from && deed.group.to <= sentence.to

/** The counted are no doers, save where attacks themselves are counted ("36 Russian air strikes"). */
function mayBeOf(deed: Deed, finding: FigureFinding): boolean {
  const { measure, phrase, number, governor } = finding
  const counted = phrase ?? { from: number.from, to: number.to }
  const overlaps = deed.group.from < counted.to && deed.group.to > counted.from
  if (DONE_TO.has(measure))
    return (
      !overlaps &&
      (deed.tie === 'agent' ? deed.from >= governor.from && deed.from - governor.to < 3 : deed.from === governor.from)
    )
  return HARM.has(measure) && (measure === 'attacks' || !overlaps)
}

/** How far a deed is from the words that say what the number counts. An active verb has its doer before it, a passive one behind it. */
function cost(deed: Deed, finding: FigureFinding, clause: Clause): number {
  const { governor, number } = finding
  if (deed.tie === 'subject' && deed.from === governor.from) return -20
  const behind = deed.from >= governor.from
  const distance = behind ? deed.from - governor.to : governor.from - deed.to
  const active = /object|lives|share/u.test(governor.rule) && governor.from < number.from
  const wrongSide = active === behind ? 15 : 0
  const outside = deed.group.from < clause.from || deed.group.to > clause.to ? 20 : 0
  const own = deed.tie === 'agent' && behind && !active ? -5 : 0
  return Math.max(0, distance) + wrongSide + outside + own
}

const LOSES = /^(?:lose|loses|lost|losing|surrender|surrendered|under|hands)$/u

/** "the army seized a third of", "rebels hold 40 percent": whoever gains or holds the share. */
function takers({ layer, actors }: Reading, { governor }: FigureFinding): Perpetrators {
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

/** A sentence that opens another event. */
const ANEW = /^(?:separately|elsewhere|meanwhile|another|earlier|previously|also|later|meantime)$/u
/** How many sentences back an event goes on: further where the figure's sentence takes up its means ("the strikes"). */
const BACK = 2
const BACK_WITH_CAUSE = 5

/**
 * Who did it by the sentences before in the same paragraph, where the figure's own sentence names no doer and goes on with their event.
 * Nobody where those sentences tell of several doers.
 */
export function perpetratorsBefore(reading: Reading, finding: FigureFinding, cause: Cause | null): Perpetrators {
  const { layer } = reading
  if (!HARM.has(finding.measure)) return NOBODY
  const sentence = layer.sentences[layer.tokens[finding.number.from]!.sentence]!
  if (opensAnew(reading, sentence) || sumsUp(reading, sentence)) return NOBODY
  const means = cause === null || cause === 'clash' || cause === 'siege' ? null : cause
  for (let back = 1; back <= (means ? BACK_WITH_CAUSE : BACK); back++) {
    const before = layer.sentences[sentence.index - back]
    if (!before || before.block !== sentence.block) return NOBODY
    const told = deedsIn(reading, before)
    const last = told.at(-1)
    if (last) {
      const one = told.every((deed) => sharesActor(deed, last))
      return one ? { ...named(last.group, 'en.by.same-paragraph'), basis: 'implied' } : NOBODY
    }
    if (opensAnew(reading, before)) return NOBODY
  }
  return NOBODY
}

const deedsIn = ({ deeds }: Reading, sentence: Sentence): readonly Deed[] => deeds.filter((deed) => inside(deed, sentence))

const opensAnew = ({ layer }: Reading, sentence: Sentence): boolean =>
  layer.tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 3)).some((t) => ANEW.test(t.folded))

const SUMS = /^(?:total|overall|altogether|combined|years?|months?|weeks?|war|conflict)$/u
const SAME_DAY = /^(?:dawn|morning|midnight|early|noon|midday|daybreak|sunrise|yesterday)$/u

/** "112 have been killed since", "in total": the sum of many attacks, by whomever. */
const sumsUp = ({ layer }: Reading, sentence: Sentence): boolean =>
  layer.tokens
    .slice(sentence.from, sentence.to)
    .some((t, i, all) => SUMS.test(t.folded) || (t.folded === 'since' && !SAME_DAY.test(all[i + 1]?.folded ?? '')))

const sharesActor = (a: Deed, b: Deed): boolean =>
  a.group.actors.some((actor) =>
    b.group.actors.some((other) => other.words === actor.words || other.entries.some((entry) => actor.entries.includes(entry))),
  )
