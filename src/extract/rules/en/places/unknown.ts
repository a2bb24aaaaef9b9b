import type { TextLayer } from '../../../../text/layer.ts'
import type { Sighting } from './sighting.ts'
import type { PlaceWords } from './words.ts'

/** Names behind "the village of" or before "neighborhood" that the gazetteer does not know. */
export function unknownNames(layer: TextLayer, known: readonly Sighting[], words: PlaceWords): Sighting[] {
  const { tokens } = layer
  const taken = new Set<number>()
  for (const { from, to } of known) for (let i = from; i < to; i++) taken.add(i)
  const found: Sighting[] = []
  for (const { from, to } of layer.sentences) {
    for (let at = from; at < to; at++) {
      if (taken.has(at) || !isName(layer, at)) continue
      let end = at + 1
      while (
        end < to &&
        !taken.has(end) &&
        (isName(layer, end) || (tokens[end]!.text === '-' && end + 1 < to && isName(layer, end + 1)))
      )
        end++
      const behind = tokens[at - 1]?.folded === 'of' && words.nouns.has(tokens[at - 2]?.folded ?? '')
      const before = words.nouns.has(tokens[end]?.folded ?? '') && /^(?:the|of|in|al)$/u.test(tokens[at - 1]?.folded ?? '')
      if ((behind || before) && !words.common.has(tokens[at]!.folded))
        found.push({ from: at, to: end, candidates: [], rule: 'en.place.unknown' })
      at = end
    }
  }
  return found
}

const isName = ({ tokens }: TextLayer, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) ||
  (/^(?:al|el|as|ash|ad|an|ar|at|az)$/u.test(tokens[at]!.text) && tokens[at + 1]?.text === '-')
