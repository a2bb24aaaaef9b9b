import type { Measure, Unit } from '../../../../model/claim.ts'
import type { TimeMention } from '../../../../model/mention.ts'
import type { TextLayer, Token } from '../../../../text/layer.ts'
import { type NounPhrase, nounPhraseAt, wordsOf } from '../noun-phrase.ts'
import type { QuantityMention } from '../quantities.ts'
import { countedByClass, inherited } from './classes.ts'
import type { FigureFinding } from './finding.ts'
import type { Governor, Site } from './governor.ts'
import { governorOf } from './governors.ts'
import type { MeasureWords } from './measures.ts'
import { shareOf } from './shares.ts'

/** Finds every figure of a report, in the order of its numbers. */
export function findFigures(
  layer: TextLayer,
  numbers: readonly QuantityMention[],
  times: readonly TimeMention[],
  words: MeasureWords,
): FigureFinding[] {
  const findings: FigureFinding[] = []
  for (const number of numbers) {
    if (isNoFigure(layer, number, times, words) || isBase(layer, number, words)) continue
    const site = siteOf(layer, number, times, words)
    const whole = wholeOf(site, findings)
    const governor = governs(site, findings, whole)
    if (!governor) continue
    for (const measure of governor.measures) {
      findings.push({
        number,
        measure,
        unit: unitOf(site, measure),
        who: whoOf(site, findings, whole),
        phrase: site.phrase,
        governor,
        whole: whole !== null && (findings[whole]!.measure === measure || isPart(site)) ? whole : null,
      })
    }
  }
  return findings
}

/** The readings of a number in the order in which they are tried. */
function governs(site: Site, findings: readonly FigureFinding[], whole: number | null): Governor | null {
  const governor = site.number.kind === 'share' ? (shareOf(site) ?? governorOf(site)) : governorOf(site)
  if (site.number.kind === 'one') return single(site, findings, governor, whole)
  return governor ?? inherited(site, findings, whole) ?? countedByClass(site)
}

/** An article is a number only where one victim is told of: "killed a soldier", "a girl was killed", "including a commander". */
function single(
  site: Site,
  findings: readonly FigureFinding[],
  governor: Governor | null,
  whole: number | null,
): Governor | null {
  const head = site.phrase ? site.layer.tokens[site.phrase.head]!.folded : ''
  const { people, civilians, combatants, families } = site.words
  if (site.number.quantity.low === 0) return noHarm(site, governor)
  if (!(civilians.has(head) || combatants.has(head) || people.has(head)) || families.has(head) || head.endsWith('s')) return null
  if (whole !== null && isPart(site)) return partOfWhole(site, findings[whole]!)
  const fits = governor?.measures.every((m) => m === 'killed' || m === 'injured' || m === 'detained')
  return governor && fits && /object|passive|participle/u.test(governor.rule)
    ? { ...governor, rule: `${governor.rule}.single` }
    : null
}

const partOfWhole = (site: Site, whole: FigureFinding): Governor => ({
  measures: [whole.measure],
  from: site.number.from,
  to: site.number.to,
  negated: false,
  hedges: [],
  rule: 'en.figure.part.single',
})

/** "no casualties", "no one was killed", "no injuries". */
function noHarm(site: Site, governor: Governor | null): Governor | null {
  const head = site.phrase ? site.layer.tokens[site.phrase.head]!.folded : ''
  if (/^(?:casualties|deaths|fatalities|injuries)$/u.test(head))
    return {
      measures: [head === 'injuries' ? 'injured' : 'killed'],
      from: site.number.from,
      to: site.phrase!.to,
      negated: false,
      hedges: [],
      rule: 'en.figure.none',
    }
  return governor && /^(?:one|civilians|people)$/u.test(head) && governor.rule.includes('passive')
    ? { ...governor, rule: 'en.figure.none' }
    : null
}

export function siteOf(layer: TextLayer, number: QuantityMention, times: readonly TimeMention[], words: MeasureWords): Site {
  const sentence = layer.sentences[layer.tokens[number.from]!.sentence]!
  const inTime = (token: Token): boolean => times.some((t) => t.from <= token.index && token.index < t.to)
  const isThing = (word: string): boolean => words.attacks.has(word) || words.objects.has(word) || words.people.has(word)
  // Nouns for people rarely describe another noun: in "11 children state media reported" the phrase ends with them.
  const ends = (token: Token, head: Token): boolean =>
    words.people.has(head.folded) && head.folded.endsWith('s') && !words.people.has(token.folded)
  const stop = (token: Token, head: Token): boolean =>
    inTime(token) || ends(token, head) || (words.verbs.has(token.folded) && !isThing(token.folded))
  const limit = Math.min(sentence.to, times.find((t) => t.from >= number.noun && t.from < sentence.to)?.from ?? sentence.to)
  return {
    layer,
    words,
    number,
    phrase: phraseOf(layer, number, limit, stop, words),
    from: number.from,
    start: sentence.from,
    end: sentence.to,
  }
}

