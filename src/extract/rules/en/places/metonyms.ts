import type { TextLayer } from '../../../../text/layer.ts'
import type { Sighting } from './sighting.ts'
import type { PlaceWords } from './words.ts'

/** States and capitals act; towns do not. */
export function useOf(layer: TextLayer, sighting: Sighting, words: PlaceWords): 'literal' | 'metonym' {
  const { tokens } = layer
  const next = tokens[sighting.to]
  const after = tokens[sighting.to + 1]
  const previous = tokens[sighting.from - 1]?.folded ?? ''
  const acts = sighting.candidates.some((p) => p.kind === 'country' || p.population >= 100_000)
  if (!acts) return 'literal'
  if (next?.text === '-' && /^(?:led|backed|based|allied|supported|sponsored|brokered|born|linked)$/u.test(after?.folded ?? ''))
    return 'metonym'
  if (/^(?:in|at|near|inside|outside|around|from|across|of|to|into|over)$/u.test(previous)) return 'literal'
  if (words.speech.has(next?.folded ?? '')) return 'metonym'
  if (/^(?:has|have|had|would|will|also)$/u.test(next?.folded ?? '') && words.speech.has(after?.folded ?? '')) return 'metonym'
  if (words.rulers.has(next?.folded ?? '')) return 'metonym'
  return 'literal'
}
