import { nounPhraseAt, wordsOf } from '../noun-phrase.ts'
import type { FigureFinding } from './finding.ts'
import type { Governor, Site } from './governor.ts'
import { numberedBefore } from './numbering.ts'
import { isWholeBehind } from './parts.ts'

/** The noun phrase counted; "others", "more" and "of them" take that of the figure they go on from. */
export function whoOf(site: Site, findings: readonly FigureFinding[], context: number | null, governor: Governor): string | null {
  const { layer, phrase, words } = site
  const head = phrase ? layer.tokens[phrase.head]!.folded : ''
  // "5 bodies of cadres": whose they are.
  const owner = phrase && bodiesOf(site, phrase.to)
  if (owner) return owner
  if (
    phrase &&
    !(complementOf(site) && /^(?:victims|fatalities)$/u.test(head)) &&
    !/^(?:others|other|more|lives|life|deaths|death|fatalities|dead|injuries|going|leaving|fleeing)$/u.test(head)
  )
    return wordsOf(layer, phrase.from, phrase.to)
  if (
    phrase &&
    /^(?:deaths|fatalities|injuries)$/u.test(head) &&
    phrase.head > phrase.from &&
    words.people.has(layer.tokens[phrase.head - 1]!.folded)
  )
    return wordsOf(layer, phrase.from, phrase.head)
  if (head === 'lives') return wordsOf(layer, phrase!.from, phrase!.to)
  // "the number of refugees at 1.1 million"
  if (
    !phrase &&
    governor.rule.endsWith('toll') &&
    words.people.has(layer.tokens[governor.from]!.folded) &&
    layer.tokens[governor.from]!.folded !== 'casualties'
  )
    return layer.tokens[governor.from]!.text
  const complement = complementOf(site)
  if (complement) return complement
  const numbered = numberedBefore(site)
  if (numbered !== null) return layer.tokens[numbered]!.text
  if (context !== null) return ofCasualties(findings[context]!.who)
  if (isWholeBehind(site)) return 'people'
  const last = findings.findLast((f) => f.unit === 'people' || f.number.from < site.start)
  const earlier = last && last.number.from >= site.start ? last : undefined
  // After "a boy" and "119 bodies" the next number counts people.
  const same = earlier && earlier.number.kind !== 'one' && !/^(?:bodies|corpses)$/u.test(earlier.who ?? '')
  const named = same && !COUNTED.test(earlier.who ?? '')
  if ((site.number.continues || !phrase) && named) return earlier.who
  return countedWord(site) ?? 'people'
}

/** "3 dead", "208 deaths": who they are is not said, and the noun stands for them. "40 wounded" are people. */
function countedWord({ layer, number }: Site): string | null {
  const next = layer.tokens[number.noun]
  return next && COUNTED.test(next.folded) ? next.text : null
}

const COUNTED = /^(?:dead|deaths|fatalities|injuries|martyrs)$/u

function bodiesOf({ layer, phrase, words, end }: Site, at: number): string | null {
  if (!/^(?:bodies|corpses|remains)$/u.test(layer.tokens[phrase!.head]!.folded) || layer.tokens[at]?.folded !== 'of') return null
  const whose = nounPhraseAt(layer, at + 1, end, () => false)
  return whose && words.people.has(layer.tokens[whose.head]!.folded) ? wordsOf(layer, whose.from, whose.to) : null
}

/** Of "civilian casualties" those killed are civilians. */
const ofCasualties = (who: string | null): string | null => who?.replace(/^(\p{L}+) casualties$/u, '$1') ?? null

/** "two of them are elderly men". */
function complementOf(site: Site): string | null {
  const { layer, number, end } = site
  if (layer.tokens[number.from - 1]?.folded === 'the') return null
  const led = /^(?:the|those)$/u.test(layer.tokens[number.noun]?.folded ?? '')
  const past = layer.tokens[number.noun + 1]?.tag === 'NUM' ? 2 : 1
  const named = led ? number.noun + past : number.noun
  const word = layer.tokens[named]?.folded ?? ''
  const told = site.words.states.has(word) || (led && site.words.verbs.has(word))
  if (!/^(?:them|whom|victims|fatalities)$/u.test(word) && !told) return null
  const next = named + 1
  const from = /^(?:are|were|is|was)$/u.test(layer.tokens[next]?.folded ?? '') ? next + 1 : next
  const phrase = nounPhraseAt(layer, from, end, () => false)
  return phrase && phrase.from <= from + 1 && site.words.people.has(layer.tokens[phrase.head]!.folded)
    ? wordsOf(layer, phrase.from, phrase.to)
    : null
}
