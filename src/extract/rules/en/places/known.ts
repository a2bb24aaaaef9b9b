import type { GazetteerPlace } from '../../../../model/knowledge.ts'
import type { TextLayer, Token } from '../../../../text/layer.ts'
import { longestAt, opensPhrase } from '../../../../text/phrases.ts'
import { perWord } from '../../../../text/word-forms.ts'
import { fameOf } from './fame.ts'
import { ARTICLE, CAPITAL, HYPHEN } from './forms.ts'
import { ALL_CAPITALS, judge, type Verdict } from './judge.ts'
import { SURNAME_LANDS } from './lands.ts'
import { type Lookup, type NameMatch, nameAt, type PlaceNames, placesNamed } from './names.ts'
import type { Sighting } from './sighting.ts'
import type { PlaceWords } from './words.ts'

/** What the gazetteer knows of a text's names. */
export interface KnownNames {
  readonly sightings: readonly Sighting[]
  /** Tokens of names that hold a place and are none. */
  readonly blocked: ReadonlySet<number>
}

interface Judged {
  readonly match: NameMatch
  readonly verdict: Verdict
}

const FEW = 4
const TOWNS = new Set(['city', 'town', 'village'])
const DISTRICT = /^(?:districts?|county|counties|raions?|woredas?|lgas?|localit(?:y|ies)|townships?|neighbou?rhoods?|quarters?)$/u
/** What kinds of place the word beside a name tells of. */
const TELLING: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /^(?:provinces?|governorates?|oblasts?|states?|regions?|departments?|prefectures?)$/u,
    new Set(['province', 'district', 'area']),
  ],
  [DISTRICT, new Set(['district', 'quarter'])],
  [/^(?:city|town|village)$/u, TOWNS],
]
const APOSTROPHE = /\p{L}['’]s?\b/u

/**
 * Names of the gazetteer that stand for places.
 *
 * 1. The longest name at each capital, judged by its company: first among what news knows, which shows what countries the text tells of;
 *    then among their small towns as well.
 * 2. What is unsure is a place if the same name is one elsewhere in the text, or if the text tells of what it lies in.
 */
export function knownNames(layer: TextLayer, names: PlaceNames, words: PlaceWords): KnownNames {
  // 1
  const scene: Scene = { layer, words, openings: openingsOf(layer, words), plain: !APOSTROPHE.test(layer.text) }
  const first = judgeNames(scene, { names, countries: [] })
  const countries = mostTold(first.filter(isTaken).flatMap(({ match }) => countryOf(match.candidates)))
  for (const country of countries) names.tellOf(country)
  const judged = countries.length === 0 ? first : judgeNames(scene, { names, countries })
  // 2
  const taken = judged.filter(isTaken)
  const places = new Set(taken.map(({ match }) => match.key))
  const persons = new Set(judged.filter(({ verdict }) => verdict === 'person').map(({ match }) => match.key))
  const told = new Set(taken.flatMap(({ match }) => [...match.candidates.map((p) => p.id), ...countryOf(match.candidates)]))
  const sightings = judged
    .filter(({ match, verdict }) => {
      if (verdict === 'place') return true
      if (verdict === 'famous') return !persons.has(match.key) || match.candidates.some((p) => p.kind === 'country')
      if (verdict !== 'unsure' || persons.has(match.key)) return false
      return places.has(match.key) || (!words.givenNames.has(match.key) && match.candidates.some((p) => isToldOf(names, p, told)))
    })
    .map(({ match }) => ({
      from: match.from,
      to: match.to,
      cut: match.cut,
      candidates: ofKind(layer, match),
      rule: 'en.place.name',
    }))
  return { sightings, blocked: blockedTokens(scene) }
}

/** A text as it is searched for names, the same in both rounds. */
interface Scene {
  readonly layer: TextLayer
  readonly words: PlaceWords
  readonly openings: readonly Openings[]
  /** Whether the text has lost its apostrophes. */
  readonly plain: boolean
}

/** The tokens of a sentence at which a name may begin, or words that hold one and are none. */
interface Openings {
  readonly at: readonly number[]
  /** The token past the sentence. */
  readonly limit: number
  readonly titleCase: boolean
}

function openingsOf(layer: TextLayer, words: PlaceWords): Openings[] {
  return layer.sentences.flatMap(({ from, to }) => {
    const at: number[] = []
    for (let i = from; i < to; i++) if (mayStart(layer, i) || opensPhrase(words.blocked, layer.tokens[i]!)) at.push(i)
    return at.length === 0 ? [] : [{ at, limit: to, titleCase: isTitleCase(layer, from, to) }]
  })
}

/** Tokens of names that hold a place and are none. */
function blockedTokens({ layer, words, openings }: Scene): ReadonlySet<number> {
  const blocked = new Set<number>()
  for (const { at: starts, limit } of openings)
    for (const at of starts) {
      const end = blocked.has(at) ? at : (longestAt(words.blocked, layer.tokens, at, limit)?.to ?? at)
      for (let i = at; i < end; i++) blocked.add(i)
    }
  return blocked
}

function judgeNames({ layer, words, openings, plain }: Scene, lookup: Lookup): Judged[] {
  const { tokens } = layer
  const judged: Judged[] = []
  let last: NameMatch | null = null
  let next = 0
  for (const { at: starts, limit, titleCase } of openings) {
    for (const at of starts) {
      if (at < next) continue
      const match = mayStart(layer, at)
        ? (nameAt(lookup, tokens, at, limit) ?? (plain ? possessiveAt(tokens[at]!, lookup) : null))
        : null
      const blocked = longestAt(words.blocked, tokens, at, limit)
      if (blocked && blocked.to >= (match?.to ?? 0)) {
        next = blocked.to
        continue
      }
      if (!match) continue
      const verdict = judge({
        layer,
        match,
        fame: fameOf(match.candidates),
        words,
        titleCase,
        contained: containerFollows(tokens, lookup, match, limit),
        nested: last?.to === match.from,
        leadsOn: fameOf(nameAt(lookup, tokens, match.to, limit)?.candidates ?? []) >= 2,
        listed: last !== null && inList(layer, last.to, match.from),
      })
      judged.push({ match, verdict })
      if (isTaken({ verdict })) last = match
      next = verdict === 'word' ? at + 1 : verdict === 'part' ? nameEnd(layer, match.to, limit) : match.to
    }
  }
  return judged
}

/** The token past a longer name that begins with a known one: "Taybat |al-Imam". */
function nameEnd({ tokens }: TextLayer, at: number, limit: number): number {
  let end = at
  while (end < limit && (HYPHEN.test(tokens[end]!.text) || ARTICLE.test(tokens[end]!.folded) || CAPITAL.test(tokens[end]!.text)))
    end++
  return end
}

const isTaken = ({ verdict }: Pick<Judged, 'verdict'>): boolean => verdict === 'place' || verdict === 'famous'

/** "Syrias" and "Aleppos" have lost an apostrophe, in a text that has none. Only what is well known is read so. */
function possessiveAt({ index: at, text, folded }: Token, lookup: Lookup): NameMatch | null {
  if (!/^\p{Lu}\p{Ll}{3,}s$/u.test(text)) return null
  const key = folded.slice(0, -1)
  const candidates = placesNamed(lookup, key)
  return fameOf(candidates) >= 2 ? { from: at, to: at + 1, cut: 1, key, candidates } : null
}

/** "X province" and "the city of X" tell which of the places of that name is meant. */
function ofKind({ tokens }: TextLayer, { from, to, key, candidates }: NameMatch): readonly GazetteerPlace[] {
  if (ALL_CAPITALS.test(key)) return candidates.filter((p) => p.kind === 'country')
  const after = tokens[to]?.folded ?? ''
  const before = tokens[from - 1]?.folded === 'of' ? (tokens[from - 2]?.folded ?? '') : ''
  // "the X district of Y" says nothing of Y.
  const kinds = TELLING.find(([word]) => word.test(after) || (word !== DISTRICT && word.test(before)))?.[1]
  const fitting = kinds ? candidates.filter((p) => kinds.has(p.kind)) : []
  return fitting.length > 0 ? fitting : candidates
}

/** The few countries told of most: towns of one that is mentioned in passing are not looked for. */
function mostTold(countries: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, FEW)
    .map(([country]) => country)
}

