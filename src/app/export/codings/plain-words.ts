import type { Measure } from '../../../model/claim.ts'
import { countedWords } from '../../../model/counted-words.ts'
import type { Day } from '../../../model/day.ts'
import type { Told } from './coding.ts'
import { sidesIn } from './sides.ts'

/** Figures of one measure that a note writes out; what is left is counted. */
const LISTED = 12
const MEASURES: readonly (readonly [measure: Measure, heading: string])[] = [
  ['killed', 'Killed'],
  ['injured', 'Injured'],
  ['missing', 'Missing'],
  ['detained', 'Detained'],
]

/** Who says what of the event, what is disputed and by whom, and on how many origins it rests: plain sentences for a note. */
export function inPlainWords(told: Told): string {
  const { account } = told
  const sentences = [
    heading(told),
    ...account.positions.map(({ answer, origins }) => `${capital(answer)} (${origins.join(', ')}).`),
    ...(account.kind === 'control' ? [] : sidesIn(told, 'by')).map(({ name, hedge, origins }) =>
      origins.length === 0 ? '' : `By ${hedge ? `${hedge} ` : ''}${name} (${origins.join(', ')}).`,
    ),
    ...MEASURES.map(([measure, name]) => figures(told, measure, name)),
    ...new Set(account.why.map(({ detail }) => `Disputed: ${detail}.`)),
    `${count(account.reports.length, 'report')}, ${count(account.texts, 'text')}, ${count(account.origins.length, 'origin')}.`,
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function heading({ account: { kind, type, subType, place, time } }: Told): string {
  const what = kind === 'control' ? 'Who holds the place' : (subType ?? type ?? 'Harm by unnamed means')
  const where = place?.name ? ` in ${place.name}` : ''
  return `${what}${where}${time?.end ? `, ${days(time.start, time.end)}` : ''}.`
}

/** The same figure of one origin is told once. */
function figures({ account, claims }: Told, measure: Measure, name: string): string {
  const values = account.figures[measure]?.values ?? []
  const said = values.map(({ claim, origin, who, replaces }) => {
    const number = claims.find(({ id }) => id === claim)?.figure?.number.text ?? ''
    const earlier = values.some((later) => later.replaces === claim) ? ', earlier' : ''
    return `${countedWords(number, who)} (${origin}${earlier}${replaces ? ', updated' : ''})`
  })
  const distinct = [...new Set(said)]
  if (distinct.length === 0) return ''
  const rest = distinct.length > LISTED ? `; and ${distinct.length - LISTED} more` : ''
  return `${name}: ${distinct.slice(0, LISTED).join('; ')}${rest}.`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "30 November 2016"; "28 November 2016 to 1 December 2016"; "by 1 December 2016" where nobody says since when. */
export function days(start: Day | null, end: Day): string {
  if (start === end) return inWords(end)
  return start === null ? `by ${inWords(end)}` : `${inWords(start)} to ${inWords(end)}`
}

function inWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
