import type { Claim } from '../../../model/claim.ts'
import { addDays, type Day, dayNumber } from '../../../model/day.ts'
import type { IncidentSubType, IncidentType } from '../../../model/incident.ts'
import { type Actors, actorsOf } from '../codings/actors.ts'
import { type Cell, type Codes, cell, type Told } from '../codings/coding.ts'
import { type Located, placeOfAccount, placesBeside } from '../codings/where.ts'
import { controlType, type RowType } from './control-type.ts'
import { fatalitiesOf } from './fatalities.ts'

/** One type, day, place and set of actors: what one row of ACLED's table is written from. */
export interface AcledSubject {
  readonly told: Told
  readonly codes: Codes
  readonly type: RowType
  readonly place: Located | null
  readonly date: { readonly day: Day | null; readonly precision: number | null; readonly rule: string }
  readonly actors: Actors
  readonly fatalities: Cell
  /** 1 for the first row of the account. */
  readonly number: number
  readonly of: number
}

/** The most days that are told apart; a longer stretch is one row with its middle day. */
const LISTED_DAYS = 6

/** The rows of an account: of an incident, or of each day on which a place changes hands. No statements, sieges, offensives as such. */
export function subjectsOf(told: Told, codes: Codes): readonly AcledSubject[] {
  if (told.account.kind === 'incident') return incidentRows(told, codes)
  return told.account.kind === 'control' ? controlRows(told, codes) : []
}

/** An aggregate over days or places becomes a row for each; its deaths are split in whole numbers, first rows taking the remainder. */
function incidentRows(told: Told, codes: Codes): readonly AcledSubject[] {
  const type = typeOf(told)
  const fatalities = fatalitiesOf(told)
  const days = daysOf(told, fatalities.claims)
  const own = placeOfAccount(told)
  const beside = placesBeside(told, fatalities.claims.length > 0 ? fatalities.claims : told.account.claims)
  const places = beside.some(({ name }) => name === own?.name) ? beside : [own]
  const total = typeof fatalities.value === 'number' ? fatalities.value : 0
  const of = places.length * days.length
  return places
    .flatMap((place) => days.map((date) => ({ place, date })))
    .map(({ place, date }, at) => ({
      told,
      codes,
      type,
      place,
      date,
      actors: actorsOf(told, type, place?.country ?? null),
      fatalities: of === 1 ? fatalities : shared(fatalities, total, at, of),
      number: at + 1,
      of,
    }))
}

/** A row for each day of which a change of hands, or fighting over the place, is told. */
function controlRows(told: Told, codes: Codes): readonly AcledSubject[] {
  const { account, claims } = told
  const dayOf = ({ time }: Claim): Day | null => (time?.datePrec === 1 ? time.end : null) ?? account.time?.end ?? null
  const rows = [...Map.groupBy(claims, dayOf)]
    .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .flatMap(([day, members]) => {
      const type = controlType(account, members)
      return type ? [{ day, type, actors: actorsOf({ ...told, claims: members }, type, null) }] : []
    })
  const place = placeOfAccount(told)
  return rows.map(({ day, type, actors }, at) => ({
    told,
    codes,
    type,
    place,
    date: { day, precision: day ? 1 : null, rule: day ? 'the day of which the change is told' : 'no report gives a day' },
    actors,
    fatalities: cell(0, 'no report tells of deaths in the change of hands'),
    number: at + 1,
    of: rows.length,
  }))
}

function shared(whole: Cell, total: number, at: number, of: number): Cell {
  const share = Math.floor(total / of) + (at < total % of ? 1 : 0)
  return cell(
    share,
    `${whole.rule}; ${total} split over ${of} rows in whole numbers, first rows taking the remainder`,
    whole.claims,
  )
}

function typeOf({ account, claims }: Told): RowType {
  const { type, subType } = account as { type: IncidentType | null; subType: IncidentSubType | null }
  const telling = claims.filter(({ figure, incident }) => incident?.subType === subType || figure?.cause != null)
  const rule = type ? 'the type that most reports give the event' : 'no report says how the harm was done'
  return { type, subType, rule, claims: telling.map(({ id }) => id) }
}

function daysOf({ account, claims }: Told, deaths: readonly string[]): readonly AcledSubject['date'][] {
  const { time } = account
  if (!time?.end) return [{ day: null, precision: null, rule: 'no report gives a day' }]
  const { start, end, datePrec } = time
  if (start === end) return [{ day: end, precision: 1, rule: 'the day that most reports give' }]
  if (start === null) return [{ day: end, precision: datePrec <= 3 ? 2 : 3, rule: 'only the last possible day is given' }]
  const length = dayNumber(end) - dayNumber(start) + 1
  const figures = claims.filter(({ id, figure }) => figure && (deaths.length === 0 || deaths.includes(id)))
  const isAggregate = figures.length > 0 && figures.every(({ figure }) => figure?.scope === 'aggregate')
  if (isAggregate && length <= LISTED_DAYS)
    return Array.from({ length }, (_, at) => ({
      day: addDays(start, at),
      precision: 1,
      rule: `several incidents between ${start} and ${end}: a row for each day`,
    }))
  const middle = addDays(start, Math.floor((length - 1) / 2))
  return [{ day: middle, precision: length <= 7 ? 2 : 3, rule: `the middle of ${start} to ${end}` }]
}
