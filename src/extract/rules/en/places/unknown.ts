import type { GazetteerPlace } from '../../../../model/knowledge.ts'
import type { TextLayer, Token } from '../../../../text/layer.ts'
import { perWord } from '../../../../text/word-forms.ts'
import { ARTICLE, CAPITAL, DEMONYM, FORMS, HYPHEN } from './forms.ts'
import { isTitleCase, type KnownNames } from './known.ts'
import { SURNAME_LANDS } from './lands.ts'
import type { Sighting } from './sighting.ts'
import type { PlaceWords } from './words.ts'

const PLACED = /^(?:in|near|at|outside|around|inside|into)$/u
const DIRECTION = /^(?:north|south|east|west)(?:east|west)?(?:ern)?$/u

export type Speller = (name: string, countries: readonly string[]) => readonly GazetteerPlace[]

/** A run of capitalised words that no known name covers, and what stands around it in its sentence. */
interface Run {
  readonly from: number
  readonly to: number
  readonly before: string
  readonly further: string
  readonly after: string
  readonly beyond: string
  /** Whether only commas and conjunctions part it from a place of this kind before it. */
  readonly listed: boolean
}

/**
 * Names that the gazetteer does not have in this spelling.
 *
 * 1. Another spelling of a place in one of the countries that the text tells of.
 * 2. No place that we know, but the words beside it say that it is one ("the village of X", "X neighbourhood", "in Kafr X"):
 *    kept without candidates.
 * 3. Names of one list with a name that the words behind it locate ("A and B (both north of Karsova)").
 * 4. What the text has called a place once is one wherever it is named ("the rebels took X").
 */
export function unknownNames(
  layer: TextLayer,
  { sightings: known, blocked }: KnownNames,
  words: PlaceWords,
  speller: Speller,
): Sighting[] {
  const taken = new Set(blocked)
  for (const { from, to } of known) for (let i = from; i < to; i++) taken.add(i)
  const countries = countriesTold(known)
  const spell = (name: string): readonly GazetteerPlace[] => speller(name, countries)
  const villages = countries.length > 0 && !SURNAME_LANDS.has(countries[0]!)
  const found: Sighting[] = []
  const rest: Run[] = []
  for (const sentence of layer.sentences) {
    const headline = isTitleCase(layer, sentence.from, sentence.to)
    for (let at = sentence.from; at < sentence.to; ) {
      const to = taken.has(at) ? at : runEnd(layer, at, taken, words)
      if (to === at) {
        at++
        continue
      }
      const run = runAt(layer, at, to, found.at(-1))
      if (!isPerson(layer, run, words)) {
        // 1
        const sighting = spelled(layer, run, words, spell)
        if (sighting) found.push(sighting)
        // 2
        else if (isNamedPlace(layer, run, headline, words) || (villages && !headline && isLed(layer, run, words)))
          found.push({ from: at, to, cut: 0, candidates: [], rule: ruleOf(run) })
        else rest.push(run)
      }
      at = to
    }
  }
  const unknown = ({ from, to }: Run): Sighting => ({ from, to, cut: 0, candidates: [], rule: 'en.place.unknown' })
  // 3
  const listed = beforeLocated(layer, rest, [...known, ...found]).map(unknown)
  // 4
  const nameOf = ({ from, to }: Pick<Run, 'from' | 'to'>): string =>
    layer.text.slice(layer.tokens[from]!.start, layer.tokens[to - 1]!.end)
  const named = new Set([...found, ...listed].filter(({ candidates }) => candidates.length === 0).map(nameOf))
  const again = rest.filter((run) => named.has(nameOf(run)) && !listed.some(({ from }) => from === run.from)).map(unknown)
  return [...found, ...listed, ...again]
}

/** "A, B, and C (all north of Karsova)": what the bracket locates is the whole list. */
function beforeLocated({ tokens }: TextLayer, rest: readonly Run[], sightings: readonly Sighting[]): readonly Run[] {
  const located = sightings.filter(({ to }) => isLocated(tokens, to))
  if (located.length === 0) return []
  const ends = new Map([...rest, ...sightings].map((each) => [each.to, each.from]))
  const starts = new Map(rest.map((run) => [run.from, run]))
  const listed: Run[] = []
  for (const { from } of located) {
    for (let at = from; ; ) {
      let end = at
      while (at - end < 3 && /^(?:,|and|&)$/u.test(tokens[end - 1]?.folded ?? '')) end--
      const start = end < at ? ends.get(end) : undefined
      if (start === undefined) break
      const run = starts.get(start)
      if (run) listed.push(run)
      at = start
    }
  }
  return listed
}

