import type { GazetteerPlace } from '../../../../model/knowledge.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import { longestAt } from '../../../../text/phrases.ts'
import { fameOf } from './fame.ts'
import { ALL_CAPITALS, judge, type Verdict } from './judge.ts'
import { liesWithin, type NameMatch, nameAt, type PlaceNames } from './names.ts'
import type { Sighting } from './sighting.ts'
import type { PlaceWords } from './words.ts'

/** Countries whose towns mostly bear names that are surnames in English: being told of the country is no sign of the town. */
const SURNAME_LANDS = new Set([
  'US',
  'GB',
  'CA',
  'AU',
  'NZ',
  'IE',
  'FR',
  'DE',
  'PH',
  'ZA',
  'JM',
  'BE',
  'NL',
  'AT',
  'CH',
  'ES',
  'IT',
  'BR',
  'MX',
])

/**
 * Names of the gazetteer that stand for places.
 *
 * 1. The longest name at each capital, judged by its company.
 * 2. What is unsure there is a place if the same name is one elsewhere in the text, or if the text tells of the place it lies in.
 */
export function knownNames(layer: TextLayer, names: PlaceNames, words: PlaceWords): Sighting[] {
  // 1
  const judged: { match: NameMatch; verdict: Verdict }[] = []
  const accepted = (): NameMatch | undefined => judged.findLast((j) => isTaken(j.verdict))?.match
  for (const { from, to } of layer.sentences) {
    const titleCase = isTitleCase(layer, from, to)
    for (let at = from; at < to; ) {
      const blocked = longestAt(words.blocked, layer.tokens, at, to)
      const match = mayStart(layer, at) ? (nameAt(names, layer.tokens, at, to) ?? possessiveAt(layer, names, at)) : null
      if (blocked && blocked.to >= (match?.to ?? 0)) {
        at = blocked.to
        continue
      }
      if (!match) {
        at++
        continue
      }
      const next = containerAfter(layer, names, match, to)
      const last = accepted()
      const verdict = judge({
        layer,
        match,
        fame: fameOf(match.candidates),
        words,
        titleCase,
        contained: next,
        nested: last?.to === match.from,
        listed: last !== undefined && inList(layer, last.to, match.from),
      })
      judged.push({ match, verdict })
      at = verdict === 'word' ? at + 1 : match.to
    }
  }
  // 2
  const taken = judged.filter((j) => isTaken(j.verdict))
  const places = new Set(taken.map((j) => j.match.key))
  const persons = new Set(judged.filter((j) => j.verdict === 'person').map((j) => j.match.key))
  const told = new Set(taken.flatMap((j) => toldBy(j.match.candidates)))
  return judged
    .filter(({ match, verdict }) => {
      if (verdict === 'place') return true
      if (verdict === 'famous') return !persons.has(match.key) || match.candidates.some((p) => p.kind === 'country')
      if (verdict !== 'unsure' || persons.has(match.key)) return false
      return places.has(match.key) || match.candidates.some((p) => isToldOf(names, p, told))
    })
    .map(({ match }) => ({
      from: match.from,
      to: match.to,
      cut: match.cut,
      candidates: ofKind(layer, match),
      rule: 'en.place.name',
    }))
}

/** "Syrias" and "Aleppos" have lost an apostrophe. Only what is well known is read so. */
function possessiveAt({ tokens }: TextLayer, names: PlaceNames, at: number): NameMatch | null {
  const { text } = tokens[at]!
  if (!/^\p{Lu}\p{Ll}{3,}s$/u.test(text)) return null
  const key = tokens[at]!.folded.slice(0, -1)
  const candidates = names.byName.get(key)
  return candidates && fameOf(candidates) >= 2 ? { from: at, to: at + 1, cut: 1, key, candidates } : null
}

