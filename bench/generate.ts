import { addDays, type Day, weekday } from '../src/model/day.ts'
import type { GazetteerPlace } from '../src/model/knowledge.ts'
import { createRandom, type Random } from './random.ts'
import { bodyOf, type Cause, footerOf, headlineOf, type Told } from './wording.ts'

/** A report as `crossbearing add` reads it, with what the bench knows of it. */
export interface Generated {
  readonly id: string
  readonly text: string
  readonly outlet: string
  readonly published: Day
  /** Number of the incident that it tells of. */
  readonly incident: number
  /** Id of the report whose text it carries. */
  readonly copyOf: string | null
  /** The deaths that it gives. */
  readonly killed: number
}

/** Never in a real report, and shorter than a run that counts as copied. */
const LAST = 'Generated to measure this program: nothing here happened.'

const countries = new Intl.DisplayNames('en', { type: 'region' })

const endOf = (outlet: string): string => `${footerOf(outlet)}\n\n${LAST}\n`

const OUTLETS = 40
const SPEAKERS = [
  'the district hospital',
  'the provincial health office',
  'the rescue service',
  'the monitoring network',
  'the police of the province',
  'the council of the town',
]
const CAUSES: readonly Cause[] = ['air strike', 'shelling', 'car bomb', 'clash']
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const FIRST_DAY = '2015-01-01'
/** So many reports tell of one day, however many there are in all: a longer war, not a denser one. */
const REPORTS_A_DAY = 40

/**
 * Reports about incidents at the given places, the same for the same seed, in the order of their days. An incident has one to six reports; three in
 * ten of the later ones carry the text of the first under its credit, the others tell it in other words, by another speaker, with a toll that may differ.
 * @param size characters a report, about
 */
export function* generate(count: number, size: number, places: readonly GazetteerPlace[], seed = 1): Generator<Generated> {
  const random = createRandom(seed)
  for (let made = 0, incident = 0; made < count; incident++) {
    const day = addDays(FIRST_DAY, Math.floor(made / REPORTS_A_DAY))
    for (const report of reportsOf(incident, day, places, size, random)) {
      if (made++ >= count) return
      yield report
    }
  }
}

function reportsOf(incident: number, day: Day, places: readonly GazetteerPlace[], size: number, random: Random): Generated[] {
  const place = random.pick(places)
  const country = countries.of(place.country as string) as string
  const killed = random.int(2, 60)
  const injured = random.int(2, 90)
  const cause = random.pick(CAUSES)
  const style = random.int(0, 4)
  const speaker = random.int(0, SPEAKERS.length - 1)
  const many = 1 + Math.floor(6 * random.next() ** 2)
  const reports: Generated[] = []
  for (let at = 0; at < many; at++) {
    const outlet = `Bench Outlet ${random.int(1, OUTLETS)}`
    const id = `bench-${incident}-${at}`
    const published = addDays(day, random.int(0, 1))
    const first = reports[0]
    if (first && random.next() < 0.3) {
      const text = `${first.text.replace(endOf(first.outlet), '')}Source: ${first.outlet}\n\n${endOf(outlet)}`
      reports.push({ ...first, id, outlet, published: first.published, copyOf: first.id, text })
      continue
    }
    const toll = random.next() < 0.3 ? killed + random.int(1, 5) : killed
    const told: Told = {
      place: place.name,
      country,
      weekday: WEEKDAYS[weekday(day)]!,
      date: `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
      cause,
      killed: toll,
      injured,
      speaker: SPEAKERS[(speaker + at) % SPEAKERS.length]!,
    }
    const text = `${headlineOf(told, random)}\n\n${bodyOf(told, style + at, random, size - 250)}\n\n${endOf(outlet)}`
    reports.push({ id, text, outlet, published, incident, copyOf: null, killed: toll })
  }
  return reports
}

/** Towns whose names are words of their own, from a few countries on several continents. */
export function townsOf(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const countries = new Set(['SY', 'IQ', 'YE', 'UA', 'SD', 'NG', 'ML', 'AF'])
  const towns = places.filter(
    ({ kind, country, population, name, lat }) =>
      (kind === 'city' || kind === 'town') &&
      lat !== null &&
      population > 8_000 &&
      country !== null &&
      countries.has(country) &&
      /^\p{Lu}\p{Ll}{4,}$/u.test(name),
  )
  const often = Map.groupBy(towns, ({ name }) => name)
  return towns.filter(({ name }) => often.get(name)!.length === 1)
}
