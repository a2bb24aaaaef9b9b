import { appositionAfter, isSpeakerNoun, type Phrase, phraseAfter } from './phrase.ts'
import { hasVerb, isAcronym, isComma, isDash, isMark, type Scene, type Site, type Stretch } from './scene.ts'
import { speakerMention } from './speaker.ts'

const RULE = 'en.attribution.according-to'

/** "According to X, …", "…, according to X"; "per X" for short. */
export function accordingTo(scene: Scene, at: number): Site | null {
  const { tokens, floor, limit } = scene
  const long = tokens[at]!.folded === 'according' && tokens[at + 1]?.folded === 'to'
  const first = long ? at + 2 : at + 1
  if (!long && !isPer(scene, at)) return null
  const phrase = phraseAfter(scene, first)
  if (!phrase) return null
  // "said that, according to X, …"
  const joined = isComma(tokens[at - 1]) && /^(?:that|and|but|while)$/u.test(tokens[at - 2]?.folded ?? '')
  const opens =
    at === floor ||
    joined ||
    /^(?:and|but|while|meanwhile|however|;)$/u.test(tokens[at - 1]!.folded) ||
    isMark(tokens[at - 1]) ||
    !hasVerb(tokens, floor, at)
  const issuer = opens ? issuerOf(scene, phrase) : null
  const to = issuer?.end ?? (opens && isComma(tokens[phrase.to]) ? openingEnd(scene, phrase.to) : appositionAfter(scene, phrase))
  const site = {
    speakers: [speakerMention(scene, issuer ?? { from: phrase.from, to }, 'said', RULE)],
    from: at,
    to,
    cue: { from: at, to: first },
    start: null,
    polarity: 'asserted' as const,
    rule: RULE,
  }
  const after = isComma(tokens[to]) || isDash(tokens, to) ? to + 1 : to
  if (opens) {
    const left = at > floor + 1 && isComma(tokens[at - 1]) && !joined ? at : null
    return after < limit ? { ...site, after, before: left } : null
  }
  return { ...site, after: null, before: at }
}

/** "a statement issued by the spokesman of the army, Col. X, on Sunday in Y, …": X speaks; when and where ends with the comma. */
function issuerOf(scene: Scene, { head, to }: Phrase): (Stretch & { readonly end: number }) | null {
  const { tokens, words, limit } = scene
  if (!words.documents.has(tokens[head]!.folded) || !isComma(tokens[to])) return null
  const by = tokens.slice(head, to).find((t) => t.folded === 'by')
  const name = by ? phraseAfter(scene, to + 1) : null
  if (
    !by ||
    !name ||
    !words.titles.has(tokens[to + 1]!.folded) ||
    !tokens.slice(by.index, to).some((t) => words.people.has(t.folded))
  )
    return null
  let end = name.to
  while (end < limit && !isComma(tokens[end])) end++
  return end < limit && !hasVerb(tokens, name.to, end) ? { from: by.index + 1, to: name.to, end } : null
}

/** "per the ministry", not "per day" or "per cent": a body or an office, at the head or after a comma. */
function isPer(scene: Scene, at: number): boolean {
  const { tokens, floor } = scene
  if (tokens[at]!.folded !== 'per' || !(at === floor || isComma(tokens[at - 1]) || tokens[at - 1]!.text === '(')) return false
  const phrase = phraseAfter(scene, at + 1)
  return phrase !== null && (isSpeakerNoun(scene, tokens[phrase.head]) || isAcronym(tokens[phrase.head]!))
}

/** After an opening "According to X," an apposition may follow before what is said: it has no verb and ends with a comma. */
function openingEnd(scene: Scene, comma: number): number {
  const { tokens, limit } = scene
  let close = comma + 1
  while (close < limit && !isComma(tokens[close])) close++
  if (close >= limit) return comma
  const inner = phraseAfter(scene, comma + 1)
  const first = tokens[comma + 1]!.folded
  const relative = /^(?:who|which|whose)$/u.test(first)
  const next = inner ? tokens[inner.to] : undefined
  const apposition =
    inner !== null &&
    /^(?:the|a|an|head|director|chief|who)$/u.test(first) &&
    (inner.to === close || next?.tag === 'ADP' || /^(?:who|which|whose|that)$|ing$/u.test(next?.folded ?? ''))
  return (relative || apposition) && hasVerb(tokens, close, limit) ? close : comma
}
