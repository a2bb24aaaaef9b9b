import type { Day } from '../model/day.ts'
import { dayNumber, dayOf } from '../model/day.ts'
import type { Span } from '../model/span.ts'
import { type CalendarDate, findCalendarDates } from '../text/calendar.ts'
import { fold } from '../text/fold.ts'
import { canonicalMedium, type MediaNames } from './media.ts'

/**
 * How a date printed with a report dates it, strongest first: a dateline ("GENEVA, 13 December 2016 -"), a stamp at the head
 * ("Published 1 June 2016", "Reuters Sunday 12 Jun 2016"), a stamp of the last change, a date that closes the title.
 */
export const STAMPS = ['dateline', 'published', 'updated', 'title'] as const
export type StampKind = (typeof STAMPS)[number]

export interface Stamp {
  readonly kind: StampKind
  readonly day: Day
  readonly words: string
  readonly span: Span
}

/** Lines of the head, and how far into the text the head can reach. */
const HEAD_LINES = 8
const HEAD_LENGTH = 1_500
/** Lines of the foot, where only stamps with a label count. */
const FOOT_LINES = 3
const FOOT_LENGTH = 300

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'

/** A place at the head of a line, upper case or capitalised words: "ALEPPO, Syria", "Geneva/New York". */
const PLACE = "\\p{Lu}[\\p{L}'’.-]*(?:[ /,]+(?:\\p{Lu}[\\p{L}'’.-]*|al|el|de|and)){0,5}"
/** "BEIRUT, Nov 30 (Wire) -", "MOSCOW, October 10. /WIRE/.", "GENEVA (30 November) —": the year has to come from elsewhere. */
const YEARLESS = new RegExp(
  `^${PLACE}[ ,(|]+(?:(?<month>${MONTH}) (?<date>\\d{1,2})|(?<date2>\\d{1,2}) (?<month2>${MONTH}))(?![\\d,]| \\d{4})[.,)]*\\s*(?:[(/][^()/]{2,40}[)/]\\.?\\s*|[-–—:]+\\s)(?:[-–—]+\\s?)?`,
  'u',
)
const DATELINE_END = /^[)\].,]*\s*(?:[(/][^()/]{2,40}[)/]\.?\s*)?(?:[-–—:]|$)/u

const LABEL =
  /(?:^|[\s(|·•–—-])(?:(?<published>(?:first |date of |originally )?(?:published?|publication|posted|issued|created|released?|release date|date|filed)(?: on| at| date)?)|(?<updated>(?:last |latest )?(?:updated?|modified|changed|edited)(?: on| at)?))\s*:?\s*$/iu
/** Words that can stand before a stamp in lower case. */
const LINKS = new Set('by and of the for at in on gmt from al el de'.split(' '))
/** What a caption ends in, and what makes a date one inside a sentence. */
const CAPTION = /\b(?:photo|photograph|picture|image|file|getty|handout|screenshot)s?\W*(?:\p{L}+\W*){0,2}$/iu
const INSIDE =
  /\b(?:on|of|in|since|until|till|by|from|to|before|after|between|and|the|dated|during|around|as of|for|this|that|said)\s*$/iu
const POST = /\(@\w+\)\s*$/u
/** After a stamp a sentence may go on in lower case only with these. */
const AFTER = /^[\s,|)]*(?:$|[^\p{Ll}]|(?:at|by|in|gmt|am|pm|updated|edition|local|last)\b|\p{Ll}+:)/u

/** The dates by which the text dates itself, strongest first. `title` is what stands at the head or is repeated there. */
export function findStamps(text: string, title: string | null, near: Day | null, media: MediaNames): Stamp[] {
  const lines = linesOf(text)
  const head = lines.slice(0, HEAD_LINES).filter(({ start }) => start < HEAD_LENGTH)
  const foot = lines.slice(-FOOT_LINES).filter((line) => !head.includes(line) || line.text.length > FOOT_LENGTH)
  const titles = [title, lines[0]?.text ?? null].filter((t) => t !== null && t.length < 250).map((t) => t!)
  const found = [...head.flatMap((line, i) => headStamps(line, i, { titles, near, media })), ...foot.flatMap(footStamps)]
  return STAMPS.flatMap((kind) => found.filter((stamp) => stamp.kind === kind))
}

interface Line {
  readonly start: number
  readonly text: string
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((match) => ({ start: match.index, text: match[0] }))
}

interface Around {
  readonly titles: readonly string[]
  /** A day not far from the day of publication. */
  readonly near: Day | null
  readonly media: MediaNames
}

function headStamps(line: Line, index: number, { titles, near, media }: Around): Stamp[] {
  const skipped = index === 0 ? 0 : titleLength(line.text, titles)
  const rest = line.text.slice(skipped)
  const yearless = readYearless(rest, near)
  if (yearless) return [{ ...yearless, span: shift(yearless.span, line.start + skipped) }]
  for (const date of findCalendarDates(rest.slice(0, HEAD_LENGTH))) {
    const kind = headKind(rest, date, media) ?? (index === 0 && closesTitle(rest, date) ? 'title' : null)
    if (kind) return [{ kind, day: date.day, words: date.words, span: shift([date.start, date.end], line.start + skipped) }]
  }
  return []
}

