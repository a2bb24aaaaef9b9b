import { gradingOf, strikeStatusOf } from './airwars/grading.ts'
import { civilians, militants, type Range } from './airwars/harm.ts'
import { type Cell, type Coding, cell, empty, rowOf, type Told } from './codings/coding.ts'
import { sidesIn } from './codings/sides.ts'
import { type Located, placeOfAccount } from './codings/where.ts'

interface AirwarsSubject {
  readonly told: Told
  readonly place: Located | null
  readonly killed: Range | null
  readonly injured: Range | null
  readonly militants: Range | null
}

const NO_PLACE = 'no report names a place'
const GAZETTEER = 'the gazetteer’s, for the place that most reports name'

/** How exactly the place is known, by UCDP `where_prec`. */
const ACCURACY: readonly string[] = [
  'Unknown',
  'Town or neighbourhood',
  'Near a town or neighbourhood',
  'District',
  'Province',
  'Area without bounds',
  'Country',
  'Sea or air',
]

/** What nobody gives is not known, and is not none. */
const min = (range: Range | null): Cell =>
  range ? cell(range.min, 'the lowest figure that an origin gives', range.claims) : cell('Unknown', 'no origin gives a figure')

/** A maximum that equals the minimum is not told again. */
const max = (range: Range | null): Cell => {
  if (!range) return cell('Unknown', 'no origin gives a figure')
  if (range.min === range.max) return empty('equal to the minimum, which stands once', range.claims)
  return cell(range.max, 'the highest figure that an origin gives', range.claims)
}

const ofPlace = ({ place }: AirwarsSubject, value: (place: Located) => Cell['value'], rule: string): Cell =>
  place ? cell(value(place), rule, place.claims) : empty(NO_PLACE)

/** The columns, in order. */
const COLUMNS: Readonly<Record<string, (subject: AirwarsSubject) => Cell>> = {
  unique_reference_code: ({ told }) => cell(`crossbearing-${told.account.event}`, 'our id of the event; no code of Airwars'),
  date: ({ told: { account } }) =>
    account.time?.end
      ? cell(
          account.time.end,
          account.time.start === account.time.end ? 'the day that most reports give' : 'the last possible day',
        )
      : empty('no report gives a day'),
  country: (subject) => ofPlace(subject, ({ country }) => country, GAZETTEER),
  grading: ({ told }) => gradingOf(told),
  strike_status: ({ told }) => strikeStatusOf(told),
  latitude: (subject) => ofPlace(subject, ({ lat }) => lat, GAZETTEER),
  longitude: (subject) => ofPlace(subject, ({ lon }) => lon, GAZETTEER),
  geolocation_accuracy: (subject) =>
    ofPlace(subject, ({ wherePrec }) => ACCURACY[wherePrec] ?? 'Unknown', 'how exactly the place is named'),
  civilians_killed_min: ({ killed }) => min(killed),
  civilians_killed_max: ({ killed }) => max(killed),
  civilians_injured_min: ({ injured }) => min(injured),
  civilians_injured_max: ({ injured }) => max(injured),
  militants_killed_min: (subject) => min(subject.militants),
  militants_killed_max: (subject) => max(subject.militants),
  belligerent_list: ({ told }) => {
    const sides = sidesIn(told, 'by')
    const names = sides.map(({ name, hedge }) => (hedge ? `${name} (${hedge})` : name))
    return cell(
      names.join('; '),
      'whom origins say did it',
      sides.flatMap(({ claims }) => claims),
    )
  },
  sources: ({ told: { account, reports } }) => {
    const outlets = reports.map(({ outlet, id }) => outlet ?? `unnamed outlet of ${id}`)
    return cell([...new Set([...account.origins.map(({ name }) => name), ...outlets])].join('; '), 'origins, then outlets')
  },
}

/** Incidents in which somebody who may be a civilian was harmed, and somebody is said to have done it. */
const isRecorded = ({ told, killed, injured }: AirwarsSubject): boolean =>
  told.account.kind === 'incident' &&
  [killed, injured].some((range) => range !== null && range.max > 0) &&
  sidesIn(told, 'by').length > 0

/** A table as Airwars' of incidents, of 16 columns (CODINGS). */
export const airwars: Coding = {
  help: 'one event with civilian harm a row, graded as Airwars grades',
  notice: 'In the format of a table of Airwars’ incidents, written by Crossbearing; this is not Airwars’ data.',
  columns: Object.keys(COLUMNS),
  rows(told) {
    const subject = {
      told,
      place: placeOfAccount(told),
      killed: civilians(told, 'killed'),
      injured: civilians(told, 'injured'),
      militants: militants(told),
    }
    return isRecorded(subject) ? [rowOf(COLUMNS, subject)] : []
  },
}
