import type { Basis } from '../../model/claim.ts'
import type { DraftTime } from '../../model/draft.ts'
import type { TimeMention } from '../../model/mention.ts'
import type { Sentence, TextLayer } from '../../text/layer.ts'
import { within } from '../../text/within.ts'
import { tellsAhead } from '../rules/en/dates/ahead.ts'
import type { Clause } from './clause.ts'
import { isSaying, type Tense, tenseOf } from './saying-time.ts'
import { isHeading, isStamp, opensEvent, opensText, postStamp, turnsAside } from './time-scene.ts'
import {
  comparesOnly,
  farFrom,
  isAside,
  isLoose,
  isShort,
  isVague,
  isWide,
  openedBySince,
  opensWar,
  since,
  soFar,
} from './time-use.ts'

/** How far back, and for what heads a text how far ahead, a time is looked for, in sentences (codebook section 5). */
const REACH = 3
/** How far from a claim "now" and "recently" still go with it, in tokens. */
const LOOSE_REACH = 14

/** Expressions that date what a post tells, whenever it was posted. */
const OWN_DATE = /^(?:day|run|unit|range)$/u

export interface ClaimTiming extends DraftTime {
  readonly basis: Basis
}

/**
 * The time that a claim takes (codebook section 5); null where the text gives none. `claim` is the claim's own words inside `clause`.
 *
 * 1. Of an embedded post, its stamp, unless the post names a date itself.
 * 2. Of the claim's clause, else of its sentence; a time that only dates the saying comes last.
 * 3. Of the sentences before, as far as a heading or a new event; a heading and the first sentences take that of what follows.
 */
export function timeOfClaim(layer: TextLayer, times: readonly TimeMention[], clause: Clause, claim: Clause): ClaimTiming | null {
  const sentence = layer.sentences[layer.tokens[claim.from]!.sentence]!
  const ahead = tellsAhead(layer, claim)
  const tense = tenseOf(layer, claim)
  const first = layer.sentences[Math.max(0, sentence.index - REACH)]!.from
  const last = layer.sentences[Math.min(layer.sentences.length - 1, sentence.index + REACH)]!.to
  const usable = within(times, first, last)
    .filter((time) => !isStamp(layer, time) && !comparesOnly(layer, time, claim) && (ahead || !time.ahead))
    .map((time) => (tense !== 'past' && opensWar(layer, time) ? since(time) : ahead ? time : soFar(time)))
  const own = nearest(layer, usable, clause, claim) ?? nearest(layer, usable, sentence, claim)
  // 1
  const stamp = postStamp(layer, times, sentence)
  if (stamp && !(own && OWN_DATE.test(own.mention.expression.kind))) return { mention: stamp, of: 'event', basis: 'stated' }
  // 2
  if (own?.of === 'event') return { ...own, basis: 'stated' }
  if (own) return tense === 'past' ? { ...own, of: 'event', basis: 'implied' } : { ...own, basis: 'stated' }
  // 3
  const near =
    (isHeading(layer, sentence) ? null : preceding(layer, usable, sentence, tense)) ??
    (isHeading(layer, sentence) || opensText(layer, sentence, usable) ? following(layer, usable, sentence) : null)
  if (near === null) return null
  // What is still so is so by the day that was told of, and may have been so before.
  const of = tense === 'state' && isShort(near.mention.expression) ? 'saying' : tense === 'past' ? 'event' : near.of
  return { mention: near.mention, of, basis: 'implied' }
}

/** The nearest time in a stretch: one of what happened before one of the saying, any day before a vague "recently". */
function nearest(layer: TextLayer, times: readonly TimeMention[], stretch: Clause, claim: Clause): DraftTime | null {
  const inside = within(times, stretch.from, stretch.to)
    .filter((time) => !isAside(layer, time, claim))
    .map((mention) => ({ mention, saying: isSaying(layer, mention), far: farFrom(layer, mention, claim) }))
    .filter(({ mention, far }) => !isLoose(mention) || far <= LOOSE_REACH)
    .sort((a, b) => a.far - b.far)
  const best = inside.find((t) => !t.saying && !isVague(t.mention)) ?? inside.find((t) => t.saying) ?? inside[0]
  return best ? { mention: openedBySince(layer, best.mention, claim), of: best.saying ? 'saying' : 'event' } : null
}

/** The first time of a sentence: that of its main clause more often than not. */
const firstOf = (layer: TextLayer, times: readonly TimeMention[], { from, to }: Sentence): DraftTime | null =>
  nearest(layer, times, { from, to }, { from, to: from })

function preceding(layer: TextLayer, times: readonly TimeMention[], sentence: Sentence, tense: Tense): DraftTime | null {
  for (let i = sentence.index; i > Math.max(0, sentence.index - REACH); i--) {
    if (opensEvent(layer, layer.sentences[i]!)) return null
    const before = layer.sentences[i - 1]!
    if (isHeading(layer, before)) return null
    // Months and years go on into the next sentence only, and where it does not turn to something else.
    const next = i === sentence.index && !turnsAside(layer, sentence)
    const lasting = times.filter(
      (time) =>
        !isVague(time) &&
        (isShort(time.expression) || (next && (tense !== 'past' || !(isWide(time.expression) || opensWar(layer, time))))),
    )
    const time = firstOf(layer, lasting, before)
    if (time) return time
  }
  return null
}

function following(layer: TextLayer, times: readonly TimeMention[], sentence: Sentence): DraftTime | null {
  const days = times.filter((time) => isShort(time.expression))
  for (const after of layer.sentences.slice(sentence.index + 1, sentence.index + 1 + REACH)) {
    const time = firstOf(layer, days, after)
    if (time) return time
  }
  return null
}
