import type { Basis } from '../../model/claim.ts'
import type { GazetteerPlace } from '../../model/knowledge.ts'
import type { PlaceMention } from '../../model/mention.ts'
import type { Sentence, TextLayer } from '../../text/layer.ts'
import { firstFrom, within } from '../../text/within.ts'
import type { Reading } from '../reading.ts'
import { isInBrackets } from '../rules/en/clause/brackets.ts'
import type { Clause } from './clause.ts'
import type { Spot } from './pointing-words.ts'

export interface ClaimPlaces {
  /** Indexes into the report's place mentions, the one that the claim is about first. */
  readonly places: readonly number[]
  readonly basis: Basis
  readonly rule: string
}

/** What a claim is about: where it is told, and whether the counted moved away from somewhere. */
export interface Site {
  readonly clause: Clause
  readonly sentence: Sentence
  /** Tokens of the claim's own words: number, what is counted, verb. */
  readonly from: number
  readonly to: number
  /** Where the next claim of the sentence begins: what stands behind it is that claim's. */
  readonly next: number
  readonly moves: boolean
}

/** How specific a place is; smaller is more so. */
const RANK: Readonly<Record<GazetteerPlace['kind'], number>> = {
  site: 0,
  quarter: 0,
  village: 0,
  town: 0.5,
  district: 1,
  city: 1,
  area: 2,
  province: 3,
  region: 5,
  country: 5,
}
const DIVISION = RANK.province
const COUNTRY = RANK.country
const OUT_OF_REACH = 100
/** Behind "from", "fled", "out of": where somebody leaves. */
const ORIGIN =
  /\b(?:from|fled|fleeing|flee|leaving|left|out of|escaped|of)(?: the| besieged| rebel - held| eastern| east| northern| southern| western| north| south| west)*$/u
const GOAL = /\b(?:to|into|toward|towards|across)(?: the| \w+)?$/u
/** "were taken to the hospital in X", "fled to X": not where it happened. */
const TAKEN_TO =
  /\b(?:taken|brought|rushed|transferred|evacuated|flown|airlifted|admitted|moved|referred|transported|ferried|fled|fleeing|flee|escaped|arrived|returned) (?:to|in|at|into|toward|towards)\b[^,;]*$/u
/** "workers who came from X": where they are at home. */
const CAME_FROM = /\b(?:came|come|comes|coming|hailed|hail|travelled|traveled|originally|natives?)\b[^,;]*\bfrom(?: the)?$/u
const SAID = /^(?:said|says|told|announced|announces|reporters|journalists|conference|briefing|statement)$/u
const LOCATIVE =
  /^(?:in|at|near|on|inside|across|around|over|outside|throughout|within|of|into|against|hit|struck|targeting|targeted)$/u
const NARROWING = /^(?:the|besieged|\w+ern|north|south|east|west|central|rural)$/u
/** "Aleppo-based", "Britain-based": where somebody sits, not where it happened. */
const SEATED = /^(?:based|born|backed|led|linked|bound|registered|educated)$/u
const HYPHEN = /^[-‐‑–]$/u

/**
 * The place of a claim: the most specific one of its clause, then of its sentence, then of up to three sentences before,
 * then of the head of the report (codebook section 6). For the displaced, where they come from. A heading takes the place of
 * the sentence below it. "the town" stands for the town told of last.
 */
export function placesOfClaim(reading: Reading, site: Site): ClaimPlaces {
  const { layer, places: mentions } = reading
  const { sentence, clause } = site
  const told = spotsWithin(reading, sentence.from, sentence.to)
  const isAside = (spot: Spot): boolean =>
    isSeat(reading, spot) || (!site.moves && (TAKEN_TO.test(wordsBefore(layer, spot)) || isOfAnotherDay(layer, spot, site)))
  const spots = told.filter((spot) => !isAside(spot))
  const inClause = spots.filter((spot) => spot.from >= clause.from && spot.to <= clause.to)
  const stated = choose(layer, mentions, inClause, site)
  if (stated) {
    // "20 percent of the country": the claim's own words name it.
    const own = mentions[stated.places[0]!]!
    const isOwn = isCountry(own) && own.from >= site.from && own.to <= site.to
    const inner = isOwn ? null : choose(layer, mentions, spotsInside(layer, mentions, spots, stated.places[0]!), site)
    if (inner) return { places: inner.places.slice(0, 1), basis: 'implied', rule: 'en.place.inner' }
    return stated.pointed
      ? { places: stated.places, basis: 'implied', rule: 'en.place.pointing' }
      : { places: stated.places, basis: 'stated', rule: 'en.place.clause' }
  }
  const nearby = choose(layer, mentions, site.moves ? spots.filter((spot) => !isGoal(layer, spot)) : spots, site)
  if (nearby) return { places: nearby.places, basis: 'implied', rule: 'en.place.sentence' }
  const land = isNational(layer, clause) ? countryOf(mentions) : null
  if (land !== null) return { places: [land], basis: 'implied', rule: 'en.place.country' }
  const before = beyondSentence(reading, site)
  const aside = before?.rule === BEFORE ? null : choose(layer, mentions, told.filter(isAside), site)
  if (aside) return { places: aside.places, basis: 'implied', rule: 'en.place.sentence' }
  if (before) return before
  const only = onlyCountry(mentions)
  return { places: only === null ? [] : [only], basis: 'implied', rule: only === null ? 'en.place.none' : 'en.place.country' }
}