/** The country that the text tells most of, and the next if it tells of it half as much: elsewhere a likeness of names is chance. */
function countriesTold(known: readonly Sighting[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { candidates } of known) {
    const [place] = candidates
    if (!place?.country || candidates.some((p) => p.country !== place.country)) continue
    counts.set(place.country, (counts.get(place.country) ?? 0) + (place.kind === 'country' ? 1 : 2))
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2)
  return ranked.filter(([, count]) => 2 * count >= ranked[0]![1]).map(([country]) => country)
}

/** The token past a run of capitalised words with their articles; `at` itself where none starts. */
function runEnd({ tokens, sentences }: TextLayer, at: number, taken: ReadonlySet<number>, words: PlaceWords): number {
  const limit = sentences[tokens[at]!.sentence]!.to
  let end = at
  for (let i = at; i < limit && !taken.has(i); ) {
    const token = tokens[i]!
    const hyphened = isArticle(token) && HYPHEN.test(tokens[i + 1]?.text ?? '')
    if (hyphened && CAPITAL.test(tokens[i + 2]?.text ?? '') && !taken.has(i + 2)) {
      i += 3
      end = i
    } else if (isCapital(token) && !words.free.has(token.folded) && !(end > at && endsName(token, words))) {
      i++
      end = i
    } else if (end === i && end > at && HYPHEN.test(token.text) && CAPITAL.test(tokens[i + 1]?.text ?? '')) i++
    else break
  }
  return end
}

const isArticle = perWord(({ folded }) => ARTICLE.test(folded))
const isCapital = perWord(({ text }) => CAPITAL.test(text))

/** "Testa District", "Testa South": what a name is, or where it lies. */
const endsName = ({ folded }: Token, words: PlaceWords): boolean => words.nouns.has(folded) || DIRECTION.test(folded)

function runAt({ tokens, sentences }: TextLayer, from: number, to: number, last: Sighting | undefined): Run {
  const sentence = sentences[tokens[from]!.sentence]!
  const word = (at: number): string => (at >= sentence.from && at < sentence.to ? tokens[at]!.folded : '')
  const between = last ? tokens.slice(last.to, from) : []
  const listed =
    last !== undefined &&
    last.from >= sentence.from &&
    between.length > 0 &&
    between.length <= 3 &&
    between.every((t) => /^(?:,|and|or|&)$/u.test(t.folded))
  return { from, to, before: word(from - 1), further: word(from - 2), after: word(to), beyond: word(to + 1), listed }
}

function isPerson({ tokens }: TextLayer, { from, to, before, further }: Run, words: PlaceWords): boolean {
  const first = tokens[from]!.folded
  return (
    words.titles.has(first) ||
    words.titles.has(before) ||
    (before === '.' && words.titles.has(further)) ||
    words.givenNames.has(first) ||
    words.bodies.has(tokens[to - 1]!.folded) ||
    (DEMONYM.test(first) && !(to - from > 1 && before === 'of' && words.settlements.has(further)))
  )
}

/** The words of a run that a gazetteer may know: all of them, or without a first word that only opens the sentence. */
function spelled(
  layer: TextLayer,
  run: Run,
  words: PlaceWords,
  spell: (name: string) => readonly GazetteerPlace[],
): Sighting | null {
  const { tokens, text } = layer
  const { from, to } = run
  const single = to - from === 1
  const first = tokens[from]!
  if (
    single &&
    (words.common.has(first.folded) || words.nouns.has(first.folded) || layer.sentences[first.sentence]!.from === from)
  )
    return null
  const told =
    words.locative.has(run.before) ||
    words.leading.has(run.before) ||
    run.before === 'the' ||
    run.listed ||
    words.nouns.has(run.after) ||
    FORMS.test(first.folded)
  if (!told || to - from > 5) return null
  const candidates = spell(text.slice(first.start, tokens[to - 1]!.end))
  return candidates.length > 0 ? { from, to, cut: 0, candidates, rule: 'en.place.spelling' } : null
}

