import type { PlaceMention } from '../../../../model/mention.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import { perWord } from '../../../../text/word-forms.ts'
import { DIRECTION } from './areas.ts'
import type { PlaceWords } from './words.ts'

/** An area without a name: "the city's northeast", "the rebel-held east", "the Old City". Token indexes, half-open. */
interface Described {
  readonly from: number
  readonly to: number
  /** The words that narrow what it belongs to. */
  readonly area: string
  /** "city", "province", "country": what it belongs to, where that is said. */
  readonly of: string | null
}

/** A described area and the mention that it is part of: index in the list of named mentions. */
export interface PlacedArea extends Described {
  readonly whole: number
}

type Tokens = TextLayer['tokens']
interface Stretch {
  readonly from: number
  readonly to: number
}

const COMPASS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/u
const HELD = /^(?:held|controlled|occupied)$/u
const HYPHEN = /^[-‐‑–]$/u
const WHOLE = /^(?:city|town|village|province|governorate|country|region|capital|district|state|oblast|camp)$/u
const FILLER = /^(?:divided|battered|embattled|besieged|whole|entire|war|torn|second|old|northern|ancient|same|-)$/u
const LOOSE = /^(?:several|most|besieged|remaining|the|many|other|all)$/u
const UNIT = /^(?:km|kilometers?|kilometres?|miles?|meters?|metres?|further|farther|areas?|side)$/u
const OLD = /^(?:old|ancient)$/u
const CORE = /^(?:city|town|quarter|quarters)$/u
const OPENS = new RegExp([DIRECTION, HELD, LOOSE, WHOLE, OLD].map(({ source }) => source).join('|'), 'u')

/** Areas that only words describe, with the named place that each is part of; those that belong to none are left out. */
export function describedAreas(layer: TextLayer, named: readonly PlaceMention[], words: PlaceWords): PlacedArea[] {
  const found: PlacedArea[] = []
  for (const sentence of layer.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!mayOpen(layer, at)) continue
      const hit =
        oldTown(layer, at) ??
        partOfWhole(layer, at, sentence.to, words) ??
        possessed(layer, at, sentence.to, words) ??
        bare(layer, at, sentence, words)
      if (!hit || named.some((m) => m.from < hit.to && hit.from < m.to)) continue
      const whole = wholeOf(layer, named, hit)
      if (whole !== null) found.push({ ...hit, whole })
      at = hit.to - 1
    }
  }
  return found
}

/** Whether any of these rules looks at this word, or at what a hyphen ties to it. */
const mayOpen = ({ tokens }: TextLayer, at: number): boolean =>
  isOpening(tokens[at]!) || (at + 1 < tokens.length && isHyphen(tokens[at + 1]!))

const isHyphen = perWord(({ text }) => HYPHEN.test(text))
const isOpening = perWord((word) => OPENS.test(word.folded) || isHyphen(word))

/** "the Old City", "the historic quarter". */
function oldTown({ tokens, text }: TextLayer, at: number): Described | null {
  const next = tokens[at + 1]
  if (!OLD.test(tokens[at]!.folded) || !next || !CORE.test(next.folded)) return null
  // "the ancient city of X" is X.
  if (tokens[at]!.folded === 'ancient' && tokens[at + 2]?.folded === 'of') return null
  if (/^(?:a|an|year)$/u.test(tokens[at - 1]?.folded ?? '') || next.sentence !== tokens[at]!.sentence) return null
  return { from: at, to: at + 2, area: text.slice(tokens[at]!.start, next.end), of: 'city' }
}

