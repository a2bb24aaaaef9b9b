import type { Token } from '../../../../text/layer.ts'
import { CLAIMED, type Complement, complementAfter, needsMarks } from './complement.ts'
import { inverted } from './inverted.ts'
import { isMedium } from './modifiers.ts'
import { isSpeakerNoun, phraseAfter, phraseBefore } from './phrase.ts'
import { sameSpeaker } from './same-speaker.ts'
import {
  hasVerb,
  isBreak,
  isComma,
  isDash,
  isDeterminer,
  isMark,
  isPronoun,
  isTimeWord,
  type Scene,
  type Site,
  type Stretch,
} from './scene.ts'
import { speakersOf } from './speaker.ts'
import { type Subject, subjectBefore, verbGroup } from './subject.ts'
import { type CueAt, hasBe, isBareParticiple, isNoVerb, mayBeVerb } from './verb-form.ts'
import { type CueVerb, polarityOf } from './words.ts'

const RULE = 'en.attribution.verb'
/** In text without commas only these end a clause: "… was hit the ministry said". */
const PLAIN =
  /^(?:say|tell|report|add|announce|state|claim|confirm|warn|reveal|declare|note|stress|explain|insist|allege|disclose|write|tweet|admit|acknowledge|argue)$/u
/** So many words before a speaker are a clause, though the tagger knows no verb in them. */
const LONG_CLAUSE = 7
const CLAIM = /^(?:claim|report|allegation|accusation|charge|assertion|figure|toll)s?$/u
const COUNTS = /^(?:close|more|at|about|around|some|nearly|almost|over|dozens|hundreds|thousands|scores|several)$/u
const NOBODY = /^(?:no|nobody|none|neither)$/u

type Place = Pick<Site, 'after' | 'before'> & { readonly start?: number; readonly rule: string }

/** "X said that …", "…, X said", "…," said X", "X told Y that …", "…, adding that …": a verb of saying, thinking, counting or denying. */
export function byVerb(scene: Scene, at: number, earlier: readonly Site[]): Site | null {
  const { tokens, words } = scene
  const verb = words.verbs.get(tokens[at]!.folded)
  if (!verb || !reports(verb)) return null
  const cue: CueAt = { at, group: verbGroup(scene, at), verb }
  if (!mayBeVerb(scene, cue) || isBareParticiple(scene, cue)) return null
  const complement = complementAfter(scene, at, verb)
  const clause = !verb.forms.has('ing') || hasBe(scene, cue)
  const subject = clause ? subjectBefore(scene, cue.group, complement.content !== null) : null
  if (!subject) return inverted(scene, cue) ?? sameSpeaker(scene, cue, earlier)
  if (isNoVerb(scene, cue, subject) || isHeading(scene, cue) || isNobody(scene, subject) || isEvidence(scene, cue, subject))
    return null
  const place = placeOf(scene, cue, subject, complement)
  if (!place) return null
  return {
    speakers: speakersOf(scene, subject.who, complement.told ?? toldBefore(scene, subject.from)),
    from: subject.from,
    to: complement.end,
    cue: { from: cue.group, to: at + 1 },
    start: null,
    polarity: polarityOf(verb),
    ...place,
  }
}

/** Wishes, charges and names are other rules' matter. */
const reports = (verb: CueVerb): boolean => [...verb.frames].some((f) => f !== 'means' && f !== 'accuses' && f !== 'calls')

/** "No group has claimed responsibility." */
const isNobody = ({ tokens }: Scene, { from }: Subject): boolean =>
  NOBODY.test(tokens[from]!.folded) || NOBODY.test(tokens[from - 1]?.folded ?? '')

/** "Unconfirmed claims: …" heads a list. */
const isHeading = ({ tokens }: Scene, { at }: CueAt): boolean => CLAIM.test(tokens[at]!.folded) && tokens[at + 1]?.text === ':'

