import type { Credit } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { canonicalMedium, type MediaNames } from './media.ts'

/** How far from its ends a report names the wire that it took its text from. */
const HEAD = 600
const FOOT = 400

/** A name of up to five capitalised words; lists join them by commas, "and", "&", "+", "/". */
const NAME = "(?:\\p{Lu}[\\p{L}\\p{N}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.'’-]*|of|de)){0,4}|agencies|news agencies|wires)"
const NAMES = `${NAME}(?:(?:,? (?:and|with) |, ?| ?[&+/] ?)${NAME}){0,4}`
const CAPITALS = "\\p{Lu}[\\p{L}'’.-]*(?:[ /,]+\\p{Lu}[\\p{L}'’.-]*){0,4}"

interface CreditRule {
  readonly part: 'head' | 'foot'
  /** Group `names` holds the names. */
  readonly pattern: RegExp
  /** Whether a name that no list of media knows is taken. */
  readonly any: boolean
}

const rule = (part: CreditRule['part'], any: boolean, pattern: string): CreditRule => ({
  part,
  any,
  pattern: new RegExp(pattern, 'dgmu'),
})

/** Strongest first. Each is tied to a head or a foot: a name of a wire elsewhere is somebody told or a photographer. */
const RULES: readonly CreditRule[] = [
  // "Source: TRTWorld and agencies" · "(Source: Syrian Coalition + Agencies)"
  rule('foot', true, `(?:^|[\\s(])Sources?: ?(?<names>${NAMES})(?=\\)|\\s*$|[.;])`),
  // The colon lost: "Source TRTWorld and agencies"
  rule('foot', false, `(?:^|[.!?)”"] )Source (?<names>${NAMES})(?=\\)?\\s*$)`),
  // "(With AP, Reuters and AFP)" · "With reporting by the Associated Press" · "with inputs from agencies"
  rule(
    'foot',
    false,
    `(?:\\(|^|[.!?] )(?:Also )?[Ww]ith (?:(?:additional |files |reports? |reporting |inputs? |material )+(?:from|by) )?(?:the )?(?<names>${NAMES})`,
  ),
  // "* Agence France-Presse" · "--AFP" · "- REUTERS" · "(AFP)" at the very end
  rule('foot', false, `(?:^\\* ?|[-–—]+ ?|\\()(?<names>${NAMES})\\)?\\.?\\s*(?![^])`),
  rule('foot', false, `(?:^|[.!?] )(?:The )?(?<names>${NAMES}) contributed to this (?:report|story|article)`),
  // "BEIRUT, Nov 30 (Reuters) -" · "MOSCOW (Sputnik) —"
  rule('head', true, `^${CAPITALS},? ?(?:[^()\\n]{0,25}\\d[^()\\n]{0,12} ?)?\\((?<names>${NAMES})\\) ?[-–—:]`),
  rule('head', false, `(?:^|[.!?)\\d] )${CAPITALS} \\((?<names>${NAMES})\\) ?[-–—:]?`),
  // "MOSCOW, October 10. /TASS/."
  rule('head', false, `/(?<names>${NAME})/`),
  // "Reuters Sunday 12 Jun 2016" · "AFP, 3 June 2016"
  rule(
    'head',
    false,
    `(?<!\\b(?:told|to|by|with|from|an?|the) )\\b(?<names>${NAME}),? (?:[-|] )?(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? )?\\d{1,2} \\p{Lu}\\p{Ll}{2,8},? (?:19|20)\\d\\d`,
  ),
  // "By Reuters" on a line of its own
  rule('head', false, `^(?:By )?(?:the )?(?<names>${NAMES})\\s*$`),
]

/** The wire or partner that the report itself names, or null. Names that are known are given in their canonical form. */
export function findCredit(text: string, media: MediaNames): Credit | null {
  const footStart = Math.max(0, text.length - FOOT)
  for (const { part, pattern, any } of RULES) {
    const [from, to] = part === 'head' ? [0, Math.min(HEAD, text.length)] : [footStart, text.length]
    const matches = [...text.slice(from, to).matchAll(pattern)]
    // What stands nearest to the end of the report is its credit.
    for (const match of part === 'foot' ? matches.reverse() : matches) {
      if (isPhoto(text.slice(0, from + match.index), match[0])) continue
      const names = readNames(match.groups!.names!, media, any)
      if (names.length > 0) return { names, text: match[0].trim(), span: trimmed(match[0], from + match.index) }
    }
  }
  return null
}

/** "George Ourfalian / AFP", "(AFP Photo)", "REUTERS/Ana Ruiz", "Photo: AFP" */
const isPhoto = (before: string, words: string): boolean =>
  /(?:photo|image|picture|courtesy|file|getty)\W*$/iu.test(before.slice(-20)) ||
  /\/ ?$/u.test(before.slice(-3)) ||
  /\b(?:photo|images?|getty|handout)\b/iu.test(words)

function readNames(words: string, media: MediaNames, any: boolean): string[] {
  const whole = canonicalMedium(media, words)
  if (whole) return [whole]
  const parts = words.split(/,? (?:and|with) |, ?| ?[&+/] ?/u).flatMap((part) => splitKnown(part.trim(), media))
  if (!any && !parts.some((part) => canonicalMedium(media, part) || /agencies|wires/iu.test(part))) return []
  return parts.map((part) => canonicalMedium(media, part) ?? part)
}

/** "AP Reuters": a list that lost its commas, where every word is known. */
function splitKnown(part: string, media: MediaNames): string[] {
  if (canonicalMedium(media, part)) return [part]
  const words = part.split(' ')
  return words.every((word) => canonicalMedium(media, word)) ? words : [part]
}

function trimmed(words: string, start: number): Span {
  const lead = words.length - words.trimStart().length
  return [start + lead, start + lead + words.trim().length]
}
