import type { TextLayer } from '../../../../text/layer.ts'
import { longestAt } from '../../../../text/phrases.ts'
import { type ActorWords, type NameMatch, nameAt } from './names.ts'

/** "Turkish-backed rebels" are not Turkey, nor is what is "Iran-linked". */
const TIES =
  /^(?:backed|led|linked|aligned|allied|affiliated|supported|funded|trained|armed|inspired|sponsored|brokered|made|born|based|supplied|designed|owned|speaking|majority|dominated|friendly|installed|appointed|mediated|style|built|imposed)$/u
/** "Israeli-occupied", "Kurdish-held": they hold it. */
const HOLDS = /^(?:held|controlled|occupied|besieged|run|administered|annexed)$/u
const JOINS = /^(?:and|or|,|\/|-|–)$/u
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'X', 'ADV'])
const REACH = 7

export const isTied = ({ tokens }: TextLayer, at: number): boolean =>
  tokens[at]?.text === '-' && TIES.test(tokens[at + 1]?.folded ?? '')

/** Where a mention that starts with an adjective ends: "Russian warplanes" past the doer, "Israeli air strikes" past the adjective. Null where no doer or deed follows. */
export function adjectiveEnd(layer: TextLayer, words: ActorWords, match: NameMatch, limit: number): number | null {
  const { tokens } = layer
  const isState = match.entries.some(({ inter }) => inter === 1 || inter === 8)
  if (isTied(layer, match.to)) return null
  if (tokens[match.to]?.text === '-' && HOLDS.test(tokens[match.to + 1]?.folded ?? '')) return match.to
  let shared = false
  for (let at = match.to; at < Math.min(limit, match.to + REACH); ) {
    const doer = longestAt(words.doers, tokens, at, limit) ?? (isState ? null : longestAt(words.fighters, tokens, at, limit))
    const deed = longestAt(words.deeds, tokens, at, limit)
    if (deed && (!doer || deed.to > doer.to)) return match.to
    if (doer) return shared ? match.to : doersEnd(layer, words, doer.to, limit)
    const token = tokens[at]!
    const joins = JOINS.test(token.folded)
    const next = nameAt(words, tokens, joins ? at + 1 : at, limit)
    if (joins && next?.use === 'adjective') {
      shared = true
      at = next.to
      continue
    }
    if (token.text === ',' || (next && next.use !== 'adjective')) return null
    if (!joins && !MODIFIERS.has(token.tag)) return null
    at++
  }
  return null
}

/** Past the doers that follow a name: "Hamas fighters", "government forces' jets" up to the first. */
export function doersEnd(layer: TextLayer, words: ActorWords, at: number, limit: number): number {
  const doer = longestAt(words.doers, layer.tokens, at, limit) ?? longestAt(words.fighters, layer.tokens, at, limit)
  if (!doer || longestAt(words.deeds, layer.tokens, at, limit)) return at
  return doersEnd(layer, words, doer.to, limit)
}