const DIVISIONS = new Set(['province', 'district', 'region', 'area'])
const DIVISION_WORD =
  /^(?:province|provinces|governorate|governorates|oblast|state|region|county|raion|woreda|department|prefecture)$/u
const TOWN_WORD = /^(?:city|town|village)$/u

/** "X province" and "the city of X" tell which of the places of that name is meant. */
function ofKind({ tokens }: TextLayer, { from, to, key, candidates }: NameMatch): readonly GazetteerPlace[] {
  if (ALL_CAPITALS.test(key)) return candidates.filter((p) => p.kind === 'country')
  const after = tokens[to]?.folded ?? ''
  const before = tokens[from - 1]?.folded === 'of' ? (tokens[from - 2]?.folded ?? '') : ''
  const division = DIVISION_WORD.test(after) || DIVISION_WORD.test(before)
  const town = TOWN_WORD.test(after) || TOWN_WORD.test(before)
  if (division === town) return candidates
  const fitting = candidates.filter((p) => DIVISIONS.has(p.kind) === division)
  return fitting.length > 0 ? fitting : candidates
}

/** What a sure name tells of: the place itself and what it lies in, as far as there is no doubt which place is meant. */
function toldBy(candidates: readonly GazetteerPlace[]): string[] {
  const countries = new Set(candidates.map((p) => p.country))
  return [...candidates.map((p) => p.id), ...(countries.size === 1 && candidates[0]!.country ? [candidates[0]!.country] : [])]
}

/** A quarter counts where its town is told of, a town where its country is. */
function isToldOf(names: PlaceNames, place: GazetteerPlace, told: ReadonlySet<string>): boolean {
  if (place.kind !== 'quarter' && place.kind !== 'site')
    return place.country !== null && told.has(place.country) && !SURNAME_LANDS.has(place.country)
  for (let id = place.parent; id !== null; id = names.containers.get(id)?.parent ?? null) {
    if (told.has(id)) return true
    if (TOWNS.has(names.containers.get(id)?.kind ?? '')) return false
  }
  return false
}

const TOWNS = new Set(['city', 'town', 'village'])

const isTaken = (verdict: Verdict): boolean => verdict === 'place' || verdict === 'famous'

/** ", Alabama" or "(Syria)" behind the name, which contains one of its candidates. */
function containerAfter(layer: TextLayer, names: PlaceNames, match: NameMatch, limit: number): boolean {
  const { tokens } = layer
  if (!/^[,(]$/u.test(tokens[match.to]?.text ?? '') || match.to + 1 >= limit) return false
  const container = nameAt(names, tokens, match.to + 1, limit)
  if (!container) return false
  return container.candidates.some(
    (c) =>
      (c.kind === 'country' || c.kind === 'province' || c.kind === 'region') &&
      match.candidates.some((p) => liesWithin(names, p, c.id)),
  )
}

/** "A, B and C": only commas and conjunctions between. */
const inList = ({ tokens }: TextLayer, to: number, from: number): boolean =>
  from > to && from - to <= 3 && tokens.slice(to, from).every((t) => /^(?:,|and|or|&|the|;|\/)$/u.test(t.folded))

/** A name starts with a capital, a number or an Arabic article. */
const mayStart = ({ tokens }: TextLayer, at: number): boolean => {
  const { text } = tokens[at]!
  if (/^#?[\p{Lu}\p{N}]/u.test(text)) return true
  return /^(?:al|el|as|ash|ad|an|ar|at|az|ath)$/u.test(text) && /^[-‐‑–]$/u.test(tokens[at + 1]?.text ?? '')
}

/** Whether nearly all longer words are capitalised: a headline. */
function isTitleCase({ tokens }: TextLayer, from: number, to: number): boolean {
  let capitals = 0
  let longer = 0
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!
    if (!/^\p{L}{4,}/u.test(text)) continue
    longer++
    if (/^\p{Lu}/u.test(text)) capitals++
  }
  return longer >= 3 && capitals >= 0.8 * longer
}