const EVIDENCE = /^(?:footage|imagery|images?|videos?|photos?|photographs?|pictures?|evidence|maps?)$/u
const BEARS_OUT = /^(?:indicate|show|suggest|reveal|confirm|depict)$/u

/** "Geolocated footage indicates that": what the outlet makes of it, nobody's word, unless it is somebody's ("video posted by activists", "UN imagery"). */
function isEvidence(scene: Scene, { verb }: CueAt, subject: Subject): boolean {
  const head = headOf(scene, subject)
  if (!BEARS_OUT.test(verb.base) || !EVIDENCE.test(head.folded)) return false
  return !subject.who.some(({ from, to }) =>
    scene.tokens
      .slice(from, to)
      .some(
        (t) =>
          /^(?:by|from|of)$/u.test(t.folded) ||
          (t.index < head.index && (isNamed(scene, t) || scene.words.organisations.has(t.folded))),
      ),
  )
}

/** A name, not only the capital that opens a sentence or what follows a colon. */
const isNamed = ({ floor, tokens }: Scene, { index, tag, text }: Token): boolean =>
  tag === 'PROPN' && ((index > floor && tokens[index - 1]!.text !== ':') || /^\p{Lu}{2}/u.test(text))

/** On which side of subject and verb what is said stands; null where nothing is said. */
function placeOf(scene: Scene, cue: CueAt, subject: Subject, complement: Complement): Place | null {
  const { tokens, floor, limit } = scene
  const { at, verb } = cue
  const { kind, content } = complement
  if (kind === 'phrase' && isNoReport(scene, cue, subject)) return null
  const left = tokens[subject.from - 1]
  const afterQuote = subject.from > floor && isMark(isComma(left) ? tokens[subject.from - 2] : left)
  const noun = tokens[at]!.tag !== 'VERB'
  if (content !== null && (!afterQuote || kind === 'marks' || kind === 'that')) {
    const plain =
      (kind !== 'phrase' && kind !== 'clause') ||
      startsPlainly(tokens[content]!) ||
      isCount(scene, subject, content) ||
      (verb.base === 'claim' && CLAIMED.test(tokens[content]!.folded))
    if (noun && !plain) return null
    return { after: content, before: afterQuote ? subject.from : null, rule: `${RULE}.before` }
  }
  if (verb.frames.has('denies')) return deniedClaim(scene, subject)
  const clause = afterQuote || hasVerb(tokens, floor, subject.from) || subject.from - floor >= LONG_CLAUSE
  if (subject.from === floor || subject.relative || !clause) return around(scene, subject, complement.end)
  if (!mayFollow(verb) || !closesHere(scene, complement.end)) return null
  if (needsMarks(verb) && !afterQuote) return null
  const apart = isBreak(left) || isDash(tokens, subject.from - 1)
  if (!apart && !PLAIN.test(verb.base)) return null
  if (noun && at + 1 < limit && !isBreak(tokens[at + 1])) return null
  return { after: goesOnAfter(scene, complement.end), before: subject.from, rule: `${RULE}.after-clause` }
}

/** "it is documenting the strike": a count that goes on; "the boy showed no pain": only a document shows. */
function isNoReport(scene: Scene, cue: CueAt, subject: Subject): boolean {
  if (cue.verb.frames.has('counts') && cue.verb.forms.has('ing') && hasBe(scene, cue)) return true
  return cue.verb.base === 'show' && !scene.words.documents.has(headOf(scene, subject).folded)
}

const headOf = (scene: Scene, subject: Subject): Token => {
  const { from, to } = subject.who.at(-1)!
  return scene.tokens[phraseAfter(scene, from)?.head ?? to - 1]!
}

