import { canSpeak, phraseAfter, phraseBefore } from './phrase.ts'
import { isBreak, isDeterminer, isTimeWord, type Scene, type Site, type Stretch } from './scene.ts'
import { speakerMention } from './speaker.ts'
import { firstSubject } from './subject.ts'

export const NOUN = 'en.attribution.noun'
const DENIAL = /^(?:denial|denials|rejection|refutation)$/u

/** "claims by Ankara that …", "the ministry's statement that …", "reports that …": a noun that takes what is said. */
export function byNoun(scene: Scene, at: number, earlier: readonly Site[]): Site | null {
  const { tokens, words, limit } = scene
  const before = tokens[at - 1]
  const isNoun =
    tokens[at]!.tag !== 'VERB' || at === scene.floor || isDeterminer(before) || /^(?:was|were|are|is)$/u.test(before!.folded)
  if (!words.nouns.has(tokens[at]!.folded) || !isNoun) return null
  let to = at + 1
  let who: Stretch | null = null
  for (let step = 0; step < 3 && to < limit; step++) {
    const token = tokens[to]!
    if (isTimeWord(token) || (token.folded === 'on' && isTimeWord(tokens[to + 1]))) to += token.folded === 'on' ? 2 : 1
    else if (/^(?:by|from|of|among|in)$/u.test(token.folded)) {
      const phrase = phraseAfter(scene, to + 1)
      if (!phrase) return null
      if (!who && (canSpeak(scene, phrase) || token.folded === 'by') && token.folded !== 'in')
        who = { from: phrase.from, to: phrase.to }
      to = phrase.to
    } else break
  }
  const that = tokens[to]
  if (that?.folded !== 'that' || to + 1 >= limit || isBreak(tokens[to + 1])) return null
  // "said in a statement that": the verb has it.
  if (earlier.some((s) => s.after === to)) return null
  // "the report that was published": a relative clause.
  if (tokens[to + 1]!.tag === 'AUX' || (tokens[to + 1]!.tag === 'VERB' && !/ing$/u.test(tokens[to + 1]!.folded))) return null
  who ??= possessor(scene, at, earlier)
  return {
    speakers: who ? [speakerMention(scene, who, 'said', NOUN)] : [],
    from: who ? Math.min(who.from, at) : at,
    to,
    cue: { from: at, to: at + 1 },
    after: to,
    before: null,
    start: null,
    polarity: DENIAL.test(tokens[at]!.folded) || isDenied(earlier, at) ? 'denied' : 'asserted',
    rule: NOUN,
  }
}

/** "Moscow's claim", "the ministry's earlier statement", "its belief". */
function possessor(scene: Scene, at: number, earlier: readonly Site[]): Stretch | null {
  const { tokens, floor } = scene
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) {
    const token = tokens[i]!
    if (/^['’]s?$/u.test(token.text)) {
      const phrase = phraseBefore(scene, i - 1)
      return phrase && canSpeak(scene, phrase) ? { from: phrase.from, to: phrase.to } : null
    }
    if (/^(?:its|their|his|her)$/u.test(token.folded)) {
      const before = earlier.findLast((s) => s.speakers.length > 0)?.speakers.at(-1)
      return before ? { from: before.from, to: before.to } : { from: i, to: i + 1 }
    }
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN') break
  }
  // "The army issued a statement that …", "X expressed hope that …"
  const verb = tokens[at - 1]
  const made = [verb, tokens[at - 2], tokens[at - 3]].some(
    (t) =>
      t &&
      /^(?:issued|made|expressed|voiced|released|published|gave|repeated|expresses|issues|makes|raised|rejected|denied|dismissed|cited)$/u.test(
        t.folded,
      ),
  )
  return made && !earlier.some((s) => s.polarity === 'denied') ? firstSubject(scene, at) : null
}

/** The denial of a claim denies what is claimed (codebook section 2). */
const isDenied = (earlier: readonly Site[], at: number): boolean => {
  const before = earlier.at(-1)
  return (
    before !== undefined && before.polarity === 'denied' && before.after !== null && before.after <= at && at <= before.after + 2
  )
}
