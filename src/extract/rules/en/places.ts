import type { GazetteerPlace, Lexicon } from '../../../model/knowledge.ts'
import type { PlaceMention } from '../../../model/mention.ts'
import type { TextLayer } from '../../../text/layer.ts'
import { areaOf } from './places/areas.ts'
import { isPlace } from './places/guards.ts'
import { useOf } from './places/metonyms.ts'
import { indexPlaceNames, nameAt } from './places/names.ts'
import { parentOf } from './places/parents.ts'
import type { Sighting } from './places/sighting.ts'
import { unknownNames } from './places/unknown.ts'
import { placeWords } from './places/words.ts'

/**
 * Makes the finder of places: text → every place that it names, in order (codebook section 6).
 *
 * 1. The longest known name at each capital; what its company shows to be a person, a body or a word is dropped.
 * 2. Names that the gazetteer does not know, behind or before a word for a place.
 * 3. For each: the words that narrow or blur it, the place that the text names as its container, literal or metonym.
 */
export function createPlaceFinder(
  places: readonly GazetteerPlace[],
  lexicon: Lexicon,
): (layer: TextLayer) => readonly PlaceMention[] {
  const names = indexPlaceNames(places)
  const words = placeWords(lexicon)
  return (layer) => {
    // 1
    const sightings: Sighting[] = []
    for (const { from, to } of layer.sentences) {
      for (let at = from; at < to; ) {
        const match = mayStart(layer, at) ? nameAt(names, layer.tokens, at, to) : null
        if (match && isPlace(layer, match, sightings, words)) sightings.push({ ...match, rule: 'en.place.name' })
        at = match ? match.to : at + 1
      }
    }
    // 2
    const all = [...sightings, ...unknownNames(layer, sightings, words)].sort((a, b) => a.from - b.from)
    // 3
    return all.map((sighting, index) => {
      const span = [layer.tokens[sighting.from]!.start, layer.tokens[sighting.to - 1]!.end] as const
      return {
        span,
        from: sighting.from,
        to: sighting.to,
        rule: sighting.rule,
        name: layer.text.slice(...span),
        candidates: sighting.candidates,
        use: useOf(layer, sighting, words),
        area: areaOf(layer, sighting),
        parent: parentOf(layer, all, index),
      }
    })
  }
}

/** A name starts with a capital, a number or an Arabic article. */
const mayStart = (layer: TextLayer, at: number): boolean => {
  const { text } = layer.tokens[at]!
  if (/^[#]?[\p{Lu}\p{N}]/u.test(text)) return true
  return /^(?:al|el|as|ash|ad|an|ar|at|az|ath)$/u.test(text) && /^[-‐‑–]$/u.test(layer.tokens[at + 1]?.text ?? '')
}
