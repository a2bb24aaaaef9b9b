import type { Measure } from '../../../../model/claim.ts'
import { activeWithObject } from './active.ts'
import { after, found, type Governor, isPeople, type Site } from './governor.ts'
import type { MeasureWords } from './measures.ts'

const VICTIMS = /^(?:victims|fatalities)$/u

/** Where "of the (11) victims" names them. */
function pastBase({ layer, number }: Site): number {
  if (layer.tokens[number.noun]?.folded !== 'the') return number.noun
  return layer.tokens[number.noun + 1]?.tag === 'NUM' ? number.noun + 2 : number.noun + 1
}

const stateOf = (words: MeasureWords, word: string): Measure | null =>
  VICTIMS.test(word) ? 'killed' : (words.states.get(word) ?? null)

/** "20 people dead and 30 wounded", "12 militants still missing", "22 wounded in". */
export function stateAfter(site: Site): Governor | null {
  const { layer, words, end } = site
  const named = pastBase(site)
  const isBase = named === site.number.to && layer.tokens[site.number.from - 1]?.folded === 'the'
  if (isBase && VICTIMS.test(layer.tokens[named]?.folded ?? '')) return found(['killed'], named, named + 1, 'of-the-dead')
  const ofThem = stateOf(words, layer.tokens[named]?.folded ?? '')
  if (ofThem && named > site.number.to && (!site.phrase || VICTIMS.test(layer.tokens[named]!.folded))) {
    // "Ten of the wounded later died."
    const died = layer.tokens.slice(named + 1, Math.min(end, named + 4)).find((t) => /^(?:died|dead|perished)$/u.test(t.folded))
    return died ? found(['killed'], died.index, died.index + 1, 'of-the-dead') : found([ofThem], named, named + 1, 'of-the-dead')
  }
  for (let i = after(site); i < Math.min(end, after(site) + 4); i++) {
    const token = layer.tokens[i]!
    const measure = words.states.get(token.folded)
    if (measure && isPeople(site) && !activeWithObject(site, i) && !describesNext(site, i) && !isHeld(site))
      return found(alsoSaid(site, i, measure), i, i + 1, 'state')
    if (
      !/^(?:still|seriously|critically|severely|badly|lightly|were|was|are|is|remain|remained|reported|feared|left|confirmed|also|others|left|now|"|“|”)$/u.test(
        token.folded,
      )
    )
      break
  }
  return null
}

/** "were injured or killed": one number under two measures. */
function alsoSaid({ layer, words }: Site, at: number, measure: Measure): readonly Measure[] {
  const [link, next, behind] = [1, 2, 3].map((step) => layer.tokens[at + step])
  const verb = link?.folded === 'or' ? words.verbs.get(next?.folded ?? '')?.find((r) => r.role === 'verb') : undefined
  return verb && verb.measure !== measure && behind?.tag !== 'NUM' ? [measure, verb.measure] : [measure]
}

/** "gunmen holding two hostages were slain": the gunmen were. */
const isHeld = ({ layer, number }: Site): boolean =>
  /^(?:holding|guarding|carrying|escorting)$/u.test(layer.tokens[number.from - 1]?.folded ?? '')

/** "two besieged towns": the state describes what is not people. */
function describesNext(site: Site, at: number): boolean {
  const next = site.layer.tokens.slice(at + 1, Math.min(site.end, at + 3))
  return (
    site.phrase === null &&
    next[0] !== undefined &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(next[0].tag) &&
    next.some((t) => site.words.areas.has(t.folded) || site.words.objects.has(t.folded))
  )
}
