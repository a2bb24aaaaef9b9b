import type { Basis } from '../../model/claim.ts'
import type { DraftTime } from '../../model/draft.ts'
import type { TimeMention } from '../../model/mention.ts'
import type { Sentence, TextLayer } from '../../text/layer.ts'
import { tellsAhead } from '../rules/en/dates/ahead.ts'
import { NOW_RULE } from '../rules/en/dates/today.ts'
import type { Clause } from './clause.ts'
import { isAccumulated, isSaying } from './saying-time.ts'
import { isHeading, isStamp, opensEvent, opensText, postStamp } from './time-scene.ts'
import { comparesOnly, farFrom, isAside, isWide, openedBySince } from './time-use.ts'

/** How far back, and for what heads a text how far ahead, a time is looked for, in sentences (codebook section 5). */
const REACH = 3

export interface ClaimTiming extends DraftTime {
  readonly basis: Basis
}

/**
 * The time that a claim takes (codebook section 5); null where the text gives none. `claim` is the claim's own words inside `clause`.
 *
 * 1. Of an embedded post, its stamp, unless the post names a date itself.
 * 2. Of the claim's clause, else of its sentence; a time that only dates the saying comes last.
 * 3. Of the sentences before, as far as a heading or a new event; a heading and the first sentence take that of what follows.
 */
export function timeOfClaim(layer: TextLayer, times: readonly TimeMention[], clause: Clause, claim: Clause): ClaimTiming | null {
  const sentence = layer.sentences[layer.tokens[claim.from]!.sentence]!
  const ahead = tellsAhead(layer, claim)
  const usable = times.filter((time) => !isStamp(layer, time) && !comparesOnly(layer, time, claim) && (ahead || !time.ahead))
  const own = nearest(layer, usable, clause, claim) ?? nearest(layer, usable, sentence, claim)
  // 1
  const stamp = postStamp(layer, times, sentence)
  if (stamp && own?.mention.expression.kind !== 'day') return { mention: stamp, of: 'event', basis: 'stated' }
  // 2
  const accumulated = isAccumulated(layer, claim)
  if (own?.of === 'event') return { ...own, basis: 'stated' }
  if (own) return accumulated ? { ...own, basis: 'stated' } : { ...own, of: 'event', basis: 'implied' }
  // 3
  const around = usable.filter((time) => !isVague(time) && (accumulated || !isWide(time.expression)))
  const near = isHeading(layer, sentence)
    ? following(layer, around, sentence)
    : (preceding(layer, around, sentence) ?? (opensText(layer, sentence, usable) ? following(layer, around, sentence) : null))
  return near && { mention: near.mention, of: accumulated ? near.of : 'event', basis: 'implied' }
}

/** The nearest time in a stretch: one of what happened before one of the saying, any day before a vague "recently". */
function nearest(layer: TextLayer, times: readonly TimeMention[], stretch: Clause, claim: Clause): DraftTime | null {
  const inside = times
    .filter((time) => stretch.from <= time.from && time.to <= stretch.to && !isAside(layer, time, claim))
    .map((mention) => ({ mention, saying: isSaying(layer, mention), far: farFrom(layer, mention, claim) }))
    .sort((a, b) => a.far - b.far)
  const best = inside.find((t) => !t.saying && !isVague(t.mention)) ?? inside.find((t) => t.saying) ?? inside[0]
  return best ? { mention: openedBySince(layer, best.mention, claim), of: best.saying ? 'saying' : 'event' } : null
}

const isVague = ({ expression, rule }: TimeMention): boolean => expression.kind === 'lately' || rule === NOW_RULE.id

/** The first time of a sentence: that of its main clause more often than not. */
const firstOf = (layer: TextLayer, times: readonly TimeMention[], { from, to }: Sentence): DraftTime | null =>
  nearest(layer, times, { from, to }, { from, to: from })

function preceding(layer: TextLayer, times: readonly TimeMention[], sentence: Sentence): DraftTime | null {
  for (let i = sentence.index; i > Math.max(0, sentence.index - REACH); i--) {
    if (opensEvent(layer, layer.sentences[i]!)) return null
    const before = layer.sentences[i - 1]!
    if (isHeading(layer, before)) return null
    const time = firstOf(layer, times, before)
    if (time) return time
  }
  return null
}

function following(layer: TextLayer, times: readonly TimeMention[], sentence: Sentence): DraftTime | null {
  for (const after of layer.sentences.slice(sentence.index + 1, sentence.index + 1 + REACH)) {
    const time = firstOf(layer, times, after)
    if (time) return time
  }
  return null
}