const DIVISION = /^(?:province|governorate|region|state|oblast|county|prefecture|department)s?$/u
/** Where the text is of a land whose villages no gazetteer has: a bare name behind "in" or "near", and nothing capitalised behind it. */
function isLed({ tokens }: TextLayer, { from, to, before }: Run, words: PlaceWords): boolean {
  const first = tokens[from]!
  const next = tokens[to]
  return (
    /^(?:in|near)$/u.test(before) &&
    to - from <= 2 &&
    first.tag === 'PROPN' &&
    first.folded.length > 3 &&
    !words.notPlaces.has(first.folded) &&
    !words.common.has(first.folded) &&
    !words.nouns.has(first.folded) &&
    !(next && (/^\p{Lu}/u.test(next.text) || /^['’]s?$/u.test(next.text)))
  )
}

const QUARTER = /^(?:district|districts|neighbou?rhoods?|quarter|street|square|ward|suburb|roundabout)$/u

/** A quarter lies in the town told of, a division in the country; anything else may be far from the place told of last. */
const ruleOf = ({ after, further }: Run): string =>
  DIVISION.test(after) || DIVISION.test(further)
    ? 'en.place.unknown-division'
    : QUARTER.test(after) || QUARTER.test(further)
      ? 'en.place.unknown-quarter'
      : 'en.place.unknown'

/** "X (south of Karsova)", "X and Y (both northwest of Karsova)": assessments of the front say where the places lie that they name. */
function isLocated(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== '(') return false
  const first = /^(?:both|all|just|immediately|directly|further)$/u.test(tokens[to + 1]?.folded ?? '') ? to + 2 : to + 1
  return DIRECTION.test(tokens[first]?.folded ?? '') && tokens[first + 1]?.folded === 'of'
}

const HELD = /^(?:took|taken|takes|taking|full|complete|total|regained?|retook|gained|seized|lost|losing|won|back)$/u
const RETAKEN = /^(?:recaptured?|recapturing|retook|retaken?|retaking|overran|besieged?|besieging|encircled?|encircling)$/u

const SHUT_IN = /^(?:besieged?|besieging|encircled?|encircling)$/u

/** "took control of X", "recaptured X": what sides take from one another is ground. */
function isGround(tokens: readonly Token[], from: number, to: number, words: PlaceWords): boolean {
  if (words.notPlaces.has(tokens[from]!.folded) || (tokens[to]?.text === ',' && /^who/u.test(tokens[to + 1]?.folded ?? '')))
    return false
  if (/^\p{Lu}+$/u.test(tokens[from]!.text) || /^(?:['’]s?|-)$/u.test(tokens[to]?.text ?? '')) return false
  const [further, verb, before] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]]
  if (before?.folded === 'of') return verb?.folded === 'control' && HELD.test(further?.folded ?? '')
  // "encircled Azov in the plant": who is shut in there.
  if (SHUT_IN.test(before?.folded ?? '') && /^(?:in|at|inside)$/u.test(tokens[to]?.folded ?? '')) return false
  return (
    RETAKEN.test(before?.folded ?? '') && (tokens[to] === undefined || /^(?:ADP|PUNCT|SCONJ|CCONJ|AUX)$/u.test(tokens[to]!.tag))
  )
}

const SITE = /^(?:airport|airfield|airbase|dam|bridge|barracks|prison|monastery|refinery|oilfield|crossroads|junction)$/u
/** "the Testa air base", "Testa refugee camp". */
const KIND_OF_SITE = /^(?:air|naval|military|army|refugee|displacement|displaced)$/u

function isNamedPlace(
  { tokens }: TextLayer,
  { from, to, before, further, after, beyond, listed }: Run,
  headline: boolean,
  words: PlaceWords,
): boolean {
  const first = tokens[from]!
  if (words.notPlaces.has(first.folded)) return false
  if (to - from === 1) {
    if (words.common.has(first.folded) || words.nouns.has(first.folded) || first.folded.length < 3) return false
    if (first.tag === 'ADJ' || /^(?:old|new|central)$/u.test(first.folded)) return false
  }
  if (/^(?:of|called|named)$/u.test(before) && words.settlements.has(further)) return true
  if (!headline && words.settlements.has(after) && /^(?:the|of|in|on|at|near|to|from|into|and|,|al)$/u.test(before)) return true
  if (isLocated(tokens, to)) return true
  if (!headline && isGround(tokens, from, to, words)) return true
  const site = SITE.test(after) || (KIND_OF_SITE.test(after) && /^(?:base|camp)$/u.test(beyond))
  if (!headline && site && (words.locative.has(before) || words.leading.has(before) || before === 'the')) return true
  if (listed) return !headline
  const formed = FORMS.test(first.folded) && to - from >= 2
  return (formed || ARTICLE.test(first.folded)) && PLACED.test(before)
}