/** What the date is, from what stands before and after it in its line; null where it belongs to a sentence or an embedded post. */
function headKind(line: string, date: CalendarDate, media: MediaNames): StampKind | null {
  const before = line.slice(0, date.start)
  const after = line.slice(date.end)
  if (POST.test(before) || CAPTION.test(before)) return null
  const label = LABEL.exec(before)
  if (label && capitalised(before.slice(0, label.index))) return label.groups?.updated ? 'updated' : 'published'
  if (INSIDE.test(before) || !AFTER.test(after)) return null
  const words = before.trim()
  if (words === '' || /^[\W\d]+$/u.test(words)) return 'published'
  if (new RegExp(`^${PLACE}[ ,(|]*$`, 'u').test(words) && DATELINE_END.test(after) && after.trim() !== '') return 'dateline'
  return capitalised(words) || endsInMedium(words, media) || clocked(words, after) ? 'published' : null
}

/** "… sends residents into Turkey AFP Saturday 17 Aug 2013": a summary, then who carried it. "told Reuters Sunday" is none. */
function endsInMedium(words: string, media: MediaNames): boolean {
  for (let n = 1; n <= 4; n++) {
    const tail = new RegExp(`(?:^|(\\S+)\\s+)((?:\\S+\\s+){${n - 1}}\\S+)$`, 'u').exec(words)
    if (tail && canonicalMedium(media, tail[2]!)) return !/^(?:told|to|by|with|from|an?|the|of|by)$/iu.test(tail[1] ?? '')
  }
  return false
}

/** "Print this page Tuesday 19 July 2016 16:45": a few words of page furniture, and the time of day after the date. */
const clocked = (words: string, after: string): boolean =>
  words.split(/\s+/u).length <= 6 && /^,?\s*(?:at\s+)?\d{1,2}:\d\d/u.test(after)

/** A head of names, sections and bylines: "AFP", "Middle East | Security", "By Ana Ruiz and Omar Said". */
function capitalised(words: string): boolean {
  const list = words.match(/[\p{L}\p{N}'’]+/gu) ?? []
  return (
    list.length <= 16 &&
    list.every((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) || LINKS.has(word)) &&
    !/[.!?]["”]?\s+\S/u.test(words)
  )
}

/** "Flash update no. 3, 30 November 2016" */
const closesTitle = (line: string, date: CalendarDate): boolean =>
  line.length < 160 && /[,|:(–—-]\s*$/u.test(line.slice(0, date.start)) && /^[\s).]*$/u.test(line.slice(date.end))

/** A foot is dated by a label only: "Last update: Sunday 25 August 2013". */
function footStamps(line: Line): Stamp[] {
  const from = Math.max(0, line.text.length - FOOT_LENGTH)
  for (const date of findCalendarDates(line.text.slice(from))) {
    const label = LABEL.exec(line.text.slice(from, from + date.start))
    if (!label || /\bdate$/iu.test(label[0]!.replace(/[\s:]+$/u, ''))) continue
    const kind = label.groups?.updated ? 'updated' : 'published'
    return [{ kind, day: date.day, words: date.words, span: shift([date.start, date.end], line.start + from) }]
  }
  return []
}

/** A dateline without a year takes the year that brings it nearest to a day known otherwise. */
function readYearless(line: string, near: Day | null): Stamp | null {
  const match = YEARLESS.exec(line)
  if (!match || near === null) return null
  const { month, month2, date, date2 } = match.groups!
  const name = (month ?? month2)!
  const number = MONTHS.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1
  const year = Number(near.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((y) => dayOf(y, number, Number(date ?? date2)) ?? [])
  const distance = (day: Day): number => Math.abs(dayNumber(day) - dayNumber(near))
  const day = days.sort((a, b) => distance(a) - distance(b))[0]
  if (!day) return null
  const start = match[0].search(new RegExp(month ? `${MONTH} \\d` : `\\d{1,2} ${MONTH}`, 'u'))
  const words = (month ? `${month} ${date}` : `${date2} ${month2}`).replace(/\.$/u, '')
  return { kind: 'dateline', day, words, span: [start, start + words.length] }
}

/** How much of the line repeats a title: at least four words, or all of it. */
function titleLength(line: string, titles: readonly string[]): number {
  const words = [...line.matchAll(/[\p{L}\p{N}'’]+/gu)]
  let length = 0
  for (const title of titles) {
    const wanted = title.match(/[\p{L}\p{N}'’]+/gu) ?? []
    let same = 0
    while (same < wanted.length && same < words.length && fold(words[same]![0]) === fold(wanted[same]!)) same++
    if (same === 0 || (same < 4 && same < wanted.length)) continue
    const last = words[same - 1]!
    length = Math.max(length, last.index + last[0].length)
  }
  return length + /^[\s.:]*/u.exec(line.slice(length))![0].length
}

const shift = ([start, end]: Span, by: number): Span => [start + by, end + by]