function phraseOf(
  layer: TextLayer,
  number: QuantityMention,
  limit: number,
  stop: (token: Token, head: Token) => boolean,
  words: MeasureWords,
): NounPhrase | null {
  const at = pastNumber(layer, number.noun, limit)
  const first = layer.tokens[at]
  if (!first || at >= limit) return null
  // "18,000 of them", "dozens of whom": the count is of what was named before.
  if (/^(?:them|whom|these|those|which)$/u.test(first.folded)) return null
  // "20 killed", "12 wounded in": a participle, not a noun; "five wounded soldiers": it describes one.
  if (words.verbs.has(first.folded) && !leadsToPerson(layer, at, limit, words)) return null
  if (
    /^(?:were|was|are|have|had|dead|missing|when|in|on|at|by|and|or|but|others|more|other)$/u.test(first.folded) &&
    !/^(?:other|others|more)$/u.test(first.folded)
  )
    return first.folded === 'dead' && leadsToPerson(layer, at, limit, words) ? nounPhraseAt(layer, at, limit, stop) : null
  const phrase = nounPhraseAt(layer, at, limit, stop)
  return phrase && (number.kind === 'share' || isCountable(layer.tokens[phrase.head]!, words)) ? phrase : null
}

/** A singular name is not counted: "kills 10 Governor" is a headline that lost its colon. */
const isCountable = (head: Token, words: MeasureWords): boolean =>
  !/^\p{Lu}/u.test(head.text) ||
  head.folded.endsWith('s') ||
  words.people.has(head.folded) ||
  words.objects.has(head.folded) ||
  words.attacks.has(head.folded) ||
  words.areas.has(head.folded)

/** "26 of the 29 drones": what the second number counts is what the first does. */
function pastNumber(layer: TextLayer, at: number, limit: number): number {
  let i = at
  while (
    i < limit &&
    (layer.tokens[i]!.tag === 'NUM' || (layer.tokens[i]!.folded === 'the' && layer.tokens[i + 1]?.tag === 'NUM'))
  )
    i++
  return i
}

function leadsToPerson(layer: TextLayer, at: number, limit: number, words: MeasureWords): boolean {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) {
    const token = layer.tokens[i]!
    if (words.people.has(token.folded) || words.objects.has(token.folded)) return true
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN' && token.tag !== 'PROPN') return false
  }
  return false
}

const PART_BEFORE = /^(?:including|included|includes|them|whom|amongst|among|those)$/u

/** "including four children", "among them 10 women", "two of them". */
export function isPart(site: Site): boolean {
  const { layer, number, start } = site
  // "11 children among 18 dead": the second is the whole.
  if (isWholeBehind(site)) return false
  const before = layer.tokens.slice(Math.max(start, number.from - 2), number.from).map((t) => t.folded)
  const next = layer.tokens[number.noun]?.folded
  return before.some((word) => PART_BEFORE.test(word)) || next === 'them' || next === 'whom'
}

const isWholeBehind = ({ layer, number, start }: Site): boolean =>
  layer.tokens[number.from - 1]?.folded === 'among' &&
  layer.tokens.slice(Math.max(start, number.from - 6), number.from - 1).some((t) => t.tag === 'NUM')

/** The figure that this one is a part of: the nearest before it in its sentence, or, for "of them", in the sentence before. */
function wholeOf(site: Site, findings: readonly FigureFinding[]): number | null {
  const { layer, number } = site
  const sentence = layer.tokens[number.from]!.sentence
  const inList = isListed(site, findings)
  if (!isPart(site) && !inList) return null
  for (let i = findings.length - 1; i >= 0; i--) {
    const at = layer.tokens[findings[i]!.number.from]!.sentence
    if (findings[i]!.whole !== null && findings[i]!.number.from !== number.from) continue
    if (at === sentence || (at === sentence - 1 && isPart(site))) return findings[i]!.number.from === number.from ? null : i
  }
  return null
}

/** A further member of a list of parts: "including four children and three women". */
function isListed(site: Site, findings: readonly FigureFinding[]): boolean {
  const last = findings.at(-1)
  if (!last || last.whole === null) return false
  const between = site.layer.tokens.slice(last.phrase?.to ?? last.number.to, site.number.from)
  return between.length <= 2 && between.every((t) => t.text === ',' || t.folded === 'and' || t.folded === 'a')
}

function unitOf(site: Site, measure: Measure): Unit {
  if (site.number.kind === 'share') return 'percent'
  const head = site.phrase ? site.layer.tokens[site.phrase.head]!.folded : ''
  if (site.words.families.has(head)) return 'families'
  return measure === 'destroyed' || measure === 'attacks' ? 'objects' : 'people'
}