/** "the ministry in X": where those who speak have their seat. */
const isSeat = ({ seats, layer: { tokens, sentences } }: Reading, spot: Spot): boolean => {
  const { from, to } = sentences[tokens[spot.from]!.sentence]!
  return within(seats, from, to).some((seat) => spot.from >= seat.from && spot.to <= seat.to)
}

/** "4.35 million people, nearly half of the population", "since the war began": a whole country, where no smaller place is told. */
const NATIONAL =
  /\b(?:millions?|nationwide|countrywide|of the population|(?:whole|entire) (?:country|fighting|war)|(?:war|invasion|coup|conflict|uprising) (?:began|started|broke out|erupted)|since the (?:start|beginning|outbreak) of the (?:war|conflict|uprising)|since (?:\w+ ){1,2}invaded|(?:war|conflict|insurgency)(?: ,)? (?:that|which) (?:has|had) (?:already |so far )?(?:killed|displaced|uprooted|claimed|cost|left|driven|forced))\b/u

const isNational = ({ tokens }: TextLayer, { from, to }: Clause): boolean =>
  NATIONAL.test(
    tokens
      .slice(from, to)
      .map((t) => t.folded)
      .join(' '),
  )

/** So many places tell which country a report is about. */
const OPENING = 200

/** The mention of the country that the report tells of most; null where it is nowhere named. */
function countryOf(mentions: readonly PlaceMention[]): number | null {
  const told = new Map<string, number>()
  for (const { candidates } of mentions.slice(0, OPENING)) {
    const country = candidates[0]?.country
    if (country) told.set(country, (told.get(country) ?? 0) + 1)
  }
  const times = ({ candidates }: PlaceMention): number => told.get(candidates[0]!.country ?? '') ?? 0
  const countries = mentions.slice(0, OPENING).flatMap((mention, index) => (isCountry(mention) ? [index] : []))
  return countries.sort((a, b) => times(mentions[b]!) - times(mentions[a]!) || a - b)[0] ?? null
}

/** The country of a report that tells of no other. */
function onlyCountry(mentions: readonly PlaceMention[]): number | null {
  const country = countryOf(mentions)
  const own = country === null ? null : mentions[country]!.candidates[0]!.country
  const others = mentions.slice(0, OPENING).some(({ candidates }) => candidates[0]?.country && candidates[0].country !== own)
  return others ? null : country
}

const isCountry = ({ use, area, candidates }: PlaceMention): boolean =>
  use === 'literal' && area === null && candidates[0]?.kind === 'country'

const BEFORE = 'en.place.before'

function beyondSentence(reading: Reading, site: Site): ClaimPlaces | null {
  const { layer, places: mentions } = reading
  const told = (from: number, to: number, rule: string): ClaimPlaces | null => {
    const found = choose(
      layer,
      mentions,
      spotsWithin(reading, from, to).filter((spot) => !isSeat(reading, spot)),
      site,
    )
    return found && { places: found.places, basis: 'implied', rule }
  }
  const next = layer.sentences[site.sentence.index + 1]
  const below = next && isHeading(layer, site.sentence) ? told(next.from, next.to, 'en.place.below-heading') : null
  if (below) return below
  for (let back = 1; back <= 3; back++) {
    const before = layer.sentences[site.sentence.index - back]
    if (!before || before.block < site.sentence.block - 1) break
    const found = told(before.from, before.to, BEFORE)
    if (found) return found
  }
  return told(0, layer.sentences[Math.min(2, layer.sentences.length - 1)]!.to, 'en.place.head')
}

