import type { Day } from '../../model/day.ts'
import type { Country } from '../countries.ts'
import { type Cell, type Codes, type Coding, cell, empty, rowOf, type Told } from './codings/coding.ts'
import { countryOf, type Located, placeOfAccount, priogrid } from './codings/where.ts'
import { type Deaths, deathsOf } from './ucdp/deaths.ts'
import { type Dyad, dyadOf } from './ucdp/dyad.ts'
import type { UcdpIds } from './ucdp/ids.ts'

interface UcdpSubject {
  readonly told: Told
  readonly codes: Codes
  readonly place: Located | null
  readonly country: Country | null
  readonly dyad: Dyad
  readonly deaths: Deaths
}

const NO_PLACE = 'no report names a place'
const UCDP_ID = 'UCDP’s own id, from the mapping file'
const NO_ID = 'UCDP’s own id; no mapping file gives it'
const GAZETTEER = 'the gazetteer’s, for the place that most reports name'

const given = (value: string | number | null | undefined, rule: string, missing: string): Cell =>
  value === null || value === undefined ? empty(missing) : cell(value, rule)

const mapped = (value: string | number | null | undefined): Cell => given(value, UCDP_ID, NO_ID)

const ofPlace = ({ place }: UcdpSubject, value: (place: Located) => Cell['value'], rule: string, missing: string): Cell => {
  if (!place) return empty(NO_PLACE)
  const found = value(place)
  return found === null ? empty(missing, place.claims) : cell(found, rule, place.claims)
}

const pointOf = (subject: UcdpSubject, value: (lat: number, lon: number) => Cell['value'], rule: string): Cell =>
  ofPlace(subject, ({ lat, lon }) => (lat === null || lon === null ? null : value(lat, lon)), rule, 'no point is known')

const nameOfDyad = ({ a, b }: Dyad): string | null => (a && b ? `${a.name} - ${b.name}` : null)

const dyadIds = ({ dyad, codes }: UcdpSubject): UcdpIds['dyads'][string] | undefined => codes.ids.dyads[nameOfDyad(dyad) ?? '']

const sideIds = ({ dyad, codes }: UcdpSubject, which: 'a' | 'b'): UcdpIds['actors'][string] | undefined =>
  codes.ids.actors[dyad[which]?.name ?? '']

const sideCell = (subject: UcdpSubject, which: 'a' | 'b'): Cell => {
  const { dyad } = subject
  const side = dyad[which]
  return side ? cell(sideIds(subject, which)?.name ?? side.name, dyad.rule, side.claims) : empty(dyad.rule)
}

const deathCell =
  (which: 'a' | 'b' | 'civilians' | 'unknown', whom: string) =>
  ({ deaths }: UcdpSubject): Cell =>
    cell(deaths[which], `${whom}: ${deaths.rule}`, deaths.claims)

const reports = ({ told }: UcdpSubject, value: (report: Told['reports'][number]) => string): string =>
  told.reports
    .map((report) =>
      value(report)
        .replaceAll(/[\s;]+/g, ' ')
        .trim(),
    )
    .join('; ')

const yearOf = ({ told: { account } }: UcdpSubject): Cell => {
  const day = account.time?.start ?? account.time?.end
  return day ? cell(Number(day.slice(0, 4)), 'of the first possible day') : empty('no report gives a day')
}

const dayCell = (day: Day | null | undefined, rule: string): Cell => given(day, rule, 'no report gives it')

