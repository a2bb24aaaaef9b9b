import type { TextLayer, Token } from '../../../../text/layer.ts'
import { longestAt } from '../../../../text/phrases.ts'
import { type ActorWords, type NameMatch, namesAt } from './names.ts'

/** After these a place that stands for a state acts or is acted against. */
const AGAINST = /^(?:by|against|with|between|accuse|accused|accuses|accusing|blame|blamed|blames|blaming|urged|urges|told)$/u
/** What happens to places: "Damascus fell", "Kyiv came under attack". */
const UNDERGOES = /^(?:fell|falls|fall|came|comes|come|saw|sees|woke|remains|remained|lies|lay|hosts|hosted|where|which)$/u
/** Parts of a place are places. */
const PART =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|mainland|occupied|neighbouring|neighboring|war)$/u
/** Verbs that taggers take for nouns. */
const STRIKES = /^(?:shot|hit|struck|strikes|shelled|bombed|fired|downed)$/u
const BE = /^(?:is|are|was|were|be|been|being)$/u

/** Whether a place name stands for those who govern there: it acts, owns forces, or is told to be behind something. */
export function seatEnd(layer: TextLayer, words: ActorWords, match: NameMatch, limit: number): number | null {
  const { tokens } = layer
  const before = tokens[match.from - 1]
  const hyphen = before?.text === '-' && before.end === tokens[match.from]!.start
  if (hyphen || (before && PART.test(before.folded)) || tokens[match.to]?.text === '-') return null
  const owned = ownedEnd(layer, words, match.to, limit)
  if (owned !== null) return owned
  // "Kosovo police", "Ukraine forces": a doer, never a deed; "Syria strikes" are strikes in Syria.
  const doer = longestAt(words.doers, tokens, match.to, limit)
  if (doer) return doer.to
  if (before && AGAINST.test(before.folded)) return match.to
  if (
    before &&
    (before.tag === 'ADP' || before.tag === 'ADJ' || (before.tag === 'PROPN' && before.sentence === tokens[match.from]!.sentence))
  )
    return null
  return acts(layer, words, match.to, limit) ? match.to : null
}

/** "Russia's defence ministry", "Israel's shelling". */
function ownedEnd({ tokens }: TextLayer, words: ActorWords, at: number, limit: number): number | null {
  if (!/^['’]s?$/u.test(tokens[at]?.text ?? '')) return null
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) {
    // "Sudan's Rapid Support Forces": another's name.
    if (namesAt(words, tokens, i, limit).some(({ use }) => use === 'name')) return null
    const doer = longestAt(words.doers, tokens, i, limit)
    if (doer) return doer.to
    if (longestAt(words.deeds, tokens, i, limit)) return at
    if (!/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[i]!.tag)) return null
  }
  return null
}

function acts(layer: TextLayer, words: ActorWords, at: number, limit: number): boolean {
  const { tokens } = layer
  for (let i = at; i < Math.min(limit, at + 6); i++) {
    const token = tokens[i]!
    // "Russia, which occupies"
    if (i === at && token.text === ',' && tokens[at + 1]?.folded === 'which' && tokens[at + 2]?.tag === 'VERB') return true
    if (UNDERGOES.test(token.folded)) return false
    if (BE.test(token.folded)) return isActive(tokens[i + 1])
    if (token.tag === 'VERB' || token.tag === 'AUX' || (i === at && STRIKES.test(token.folded))) return true
    const [other] = token.folded === 'and' ? namesAt(words, tokens, i + 1, limit) : []
    if (other) {
      i = other.to - 1
      continue
    }
    if (token.tag !== 'ADV') return false
  }
  return false
}

const isActive = (token: Token | undefined): boolean => token?.tag === 'VERB' && token.folded.endsWith('ing')
