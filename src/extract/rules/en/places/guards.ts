import type { TextLayer } from '../../../../text/layer.ts'
import type { NameMatch } from './names.ts'
import type { Sighting } from './sighting.ts'
import type { PlaceWords } from './words.ts'

const LARGE = 100_000
const SHORT_CAPITALS = /^(?:us|un|uk|uae|drc|car|png|rdc|prc|ksa|uk|dprk)$/u

/** Whether the company of a known name shows a place: no person, no body, no ordinary word. */
export function isPlace(layer: TextLayer, match: NameMatch, before: readonly Sighting[], words: PlaceWords): boolean {
  const { tokens } = layer
  const first = tokens[match.from]!
  const last = tokens[match.to - 1]!
  const previous = tokens[match.from - 1]
  const next = tokens[match.to]
  const one = match.to - match.from === 1
  if (one && SHORT_CAPITALS.test(first.folded)) return first.text === first.text.toUpperCase()
  if (one && /^\p{N}+$/u.test(first.text)) return false
  const sameSentence = previous?.sentence === first.sentence
  const led = sameSentence && words.prepositions.has(previous!.folded)
  const nouned =
    words.nouns.has(next?.folded ?? '') ||
    (led && previous!.folded === 'of' && words.nouns.has(tokens[match.from - 2]?.folded ?? ''))
  if (nouned) return true
  if (sameSentence && (words.titles.has(previous!.folded) || words.givenNames.has(previous!.folded)) && one) return false
  if (next && /^\p{Lu}\p{Ll}/u.test(next.text) && next.sentence === last.sentence && words.bodies.has(next.folded)) return false
  const strong = match.candidates.some((p) => p.kind === 'country' || p.population >= LARGE || !p.id.startsWith('geonames'))
  if (one && words.common.has(first.folded))
    return strong && led && /^\p{Lu}\p{Ll}/u.test(first.text) && previous!.folded !== 'on'
  if (strong) return true
  const listed = before.at(-1)?.to === match.from - 1 && /^(?:,|and|or)$/u.test(previous?.folded ?? '')
  return led || listed
}