/** The country that a name tells of, where all places of that name lie in one. */
function countryOf(candidates: readonly GazetteerPlace[]): string[] {
  const country = candidates[0]?.country
  return country && candidates.every((p) => p.country === country) ? [country] : []
}

/** A quarter counts where its town is told of, a town where its division is, or its country if its name is no surname there. */
function isToldOf(names: PlaceNames, place: GazetteerPlace, told: ReadonlySet<string>): boolean {
  const within = names.within(place)
  const town = within.findIndex((p) => TOWNS.has(p.kind))
  if (place.kind === 'quarter' || place.kind === 'site')
    return within.slice(0, town < 0 ? undefined : town + 1).some((p) => told.has(p.id))
  return within.some((p) => told.has(p.id) && (p.kind !== 'country' || !SURNAME_LANDS.has(p.id)))
}

/** ", Alabama" or "(Syria)" behind the name, which contains one of its candidates. */
function containerFollows(tokens: readonly Token[], lookup: Lookup, match: NameMatch, limit: number): boolean {
  if (!/^[,(]$/u.test(tokens[match.to]?.text ?? '') || match.to + 1 >= limit) return false
  const container = nameAt(lookup, tokens, match.to + 1, limit)
  return (
    container?.candidates.some(
      (c) =>
        (c.kind === 'country' || c.kind === 'province' || c.kind === 'region') &&
        match.candidates.some((p) => lookup.names.liesWithin(p, c.id)),
    ) ?? false
  )
}

/** "A, B and C": only commas and conjunctions between. */
const inList = ({ tokens }: TextLayer, to: number, from: number): boolean =>
  from > to && from - to <= 3 && tokens.slice(to, from).every((t) => /^(?:,|and|or|&|the|;|\/)$/u.test(t.folded))

/** A name starts with a capital, a number or an Arabic article. */
const mayStart = ({ tokens }: TextLayer, at: number): boolean => {
  const token = tokens[at]!
  return beginsName(token) || (isArticle(token) && HYPHEN.test(tokens[at + 1]?.text ?? ''))
}

const beginsName = perWord(({ text }) => /^#?[\p{Lu}\p{N}]/u.test(text))
const isArticle = perWord(({ text }) => ARTICLE.test(text))

/** Whether nearly all longer words are capitalised, and no stop follows: a headline. */
export function isTitleCase({ tokens }: TextLayer, from: number, to: number): boolean {
  let capitals = 0
  let longer = 0
  for (let i = from; i < to; i++) {
    if (!isLonger(tokens[i]!)) continue
    longer++
    if (isCapital(tokens[i]!)) capitals++
  }
  return longer >= 3 && capitals >= 0.8 * longer && tokens[to - 1]!.text !== '.'
}

const isLonger = perWord(({ text }) => /^\p{L}{4,}/u.test(text))
const isCapital = perWord(({ text }) => /^\p{Lu}/u.test(text))
