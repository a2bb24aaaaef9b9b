import { besideCell, interactionCell, interCell, nameCell } from './acled/actors.ts'
import { disorderOf } from './acled/disorder.ts'
import { type AcledSubject, subjectsOf } from './acled/rows.ts'
import { type Cell, type Coding, cell, empty, rowOf } from './codings/coding.ts'
import { inPlainWords } from './codings/plain-words.ts'
import { countryOf, type Located } from './codings/where.ts'

const NO_PLACE = 'no report names a place'
const GAZETTEER = 'the gazetteer’s, for the place that most reports name'

const ofPlace = ({ place }: AcledSubject, value: (place: Located) => Cell['value'], rule: string, missing: string): Cell => {
  if (!place) return empty(NO_PLACE)
  const found = value(place)
  return found === null ? empty(missing, place.claims) : cell(found, rule, place.claims)
}

/** ACLED's columns, in its order. */
const COLUMNS: Readonly<Record<string, (subject: AcledSubject) => Cell>> = {
  event_id_cnty: ({ told, codes, place, number, of }) => {
    const letters = countryOf(place, codes)?.letters ?? 'XXX'
    const row = of > 1 ? `-${number}` : ''
    return cell(`${letters}-${told.account.event}${row}`, 'the country and our id of the event; no id of ACLED')
  },
  event_date: ({ date, told }) => (date.day ? cell(date.day, date.rule, datedClaims(told)) : empty(date.rule)),
  year: ({ date }) => (date.day ? cell(Number(date.day.slice(0, 4)), 'of the date') : empty(date.rule)),
  time_precision: ({ date, told }) => (date.precision ? cell(date.precision, date.rule, datedClaims(told)) : empty(date.rule)),
  disorder_type: ({ type }) => (type.type ? cell(disorderOf(type.type, type.subType), 'of the type') : empty(type.rule)),
  event_type: ({ type }) => (type.type ? cell(type.type, type.rule, type.claims) : empty(type.rule)),
  sub_event_type: ({ type }) => (type.subType ? cell(type.subType, type.rule, type.claims) : empty(type.rule)),
  actor1: ({ actors }) => nameCell(actors.first, actors.rule),
  assoc_actor_1: ({ actors }) => besideCell(actors.besideFirst),
  inter1: ({ actors }) => interCell(actors.first),
  actor2: ({ actors }) =>
    nameCell(
      actors.second,
      actors.civilianTargeting ? 'civilians are the target' : actors.second ? 'the other side' : 'no other side is named',
    ),
  assoc_actor_2: ({ actors }) => besideCell(actors.besideSecond),
  inter2: ({ actors }) => interCell(actors.second),
  interaction: ({ actors }) => interactionCell(actors.first, actors.second),
  civilian_targeting: ({ actors }) =>
    actors.civilianTargeting
      ? cell('Civilian targeting', 'civilians are the target', actors.second?.claims)
      : empty('no report shows civilians as the target'),
  iso: ({ place, codes }) => cell(countryOf(place, codes)?.number ?? null, 'ISO 3166-1 number of the country'),
  region: ({ place, codes }) => cell(countryOf(place, codes)?.acledRegion ?? null, 'of the country'),
  country: (subject) => ofPlace(subject, ({ country }) => country, GAZETTEER, 'the place is tied to no country'),
  admin1: (subject) => ofPlace(subject, ({ admin1 }) => admin1, GAZETTEER, 'not in the gazetteer'),
  admin2: (subject) => ofPlace(subject, ({ admin2 }) => admin2, GAZETTEER, 'not in the gazetteer'),
  admin3: () => empty('not in the gazetteer'),
  location: (subject) => ofPlace(subject, ({ name }) => name, 'the place that most reports name', NO_PLACE),
  latitude: (subject) => ofPlace(subject, ({ lat }) => lat, GAZETTEER, 'no point is known'),
  longitude: (subject) => ofPlace(subject, ({ lon }) => lon, GAZETTEER, 'no point is known'),
  geo_precision: (subject) => ofPlace(subject, ({ geoPrecision }) => geoPrecision, 'how exactly the place is named', NO_PLACE),
  source: ({ told: { account, reports } }) => {
    const outlets = reports.map(({ outlet, id }) => outlet ?? `unnamed outlet of ${id}`)
    const monitors = account.origins.filter(({ kind }) => kind === 'monitor').map(({ name }) => name)
    return cell([...new Set([...outlets, ...monitors])].join('; '), 'outlets, then monitors that they credit')
  },
  source_scale: () => empty('how far the outlets reach is not known'),
  notes: ({ told, number, of }) => {
    const row = of > 1 ? `Row ${number} of ${of} of one event. ` : ''
    return cell(`${row}${inPlainWords(told)}`, 'who says what, and what is disputed', told.account.claims)
  },
  fatalities: ({ fatalities }) => fatalities,
  tags: () => cell('ACLED format; not ACLED data', 'told in every row'),
  timestamp: ({ told: { changed } }) =>
    changed === null
      ? empty('the case’s log does not say')
      : cell(Math.floor(Date.parse(changed) / 1000), 'the last change of the event in the case’s log'),
}

const datedClaims = ({ account, claims }: AcledSubject['told']): readonly string[] =>
  claims.filter(({ time }) => time?.end != null && time.end === account.time?.end).map(({ id }) => id)

/** ACLED's event table of 31 columns (CODINGS). */
export const acled: Coding = {
  help: 'one event a row, in ACLED’s columns',
  notice: 'In ACLED’s format, written by Crossbearing; this is not ACLED data.',
  columns: Object.keys(COLUMNS),
  rows: (told, codes) => subjectsOf(told, codes).map((subject) => rowOf(COLUMNS, subject)),
}
