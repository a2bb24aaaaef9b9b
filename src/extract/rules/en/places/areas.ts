import type { TextLayer } from '../../../../text/layer.ts'
import type { Sighting } from './sighting.ts'
import type { PlaceWords } from './words.ts'

export const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|rural|downtown|far|mid|north[-‐‑–](?:east|west)(?:ern)?|south[-‐‑–](?:east|west)(?:ern)?)$/u
const NEAR = /^(?:near|outside|around|surrounding|beyond|off)$/u
const HELD = /^(?:held|controlled|occupied|run|administered)$/u
/** Words that may stand between what narrows a place and its name: "eastern parts of the city of X". */
const BRIDGE =
  /^(?:of|in|the|city|town|village|province|governorate|region|state|district|oblast|area|capital|besieged|divided|embattled|neighboring|neighbouring|nearby|battered|war|torn)$/u
/** Parts that stand right behind a name: "X countryside". "X districts" are districts called X. */
const EDGE = /^(?:countryside|outskirts|suburbs|suburb|hinterland|periphery)$/u
/** Words between "near" and a name. */
const LIGHT = /^(?:the|city|town|village|of|capital|besieged)$/u
const COUNTED = /^\p{N}/u
const KIND = /^(?:city|town|village|capital|port|province|governorate|region|district|state|oblast|suburb)$/u
const HYPHEN = /^[-‐‑–]$/u

/**
 * The words that narrow or blur a place, as written and in their order: "eastern", "rebel-held east", "northern countryside", "near"; null for the place itself.
 */
export function areaOf(layer: TextLayer, sighting: Sighting, words: PlaceWords): string | null {
  return before(layer, sighting, words) ?? after(layer, sighting, words)
}

/** "eastern X", "the rebel-held east of X", "the northern outskirts of the city of X", "10 km south of X", "near X". */
function before({ tokens, text }: TextLayer, { from }: Sighting, words: PlaceWords): string | null {
  const sentence = tokens[from]!.sentence
  let start = from
  let end = from
  for (let at = from - 1; at >= 0 && tokens[at]!.sentence === sentence && from - at <= 12; at--) {
    const { folded } = tokens[at]!
    const next = tokens[at + 1]!.folded
    const narrowed = start < from
    if (NEAR.test(folded)) {
      if (narrowed || !tokens.slice(at + 1, from).every((t) => LIGHT.test(t.folded)) || COUNTED.test(tokens[at + 1]!.text)) break
      // "in and around X" is X.
      return /^(?:and|or)$/u.test(tokens[at - 1]?.folded ?? '') ? null : tokens[at]!.text
    }
    if (HELD.test(folded) && HYPHEN.test(tokens[at - 1]?.text ?? '') && at >= 2) {
      // "the rebel-held town of X" is X.
      if (KIND.test(next)) break
      if (!narrowed) end = at + 1
      at -= 2
      start = at
    } else if (DIRECTION.test(folded)) {
      // "the eastern city of X" says where in the country X lies, "to the east of X" that it is not in X.
      if (KIND.test(next)) break
      if (next === 'of' && !narrowed && isAway(tokens, at)) return `${tokens[at]!.text} of`
      if (!narrowed) end = at + 1
      start = at
    } else if (words.parts.has(folded) && next === 'of') {
      if (!narrowed) end = at + 1
      start = at
    } else if (!(narrowed && HYPHEN.test(tokens[at]!.text)) && (!BRIDGE.test(folded) || (narrowed && folded === 'in'))) break
  }
  return start < from ? text.slice(tokens[start]!.start, tokens[end - 1]!.end) : null
}

/** "5 km north of", "to the north of"; not "in the north of". */
const isAway = (tokens: TextLayer['tokens'], at: number): boolean =>
  tokens[at - 1]?.folded !== 'the' || tokens[at - 2]?.folded === 'to'

/** "X countryside", "X's northern suburbs", "X's east". */
function after({ tokens, text }: TextLayer, { to }: Sighting, words: PlaceWords): string | null {
  const sentence = tokens[to - 1]!.sentence
  let at = to
  if (/^['’](?:s)?$/u.test(tokens[at]?.text ?? '')) at++
  const start = at
  while (tokens[at]?.sentence === sentence) {
    const token = tokens[at]!
    if (
      (at > to ? words.parts.has(token.folded) : EDGE.test(token.folded)) ||
      (at > to && /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/u.test(token.folded))
    )
      return text.slice(tokens[start]!.start, token.end)
    if (!(at > to || at === to) || !(DIRECTION.test(token.folded) || HYPHEN.test(token.text) || isSide(tokens, at))) return null
    at++
  }
  return null
}

/** "rebel-held", one token at a time. */
const isSide = (tokens: TextLayer['tokens'], at: number): boolean =>
  HELD.test(tokens[at]!.folded) || (HYPHEN.test(tokens[at + 1]?.text ?? '') && HELD.test(tokens[at + 2]?.folded ?? ''))
