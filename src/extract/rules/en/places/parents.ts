import type { GazetteerPlace } from '../../../../model/knowledge.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import type { PlaceNames } from './names.ts'
import type { Sighting } from './sighting.ts'

const KIND = `(?:sub-?)?(?:city|town|village|district|neighbou?rhood|area|camp|suburb|quarter|governorate|province|state|region|crossing|airport|airbase|base|road|street|square|hospital|market|county|oblast|capital|township|locality|lga|ward|commune|woreda|raion|sub-county|island|valley|refinery|zone|territory|part|outpost|crossroads)s?`
const DIRECTIONS = String.raw`(?:north|south|east|west|central|rural)\w*(?:[-‐‑– ]+(?:east|west)\w*)?`
/** Between a place and its container: "X in Y", "X, Y", "the X district of the city of Y", "X town, in Y's", "X, in northern Y". */
const WITHIN = new RegExp(
  String.raw`^(?:${KIND} )?(?:, )?(?:located )?(?:in|of|inside|within|across|,|\()(?: the)?(?: (?:besieged|divided|rebel-held|government-held|war-torn|neighbou?ring|occupied))?(?: ${DIRECTIONS})?(?: \w+ian| \w+ese| \w+ish| \w+i)?(?: ${KIND} of)?$`,
  'u',
)
/** "X in the countryside of Y". */
const PART_OF = new RegExp(
  `^(?:${KIND} )?(?:, )?(?:in|of|on|at) (?:the )?(?:${DIRECTIONS} )?(?:countryside|outskirts|suburbs?|part|parts|edge|side|east|west|north|south) of(?: the)?(?: ${KIND} of)?$`,
  'u',
)

const NOUN = new RegExp(`^${KIND} `, 'u')
const SETTLED = new RegExp(`^${KIND}$`, 'u')
const LISTED = /^(?:,|and|, and|or)$/u
const CONNECTS = /(?:^| )(?:in|of|inside|within|across)(?: |$)|\(/u

/** For each place the one that the text names as its container: "X in Y", "X, Y", "Y's X", "W and X in Y"; null where none is named. */
export function parentsOf(layer: TextLayer, names: PlaceNames, all: readonly Sighting[]): (number | null)[] {
  const parents = all.map((_, index) => parentOf(layer, names, all, index))
  for (let index = all.length - 2; index >= 0; index--) {
    const next = parents[index + 1]!
    const { to, candidates } = all[index]!
    if (parents[index] !== null || next === null || next <= index + 1 || !LISTED.test(join(layer, to, all[index + 1]!.from)))
      continue
    if (candidates.length === 0 || contains(names, all[next]!.candidates, candidates)) parents[index] = next
  }
  return parents
}

function parentOf(layer: TextLayer, names: PlaceNames, all: readonly Sighting[], index: number): number | null {
  const { tokens } = layer
  const here = all[index]!
  const next = all[index + 1]
  if (next && next.from - here.to <= 9 && tokens[next.from]!.sentence === tokens[here.from]!.sentence) {
    const between = join(layer, here.to, next.from)
    // A comma alone may part the members of a list, and "the people from X in Y" are in Y: then only what we know to contain it is
    // its container. "The X area of Y" says so itself.
    const called = tokens[here.from - 1]?.folded === 'of' && SETTLED.test(tokens[here.from - 2]?.folded ?? '')
    const named = here.candidates.length === 0 || next.candidates.length === 0 || NOUN.test(between) || called
    const joined = (CONNECTS.test(between) && named) || contains(names, next.candidates, here.candidates)
    if ((WITHIN.test(between) || PART_OF.test(between)) && joined && (NOUN.test(between) || !larger(here, next))) return index + 1
  }
  const before = all[index - 1]
  if (
    before &&
    before.to < here.from &&
    here.from - before.to <= 5 &&
    tokens[before.from]!.sentence === tokens[here.from]!.sentence
  ) {
    const between = join(layer, before.to, here.from)
    if (
      /^['’]s?(?: \w+(?:ern|al))?(?: (?:town|city|village|district|province|port|suburb)(?: of)?)?$/u.test(between) &&
      !larger(here, before)
    )
      return index - 1
    // "Aleppos Marjeh" has lost its apostrophe.
    if (between === '' && contains(names, before.candidates, here.candidates)) return index - 1
  }
  return null
}

const join = ({ tokens }: TextLayer, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => (/^['’]/u.test(t.text) ? "'s" : t.folded))
    .join(' ')
    .replace(/ ([-‐‑–]) /gu, '$1')

function contains(names: PlaceNames, outer: readonly GazetteerPlace[], inner: readonly GazetteerPlace[]): boolean {
  return outer.some((o) => inner.some((i) => names.liesWithin(i, o.id)))
}

const SIZE: Readonly<Record<GazetteerPlace['kind'], number>> = {
  region: 6,
  country: 5,
  area: 3,
  province: 4,
  district: 3,
  city: 2,
  town: 2,
  village: 2,
  quarter: 1,
  site: 1,
}
const size = ({ candidates }: Sighting): number => Math.max(0, ...candidates.map((p) => SIZE[p.kind]))

/** "Syria in Aleppo" names no container. */
const larger = (inner: Sighting, outer: Sighting): boolean => outer.candidates.length > 0 && size(inner) > size(outer)
