import { countedWords } from '../model/counted-words.ts'
import type { Compared } from './compare-figures.ts'
import { scopeOf, type Valued } from './values.ts'

/** A figure as its report words it, with who gives it: "at least 26 civilians (Syrian Observatory for Human Rights)". */
export const told = ({ figure, origin }: Valued): string => `${countedWords(figure.number.text, figure.who)} (${origin.name})`

/** Why the figures of a measure agree, go together or are disputed, in plain words. */
export function because(compared: readonly Compared[], current: readonly Valued[]): string {
  const disputed = widest(compared.filter((pair) => pair.verdict === 'contested'))
  if (disputed) return sentence(disputed)
  const compatible = compared
    .filter((pair) => pair.verdict === 'compatible')
    .sort((x, y) => TELLING.indexOf(x.because) - TELLING.indexOf(y.because))[0]
  if (compatible) return sentence(compatible)
  const origins = new Set(current.map((value) => value.origin.name))
  if (origins.size === 1) return `Only ${[...origins][0]} gives it`
  return compared.length > 0
    ? 'The figures that are alike meet'
    : 'No two figures count the same people in the same place and time'
}

/** What tells most of why figures differ and yet go together, first. */
const TELLING: readonly Compared['because'][] = ['earlier', 'part', 'some', 'vague', 'scope', 'base', 'time', 'place', 'group']

/** The pair that is furthest apart stands for the dispute: wholly disjoint figures first. */
export function widest(pairs: readonly Compared[]): Compared | null {
  const distance = ({ a, b }: Compared): number =>
    Math.abs((a.figure.low ?? a.figure.high ?? 0) - (b.figure.low ?? b.figure.high ?? 0))
  const rank = (pair: Compared): number => (pair.because === 'apart' ? 1 : 0)
  return pairs.toSorted((x, y) => rank(x) - rank(y) || distance(y) - distance(x))[0] ?? null
}

const SCOPE = { incident: 'of one attack', aggregate: 'the sum of several', running: 'a total that is still open' } as const

export function sentence({ a, b, because }: Compared): string {
  const [x, y] = (a.figure.low ?? a.figure.high ?? 0) <= (b.figure.low ?? b.figure.high ?? 0) ? [a, b] : [b, a]
  switch (because) {
    case 'disjoint':
      return `${told(x)} against ${told(y)}`
    case 'apart':
      return `${told(x)} and ${told(y)}: both may be true, "${x.figure.number.text}" does not exclude ${y.figure.number.text}`
    case 'containment':
      return `${told(a)} counts all that ${told(b)} counts, and is smaller`
    case 'earlier':
      return `${told(x)} was said earlier than ${told(y)}`
    case 'vague':
      return `${told(x)} and ${told(y)}: a vague word is not weighed against a number`
    case 'part':
      return `${told(b)} counts a part of ${told(a)}`
    case 'some':
      return `${told(x)} is sooner some of ${told(y)} than another toll`
    case 'meet':
      return `${told(x)} and ${told(y)} meet`
    case 'scope':
      return `${told(a)} is ${SCOPE[scopeOf(a.figure)]}, ${told(b)} ${SCOPE[scopeOf(b.figure)]}`
    case 'base':
      return `${told(x)} and ${told(y)} are shares of different things`
    case 'time':
      return `${told(x)} and ${told(y)} are of different times`
    case 'place':
      return `${told(x)} and ${told(y)} are of different places`
    case 'group':
      return `${told(x)} and ${told(y)} count different people`
  }
}
