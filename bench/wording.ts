import type { Random } from './random.ts'

/** What the generated reports tell of. Names are real towns, so that the gazetteer works as in use; nothing told of them happened. */
export interface Told {
  readonly place: string
  readonly region: string
  /** "Tuesday" */
  readonly weekday: string
  /** "14 May 2019" */
  readonly date: string
  readonly cause: Cause
  readonly killed: number
  readonly injured: number
  readonly speaker: string
}

export type Cause = 'air strike' | 'shelling' | 'car bomb' | 'clash'

const DEED: Readonly<Record<Cause, readonly string[]>> = {
  'air strike': ['An air strike', 'Air strikes', 'A raid by warplanes', 'Strikes from the air'],
  shelling: ['Shelling', 'Artillery fire', 'A mortar attack', 'Rocket fire'],
  'car bomb': ['A car bomb', 'The explosion of a car bomb', 'A vehicle bomb'],
  clash: ['Clashes', 'Fighting', 'A gun battle'],
}

type Template = (told: Told, deed: string) => string

/** One telling of an incident; no two of them share twelve words in a row. */
const TELLINGS: readonly Template[] = [
  (t, deed) =>
    `${deed} killed ${t.killed} people in ${t.place} on ${t.weekday}, ${t.speaker} said. It counted ${t.injured} wounded.`,
  (t, deed) =>
    `At least ${t.killed} people were killed in ${t.place}, in ${t.region}, by ${low(deed)} on ${t.weekday}, according to ${t.speaker}, which put the number of injured at ${t.injured}.`,
  (t, deed) =>
    `${cap(t.speaker)} said on ${t.weekday} that ${t.killed} residents of ${t.place} had died and ${t.injured} others were hurt when ${low(deed)} hit the town.`,
  (t, deed) =>
    `The death toll from ${low(deed)} in ${t.place} on ${t.date} stands at ${t.killed}, ${t.speaker} reported; ${t.injured} were injured.`,
  (t, deed) =>
    `${t.killed} dead and ${t.injured} wounded: this is the count that ${t.speaker} gave after ${low(deed)} in ${t.place} on ${t.weekday}.`,
]

const OPENINGS: readonly ((told: Told) => string)[] = [
  (t) => `The streets around the market of ${t.place} were closed for the rest of the day.`,
  (t) => `Schools in ${t.place} stayed shut, and the road towards the capital of ${t.region} was blocked by noon.`,
  (t) => `People in ${t.place} had heard aircraft and guns since the early morning.`,
  (t) => `It was the first time in several weeks that ${t.place} had been reached by the violence.`,
]

const SUBJECTS = [
  'A shopkeeper',
  'The head of the local council',
  'A nurse at the clinic',
  'A driver of the relief convoy',
  'Two teachers',
  'A farmer from a nearby village',
  'The director of the waterworks',
]
const VERBS = ['spoke of', 'remembered', 'described', 'complained about', 'wrote about', 'asked for an end to']
const OBJECTS = [
  'long nights without power',
  'empty shelves in the bakeries',
  'queues in front of the wells',
  'roads that nobody repairs',
  'families who share one room',
  'fields that could not be harvested',
  'a bridge that has been closed for months',
]
const WHEN = [
  'in a call at dusk',
  'before the evening prayer',
  'while the shops reopened',
  'after the line had been mended',
  'on the way to the next town',
  'in front of the empty school',
]
const AND = [
  'Nobody could say how long it would last.',
  'The next delivery is not yet agreed.',
  'Most of the neighbours have stayed.',
  'Some hope that the rain will help.',
  'The committee meets again next week.',
  'There was no word from the other side of the river.',
]

export const deedOf = (cause: Cause, random: Random): string => random.pick(DEED[cause])

/** The sentences of a report about an incident, `length` characters or a little more. */
export function bodyOf(told: Told, style: number, random: Random, length: number): string {
  const deed = deedOf(told.cause, random)
  const first = TELLINGS[style % TELLINGS.length]!(told, deed)
  const paragraphs = [first, random.pick(OPENINGS)(told)]
  let size = first.length
  while (size < length) {
    const sentence = `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} and ${random.pick(OBJECTS)} ${random.pick(WHEN)}. ${random.pick(AND)}`
    paragraphs.push(sentence)
    size += sentence.length + 2
  }
  return paragraphs.join('\n\n')
}

export const headlineOf = (told: Told, random: Random): string =>
  random.pick([
    `${told.killed} killed in ${told.place}`,
    `${cap(told.cause)} in ${told.place} leaves ${told.killed} dead`,
    `${told.place}: ${told.killed} dead, ${told.injured} wounded`,
  ])

const low = (words: string): string => words[0]!.toLowerCase() + words.slice(1)
const cap = (words: string): string => words[0]!.toUpperCase() + words.slice(1)
