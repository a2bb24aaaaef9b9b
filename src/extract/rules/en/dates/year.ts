import type { TimeRule } from './rule.ts'
import { type Found, isCounted, isPlural } from './rule.ts'
import { END, GAP, YEAR } from './words.ts'

/** Words after which a figure like 2014 is a year, whatever follows. */
const LEADS =
  /^(?:in|since|until|till|during|year|early|mid|late|throughout|through|fiscal|circa|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)$/u
/** Words after which it is a number, a clock time, a name. */
const NUMBERS =
  /^(?:about|around|some|nearly|almost|over|than|least|most|exceeding|approximately|roughly|under|at|no|number|resolution|article|act|flight|channel|room|page|unit|\$|€|£|#|us\$|updated|top|estimated|another|additional|further|total)$/u
const PERIODS = /^(?:half|quarter|(?:day|week|month|year)s?|end|beginning|start|middle|spring|summer|autumn|fall|winter)$/u
const UNITS =
  /^(?:gmt|utc|hours|hrs|hr|h|am|pm|local|est|edt|et|km|kilometers|kilometres|miles|meters|metres|m|ft|feet|kg|mm|square|acres|hectares|calls|million|billion|thousand|hundred|troops|km2|%|°|barrels|bpd|points|times)$/u

/** "2014": a figure between 1900 and 2049 that does not count, price or clock anything. */
export const YEAR_RULE: TimeRule = {
  id: 'en.time.year',
  opens: ['#', 'fiscal', 'fy'],
  pattern: `(?:(?:fiscal|fy)(?:${GAP}year)?${GAP})?${YEAR}${END}(?![.,:]\\d|%)`,
  read(found) {
    const year = Number(found.groups.year)
    return year < 2_050 && isYear(found) ? { kind: 'years', from: year, to: year } : null
  },
}

function isYear({ before, after, layer, from, to }: Found): boolean {
  if (isCounted(after) || (after !== null && UNITS.test(after.folded))) return false
  if (after !== null && (after.tag === 'NUM' || /^\d/u.test(after.text))) return false
  const lead = before?.folded ?? ''
  // "2000-strong", "2000-pound".
  if (after?.text === '-' && /^(?!era|style|present|now|early|mid|late)\p{Ll}/u.test(layer.tokens[to + 1]?.text ?? ''))
    return false
  if (LEADS.test(lead) || (lead === 'of' && PERIODS.test(layer.tokens[from - 2]?.folded ?? ''))) return true
  if (lead === '-' && /^(?:early|mid|late)$/u.test(layer.tokens[from - 2]?.folded ?? '')) return true
  // "2,000-strong", "Su-1950", "T-2000".
  if (NUMBERS.test(lead) || (lead === '-' && after?.text !== '-' && !isRange(layer.tokens[from - 2]?.text))) return false
  if (lead === 'the' || lead === '(') return true
  return !isPlural(after) && !isCounted(layer.tokens[to + 1] ?? null)
}

const isRange = (before: string | undefined): boolean => before !== undefined && /^(?:19|20)\d\d$/u.test(before)

/** "2011-2014", "2014/15". */
export const YEARS_RULE: TimeRule = {
  id: 'en.time.years',
  opens: ['#'],
  pattern: `${YEAR}(?:[-–—/]|${GAP}[-–—]${GAP})(?<last>(?:19|20)?\\d\\d)${END}(?![-/.]?\\d)`,
  read({ groups, after }) {
    const from = Number(groups.year)
    const to = groups.last!.length === 4 ? Number(groups.last) : 100 * Math.floor(from / 100) + Number(groups.last)
    return from < to && to - from < 100 && !isCounted(after) ? { kind: 'years', from, to } : null
  },
}

/** "the 1990s", "the '90s", "the mid-1990s" without its "mid-". */
export const DECADE_RULE: TimeRule = {
  id: 'en.time.decade',
  opens: ['#', 'the', '', '‘', "'", '’'],
  pattern: `(?:the${GAP})?(?:(?<decade>(?:1[5-9]|20)\\d0)['’]?s|['’‘](?<short>[2-9]0)['’]?s)${END}`,
  read({ groups }) {
    const from = groups.decade === undefined ? 1_900 + Number(groups.short) : Number(groups.decade)
    return { kind: 'years', from, to: from + 9 }
  },
}

/** "the 20th century". */
export const CENTURY_RULE: TimeRule = {
  id: 'en.time.century',
  opens: ['#', 'the'],
  pattern: `(?:the${GAP})?(?<century>\\d{1,2})(?:st|nd|rd|th)[ -]century${END}`,
  read({ groups }) {
    const first = 100 * (Number(groups.century) - 1)
    return first >= 100 && first <= 2_100 ? { kind: 'years', from: first, to: first + 99 } : null
  },
}
