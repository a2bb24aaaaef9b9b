import { opensQuote } from './complement.ts'
import { phraseAfter } from './phrase.ts'
import { isBreak, isCapital, type Scene, type Site } from './scene.ts'
import { speakersOf } from './speaker.ts'
import { firstSubject, subjectBefore, verbGroup } from './subject.ts'
import type { CueVerb } from './words.ts'

export const WISH = 'en.attribution.wish'
const BE = /^(?:is|are|was|were|be|been|being)$/u
/** Verbs that also take a thing: "demanded an inquiry", "criticised the plan". */
const TAKES_THING =
  /^(?:support|oppose|back|endorse|favor|favour|defend|approve|advocate|propose|recommend|demand|request|urge|praise|commend|criticise|criticize|condemn|denounce|slam|mock|deride|rebuke|hail|welcome|laud|lambast|lambaste|decry|deplore|berate|castigate|thank|congratulate|credit|applaud|protest|reject|dismiss|accept|prefer|want|consider|seek|plan|threaten|promise|pledge|order|encourage|suggest|chide|fault|blame|retweet|mourn)$/u
const TAKES_FOR = /^(?:call|ask|push|press|hope|plead|beg|appeal|wish|campaign|aim|argue|advocate|lobby)$/u

/**
 * "vowed to hold the town", "urged both sides to talk", "demanded an inquiry", "praised the plan": wishes, plans, demands and judgements.
 * They credit nobody with a report of what happened.
 */
export function byWish(scene: Scene, at: number, earlier: readonly Site[]): Site | null {
  const { tokens, words, floor, limit } = scene
  const verb = words.verbs.get(tokens[at]!.folded)
  if (!verb || !(verb.frames.has('means') || verb.frames.has('accuses')) || tokens[at]!.tag !== 'VERB') return null
  if (isCapital(tokens[at]) && at > scene.sentence.from) return null
  const group = verbGroup(scene, at)
  if (tokens.slice(group, at).some((t) => BE.test(t.folded)) && !verb.forms.has('ing')) return null
  const after = objectAfter(scene, at, verb)
  if (after === null) return null
  const ing = verb.forms.has('ing') && !tokens.slice(group, at).some((t) => BE.test(t.folded))
  const subject = ing ? null : subjectBefore(scene, group, true)
  const joint = tokens[group - 1]
  if (!subject && !ing && !(group > floor && /^(?:and|but|or|to|,)$/u.test(joint!.folded))) return null
  if (!subject && ing && joint?.tag === 'ADP') return null
  const before = subject ? null : earlier.findLast((s) => s.speakers.length > 0 && s.from >= floor)
  const first = subject || before ? null : firstSubject(scene, group)
  if (!subject && !before && !first) return null
  if (after >= limit) return null
  return {
    speakers: subject ? speakersOf(scene, subject.who, null) : before ? before.speakers : speakersOf(scene, [first!], null),
    from: subject?.from ?? group,
    to: at + 1,
    cue: { from: group, to: at + 1 },
    after,
    before: null,
    start: null,
    polarity: 'asserted',
    rule: WISH,
  }
}

/** Where what is wished for begins: an infinitive, somebody with an infinitive, a clause, a thing. */
function objectAfter(scene: Scene, at: number, verb: CueVerb): number | null {
  const { tokens, limit } = scene
  const next = tokens[at + 1]
  if (!next || at + 1 >= limit) return null
  if (next.folded === 'not' && tokens[at + 2]?.folded === 'to') return at + 1
  if (next.folded === 'to') return tokens[at + 2]?.tag === 'VERB' || tokens[at + 2]?.tag === 'AUX' ? at + 1 : null
  if (next.folded === 'that') return at + 1
  if (/^(?:for|on)$/u.test(next.folded)) return TAKES_FOR.test(verb.base) && !isBreak(tokens[at + 2]) ? at + 1 : null
  if (isBreak(next) && !opensQuote(scene, at + 1)) return null
  const object = phraseAfter(scene, at + 1)
  const end = object?.to ?? (/^(?:him|her|them|us|me|it)$/u.test(next.folded) ? at + 2 : -1)
  if (end < 0) return TAKES_THING.test(verb.base) && (/ing$/u.test(next.folded) || opensQuote(scene, at + 1)) ? at + 1 : null
  if (tokens[end]?.folded === 'to' && tokens[end + 1]?.tag === 'VERB' && verb.frames.has('means')) return at + 1
  return TAKES_THING.test(verb.base) ? at + 1 : null
}
