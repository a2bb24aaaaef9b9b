import type { Basis, Measure } from '../../model/claim.ts'
import type { ActorMention } from '../../model/mention.ts'
import type { Sentence } from '../../text/layer.ts'
import type { Reading } from '../reading.ts'
import type { Deed } from '../rules/en/deeds/deed.ts'
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
  const candidates = reading.deeds
    .filter((deed) => inside(deed, sentence) && mayBeOf(deed, finding))
    .map((deed) => ({ deed, cost: cost(deed, finding, clause) }))
    .sort((a, b) => a.cost - b.cost || a.deed.from - b.deed.from)
  const best = candidates[0]
  if (!best || best.cost > TOO_FAR) return NOBODY
  const { group, rule } = best.deed
  return group.wavers ? NOBODY : { actors: group.actors, basis: 'stated', rule: rule.replace('en.deed', 'en.by') }
}

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
const BACK = 2

/** Who did it by the sentences before in the same paragraph, where the figure's own sentence names no doer and goes on with their event. */
export function perpetratorsBefore(reading: Reading, finding: FigureFinding): Perpetrators {
  const { layer, deeds } = reading
  if (!HARM.has(finding.measure)) return NOBODY
  const sentence = layer.sentences[layer.tokens[finding.number.from]!.sentence]!
  if (opensAnew(reading, sentence)) return NOBODY
  for (let back = 1; back <= BACK; back++) {
    const before = layer.sentences[sentence.index - back]
    if (!before || before.block !== sentence.block) return NOBODY
    const found = deeds.filter((deed) => inside(deed, before))
    if (found.length > 0) {
      const last = found.at(-1)!
      const one = found.every((deed) => sharesActor(deed, last))
      return one && !last.group.wavers ? { actors: last.group.actors, basis: 'implied', rule: 'en.by.same-paragraph' } : NOBODY
    }
    if (opensAnew(reading, before)) return NOBODY
  }
  return NOBODY
}

const opensAnew = ({ layer }: Reading, sentence: Sentence): boolean =>
  layer.tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 3)).some((t) => ANEW.test(t.folded))

const sharesActor = (a: Deed, b: Deed): boolean =>
  a.group.actors.some((actor) =>
    b.group.actors.some((other) => other.words === actor.words || other.entries.some((entry) => actor.entries.includes(entry))),
  )