/** The columns of UCDP GED, in its order. */
const COLUMNS: Readonly<Record<string, (subject: UcdpSubject) => Cell>> = {
  id: ({ told }) => cell(told.account.event, 'our id of the event; no id of UCDP'),
  relid: () => empty(NO_ID),
  year: yearOf,
  active_year: () => empty('UCDP’s own count of the deaths of a dyad in a year'),
  code_status: () => cell('Not UCDP data', 'told in every row'),
  type_of_violence: ({ dyad }) =>
    dyad.type
      ? cell(
          dyad.type,
          dyad.rule,
          [dyad.a, dyad.b].flatMap((side) => side?.claims ?? []),
        )
      : empty(dyad.rule),
  conflict_dset_id: (subject) => mapped(dyadIds(subject)?.conflict?.dset_id),
  conflict_new_id: (subject) => mapped(dyadIds(subject)?.conflict?.new_id),
  conflict_name: (subject) => mapped(dyadIds(subject)?.conflict?.name),
  dyad_dset_id: (subject) => mapped(dyadIds(subject)?.dset_id),
  dyad_new_id: (subject) => mapped(dyadIds(subject)?.new_id),
  dyad_name: (subject) => given(dyadIds(subject)?.name ?? nameOfDyad(subject.dyad), 'both sides', subject.dyad.rule),
  side_a_dset_id: (subject) => mapped(sideIds(subject, 'a')?.dset_id),
  side_a_new_id: (subject) => mapped(sideIds(subject, 'a')?.new_id),
  side_a: (subject) => sideCell(subject, 'a'),
  side_b_dset_id: (subject) => mapped(sideIds(subject, 'b')?.dset_id),
  side_b_new_id: (subject) => mapped(sideIds(subject, 'b')?.new_id),
  side_b: (subject) => sideCell(subject, 'b'),
  number_of_sources: ({ told }) =>
    cell(
      told.reports.length,
      `reports consulted; origins that they go back to: ${told.account.origins.length}`,
      told.account.claims,
    ),
  source_article: (subject) =>
    cell(
      reports(subject, ({ outlet, day, title, id }) =>
        [outlet ?? 'unnamed outlet', day ?? 'undated', title ?? id].map((part) => `“${part}”`).join(','),
      ),
      'outlet, day and headline of every report',
    ),
  source_office: (subject) =>
    cell(
      reports(subject, ({ outlet }) => outlet ?? 'unnamed outlet'),
      'the outlet of every report',
    ),
  source_date: (subject) =>
    cell(
      reports(subject, ({ day }) => day ?? 'undated'),
      'the day of every report',
    ),
  source_headline: (subject) =>
    cell(
      reports(subject, ({ title, id }) => title ?? id),
      'the headline of every report, or its id',
    ),
  source_original: ({ told: { account } }) =>
    account.origins.length === 0
      ? empty('no origin counts')
      : cell(
          account.origins.map(({ name }) => name).join('; '),
          'the origins: attribution followed to its end, copies folded',
          account.origins.flatMap(({ claims }) => claims),
        ),
  where_prec: (subject) => ofPlace(subject, ({ wherePrec }) => wherePrec, 'how exactly the place is named', NO_PLACE),
  where_coordinates: (subject) => ofPlace(subject, ({ name }) => name, 'the place that most reports name', NO_PLACE),
  where_description: (subject) =>
    ofPlace(subject, ({ words }) => words.join('; ') || null, 'as the reports write it', 'as the name'),
  adm_1: (subject) => ofPlace(subject, ({ admin1 }) => admin1, GAZETTEER, 'not in the gazetteer'),
  adm_2: (subject) => ofPlace(subject, ({ admin2 }) => admin2, GAZETTEER, 'not in the gazetteer'),
  latitude: (subject) => pointOf(subject, (lat) => lat, GAZETTEER),
  longitude: (subject) => pointOf(subject, (_, lon) => lon, GAZETTEER),
  geom_wkt: (subject) => pointOf(subject, (lat, lon) => `POINT (${lon} ${lat})`, 'of latitude and longitude'),
  priogrid_gid: (subject) => pointOf(subject, priogrid, 'the half-degree cell of the point'),
  country: (subject) => ofPlace(subject, ({ country }) => country, GAZETTEER, 'the place is tied to no country'),
  country_id: ({ place, codes }) => mapped(codes.ids.countries[place?.country ?? '']),
  region: ({ country }) => given(country?.ucdpRegion, 'of the country', 'the place is tied to no country'),
  event_clarity: ({ told, deaths }) => clarity(told, deaths.claims),
  date_prec: ({ told: { account } }) => given(account.time?.datePrec, 'how exactly the day is told', 'no report gives a day'),
  date_start: ({ told: { account } }) => dayCell(account.time?.start, 'the first possible day'),
  date_end: ({ told: { account } }) => dayCell(account.time?.end, 'the last possible day'),
  deaths_a: deathCell('a', 'those who fight for side a'),
  deaths_b: deathCell('b', 'those who fight for side b'),
  deaths_civilians: deathCell('civilians', 'civilians'),
  deaths_unknown: deathCell('unknown', 'those whom nobody tells apart'),
  best: ({ deaths }) =>
    cell(deaths.best, `deaths_a + deaths_b + deaths_civilians + deaths_unknown: ${deaths.rule}`, deaths.claims),
  high: ({ deaths }) => cell(deaths.high, deaths.highRule, deaths.all),
  low: ({ deaths }) =>
    cell(deaths.low, 'the lowest total that an origin gives, parties’ claims about their enemy left out', deaths.all),
  gwnoa: (subject) => mapped(sideIds(subject, 'a')?.gwno),
  gwnob: (subject) => mapped(sideIds(subject, 'b')?.gwno),
}

function clarity({ account, claims }: Told, deaths: readonly string[]): Cell {
  if (account.kind === 'situation')
    return cell(2, 'the figure sums up several incidents, some of which may stand in rows of their own', deaths)
  const isSum = claims.some(({ id, figure }) => deaths.includes(id) && figure?.scope === 'aggregate')
  return isSum ? cell(2, 'the figure sums up several incidents', deaths) : cell(1, 'the figure is of one incident', deaths)
}

/** UCDP's georeferenced event table (GED) of 49 columns (CODINGS). */
export const ucdp: Coding = {
  help: 'one event with deaths a row, in the columns of UCDP GED',
  notice: 'In the format of UCDP GED, written by Crossbearing; this is not UCDP data.',
  columns: Object.keys(COLUMNS),
  rows(told, codes) {
    const place = placeOfAccount(told)
    const dyad = dyadOf(told, place?.country ?? null)
    const deaths = deathsOf(told, [dyad.a, dyad.b])
    if (!deaths) return []
    return [rowOf(COLUMNS, { told, codes, place, country: countryOf(place, codes), dyad, deaths })]
  },
}
