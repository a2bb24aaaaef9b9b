import { opensQuote } from './complement.ts'
import { appositionAfter, canSpeak, phraseAfter, phraseBefore } from './phrase.ts'
import { isDeterminer, type Scene, type Site } from './scene.ts'
import { speakersOf } from './speaker.ts'
import { verbGroup } from './subject.ts'

const RULE = 'en.attribution.passive'
const REPORTS =
  /^(?:report|say|confirm|announce|claim|allege|document|record|count|verify|release|publish|reveal|disclose|deny|reject|estimate|state|declare|describe|quote|cite|dismiss|corroborate|post|tweet|share|broadcast|acknowledge|condemn|register|tally|list)$/u
const BE = /^(?:is|are|was|were|be|been|being|s)$/u

/** "deaths reported by X", "was confirmed by X", "it was reported that …": the last names nobody. */
export function passive(scene: Scene, at: number): Site | null {
  const { tokens, words, floor } = scene
  const verb = words.verbs.get(tokens[at]!.folded)
  if (!verb?.forms.has('participle') || (verb.frames.has('means') && verb.frames.size === 1)) return null
  const group = verbGroup(scene, at)
  const be = tokens.slice(group, at).some((t) => BE.test(t.folded))
  const by = tokens[at + 1]?.folded === 'by'
  const phrase = by ? phraseAfter(scene, at + 2) : null
  const who = phrase && canSpeak(scene, phrase) ? { from: phrase.from, to: appositionAfter(scene, phrase) } : null
  const it = be && group > floor && tokens[group - 1]!.folded === 'it'
  const end = who?.to ?? at + 1
  if (it && (who || !by)) {
    const that = nextThat(scene, end)
    if (that < 0) return null
    return { ...base(scene, at, group, who), from: group - 1, cue: { from: group - 1, to: at + 1 }, after: that, before: null }
  }
  // "was hailed by the envoy as "a turning point"": only the quotation is the speaker's.
  if (who && be && tokens[end]?.folded === 'as' && opensQuote(scene, end + 1))
    return { ...base(scene, at, group, who), after: end + 1, before: null }
  if (!who || !REPORTS.test(verb.base)) return null
  if (group <= floor || isDeterminer(tokens[group - 1])) return null
  // "a bombing claimed by the group killed ten": only the bombing is what they claim.
  const start = be ? null : (phraseBefore(scene, group - 1)?.from ?? null)
  if (!be && start === null) return null
  // "video posted by activists showed": a phrase, not a report.
  if (!be && /^(?:post|share|release|publish|broadcast|tweet)$/u.test(verb.base)) return null
  return { ...base(scene, at, group, who), after: null, before: group, start }
}

function base(scene: Scene, at: number, group: number, who: { from: number; to: number } | null) {
  return {
    speakers: who ? speakersOf(scene, [who], null) : [],
    from: group,
    to: who?.to ?? at + 1,
    cue: { from: group, to: at + 1 },
    start: null,
    polarity: (scene.words.verbs.get(scene.tokens[at]!.folded)?.frames.has('denies') ? 'denied' : 'asserted') as Site['polarity'],
    rule: RULE,
  }
}

function nextThat({ tokens, limit }: Scene, at: number): number {
  for (let i = at; i < Math.min(limit, at + 7); i++) {
    if (tokens[i]!.folded === 'that') return i
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') return -1
  }
  return -1
}
