import type { GazetteerPlace, Lexicon } from '../../../model/knowledge.ts'
import type { PlaceMention } from '../../../model/mention.ts'
import type { TextLayer } from '../../../text/layer.ts'
import { areaOf } from './places/areas.ts'
import { describedAreas } from './places/described.ts'
import { knownNames } from './places/known.ts'
import { useOf } from './places/metonyms.ts'
import { createPlaceNames } from './places/names.ts'
import { parentsOf } from './places/parents.ts'
import { createSpeller } from './places/spellings.ts'
import { unknownNames } from './places/unknown.ts'
import { type PlaceWords, placeWords } from './places/words.ts'

/**
 * Makes the finder of places: text → every place that it names or describes, in order (codebook section 6).
 *
 * 1. Names of the gazetteer whose company shows a place.
 * 2. Other spellings, and names that the gazetteer does not know where the words beside them say that they are places.
 * 3. For each name: the words that narrow or blur it, its container, literal or metonym.
 * 4. Areas that are only described ("the city's northeast"), as part of a mention before; their `name` is empty.
 */
export function createPlaceFinder(
  places: readonly GazetteerPlace[],
  lexicon: Lexicon,
): (layer: TextLayer) => readonly PlaceMention[] {
  const names = createPlaceNames(places)
  const words = placeWords(lexicon)
  const spell = createSpeller(names)
  return (layer) => {
    const { tokens, text } = layer
    // 1
    const known = knownNames(layer, names, words)
    // 2
    const sightings = [...known.sightings, ...unknownNames(layer, known, words, spell)].sort((a, b) => a.from - b.from)
    // 3
    const parents = parentsOf(layer, names, sightings)
    const named = sightings.map((sighting, index): PlaceMention => {
      const { from, to, cut, candidates, rule } = sighting
      const span = [tokens[from]!.start, tokens[to - 1]!.end - cut] as const
      return {
        span,
        from,
        to,
        rule,
        name: text.slice(...span),
        candidates,
        use: useOf(layer, sightings, index, words),
        area: areaOf(layer, sighting, words),
        parent: parents[index]!,
      }
    })
    // 4
    return withDescribed(layer, named, words)
  }
}

/** Puts described areas among the named places; every parent goes on pointing at the same mention. */
function withDescribed(layer: TextLayer, named: readonly PlaceMention[], words: PlaceWords): PlaceMention[] {
  const { tokens } = layer
  const described = describedAreas(layer, named, words)
  const moved = (index: number): number => index + described.filter((d) => d.from < named[index]!.from).length
  const all: PlaceMention[] = [
    ...named.map((m) => (m.parent === null ? m : { ...m, parent: moved(m.parent) })),
    ...described.map(
      ({ from, to, area, whole }): PlaceMention => ({
        span: [tokens[from]!.start, tokens[to - 1]!.end],
        from,
        to,
        rule: 'en.place.described',
        name: '',
        candidates: [],
        use: 'literal',
        area,
        parent: moved(whole),
      }),
    ),
  ]
  return all.sort((a, b) => a.from - b.from)
}
