import { fold } from '../../text/fold.ts'

/** Where the noun phrase of what is counted goes on to describe it. */
const AFTER =
  / (?:of|from|in|at|on|who|whose|that|which|with|and|or|but|near|to|for|by|including|inside|living|aged|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: |$)/
/** Words that count and are not what is counted. */
const AMOUNT =
  /^(?:dozens?|scores|tens|hundreds|thousands|millions?|number|total|percent|half|third|quarter|majority|most|some|all|more|many|several|members?|groups?)$/
const SINGULAR: Readonly<Record<string, string>> = { children: 'child', people: 'person', men: 'man', women: 'woman' }

/** The same head noun: "relatives of soldiers" are not soldiers. */
export const sameCounted = (a: string | null, b: string | null): boolean => head(a) !== '' && head(a) === head(b)

function head(who: string | null): string {
  const nouns = fold(who ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(AFTER)
    .filter((part) => part !== '')
    .map((part) => part.split(' ').at(-1) ?? '')
  const noun = nouns.find((word) => word !== '' && !AMOUNT.test(word)) ?? nouns[0] ?? ''
  return SINGULAR[noun] ?? noun.replace(/([^s])s$/, '$1')
}
