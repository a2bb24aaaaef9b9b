import { findEvents } from './cluster/cluster.ts'
import { findCopies } from './copies/copies.ts'
import { CODED_LANGUAGES, createExtractor } from './extract/extract.ts'
import { attributionWords, findAllAttributions } from './extract/rules/en/attribution/attribution.ts'
import { findDates } from './extract/rules/en/dates.ts'
import { createPlaceFinder } from './extract/rules/en/places.ts'
import { findQuotations } from './extract/rules/en/quotations.ts'
import type { Account } from './model/account.ts'
import type { Claim } from './model/claim.ts'
import type { CopyLink } from './model/copy-link.ts'
import type { Day } from './model/day.ts'
import type { Knowledge, Lexicon } from './model/knowledge.ts'
import type { LinkDoubt, Overruled, RuledLink } from './model/link.ts'
import { moveClaim } from './model/move-claim.ts'
import type { Report } from './model/report.ts'
import { createLedger } from './reconcile/ledger.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { createResolver } from './resolve/resolve.ts'
import { resolveTime } from './resolve/when.ts'
import { createPlaceResolver } from './resolve/where.ts'
import { readText } from './text/layer.ts'
import { order } from './text/order.ts'
import { sectionsOf } from './text/sections.ts'
import { winkTagger } from './text/tagger.ts'

/** What the reports of a case say across one another. */
export interface Comparison {
  readonly copies: readonly CopyLink[]
  readonly accounts: readonly Account[]
  /** What a person may be asked: is this one incident, or two? */
  readonly doubts: readonly LinkDoubt[]
  /** Rulings on links that later ones contradict. */
  readonly overruled: readonly Overruled[]
}

export interface Pipeline {
  /** Claims of one report, ordered by start, end, kind, measure. None for a language that is not coded. */
  code(report: Report): readonly Claim[]
  /** Copies and accounts of all reports of a case. The result does not depend on their order; rulings on links come in the order in which they were made. */
  compare(reports: readonly Report[], claims: readonly Claim[], links?: readonly RuledLink[]): Comparison
}

/**
 * The way a report goes, after `ingest` has turned bytes into reports. Pure: no file, no network, no clock.
 *
 * 1. extract    Report → drafts of claims, each tied to its words
 * 2. resolve    drafts → claims, with names for words and days for expressions
 * 3. copies     reports → which share text, and which words
 * 4. cluster    claims → events: one type, place and time
 * 5. reconcile  event + claims + copies → account: figures, positions, origins, disputes
 */
export function createPipeline(knowledge: Knowledge): Pipeline {
  const extract = createExtractor(knowledge, winkTagger())
  const resolve = createResolver(knowledge)
  return {
    code(report) {
      if (!CODED_LANGUAGES.includes(report.language)) return []
      return sectionsOf(report.text)
        .flatMap(({ start, text }) => {
          // Claims of later sections have ids of their own by where their section begins.
          const section = start === 0 ? { ...report, text } : { ...report, text, id: `${report.id} ${start}` }
          // 1
          const extraction = extract(section)
          // 2
          const claims = resolve(section, extraction)
          return start === 0 ? claims : claims.map((claim) => ({ ...moveClaim(claim, start), report: report.id }))
        })
        .toSorted(inTextOrder)
    },
    compare: compareReports,
  }
}

/** Steps 3 to 5, which need to know nothing but the reports, their claims and what people have ruled of them. */
export function compareReports(
  reports: readonly Report[],
  claims: readonly Claim[],
  links: readonly RuledLink[] = [],
): Comparison {
  // 3
  const copies = findCopies(reports)
  // 4
  const { events, doubts, overruled } = findEvents({ reports, claims, copies, links })
  // 5
  const ledger = createLedger(reports, claims, copies)
  return { copies, accounts: events.map((event) => reconcile(event, ledger)), doubts, overruled }
}

/** A time expression with its days, both ends included. Offsets are UTF-16 code units, half-open. */
export interface DatedWords {
  readonly start: number
  readonly end: number
  readonly from: Day
  readonly to: Day
}

/**
 * Makes the finder of dates (codebook section 17): every time expression of an English text that names days, seen from the anchor.
 * A word that only leads to an expression or makes it a bound is not part of it: of "since 2011" it gives "2011" and the days of that year.
 */
export function createDateFinder(): (text: string, anchor: Day | null) => DatedWords[] {
  const tagger = winkTagger()
  return (text, anchor) => {
    const layer = readText(text, tagger)
    return findDates(layer).flatMap((mention): DatedWords[] => {
      const { start, end } = resolveTime(mention.expression, { anchor, future: mention.ahead })
      return start === null || end === null ? [] : [{ start: mention.span[0], end: mention.span[1], from: start, to: end }]
    })
  }
}

/** A name of a place with what it stands for. Offsets are UTF-16 code units, half-open, around the name alone. */
export interface NamedPlace {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Canonical name; the text's where the gazetteer has none. */
  readonly name: string
  /** Null where nothing ties the name to a point. */
  readonly lat: number | null
  readonly lon: number | null
  readonly kind: 'literal' | 'metonym'
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly wherePrec: number
}

/** Makes the finder of places (codebook section 17): every place that an English text names. Areas that it only describes ("the city's east") are left out. */
export function createPlaceFilter({ places, lexicon }: Knowledge): (text: string) => NamedPlace[] {
  const tagger = winkTagger()
  const find = createPlaceFinder(places, lexicon)
  const resolve = createPlaceResolver(places)
  return (text) => {
    const mentions = find(readText(text, tagger))
    return resolve(mentions, text).flatMap((place, index): NamedPlace[] => {
      const mention = mentions[index]!
      if (!place || mention.name === '') return []
      const { start, end, name, lat, lon, country, wherePrec } = place
      return [{ start, end, text: place.text, name, lat, lon, kind: mention.use, country, wherePrec }]
    })
  }
}

/** A stretch of a text, in UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Who is credited with which words, by which cue. */
export interface CreditedWords {
  /** The full phrase, as it stands; null where the cue names nobody ("it was reported"). */
  readonly source: Stretch | null
  readonly cue: Stretch
  readonly content: Stretch
}

/**
 * Makes the finder of attributions (codebook section 17) for English texts on any topic. Words that a speaker's phrase interrupts
 * ("The raid, police said, killed two") are one content, from the first to the last.
 */
export function createAttributionFinder(lexicon: Lexicon): (text: string) => CreditedWords[] {
  const tagger = winkTagger()
  const words = attributionWords(lexicon)
  return (text) => {
    const layer = readText(text, tagger)
    return findAllAttributions(layer, findQuotations(layer), words).flatMap(({ speakers, cue, content }): CreditedWords[] => {
      if (!cue || content.length === 0) return []
      const said = speakers.filter((speaker) => speaker.role === 'said')
      const source = said.length > 0 ? { start: said[0]!.span[0], end: said.at(-1)!.span[1] } : null
      const spoken = { start: content[0]![0], end: content.at(-1)![1] }
      return [{ source, cue: { start: cue.span[0], end: cue.span[1] }, content: spoken }]
    })
  }
}

/** Codebook section 14. */
const inTextOrder = (a: Claim, b: Claim): number =>
  a.start - b.start ||
  a.end - b.end ||
  order(a.kind, b.kind) ||
  order(a.figure?.measure ?? '', b.figure?.measure ?? '') ||
  order(a.id, b.id)
