import type { AttributionMention } from '../../model/mention.ts'
import { contains, type Span } from '../../model/span.ts'
import { firstThat } from '../../text/within.ts'

interface Credited {
  readonly attribution: AttributionMention
  readonly span: Span
}

/** What is credited to whom, by the stretches of text that it lies in. */
export type CreditIndex = ReadonlyMap<number, readonly Credited[]>

/** Characters a stretch. */
const STRETCH = 512
const stretchOf = (offset: number): number => Math.floor(offset / STRETCH)

export function indexCredits(attributions: readonly AttributionMention[]): CreditIndex {
  const index = new Map<number, Credited[]>()
  for (const attribution of attributions)
    for (const span of attribution.content)
      for (let stretch = stretchOf(span[0]); stretch <= stretchOf(span[1]); stretch++) {
        const here = index.get(stretch)
        if (here) here.push({ attribution, span })
        else index.set(stretch, [{ attribution, span }])
      }
  return index
}

/**
 * The attribution that governs a span: of those whose content holds it, the one with the shortest such content; of two alike, the longer
 * chain, then the one that names somebody by office and name. One that names nobody ("it was reported") governs only where no other does.
 */
export function attributionAt(
  index: CreditIndex,
  at: Span,
  may: (attribution: AttributionMention) => boolean = () => true,
): AttributionMention | null {
  let best: AttributionMention | null = null
  let length = Number.POSITIVE_INFINITY
  for (const { attribution, span } of index.get(stretchOf(at[0])) ?? []) {
    if (!contains(span, at) || !may(attribution)) continue
    const named = Math.min(1, attribution.speakers.length)
    const bestNamed = best ? Math.min(1, best.speakers.length) : -1
    const size = span[1] - span[0]
    const better = size < length || (size === length && rankOf(attribution) > rankOf(best!))
    if (named < bestNamed || (named === bestNamed && !better)) continue
    best = attribution
    length = size
  }
  return best
}

/** The words of a claim without whoever says it: in a text that has lost its commas they run on ("killed 14 people on Friday the governor said"). */
export function withoutSpeaker(span: Span, trigger: Span, attribution: AttributionMention | null): Span {
  if (!attribution) return span
  const { content, speakers } = attribution
  const next = content[firstThat(content, ([start]) => start > trigger[0])]
  const end = content[firstThat(content, ([, to]) => to >= trigger[1])]?.[1]
  if (end === undefined || end >= span[1] || (next && next[0] < span[1])) return span
  return speakers.some(({ span: [start] }) => start >= end && start < span[1]) ? [span[0], end] : span
}

function rankOf({ speakers }: AttributionMention): number {
  const last = speakers.at(-1)
  return 2 * speakers.length + (last && last.name !== null && last.office !== null ? 1 : 0)
}