/** After a cue that comes last nothing of its clause goes on: "what residents say is needed" is another matter. */
const closesHere = ({ tokens, limit }: Scene, at: number): boolean => {
  const token = tokens[at]
  if (at >= limit || !token || isBreak(token) || isDash(tokens, at) || !hasVerb(tokens, at, limit)) return true
  if (token.folded === 'to') return tokens[at + 1]?.tag !== 'VERB'
  return (
    /^(?:ADP|SCONJ|CCONJ)$/u.test(token.tag) ||
    /ing$/u.test(token.folded) ||
    isTimeWord(token) ||
    /^(?:when|where|how|as|there)$/u.test(token.folded)
  )
}

/** "Speaking to Reuters from the capital, X said": the medium stands before the subject. */
function toldBefore(scene: Scene, subject: number): Stretch | null {
  const { tokens, floor } = scene
  for (let i = floor; i < subject - 2; i++) {
    if (!/^(?:speaking|talking|interview|remarks|comments|statement|writing)$/u.test(tokens[i]!.folded)) continue
    for (let j = i + 1; j < Math.min(subject - 1, i + 4); j++) {
      if (!/^(?:to|with|in|for)$/u.test(tokens[j]!.folded)) continue
      const phrase = phraseAfter(scene, j + 1)
      if (phrase && isMedium(scene, phrase)) return { from: phrase.from, to: phrase.to }
    }
  }
  return null
}

/** After a word that may be a noun, only an article or pronoun shows that it is a verb. */
const startsPlainly = (token: Token): boolean =>
  isDeterminer(token) || isPronoun(token) || /^(?:there|his|her|their|its)$/u.test(token.folded)

/** "Officials report 12 people killed", "sources report close to 500 dead": taken for a noun by the tagger. */
const isCount = (scene: Scene, subject: Subject, content: number): boolean =>
  isSpeakerNoun(scene, headOf(scene, subject)) &&
  (scene.tokens[content]!.tag === 'NUM' || COUNTS.test(scene.tokens[content]!.folded))

/** A verb of which what is said may come first. */
const mayFollow = (verb: CueVerb): boolean =>
  (verb.frames.has('counts') && !/^(?:put|give|set|place)$/u.test(verb.base)) ||
  ['says', 'tells', 'speaks', 'thinks'].some((f) => verb.frames.has(f as 'says'))

/** "Ten died, police said, and 20 were wounded": what is said goes on; where it begins again, or null. */
function goesOnAfter({ tokens, limit }: Scene, end: number): number | null {
  // Text without commas: "… was hit a monitor said and food ran out in the town".
  if (tokens[end]?.folded === 'and') return end + 5 < limit && hasVerb(tokens, end + 1, limit) ? end + 1 : null
  if (!isComma(tokens[end]) || tokens[end + 1]?.folded !== 'and' || end + 2 >= limit) return null
  return tokens[end + 2]!.tag !== 'VERB' && hasVerb(tokens, end + 2, limit) ? end + 2 : null
}

/** "…, a claim the rebels denied": what is denied is named before its subject. */
function deniedClaim(scene: Scene, subject: Subject): Place | null {
  const { tokens } = scene
  const last = /^(?:that|which)$/u.test(tokens[subject.from - 1]?.folded ?? '') ? subject.from - 2 : subject.from - 1
  const claim = last > scene.floor ? phraseBefore(scene, last) : null
  if (!claim || !CLAIM.test(tokens[claim.head]!.folded)) return null
  return { after: null, before: last + 1, start: claim.from, rule: `${RULE}.claim-denied` }
}

/** "The raid, police said, killed two": what is said goes round its speaker. */
function around(scene: Scene, subject: Subject, end: number): Place | null {
  const { tokens, floor, limit } = scene
  const open = tokens[subject.from - 1]
  const close = tokens[end]
  if (subject.from <= floor + 1 || !(isComma(open) || isDash(tokens, subject.from - 1)) || end >= limit - 1) return null
  if (!(isComma(close) || isDash(tokens, end)) || !hasVerb(tokens, end, limit)) return null
  return { after: end + 1, before: subject.from, rule: `${RULE}.inside-clause` }
}
