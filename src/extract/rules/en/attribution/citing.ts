import { isMedium } from './modifiers.ts'
import { appositionAfter, canSpeak, phraseAfter } from './phrase.ts'
import { hasVerb, isComma, type Scene, type Site, type Stretch } from './scene.ts'
import { speakerMention } from './speaker.ts'
import { firstSubject } from './subject.ts'

export const CITING = 'en.attribution.citing'
// "citing an official", "quoting witnesses", "based on information from X": who stands behind what somebody else passes on.
const ORIGIN = /^(?:citing|quoting)$/u

/** "…, Reuters reported, citing a hospital official": the one cited speaks, whoever told of it passes it on. */
export function citing(scene: Scene, at: number, earlier: readonly Site[]): Site | null {
  const { tokens, floor, limit } = scene
  const based = tokens[at]!.folded === 'based' && tokens[at + 1]?.folded === 'on'
  if (!ORIGIN.test(tokens[at]!.folded) && !based) return null
  const first = based ? fromAfter(scene, at) : at + 1
  const phrase = first < 0 ? null : phraseAfter(scene, first)
  if (!phrase || !canSpeak(scene, phrase)) return null
  const to = appositionAfter(scene, phrase)
  const teller = earlier.findLast((s) => s.from >= floor)
  const subject = teller ? null : firstSubject(scene, at)
  const relays = teller
    ? teller.speakers.map((s) => (s.role === 'said' ? { ...s, role: passesOn(scene, s) } : s))
    : subject && opensWith(scene, subject.from, at)
      ? [speakerMention(scene, subject, passesOn(scene, subject), CITING)]
      : []
  const site = {
    speakers: [...relays, speakerMention(scene, { from: phrase.from, to }, 'said', CITING)],
    from: at,
    to,
    cue: { from: at, to: based ? first : at + 1 },
    start: null,
    polarity: 'asserted' as const,
    rule: CITING,
  }
  // "said, citing its sources, that …"
  if (teller?.after != null && teller.after > at) return { ...site, after: teller.after, before: null }
  if (at === floor || !hasVerb(tokens, floor, at)) {
    const after = isComma(tokens[to]) ? to + 1 : to
    return after < limit ? { ...site, after, before: null } : null
  }
  return { ...site, after: null, before: teller?.before ?? at, start: teller?.before == null ? (teller?.after ?? null) : null }
}

/** A medium is told; anybody else passes on. */
export const passesOn = (scene: Scene, who: Stretch): 'told' | 'relayed' => (isMedium(scene, who) ? 'told' : 'relayed')

/** "based on information / reports / interviews … from X" */
function fromAfter({ tokens, limit }: Scene, at: number): number {
  for (let i = at + 2; i < Math.min(limit, at + 8); i++) if (/^(?:from|by|with)$/u.test(tokens[i]!.folded)) return i + 1
  return -1
}

/** "State TV, citing …" : the subject is followed at once by the cue. */
const opensWith = ({ tokens }: Scene, subject: number, at: number): boolean => !hasVerb(tokens, subject, at)