/** A line of its own that ends without a stop: what it is about stands below. */
function isHeading({ tokens, blocks }: TextLayer, { from, to, block }: Sentence): boolean {
  const line = blocks[block]!
  return block > 0 && line.from === from && line.to === to && to - from <= 12 && !/^[.!?:”"]$/u.test(tokens[to - 1]!.text)
}

function spotsWithin({ places, pointing }: Reading, from: number, to: number): readonly Spot[] {
  const spots: Spot[] = []
  for (let index = firstFrom(places, from); index < places.length && places[index]!.from < to; index++) {
    const mention = places[index]!
    if (mention.use === 'literal' && mention.to <= to) spots.push({ index, from: mention.from, to: mention.to })
  }
  return [...spots, ...within(pointing, from, to)]
}

/** Places, the best first; `pointed` where words that only point back to it ("the town") stand for the best. */
interface Chosen {
  readonly places: readonly number[]
  readonly pointed: boolean
}

function choose(layer: TextLayer, mentions: readonly PlaceMention[], spots: readonly Spot[], site: Site): Chosen | null {
  const scored = spots
    .map((spot) => ({
      ...spot,
      cost: cost(layer, mentions[spot.index]!, spot, site) + (saysWhere(layer, mentions, spot) ? 6 : 0),
    }))
    .sort((a, b) => a.cost - b.cost || Math.abs(a.from - site.from) - Math.abs(b.from - site.from))
  const best = scored[0]
  if (!best || best.cost >= OUT_OF_REACH) return null
  const listed = scored.filter((spot) => spot !== best && inOneList(layer, best, spot)).map((spot) => spot.index)
  return { places: [...new Set([best.index, ...listed])], pointed: best.from !== mentions[best.index]!.from }
}

/** Where the clause names a larger place only, the smaller ones of the sentence that lie in it. */
function spotsInside(
  layer: TextLayer,
  mentions: readonly PlaceMention[],
  spots: readonly Spot[],
  stated: number,
): readonly Spot[] {
  const { candidates, area } = mentions[stated]!
  if (area !== null) return []
  const liesIn = (inner: GazetteerPlace): boolean =>
    candidates.some(
      (outer) =>
        RANK[inner.kind] < RANK[outer.kind] &&
        (outer.kind === 'country' ? inner.country === outer.country : inner.parent === outer.id),
    )
  return spots.filter(
    (spot) => spot.index !== stated && mentions[spot.index]!.candidates.some(liesIn) && !isDateline(layer, spot),
  )
}

/** A name that the gazetteer does not know stands for something small, words without a name for a part of a town. */
function rank(mention: PlaceMention): number {
  const place = mention.candidates[0]
  if (place) return RANK[place.kind] + (mention.area ? 0.5 : 0)
  return mention.name === '' ? 0.5 : 0
}

function cost(layer: TextLayer, mention: PlaceMention, spot: Spot, site: Site): number {
  const { tokens } = layer
  if (HYPHEN.test(tokens[spot.to]?.text ?? '') && SEATED.test(tokens[spot.to + 1]?.folded ?? '')) return OUT_OF_REACH
  if (isWhereSaid(layer, spot) || isWrittenIn(layer, spot)) return OUT_OF_REACH
  const before = tokens[spot.from - 1]?.folded ?? ''
  const size = rank(mention)
  const distance = spot.from >= site.to ? spot.from - site.to : site.from - spot.to + 5
  let total = 6 * size + Math.min(24, Math.max(0, distance)) / 2
  const led = LOCATIVE.test(NARROWING.test(before) ? (tokens[spot.from - 2]?.folded ?? '') : before)
  // "three in X": right behind the claim's words.
  if (before === 'in' && spot.from === site.to + 1) total -= 10
  if (!led && size >= COUNTRY) total += 8
  if (spot.from >= site.next) total += 6
  // "X (south of Y)": Y only says where X lies.
  if (isInBrackets(tokens, spot.from)) total += 12
  // Words of the claim itself: "recapture the city".
  if (spot.from >= site.from && spot.to <= site.to) total -= 20
  if (tokens.slice(spot.to, spot.to + 2).some((t) => t.folded === 'where')) total -= 6
  if (site.moves) total += ORIGIN.test(wordsBefore(layer, spot)) ? -20 : isGoal(layer, spot) ? 30 : 0
  else if (CAME_FROM.test(wordsBefore(layer, spot))) total += 40
  else if (before === 'from') total += size >= DIVISION ? 12 : 5
  if (isDateline(layer, spot)) total += 40
  return total
}

/** "the Testa district in the south of the city": words without a name that say where the place before them lies. */
function saysWhere({ tokens }: TextLayer, mentions: readonly PlaceMention[], { index, from }: Spot): boolean {
  const before = mentions[index - 1]
  if (mentions[index]!.name !== '' || !before || from - before.to > 3 || from <= before.to) return false
  return tokens.slice(before.to, from).every((t) => /^(?:in|on|district|neighbou?rhood|town|village|area)$/u.test(t.folded))
}

const isGoal = (layer: TextLayer, spot: Spot): boolean => GOAL.test(wordsBefore(layer, spot))

const wordsBefore = ({ tokens }: TextLayer, { from }: Spot): string =>
  tokens
    .slice(Math.max(0, from - 5), from)
    .map((t) => t.folded)
    .join(' ')

/** "…, a day after an attack on X": another event, that only dates this one. */
function isOfAnotherDay({ tokens, sentences }: TextLayer, { from }: Spot, { to }: Site): boolean {
  const first = Math.max(to, sentences[tokens[from]!.sentence]!.from, from - LONGEST_DATING)
  for (let i = from - 1; i > first && tokens[i]!.text !== ','; i--)
    if (/^(?:after|before)$/u.test(tokens[i]!.folded) && /^(?:days?|hours?|weeks?|months?)$/u.test(tokens[i - 1]!.folded))
      return true
  return false
}

/** From "a day after" to a place of that day, in tokens. */
const LONGEST_DATING = 16

/** "the agency said in Geneva", "a statement issued by the army on Sunday in Karsova, …": where it was said. */
const isWhereSaid = (layer: TextLayer, { from, to }: Spot): boolean => {
  const { tokens, sentences } = layer
  if (!/^(?:in|from)$/u.test(tokens[from - 1]?.folded ?? '')) return false
  if (SAID.test(tokens[from - 2]?.folded ?? '')) return true
  if (tokens[to]?.text !== ',') return false
  const opening = sentences[tokens[from]!.sentence]!
  const verbs = tokens.slice(opening.from, from).filter((t) => (t.tag === 'VERB' && t.folded !== 'according') || t.tag === 'AUX')
  return verbs.length <= 1 && ISSUED.test(layer.text.slice(opening.start, tokens[from - 1]!.start))
}

/** "According to a statement issued by …": the sentence opens with who issued it, and no other verb has followed. */
const ISSUED =
  /^(?:according to|in) (?:a |the |its |his |her )?(?:statement|report|release|communiqu\u00e9|briefing) (?:issued|released|published|made|signed) [^.,;]{0,120}\b(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day) $/iu

/** "(Nairobi) –", "(Beirut, March 4, 2024) –" at the start of a paragraph: where an organisation wrote its release, far from what it tells of. */
const isWrittenIn = ({ tokens, sentences }: TextLayer, { from }: Spot): boolean =>
  tokens[from - 1]?.text === '(' && sentences[tokens[from]!.sentence]!.from === from - 1

/** "Gaza City (Palestinian Territories) (AFP) -": all before the dash. */
const CREDITED = /^[^\n.;:]{2,60}\(\p{Lu}[\p{L}. ]{1,24}\)\s*[-–—]/u

/** "MOSCOW (Sputnik)", "KYIV —": where the report was written. */
function isDateline({ text, tokens, sentences }: TextLayer, { from, to }: Spot): boolean {
  const sentence = sentences[tokens[from]!.sentence]!
  if (sentence.from === from && /^(?:\(|—|–|--)$/u.test(tokens[to]?.text ?? '')) return true
  const credit = from - sentence.from < 14 ? CREDITED.exec(text.slice(sentence.start, sentence.start + 90)) : null
  return credit !== null && tokens[to - 1]!.end <= sentence.start + credit[0].length
}

/** "in A, B and C": places of one list hold one claim together. */
function inOneList(layer: TextLayer, a: Spot, b: Spot): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  const between = layer.tokens.slice(first.to, second.from)
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.some((t) => t.folded === 'and') &&
    between.every((t) => /^(?:and|the|in|near|town|city|village|villages|district|neighborhood|neighbourhood|,)$/u.test(t.folded))
  )
}