/** The noun phrase counted; "others", "more" and "of them" take that of the figure they go on from. */
function whoOf(site: Site, findings: readonly FigureFinding[], whole: number | null): string | null {
  const { layer, phrase, words } = site
  const head = phrase ? layer.tokens[phrase.head]!.folded : ''
  if (phrase && !/^(?:others|other|more|lives|life|deaths|death|fatalities|dead|injuries|going|leaving|fleeing)$/u.test(head))
    return wordsOf(layer, phrase.from, phrase.to)
  if (
    phrase &&
    /^(?:deaths|fatalities|injuries)$/u.test(head) &&
    phrase.head > phrase.from &&
    words.people.has(layer.tokens[phrase.head - 1]!.folded)
  )
    return wordsOf(layer, phrase.from, phrase.head)
  if (head === 'lives') return wordsOf(layer, phrase!.from, phrase!.to)
  const complement = complementOf(site)
  if (complement) return complement
  if (whole !== null) return findings[whole]!.who
  if (isWholeBehind(site)) return 'people'
  const sentence = layer.tokens[site.number.from]!.sentence
  const earlier = findings.findLast((f) => layer.tokens[f.number.from]!.sentence === sentence && f.unit === 'people')
  if ((site.number.continues || !phrase) && earlier) return earlier.who
  return 'people'
}

/** "two of them are elderly men". */
function complementOf(site: Site): string | null {
  const { layer, number, end } = site
  const named = layer.tokens[number.noun]?.folded === 'the' ? number.noun + 1 : number.noun
  const word = layer.tokens[named]?.folded ?? ''
  if (!/^(?:them|whom)$/u.test(word) && !site.words.states.has(word)) return null
  const next = named + 1
  const from = /^(?:are|were|is|was)$/u.test(layer.tokens[next]?.folded ?? '') ? next + 1 : next
  const phrase = nounPhraseAt(layer, from, end, () => false)
  return phrase && phrase.from <= from + 1 && site.words.people.has(layer.tokens[phrase.head]!.folded)
    ? wordsOf(layer, phrase.from, phrase.to)
    : null
}

/** "Of the 120 people on board, 98 were killed": the first number is the whole that is spoken of, and counts nobody harmed. */
function isBase(layer: TextLayer, number: QuantityMention, words: MeasureWords): boolean {
  const { tokens } = layer
  const sentence = layer.sentences[tokens[number.from]!.sentence]!
  const lead = tokens.slice(sentence.from, number.from).map((t) => t.folded)
  if (lead.length > 2 || lead[0] !== 'of') return false
  if (words.states.has(tokens[number.noun]?.folded ?? '')) return false
  return tokens.slice(number.to, Math.min(sentence.to, number.to + 12)).some((t) => t.tag === 'NUM')
}

const UNIT_BEFORE =
  /^(?:\$|€|£|us\$|no|number|resolution|article|chapter|page|aged|age|ages|paragraph|section|unit|route|highway|division|battalion|regiment|channel|flight|mh|class|type|grade|level|phase|top|g|m|t|su|mig|mi|pt|vol|act|room|zone|line|group|#)$/u

/** Numbers that count nobody and nothing of ours: dates, ages, times, lengths, money, names (codebook section 3). */
function isNoFigure(layer: TextLayer, number: QuantityMention, times: readonly TimeMention[], words: MeasureWords): boolean {
  const { tokens } = layer
  const core = number.to - 1
  if (times.some((t) => t.from < number.to && number.from < t.to && !(t.from > number.from && t.to > number.to))) return true
  const before = tokens[number.from - 1]
  const sameSentence = before !== undefined && before.sentence === tokens[number.from]!.sentence
  if (sameSentence && number.kind === 'count' && UNIT_BEFORE.test(before.folded) && before.text !== 'No') return true
  if (
    /^\d{1,2}[:/]\d/u.test(tokens[core]!.text) ||
    /(?:st|nd|rd|th)$/u.test(tokens[core]!.text.replace(/^\D+/u, '').toLowerCase())
  )
    return true
  if (sameSentence && before.text === '-' && tokens[number.from]!.tag === 'NUM') return true
  const next = tokens[number.to]
  if (!next || next.sentence !== tokens[core]!.sentence) return false
  if (next.text === '-' && number.kind !== 'share')
    return !/^(?:strong|member|odd|plus|man)$/u.test(tokens[number.to + 1]?.folded ?? '')
  for (let i = number.noun; i < Math.min(number.noun + 3, tokens.length); i++) {
    const token = tokens[i]!
    if (words.notCounted.has(token.folded)) return number.kind !== 'share' || !words.areas.has(token.folded)
    if (token.tag !== 'ADJ' && token.tag !== 'ADV' && token.folded !== 'other') break
    if (words.people.has(token.folded)) break
  }
  return next.text === '%' || next.text === '/' || /^(?:am|pm|gmt|mm|km|kg|cm)$/u.test(next.folded)
}
