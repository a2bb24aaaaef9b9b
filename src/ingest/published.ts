import { addDays, type Day, dayNumber, weekday } from '../model/day.ts'
import type { DateCandidate, DateOrigin, Published } from '../model/report.ts'
import { findCalendarDates } from '../text/calendar.ts'
import { findStamps, type Stamp } from './dateline.ts'
import type { MediaNames } from './media.ts'

/** The day of publication, and in words what disagrees with it; null where nothing does. */
export interface Dating {
  readonly published: Published
  readonly disagreement: string | null
}

/** Dates that do not stand in the text. */
export interface KnownDates {
  readonly given: Day | null
  /** Strongest first. */
  readonly metadata: readonly DateCandidate[]
}

/**
 * Codebook section 5: a dateline or stamp in the text wins over a given date that it contradicts; else the given date; else the page's metadata;
 * else an estimate from the dates that the text mentions. A stamp of the last change yields to metadata, and a date in the title to both.
 */
export function datePublished(text: string, title: string | null, known: KnownDates, media: MediaNames): Dating {
  const { given, metadata } = known
  const stated = given ?? metadata[0]?.day ?? null
  const mentions = findMentions(text)
  const stamps = findStamps(text, title, stated ?? latest(mentions)?.day ?? null, media)
  const estimate = estimatePublication(text, mentions)
  const givenCandidates: DateCandidate[] = given === null ? [] : [{ day: given, from: 'given', words: given, span: null }]
  const of = (...kinds: Stamp['kind'][]): DateCandidate[] => stamps.filter(({ kind }) => kinds.includes(kind)).map(candidate)
  const updated = of('updated')
  const order: DateCandidate[] = [
    ...of('dateline', 'published'),
    ...(metadata.length > 0 ? [] : updated),
    ...givenCandidates,
    ...metadata,
    ...(metadata.length > 0 ? updated : []),
    ...of('title'),
  ]
  const chosen = order[0] ?? null
  const inStamp = (mention: DateCandidate): boolean => order.some(({ span }) => span !== null && span[0] === mention.span![0])
  const candidates = [...order, ...mentions.filter((mention) => !inStamp(mention))]
  const day = chosen?.day ?? estimate
  const from: DateOrigin | null = chosen?.from ?? (estimate === null ? null : 'mentioned')
  const published: Published = { day, basis: chosen || day === null ? 'stated' : 'implied', from, candidates }
  return { published, disagreement: disagreement(chosen, givenCandidates[0] ?? metadata[0] ?? null) }
}

const candidate = (stamp: Stamp): DateCandidate => ({
  day: stamp.day,
  from: stamp.kind === 'dateline' ? 'dateline' : 'stamp',
  words: stamp.words,
  span: stamp.span,
})

function disagreement(chosen: DateCandidate | null, other: DateCandidate | null): string | null {
  if (!chosen || !other || chosen === other || chosen.day === other.day || chosen.span === null) return null
  const where = other.from === 'given' ? 'given' : `in the page's metadata (${other.words})`
  return `the text is dated ${chosen.day} ("${chosen.words}"), not ${other.day} as ${where}: the date in the text was taken`
}

/** A date that only bounds a period, or lies ahead, says nothing about the day of publication. */
const BOUND = /\b(?:since|until|till|by|from|before|after|between|starting|beginning|scheduled for|due on)\s+(?:the\s+)?$/iu

function findMentions(text: string): DateCandidate[] {
  return findCalendarDates(text)
    .filter((date) => !BOUND.test(text.slice(Math.max(0, date.start - 30), date.start)))
    .map((date) => ({ day: date.day, from: 'mentioned', words: date.words, span: [date.start, date.end] }))
}

const latest = (dates: readonly DateCandidate[]): DateCandidate | null =>
  dates.reduce<DateCandidate | null>((best, date) => (best === null || date.day > best.day ? date : best), null)

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** News names the weekday of what happened on the day, or the day before: a later weekday than that is not about the date mentioned. */
const REACH = 2

/**
 * The latest date that the text mentions, moved on to the weekday that the report begins with where that follows within two days. Null where
 * the text mentions none, or names a later year: then the date belongs to its background.
 */
function estimatePublication(text: string, mentions: readonly DateCandidate[]): Day | null {
  const last = latest(mentions)
  if (last === null) return null
  const years = [...text.matchAll(/\b(?:in|since|early|late|of|until|during|by)\s+((?:19|20)\d\d)\b(?![-/.]\d)/giu)]
  if (years.some((year) => Number(year[1]) > Number(last.day.slice(0, 4)))) return null
  const named = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b(?!,?\s+(?:\d|\p{Lu}\p{Ll}+\s+\d))/iu.exec(text)
  if (!named) return last.day
  const ahead = (WEEKDAYS.indexOf(named[0].toLowerCase()) - weekday(last.day) + 7) % 7
  return ahead <= REACH ? addDays(last.day, ahead) : last.day
}

/** The day of a date as metadata and tables write it, or null: ISO with or without a time, `20161130`, RFC 2822, full dates in words. */
export function readDay(words: string): Day | null {
  const compact = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T|\s*$)/u.exec(words)
  const text = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : words
  const [date] = findCalendarDates(text)
  return date && Number.isFinite(dayNumber(date.day)) ? date.day : null
}