/** "the city's northeast", "the country's eastern provinces". */
function possessed({ tokens, text }: TextLayer, at: number, limit: number, words: PlaceWords): Described | null {
  if (!WHOLE.test(tokens[at]!.folded) || !/^['’]s$/u.test(tokens[at + 1]?.text ?? '')) return null
  const end = areaEnd(tokens, at + 2, limit, words)
  if (end === null) return null
  return { from: at, to: end, area: text.slice(tokens[at + 2]!.start, tokens[end - 1]!.end), of: tokens[at]!.folded }
}

/** "the rebel-held east of the city", "several eastern quarters of the divided city". */
function partOfWhole({ tokens, text }: TextLayer, at: number, limit: number, words: PlaceWords): Described | null {
  const end = areaEnd(tokens, at, limit, words)
  if (end === null || tokens[end]?.folded !== 'of' || tokens[end + 1]?.folded !== 'the') return null
  let whole = end + 2
  while (whole < limit && FILLER.test(tokens[whole]!.folded)) whole++
  if (whole >= limit || !WHOLE.test(tokens[whole]!.folded) || tokens[whole + 1]?.folded === 'of') return null
  const area = text.slice(tokens[at]!.start, tokens[end - 1]!.end)
  // "in the south of the city" is in it, "south of the city" and "to the south of the city" are not.
  const away = COMPASS.test(area) && (tokens[at - 1]?.folded !== 'the' || tokens[at - 2]?.folded === 'to')
  return { from: at, to: whole + 1, area: away ? `${area} of` : area, of: tokens[whole]!.folded }
}

/** "the rebel-held east", "rebel-held areas", "the north-east". */
function bare({ tokens, text }: TextLayer, at: number, { from, to }: Stretch, words: PlaceWords): Described | null {
  const held = HYPHEN.test(tokens[at + 1]?.text ?? '') && HELD.test(tokens[at + 2]?.folded ?? '')
  const led = at > from && tokens[at - 1]!.folded === 'the'
  // "20 km to the east" is not in the east.
  if (led && tokens[at - 2]?.folded === 'to' && UNIT.test(tokens[at - 3]?.folded ?? '')) return null
  // "a former rebel-held district" describes some place; it is none.
  if (tokens.slice(Math.max(from, at - 2), at).some((t) => /^(?:a|an)$/u.test(t.folded))) return null
  if (
    !held &&
    !(led && (COMPASS.test(tokens[at]!.folded) || DIRECTION.test(tokens[at]!.folded) || tokens[at]!.folded === 'besieged'))
  )
    return null
  const end = areaEnd(tokens, at, to, words)
  if (end === null || /^(?:of|in|coast|bank)$/u.test(tokens[end]?.folded ?? '')) return null
  // "the West" is no part of anywhere; in "the east coast" the compass point says what kind of coast.
  if (/^\p{Lu}/u.test(tokens[at]!.text) && !held) return null
  if (!held && end < to && tokens[end]!.tag === 'NOUN') return null
  return { from: at, to: end, area: text.slice(tokens[at]!.start, tokens[end - 1]!.end), of: null }
}

/** The token past the words of an area that starts at `at`, its last word a compass point or a part; null where none does. */
function areaEnd(tokens: Tokens, at: number, limit: number, words: PlaceWords): number | null {
  let telling = false
  for (let i = at; i < limit && i < at + 7; i++) {
    const { folded, text } = tokens[i]!
    const next = tokens[i + 1]
    const hyphened = HYPHEN.test(next?.text ?? '')
    const goesOn =
      words.parts.has(next?.folded ?? '') || words.pieces.has(next?.folded ?? '') || /^\p{Lu}/u.test(next?.text ?? '')
    if (!hyphened && COMPASS.test(folded) && !goesOn) return i + 1
    if (!hyphened && telling && (words.parts.has(folded) || words.pieces.has(folded))) return i + 1
    if (DIRECTION.test(folded) || HELD.test(folded)) telling = true
    else if (!HYPHEN.test(text) && !hyphened && !LOOSE.test(folded)) return null
  }
  return null
}

const CITIES = new Set(['city'])
/** What a countryside or an area may belong to; a village has no eastern area. */
const REGIONS = new Set(['city', 'province'])
const WIDE = /\b(?:countryside|areas?|regions?|villages|towns)$/u
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  city: new Set(['city', 'town']),
  capital: new Set(['city', 'town']),
  town: new Set(['town', 'city', 'village']),
  village: new Set(['village', 'town']),
  province: new Set(['province']),
  governorate: new Set(['province']),
  oblast: new Set(['province']),
  state: new Set(['province']),
  country: new Set(['country']),
}

/** The named place that a described area is part of: "Homs's Old City", "the Old City in the heart of Homs", else the last one before. */
function wholeOf({ tokens }: TextLayer, named: readonly PlaceMention[], { from, to, of, area }: Described): number | null {
  const sentence = tokens[from]!.sentence
  const behind = named.findIndex(
    (m) =>
      m.from >= to &&
      m.from - to <= 6 &&
      tokens[m.from]!.sentence === sentence &&
      m.from > to &&
      tokens.slice(to, m.from).every((t) => /^(?:of|in|the|heart|centre|center|,|city|town)$/u.test(t.folded)),
  )
  if (behind >= 0) return behind
  const kinds = of === null ? (WIDE.test(area) ? REGIONS : CITIES) : (KINDS[of] ?? CITIES)
  const before = named.findLastIndex((m) => m.from < from && m.use === 'literal' && m.candidates.some((p) => kinds.has(p.kind)))
  return before < 0 ? null : before
}
