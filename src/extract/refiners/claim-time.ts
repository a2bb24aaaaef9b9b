import type { Basis } from '../../model/claim.ts'
import type { DraftTime } from '../../model/draft.ts'
import type { TimeMention } from '../../model/mention.ts'
import type { Sentence, TextLayer } from '../../text/layer.ts'
import type { Clause } from './clause.ts'
import { datesTheSaying, isAccumulated } from './saying-time.ts'
import { isHeading, isStamp, postStamp } from './text-time.ts'

/** How far back, and for headings how far ahead, a time is looked for, in sentences (codebook section 5). */
const REACH = 3

export interface ClaimTiming extends DraftTime {
  readonly basis: Basis
}

/**
 * The time that a claim takes: of an embedded post its stamp; else that of its clause, of its sentence, of the sentences before, as far as a
 * heading; a heading takes that of what it heads. Null where the text gives none. `claim` is the claim's own words inside `clause`.
 */
export function timeOfClaim(layer: TextLayer, times: readonly TimeMention[], clause: Clause, claim: Clause): ClaimTiming | null {
  const sentence = layer.sentences[layer.tokens[claim.from]!.sentence]!
  const usable = times.filter((time) => !isStamp(layer, time))
  const own = bestIn(layer, usable, clause, claim) ?? bestIn(layer, usable, sentence, claim)
  if (own?.of === 'event') return { ...own, basis: 'stated' }
  const stamp = postStamp(layer, times, sentence)
  if (stamp) return { mention: stamp, of: 'event', basis: 'stated' }
  if (own) return isAccumulated(layer, claim) ? { ...own, basis: 'stated' } : { ...own, of: 'event', basis: 'implied' }
  const near = isHeading(layer, sentence) ? ahead(layer, usable, sentence) : behind(layer, usable, sentence)
  return near && { mention: near, of: 'event', basis: 'implied' }
}

/** The nearest time in a stretch, those that date an event before those that date the saying. */
function bestIn(layer: TextLayer, times: readonly TimeMention[], stretch: Clause, claim: Clause): DraftTime | null {
  const inside = times.filter((time) => stretch.from <= time.from && time.to <= stretch.to)
  const ranked = inside
    .map((mention) => ({
      mention: seenFromClaim(layer, mention, stretch, claim),
      of: datesTheSaying(layer, mention) ? ('saying' as const) : ('event' as const),
      far: mention.from >= claim.to ? mention.from - claim.to : claim.from - mention.to,
    }))
    .sort((a, b) => (a.of === b.of ? a.far - b.far : a.of === 'event' ? -1 : 1))
  const best = ranked[0]
  return best ? { mention: best.mention, of: best.of } : null
}

/** "112 killed since the assault began on Sunday": the Sunday opens the period of the 112, but is the day on which the assault began. */
function seenFromClaim(layer: TextLayer, time: TimeMention, stretch: Clause, claim: Clause): TimeMention {
  const { tokens } = layer
  if (/^(?:since|range|by|run)$/u.test(time.expression.kind)) return time
  for (let i = time.from - 1; i >= Math.max(stretch.from, claim.from); i--) {
    const word = tokens[i]!.folded
    if (/^[,;:.]$/u.test(word)) return time
    if (word !== 'since') continue
    if (i < claim.to && claim.from < i) return time
    return i < claim.from
      ? time
      : {
          ...time,
          from: i,
          span: [tokens[i]!.start, time.span[1]],
          rule: 'en.time.since-clause',
          expression: { kind: 'since', of: time.expression },
        }
  }
  return time
}

function behind(layer: TextLayer, times: readonly TimeMention[], sentence: Sentence): TimeMention | null {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const before = layer.sentences[i]!
    if (isHeading(layer, before)) return null
    const best = bestIn(layer, times, before, { from: before.from, to: before.from })
    if (best) return best.mention
  }
  return null
}

function ahead(layer: TextLayer, times: readonly TimeMention[], heading: Sentence): TimeMention | null {
  for (let i = heading.index + 1; i <= Math.min(layer.sentences.length - 1, heading.index + REACH); i++) {
    const after = layer.sentences[i]!
    const best = bestIn(layer, times, after, { from: after.from, to: after.from })
    if (best?.of === 'event') return best.mention
  }
  return null
}
