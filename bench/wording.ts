import { createRandom, type Random } from './random.ts'

/** What the generated reports tell of. Names are real towns, so that the gazetteer works as in use; nothing told of them happened. */
export interface Told {
  readonly place: string
  readonly country: string
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

/** `hour` is said in one of many ways. */
type Template = (told: Told, deed: string, hour: string) => string

/** One telling of an incident; what two of them have in common by their wording is shorter than a run that counts as copied. */
const TELLINGS: readonly Template[] = [
  (t, deed, hour) =>
    `${deed} killed ${t.killed} people in ${t.place}, ${t.country}, ${hour} on ${t.weekday}, ${t.speaker} said. It counted ${t.injured} wounded.`,
  (t, deed, hour) =>
    `On ${t.weekday} at least ${t.killed} people were killed in ${t.place} by ${low(deed)} ${hour}, according to ${t.speaker}; ${t.injured} were injured.`,
  (t, deed, hour) =>
    `${cap(t.speaker)} said on ${t.weekday} that ${t.killed} residents of ${t.place} had died when ${low(deed)} hit the town ${hour} and that ${t.injured} were hurt.`,
  (t, deed, hour) =>
    `The death toll from ${low(deed)} ${hour} in ${t.place} on ${t.date} stands at ${t.killed}, ${t.speaker} reported; ${t.injured} were injured.`,
  (t, deed, hour) =>
    `${t.killed} dead and ${t.injured} wounded, ${t.speaker} counted after ${low(deed)} ${hour} in ${t.place} on ${t.weekday}.`,
]
const HOURS =
  'before dawn|after dusk|at noon|at midnight|in the morning|in the afternoon|in the evening|overnight|at daybreak|around midday|at sunrise|at sunset|late at night|early in the day|shortly before noon|towards evening|after midnight|around breakfast|before prayers|during market hours'.split(
    '|',
  )

/** What reports say beside the event. Any eight words hold so many choices that, as in real news, they hardly ever come up twice by chance. */
const WHO =
  'shopkeeper nurse driver teacher farmer baker clerk mason student carpenter plumber tailor porter fisherman grocer printer mechanic librarian beekeeper roofer'.split(
    ' ',
  )
const LIKE =
  'old young tall short cheerful tired quiet busy careful patient honest shy proud thin stout retired former local visiting weary'.split(
    ' ',
  )
const BESIDE = 'near behind beside across above below around along past opposite'.split(' ')
const PLACE =
  'market bridge school station mill orchard canal harbour square library bakery workshop cinema garden well depot terrace warehouse stadium laundry'.split(
    ' ',
  )
const LOOK =
  'stone wooden narrow broad dusty green white crowded empty lower upper new brick iron painted shuttered sunny shaded round square'.split(
    ' ',
  )
const DID = 'remembered described recalled mentioned compared praised counted missed enjoyed planned awaited regretted'.split(' ')
const HOW =
  'long cold warm dark bright noisy bitter sweet slow strange simple costly hasty gentle rough distant endless early late rainy'.split(
    ' ',
  )
const WHAT =
  'nights mornings queues journeys winters summers letters meals harvests lessons repairs walks calls visits debts delays songs games meetings errands'.split(
    ' ',
  )
const WHEN =
  'before dawn|after dusk|at noon|in autumn|in spring|upstairs|outdoors|by candlelight|on foot|all week|that evening|on holidays|over tea|after work|since childhood|without haste|for hours|once more|as usual|in turn'.split(
    '|',
  )

const beside = ({ pick }: Random): string =>
  `A ${pick(LIKE)} ${pick(WHO)} ${pick(BESIDE)} the ${pick(LOOK)} ${pick(PLACE)} ${pick(DID)} ${pick(HOW)} ${pick(WHAT)} and ${pick(HOW)} ${pick(WHAT)} ${pick(WHEN)}.`

/** Something of the place, worded anew each time: a town that is told of again shares no passage for that. */
const OPENINGS: readonly ((told: Told, random: Random) => string)[] = [
  (t, { pick }) =>
    `In ${t.country}, the ${pick(LOOK)} streets around the ${pick(PLACE)} of ${t.place} were ${pick(HOW)} and ${pick(LOOK)} ${pick(WHEN)}.`,
  (t, { pick }) =>
    `Schools in ${t.place} stayed shut, and a ${pick(LOOK)} road ${pick(BESIDE)} the ${pick(PLACE)}, towards ${t.country}, was ${pick(HOW)} ${pick(WHEN)}.`,
  (t, { pick }) =>
    `Guns ${pick(BESIDE)} the ${pick(LOOK)} ${pick(PLACE)} had been heard in this part of ${t.country} ${pick(WHEN)}.`,
  (t, { pick }) => `After ${pick(HOW)} ${pick(WHAT)}, the violence in ${t.country} reached ${t.place} again ${pick(WHEN)}.`,
]

export const deedOf = (cause: Cause, random: Random): string => random.pick(DEED[cause])

/** The sentences of a report about an incident, `length` characters or a little more. */
export function bodyOf(told: Told, style: number, random: Random, length: number): string {
  const deed = deedOf(told.cause, random)
  const first = TELLINGS[style % TELLINGS.length]!(told, deed, random.pick(HOURS))
  const paragraphs = [first, random.pick(OPENINGS)(told, random)]
  let size = first.length
  while (size < length) {
    const sentence = beside(random)
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

/** What an outlet prints below everything, in words of its own: as in real news, many reports carry it on many days. */
export const footerOf = (outlet: string): string =>
  `${outlet}. ${beside(createRandom([...outlet].reduce((sum, c) => Math.imul(31, sum) + c.charCodeAt(0), 7)))}`
