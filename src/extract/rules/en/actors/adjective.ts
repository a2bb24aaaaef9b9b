import type { TextLayer } from '../../../../text/layer.ts'
import { longestAt } from '../../../../text/phrases.ts'
import { type ActorWords, type NameMatch, namesAt } from './names.ts'

/** "Turkish-backed rebels" are not Turkey, nor is what is "Iran-linked". */
const TIES =
  /^(?:backed|led|linked|aligned|allied|affiliated|supported|funded|trained|armed|inspired|sponsored|brokered|made|born|based|supplied|designed|owned|speaking|majority|dominated|friendly|installed|appointed|mediated|style|built|imposed)$/u
/** "Israeli-occupied", "Kurdish-held": they hold it. */
const HOLDS = /^(?:held|controlled|occupied|besieged|run|administered|annexed)$/u
const JOINS = /^(?:and|or|,|\/|-|–)$/u
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'X', 'ADV'])
const REACH = 7

const isTied = ({ tokens }: TextLayer, at: number): boolean => tokens[at]?.text === '-' && TIES.test(tokens[at + 1]?.folded ?? '')

/** Where a mention that starts with an adjective ends: "Russian warplanes" past the doer, "Israeli air strikes" past the adjective. Null where no doer or deed follows. */
export function adjectiveEnd(layer: TextLayer, words: ActorWords, match: NameMatch, limit: number): number | null {
  const { tokens } = layer
  const isState = match.entries.some(({ inter }) => inter === 1 || inter === 8)
  if (isTied(layer, match.to)) return null
  if (tokens[match.to]?.text === '-' && HOLDS.test(tokens[match.to + 1]?.folded ?? '')) return match.to
  let shared = false
  for (let at = match.to; at < Math.min(limit, match.to + REACH); ) {
    const doer = longestAt(words.doers, tokens, at, limit) ?? (isState ? null : longestAt(words.fighters, tokens, at, limit))
    const deed = longestAt(words.deeds, tokens, at, limit) ?? longestAt(words.holdings, tokens, at, limit)
    if (deed && (!doer || deed.to > doer.to)) return match.to
    if (doer) return shared ? match.to : alliesEnd(layer, words, doersEnd(layer, words, doer.to, limit), limit)
    const token = tokens[at]!
    const joins = JOINS.test(token.folded)
    const next = namesAt(words, tokens, joins ? at + 1 : at, limit)
    const adjective = next.find(({ use }) => use === 'adjective') ?? (joins ? next[0] : undefined)
    if (joins && adjective) {
      shared = true
      at = adjective.to
      continue
    }
    if (token.text === ',' || (next.length > 0 && !adjective)) return null
    if (!joins && !MODIFIERS.has(token.tag)) return null
    at++
  }
  return null
}

/** Where a mention that starts with a name ends; null for one that only backs or leads whoever is meant. */
export function nameEnd(layer: TextLayer, words: ActorWords, match: NameMatch, limit: number): number | null {
  if (isTied(layer, match.to) || isKin(layer, match.to, limit)) return null
  const to = doersEnd(layer, words, match.to, limit)
  return alliesEnd(layer, words, to, limit)
}

/** "al-Qaeda's Syrian affiliate", "an IS branch": another group, which is named beside it or not at all. */
function isKin({ tokens }: TextLayer, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    if (
      /^(?:affiliate|affiliates|offshoot|offshoots|branch|franchise|proxy|proxies|sympathisers|sympathizers)$/u.test(
        tokens[i]!.folded,
      )
    )
      return true
    if (!/^(?:ADJ|PROPN|NOUN|PART)$/u.test(tokens[i]!.tag) && !/^['’]s?$/u.test(tokens[i]!.text)) return false
  }
  return false
}

/** Past the doers that follow a name: "Hamas fighters", "government forces". */
function doersEnd(layer: TextLayer, words: ActorWords, at: number, limit: number): number {
  const doer = longestAt(words.doers, layer.tokens, at, limit) ?? longestAt(words.fighters, layer.tokens, at, limit)
  if (!doer || longestAt(words.deeds, layer.tokens, at, limit)) return at
  return doersEnd(layer, words, doer.to, limit)
}

const ALLIED = /^(?:allied|supporting|affiliated|loyal|friendly|other)$/u

/** "the army and its allies", "regime forces and allied fighters": those who fight beside it without a name of their own. */
function alliesEnd({ tokens }: TextLayer, words: ActorWords, at: number, limit: number): number {
  if (!/^(?:and|&)$/u.test(tokens[at]?.folded ?? '')) return at
  let i = at + 1
  while (i < limit && /^(?:its|their|his|the)$/u.test(tokens[i]!.folded)) i++
  if (i >= limit) return at
  if (/^(?:allies|ally|supporters)$/u.test(tokens[i]!.folded)) return i + 1
  // "regime warplanes and helicopters"
  const more = i === at + 1 ? longestAt(words.doers, tokens, i, limit) : null
  if (more && tokens[i]!.folded.endsWith('s')) return more.to
  if (!ALLIED.test(tokens[i]!.folded)) return at
  const doer = longestAt(words.doers, tokens, i + 1, limit) ?? longestAt(words.fighters, tokens, i + 1, limit)
  return doer?.to ?? at
}
