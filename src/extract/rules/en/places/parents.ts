import type { TextLayer } from '../../../../text/layer.ts'
import type { Sighting } from './sighting.ts'

/** "X in Y", "X, Y", "Y's X": the place that the text names as the container of this one. */
export function parentOf({ tokens }: TextLayer, all: readonly Sighting[], index: number): number | null {
  const { to, from } = all[index]!
  const next = all[index + 1]
  if (next) {
    const between = tokens.slice(to, next.from)
    const words = between.map((t) => t.folded).join(' ')
    if (
      /^(?:(?:city|town|village|district|neighborhood|neighbourhood|area|camp) )?(?:,|in|of)(?: the)?(?: \w+ern)?$/u.test(words)
    )
      return index + 1
  }
  const before = all[index - 1]
  if (before && /^['’]s?$/u.test(tokens[before.to]?.text ?? '') && before.to + 1 === from) return index - 1
  return null
}
