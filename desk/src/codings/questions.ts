import type { Codings } from '../data/types.ts'

export type Scheme = keyof Codings

/** In the order of the columns. The names are the bodies' own. */
export const SCHEMES: Readonly<Record<Scheme, string>> = { acled: 'ACLED', ucdp: 'UCDP GED', airwars: 'Airwars' }

export type Question = 'when' | 'where' | 'what' | 'by' | 'against' | 'killed' | 'injured' | 'grade' | 'toldBy'

/** Which columns of each scheme answer the same question. What is left stands in the whole rows. */
export const QUESTIONS: Readonly<Record<Question, Readonly<Record<Scheme, readonly string[]>>>> = {
  killed: {
    acled: ['fatalities'],
    ucdp: ['best', 'low', 'high', 'deaths_civilians'],
    airwars: ['civilians_killed_min', 'civilians_killed_max', 'militants_killed_min', 'militants_killed_max'],
  },
  injured: { acled: [], ucdp: [], airwars: ['civilians_injured_min', 'civilians_injured_max'] },
  by: { acled: ['actor1', 'assoc_actor_1'], ucdp: ['side_a'], airwars: ['belligerent_list', 'strike_status'] },
  against: { acled: ['actor2', 'assoc_actor_2', 'civilian_targeting'], ucdp: ['side_b'], airwars: [] },
  what: { acled: ['event_type', 'sub_event_type'], ucdp: ['type_of_violence', 'event_clarity'], airwars: [] },
  when: { acled: ['event_date', 'time_precision'], ucdp: ['date_start', 'date_end', 'date_prec'], airwars: ['date'] },
  where: {
    acled: ['location', 'admin1', 'country', 'geo_precision'],
    ucdp: ['where_coordinates', 'adm_1', 'country', 'where_prec'],
    airwars: ['country', 'latitude', 'longitude', 'geolocation_accuracy'],
  },
  grade: { acled: [], ucdp: [], airwars: ['grading'] },
  toldBy: { acled: ['source'], ucdp: ['number_of_sources', 'source_original'], airwars: ['sources'] },
}
