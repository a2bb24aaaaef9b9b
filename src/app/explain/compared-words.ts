import type { FeatureName, Finding } from '../../cluster/features.ts'
import type { Given, GivenDays } from '../../cluster/given.ts'
import type { ComparedFeature } from '../../cluster/joined.ts'
import { listed, period } from '../brief/phrases.ts'

/** What two tellings were compared by, in a line: what it weighs, what was found, and what each gives. */
export function comparedWords({ feature, found, weight, a, b }: ComparedFeature): string {
  const [one, other] = [a, b].map((given) => givenWords(feature, given))
  const values = one === null || other === null ? '' : `: ${one || 'nothing'} / ${other || 'nothing'}`
  return `${weight > 0 ? '+' : ''}${number(weight)} ${feature}, ${typeof found === 'number' ? `${number(found)} of 1 alike` : FOUND[found]}${values}`
}

/** Two decimals. */
export const number = (value: number): string => value.toFixed(2)

const FOUND: Readonly<Record<Exclude<Finding[FeatureName], number>, string>> = {
  same: 'the same',
  inside: 'one inside the other',
  near: 'near each other',
  region: 'the same region',
  open: 'one gives none',
  unclear: 'not known to be one',
  other: 'different',
  unlike: 'different deeds',
  far: 'far from each other',
  next: 'a day apart',
  possible: 'may be the same day',
  guessed: 'may be the same day, and a number is missing',
  vague: 'one is of a long time',
  few: 'two or three days apart',
  week: 'up to ten days apart',
  news: 'both tell it as news',
  one: 'one tells it as background',
  both: 'both tell it as background',
  large: 'a number in common',
  small: 'a small number in common',
  yes: 'yes',
  no: 'no',
}

type Words = { readonly [F in FeatureName]: ((given: Given[F]) => string) | null }

/** Null where words are compared, which are too many to be shown. */
const GIVEN: Words = {
  place: listed,
  days: (days) => (days === null ? '' : daysWords(days)),
  background: (told) => told,
  cause: listed,
  type: listed,
  by: listed,
  victims: (victims) => victims ?? '',
  killed: (numbers) => listed(numbers.map(String)),
  injured: (numbers) => listed(numbers.map(String)),
  copied: null,
  'words near': null,
  'words of the reports': null,
}

/** Null where there is nothing to show, empty where the telling gives nothing. */
const givenWords = (feature: FeatureName, given: Given[FeatureName]): string | null => GIVEN[feature]?.(given as never) ?? null

const daysWords = ({ start, end, of }: GivenDays): string =>
  of === 'telling' ? period(start, end) : `no day, and its report is of ${period(start, end)}`
