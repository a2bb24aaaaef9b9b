import type { ClauseScene } from './scene.ts'

const PAST = /(?:ed|^(?:shot|struck|fought|fled|held|took|met|sought|told|drove|broke|fell|led|won|blew|threw|set))$/u

/** "the wounded", "destroyed homes", "five wounded soldiers" only describe. */
export function isPredicate(scene: ClauseScene, at: number): boolean {
  const { tokens, sentence } = scene
  const token = tokens[at]!
  if (token.tag === 'NOUN' && isMistagged(scene, at)) return true
  // "have been bombing"
  if (token.tag === 'NOUN' && /ing$/u.test(token.folded) && tokens[at - 1]?.tag === 'AUX') return true
  if (token.tag === 'NOUN' || token.tag === 'PROPN') {
    // A headline, where every word has a capital: "Kills over 50 Terrorists".
    if (token.tag !== 'PROPN' || at === sentence.from) return false
    return (
      /(?:s|ed)$/u.test(token.folded) ||
      (isTitle(scene) && tokens[at - 1]!.folded.endsWith('s') && /^(?:PROPN|DET|NUM)$/u.test(tokens[at + 1]?.tag ?? ''))
    )
  }
  const before = tokens[at - 1]
  if (at > sentence.from && (/^(?:DET)$/u.test(before!.tag) || /^['’]s?$/u.test(before!.text) || before!.text === '-'))
    return false
  const next = tokens[at + 1]
  const describes =
    next?.tag === 'NOUN' &&
    at > sentence.from &&
    /^(?:NUM|ADJ|ADP)$/u.test(before!.tag) &&
    /(?:ed|en|ing|rt)$/u.test(token.folded)
  return !describes && (token.tag === 'VERB' || token.tag === 'ADJ' || /ed$/u.test(token.folded))
}

/** A past form between a noun and its object is a verb, whatever the tagger makes of it: "men abducted 23 girls". */
function isMistagged({ tokens, sentence }: ClauseScene, at: number): boolean {
  if (at === sentence.from || !PAST.test(tokens[at]!.folded)) return false
  const next = tokens[at + 1]
  // "troops tortured villagers"
  const plural = next?.tag === 'NOUN' && /ed$/u.test(tokens[at]!.folded) && /s$/u.test(next.folded)
  return (
    /^(?:NOUN|PROPN|PRON|ADV)$/u.test(tokens[at - 1]!.tag) &&
    (plural || /^(?:DET|NUM|PRON|ADP|ADJ|PROPN)$/u.test(next?.tag ?? ''))
  )
}

/** "Rebels Shell Orlo": most words have capitals. */
function isTitle({ tokens, sentence }: ClauseScene): boolean {
  const words = tokens.slice(sentence.from, sentence.to).filter((t) => /^\p{L}{4,}/u.test(t.text))
  return words.length > 2 && words.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.7 * words.length
}
