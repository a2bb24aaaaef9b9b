import type { ComparedFeature } from '../data/types.ts'
import { dayRange, listed, longDay, number } from '../locale.ts'
import { causes, incidentTypes, strings } from '../strings.ts'

type Given<F extends ComparedFeature['feature']> = Extract<ComparedFeature, { feature: F }>['a']

type Words = { readonly [F in ComparedFeature['feature']]: (given: Given<F>) => string }

const orNotGiven = (words: readonly string[]): string => (words.length === 0 ? strings.notGiven : listed(words))

const WORDS: Words = {
  place: orNotGiven,
  days: (days) =>
    days === null
      ? strings.notGiven
      : strings.linkGivenDays[days.of](days.start === days.end ? longDay(days.start) : dayRange(days.start, days.end)),
  background: (told) => strings.linkToldAs[told],
  cause: (given) => orNotGiven(given.map((cause) => causes[cause])),
  type: (given) => orNotGiven(given.map((type) => incidentTypes[type])),
  by: orNotGiven,
  victims: (victims) => (victims === null ? strings.notGiven : strings.linkVictims[victims]),
  killed: (numbers) => orNotGiven(numbers.map(number)),
  injured: (numbers) => orNotGiven(numbers.map(number)),
  copied: () => '',
  'words near': () => '',
  'words of the reports': () => '',
}

/** What each of two tellings gives for a feature; nothing where words are compared, which are too many to be shown. */
export const bothInWords = ({ feature, a, b }: ComparedFeature): readonly [string, string] => {
  const words = WORDS[feature] as (given: ComparedFeature['a']) => string
  return [words(a), words(b)]
}
