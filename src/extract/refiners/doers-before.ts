import type { Cause } from '../../model/claim.ts'
import type { Sentence } from '../../text/layer.ts'
import { firstFrom } from '../../text/within.ts'
import type { Reading } from '../reading.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import { deedsIn, NOBODY, named, type Perpetrators, sameDoer, wouldKillTheirOwn } from './doers.ts'
import { HARM } from './perpetrator.ts'
import { pointsBack } from './points-back.ts'

/** A sentence that opens another event. */
const ANEW = /^(?:separately|elsewhere|meanwhile|another|earlier|previously|also|later|meantime)$/u
/**
 * How many sentences back an event goes on: further where the figure's sentence takes up its means ("shelling"), furthest where it points
 * back at the attack or its dead, over paragraphs of a sentence or two as wires write them.
 */
const BACK = 2
const BACK_WITH_CAUSE = 5
const BACK_POINTING = 8

/**
 * Who did it by the sentences before in the same paragraph, where the figure's own sentence leaves it open and goes on with their event.
 * Nobody where those sentences tell of several doers.
 */
export function perpetratorsBefore(reading: Reading, finding: FigureFinding, cause: Cause | null): Perpetrators {
  const { layer } = reading
  if (!HARM.has(finding.measure)) return NOBODY
  const { governor, number } = finding
  const words = layer.tokens.slice(Math.min(governor.from, number.from), Math.max(governor.to, number.to) + 6)
  if (finding.measure === 'attacks' && words.some((t) => REPELLED.test(t.folded))) return NOBODY
  const sentence = layer.sentences[layer.tokens[finding.number.from]!.sentence]!
  const anew = opensAnew(reading, sentence) || (opensWithDay(reading, sentence) && !isAlike(reading, sentence))
  if (anew || sumsUp(reading, sentence) || isMutual(reading, sentence)) return NOBODY
  const means = cause !== null && cause !== 'clash' && cause !== 'siege'
  const points = pointsBack(layer, sentence) && hasOneDoer(reading)
  for (let back = 1; back <= (points ? BACK_POINTING : means ? BACK_WITH_CAUSE : BACK); back++) {
    const before = layer.sentences[sentence.index - back]
    if (!before || (before.block !== sentence.block && !points)) return NOBODY
    const told = deedsIn(reading, before)
    const last = told.at(-1)
    if (last) {
      const { actors } = named(reading, last.group, 'en.by.same-paragraph')
      const one = told.every(({ group }) => sameDoer(group, last.group)) && !wouldKillTheirOwn(last.group, finding)
      if (!one) return NOBODY
      if (actors.length > 0 || last.group.wavers) return { actors, basis: 'implied', rule: 'en.by.same-paragraph' }
    }
    if (opensAnew(reading, before)) return NOBODY
  }
  return NOBODY
}

/** In a report of one attacker "the strike" is theirs, in whatever paragraph it is told. */
function hasOneDoer({ deeds }: Reading): boolean {
  const known = deeds.filter(({ group }) => group.actors.some(({ entries }) => entries.length > 0))
  return known.every(({ group }) => sameDoer(group, known[0]!.group))
}

/** Attacks that are beaten off are not those of whoever was told of before. */
const REPELLED = /^(?:repel|repuls|rebuff|foil|thwart)/u

const opensAnew = ({ layer }: Reading, sentence: Sentence): boolean =>
  layer.tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 3)).some((t) => ANEW.test(t.folded))

/** "On Wednesday, …": another day, another event. */
const opensWithDay = ({ times }: Reading, sentence: Sentence): boolean =>
  (times[firstFrom(times, sentence.from)]?.from ?? Number.POSITIVE_INFINITY) <= sentence.from + 1

/** "A week before, a similar raid …": another event of the same doers. */
const isAlike = ({ layer }: Reading, sentence: Sentence): boolean =>
  layer.tokens
    .slice(sentence.from, Math.min(sentence.to, sentence.from + 8))
    .some((t, i, all) => t.folded === 'similar' && /^(?:a|an)$/u.test(all[i - 1]?.folded ?? ''))

const MUTUAL =
  /^(?:fighting|clash|clashes|battles?|firefights?|skirmish|skirmishes|infighting|crossfire|protests|demonstrations|riots|rioting|unrest|stampede)$/u

/** "died in the fighting": both sides fought. "killed in the protests": the text does not say by whom. */
const isMutual = ({ layer }: Reading, sentence: Sentence): boolean =>
  layer.tokens.slice(sentence.from, sentence.to).some((t) => MUTUAL.test(t.folded))

const SUMS = /^(?:overall|altogether|combined|years?|months?|weeks?|war|conflict)$/u
/** "seven months pregnant", "a 16-year-old". */
const AGE = /^(?:pregnant|old|of|-)$/u
const SAME_DAY = /^(?:dawn|morning|midnight|early|noon|midday|daybreak|sunrise|yesterday)$/u

/** "112 have been killed since", "in total": the sum of many attacks, by whomever. */
const sumsUp = ({ layer }: Reading, sentence: Sentence): boolean =>
  layer.tokens
    .slice(sentence.from, sentence.to)
    .some(
      (t, i, all) =>
        (SUMS.test(t.folded) && !AGE.test(all[i + 1]?.folded ?? '')) ||
        (t.folded === 'total' && all[i - 1]?.folded === 'in') ||
        (t.folded === 'since' && !SAME_DAY.test(all[i + 1]?.folded ?? '')),
    )
