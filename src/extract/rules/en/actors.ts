import type { NameUse } from '../../../model/actor-names.ts'
import type { ActorEntry, Lexicon } from '../../../model/knowledge.ts'
import type { ActorMention } from '../../../model/mention.ts'
import type { TextLayer } from '../../../text/layer.ts'
import { longestAt } from '../../../text/phrases.ts'
import { perWord } from '../../../text/word-forms.ts'
import { adjectiveEnd, nameEnd } from './actors/adjective.ts'
import { hedgeBefore } from './actors/hedge.ts'
import { type ActorWords, actorWords, type NameMatch, namesAt } from './actors/names.ts'
import { peopleAt } from './actors/people.ts'
import { seatEnd } from './actors/seat.ts'
import { wordsOf } from './noun-phrase.ts'

/** An actor's words before hedges are looked for. */
interface Found {
  readonly from: number
  readonly to: number
  readonly entries: readonly ActorEntry[]
  readonly rule: string
}

/** One way to see an actor at a token, or null. */
type Rule = (layer: TextLayer, words: ActorWords, at: number, limit: number) => Found | null

/** In the order in which they are tried at each token. */
const RULES: readonly Rule[] = [named, people, unlistedGroup, described]

/** Makes the finder: every named and described actor of a report, in order, not overlapping (codebook section 7). */
export function createActorFinder(actors: readonly ActorEntry[], lexicon: Lexicon): (layer: TextLayer) => ActorMention[] {
  const words = actorWords(actors, lexicon)
  return (layer) => {
    const mentions: ActorMention[] = []
    for (const sentence of layer.sentences) {
      for (let at = sentence.from; at < sentence.to; ) {
        const found = firstOf(layer, words, at, sentence.to)
        if (found && mayAct(found)) mentions.push(mentionOf(layer, words, found, mentions.at(-1) ?? null))
        at = found ? found.to : at + 1
      }
    }
    return mentions
  }
}

/** A monitor or a relief agency is no actor of an event, but its name is still passed over whole: "Syrian Civil Defence" is not Syria's. */
const mayAct = ({ entries }: Found): boolean => entries.length === 0 || entries.some(({ inter }) => inter !== null)

function firstOf(layer: TextLayer, words: ActorWords, at: number, limit: number): Found | null {
  for (const rule of RULES) {
    const found = rule(layer, words, at, limit)
    if (found) return isOpposed(layer, at) ? null : found
  }
  return null
}

/** "anti-government", "former army": what follows is not the actor. */
const isOpposed = ({ tokens }: TextLayer, at: number): boolean =>
  (tokens[at - 1]?.text === '-' && /^(?:anti|pro|non|ex|counter|post|pre)$/u.test(tokens[at - 2]?.folded ?? '')) ||
  /^(?:former|ex)$/u.test(tokens[at - 1]?.folded ?? '')

/** "the National Resistance Front" is not The National, "the Guardian Council" not The Guardian. */
const goesOn = ({ tokens }: TextLayer, { from, to, entries }: NameMatch, limit: number): boolean =>
  to < limit &&
  to - from === 2 &&
  tokens[from]!.folded === 'the' &&
  isCapital(tokens[to]!) &&
  entries.every(({ kind }) => kind === 'outlet')

/** A name that the lists know, in the surest use in which it is an actor here. */
function named(layer: TextLayer, words: ActorWords, at: number, limit: number): Found | null {
  for (const match of namesAt(words, layer.tokens, at, limit)) {
    if (goesOn(layer, match, limit)) continue
    const to = ENDS[match.use](layer, words, match, limit)
    if (to !== null) return { from: at, to, entries: match.entries, rule: `en.actor.${match.use}` }
  }
  return null
}

/** Where a mention that starts with such a name ends; null where the name is no actor here. */
const ENDS: Readonly<Record<NameUse, (layer: TextLayer, words: ActorWords, match: NameMatch, limit: number) => number | null>> = {
  name: nameEnd,
  seat: seatEnd,
  adjective: adjectiveEnd,
  generic: nameEnd,
}

/** "the Russians took": a people for the forces of its state. */
function people(layer: TextLayer, words: ActorWords, at: number, limit: number): Found | null {
  const entries = peopleAt(layer, words, at, limit)
  return entries && { from: at, to: at + 1, entries, rule: 'en.actor.people' }
}

/** A group that no list knows, by its capitals: "Karsova Liberation Army". */
function unlistedGroup({ tokens }: TextLayer, words: ActorWords, at: number, limit: number): Found | null {
  if (tokens[at]!.tag === 'DET' || tokens[at]!.folded === 'the' || !isCapital(tokens[at]!)) return null
  let to = at
  while (to < limit && (isCapital(tokens[to]!) || INSIDE.test(tokens[to]!.folded))) to++
  while (to > at && INSIDE.test(tokens[to - 1]!.folded)) to--
  if (to - at < 2 || !words.groups.has(tokens[to - 1]!.folded)) return null
  return { from: at, to, entries: [], rule: 'en.actor.unlisted-group' }
}

const isCapital = perWord(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
/** "Sawaiq al-Karsova Brigade": article and hyphen inside a name. */
const INSIDE = /^(?:al|el|as|ash|an|ad|ar|-)$/u

const EPITHET = /^(?:terrorist|militant|extremist|rebel)$/u

/** "unknown gunmen", "a suicide bomber", "masked men". */
function described({ tokens }: TextLayer, words: ActorWords, at: number, limit: number): Found | null {
  let from = at
  while (from < Math.min(limit, at + 3) && words.unknown.has(tokens[from]!.folded)) from++
  const match =
    longestAt(words.described, tokens, at, limit) ?? (from > at ? longestAt(words.described, tokens, from, limit) : null)
  // "terrorist military": an epithet of whoever is named behind.
  if (!match || (EPITHET.test(tokens[match.to - 1]!.folded) && longestAt(words.doers, tokens, match.to, limit))) return null
  return { from: at, to: match.to, entries: [], rule: 'en.actor.described' }
}

function mentionOf(layer: TextLayer, words: ActorWords, found: Found, last: ActorMention | null): ActorMention {
  const hedge = hedgeBefore(layer, words, found.from, last)
  const from = hedge?.from ?? found.from
  return {
    span: [layer.tokens[from]!.start, layer.tokens[found.to - 1]!.end],
    from,
    to: found.to,
    entries: found.entries,
    words: wordsOf(layer, found.from, found.to),
    hedge: hedge?.words ?? null,
    rule: found.rule,
  }
}
