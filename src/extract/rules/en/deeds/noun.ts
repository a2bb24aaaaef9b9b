import type { TextLayer } from '../../../../text/layer.ts'
import { longestAt } from '../../../../text/phrases.ts'
import type { Deed, DeedWords } from './deed.ts'
import type { ActorGroup } from './groups.ts'

const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X'])
const PARTICIPLES =
  /^(?:renewed|intensified|intensifying|continued|continuing|targeted|sustained|repeated|alleged|suspected|coordinated|guided|ongoing|indiscriminate|reported|combined|concentrated)$/u
/** Before these words' attack nobody is harmed by it: it is repelled, expected, or only dates something. */
const APART =
  /^(?:against|repel|repelled|repelling|repulse|repulsed|foil|foiled|foiling|thwart|thwarted|thwarting|prevent|prevented|stop|stopped|halt|halted|avoid|since|before|until|ahead|between|without|retaliation|response|despite|resist)$/u
const REACH = 6
const RELATIVE_REACH = 12
const BEGINS = /^(?:began|begun|started|commenced|erupted|was|got)$/u
const DATES = /^(?:when|since|after|before|until)$/u

/** "X air strikes", "X's shelling of", "rocket fire from X". */
export function byNoun(layer: TextLayer, words: DeedWords, group: ActorGroup): Deed | null {
  const { tokens } = layer
  const sentence = layer.sentences[tokens[group.from]!.sentence]!
  const deed = deedBehind(layer, words, group.to, sentence.to) ?? deedFrom(layer, group, sentence.from)
  if (!deed) return null
  const before = tokens
    .slice(Math.max(sentence.from, group.from - 4), group.from)
    .findLast((t) => t.tag !== 'DET' && t.tag !== 'ADJ')
  const earlier = tokens[(before?.index ?? 0) - 1]?.folded ?? ''
  if (before?.folded === 'by' && words.notAgent.has(earlier)) return null
  const apart = before && (APART.test(before.folded) || (/^(?:to|of|for)$/u.test(before.folded) && APART.test(earlier)))
  if (apart && !didHarm(layer, words, deed.to, sentence.to)) return null
  // "since the X offensive began": it dates what is counted.
  if (
    tokens.slice(deed.to, Math.min(sentence.to, deed.to + 4)).some((t) => BEGINS.test(t.folded)) &&
    tokens.slice(Math.max(sentence.from, group.from - 4), group.from).some((t) => DATES.test(t.folded))
  )
    return null
  // A "terrorist attack" is a kind of attack, not an attack by somebody.
  if (
    group.actors.every(
      ({ entries, words: named }) => entries.length === 0 && /^(?:terrorist|militant|extremist|suicide bomber)$/iu.test(named),
    )
  )
    return null
  return { group, ...deed, tie: 'noun', rule: 'en.deed.noun' }
}

/** "in response to an Orlan strike in Karsova on Thursday that killed": its own clause tells what it did. */
function didHarm({ tokens }: TextLayer, words: DeedWords, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + RELATIVE_REACH); i++) {
    if (/^(?:that|which)$/u.test(tokens[i]!.folded)) return words.verbs.has(tokens[i + 1]?.folded ?? '')
    if (tokens[i]!.tag === 'VERB' || /^[;:.]$/u.test(tokens[i]!.text)) return false
  }
  return false
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function deedBehind({ tokens }: TextLayer, words: DeedWords, at: number, limit: number): Stretch | null {
  for (let i = at; i < Math.min(limit, at + REACH); i++) {
    const token = tokens[i]!
    const deed = longestAt(words.nouns, tokens, i, limit)
    if (deed && isNoun(tokens[deed.to]?.folded, token.tag)) return { from: deed.from, to: deed.to }
    const possessive = i === at && /^['’]s?$/u.test(token.text)
    const inDate = token.text === ',' && tokens[i - 1]?.tag === 'NUM' && tokens[i + 1]?.tag === 'NUM'
    const joins = inDate || ((token.text === '-' || token.folded === 'and') && i > at)
    if (!possessive && !joins && !MODIFIERS.has(token.tag) && !(token.tag === 'VERB' && PARTICIPLES.test(token.folded)))
      return null
  }
  return null
}

/** "Rebels attack the town" in a headline is a verb; "rebel attack on", "rebel attacks killed" are nouns. */
const isNoun = (next: string | undefined, tag: string): boolean =>
  tag !== 'VERB' || !/^(?:the|a|an|its|their|his)$/u.test(next ?? '')

const FIRED =
  /^(?:fire|gunfire|rockets|rocket|shells|missiles|missile|mortars|shelling|bombs|bullets|attack|attacks|strikes|drones|bombardment)$/u

const FLOWN = /^(?:raids?|airstrikes?|sorties)$/u

/** "rocket fire from X"; "raids of X" are flown by X, "raids of X positions" are not. */
function deedFrom({ tokens }: TextLayer, group: ActorGroup, start: number): Stretch | null {
  let i = group.from - 1
  while (i > start && tokens[i]!.tag === 'DET') i--
  const flown = tokens[i]?.folded === 'of' && FLOWN.test(tokens[i - 1]?.folded ?? '') && tokens[group.to]?.tag !== 'NOUN'
  if (flown && group.actors.every(({ entries }) => entries.length > 0)) return { from: i - 1, to: i }
  return tokens[i]?.folded === 'from' && FIRED.test(tokens[i - 1]?.folded ?? '') ? { from: i - 1, to: i } : null
}
