import type { Token } from '../../../../text/layer.ts'
import { complementAfter, isMedium, needsMarks, takesObject } from './complement.ts'
import { appositionAfter, canSpeak, phraseAfter, phraseBefore } from './phrase.ts'
import {
  hasVerb,
  isBreak,
  isCapital,
  isComma,
  isDash,
  isDeterminer,
  isHeadline,
  isMark,
  isPronoun,
  isTimeWord,
  type Scene,
  type Site,
  type Stretch,
} from './scene.ts'
import { speakerMention } from './speaker.ts'
import { firstSubject, type Subject, subjectBefore, verbGroup } from './subject.ts'
import type { CueVerb } from './words.ts'

const RULE = 'en.attribution.verb'
const PLAIN =
  /^(?:say|tell|report|add|announce|state|claim|confirm|warn|reveal|declare|note|stress|explain|insist|allege|disclose|write|tweet|admit|acknowledge|argue)$/u
/** So many words before a speaker are a clause, though the tagger knows no verb in them. */
const LONG_CLAUSE = 7
const CLAIM = /^(?:claim|report|allegation|accusation|charge|assertion|figure|toll)s?$/u
const NOBODY = /^(?:no|nobody|none|neither)$/u
const BE = /^(?:is|are|was|were|be|been|being)$/u

/** "X said that …", "…, X said", "…," said X", "X told Y that …", "…, adding that …": a verb of saying, thinking, counting or denying. */
export function byVerb(scene: Scene, at: number, earlier: readonly Site[]): Site | null {
  const { tokens, words } = scene
  const verb = words.verbs.get(tokens[at]!.folded)
  if (!verb || !speaks(verb)) return null
  const group = verbGroup(scene, at)
  const progressive = !verb.forms.has('ing') || tokens.slice(group, at).some((t) => BE.test(t.folded))
  const subject =
    progressive && mayBeVerb(scene, at, group, verb)
      ? subjectBefore(scene, group, complementAfter(scene, at, verb).content !== null)
      : null
  if (isBareParticiple(scene, at, group, verb)) return null
  if (subject && (isNotVerb(scene, at, group, verb) || !agrees(scene, at, subject))) return null
  if (subject && (NOBODY.test(tokens[subject.from]!.folded) || NOBODY.test(tokens[subject.from - 1]?.folded ?? ''))) return null
  if (subject) return bySubject(scene, at, group, verb, subject)
  if (!mayBeVerb(scene, at, group, verb)) return null
  return inverted(scene, at, verb) ?? shared(scene, at, group, verb, earlier)
}

/** Wishes and plans are no word on what happened: they are `byWish`'s. */
const speaks = (verb: CueVerb): boolean => [...verb.frames].some((f) => f !== 'means' && f !== 'accuses' && f !== 'calls')

/** Whether the word can be a verb here: the tagger takes "reports", "claims", "states" for nouns. */
function mayBeVerb(scene: Scene, at: number, group: number, verb: CueVerb): boolean {
  const { tokens, floor } = scene
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (
    at > floor &&
    !verb.forms.has('ing') &&
    (isDeterminer(before) || /^['’]s$/u.test(before!.text)) &&
    group === at &&
    !/^(?:all|both|each|others|some|many|several|one)$/u.test(before!.folded)
  )
    return false
  if (/^[-‐‑]$/u.test(before?.text ?? '') && before?.end === token.start) return false
  if (/^[-‐‑]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.start === token.end) return false
  if (isCapital(token) && at > scene.sentence.from && !isHeadline(scene)) return false
  if (token.tag === 'AUX') return false
  // "Yemen's internationally recognised government"
  if (
    verb.forms.has('participle') &&
    tokens.slice(group, at).some((t) => /^['’]s$/u.test(t.text)) &&
    /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[at + 1]?.tag ?? '')
  )
    return false
  return token.tag === 'VERB' || verb.forms.has('present') || verb.forms.has('past')
}

/** A participle after "was" is passive; a plain form after a singular is a noun more often than a verb. */
function isNotVerb(scene: Scene, at: number, group: number, verb: CueVerb): boolean {
  const { tokens } = scene
  const token = tokens[at]!
  for (let i = group; i < at; i++) {
    if (BE.test(tokens[i]!.folded) && !/ing$/u.test(token.folded)) return true
  }
  if (
    tokens[at + 1]?.folded === 'by' &&
    !/^(?:phone|telephone|email|video|text|message|post)$/u.test(tokens[at + 2]?.folded ?? '') &&
    verb.forms.has('participle') &&
    !verb.forms.has('present')
  )
    return true
  // "the Observatory reports from …", "state claims of"
  return token.tag !== 'VERB' && /^(?:of|from|by|for)$/u.test(tokens[at + 1]?.folded ?? '')
}

/** A form that is a participle alone ("known", "given") speaks only after "has". */
const isBareParticiple = ({ tokens }: Scene, at: number, group: number, { forms }: CueVerb): boolean =>
  forms.has('participle') && forms.size === 1 && !tokens.slice(group, at).some((t) => /^(?:has|have|had|ve)$/u.test(t.folded))

/** "the Observatory reports", "residents report", and not "Syria state", "residents claims". */
function agrees(scene: Scene, at: number, subject: Subject): boolean {
  const { tokens } = scene
  const token = tokens[at]!
  if (token.tag === 'VERB' || scene.words.verbs.get(token.folded)!.forms.has('past')) return true
  const { to } = subject.who.at(-1)!
  const noun = tokens[phraseBefore(scene, to - 1)?.head ?? to - 1]!
  const plural =
    subject.who.length > 1 || /^(?:they|we|i|you|some|many|others|several|most|people|police|both)$|[^s]s$/u.test(noun.folded)
  if (tokens.slice(subject.from, to).some((t) => t.tag === 'NUM')) return false
  return /[^s]s$/u.test(token.folded) ? !plural || isCapital(noun) : plural
}

function bySubject(scene: Scene, at: number, group: number, verb: CueVerb, subject: Subject): Site | null {
  const { tokens, floor } = scene
  const complement = complementAfter(scene, at, verb)
  // "it is documenting the strike": a count goes on; "the boy showed no pain": only a document shows.
  if (complement.kind === 'phrase' && counting(scene, at, group, verb)) return null
  if (complement.kind === 'phrase' && verb.base === 'show' && !scene.words.documents.has(headOf(scene, subject).folded))
    return null
  const left = tokens[subject.from - 1]
  const afterQuote = subject.from > floor && isMark(isComma(left) ? tokens[subject.from - 2] : left)
  const leftClause =
    subject.from > floor &&
    !subject.relative &&
    (afterQuote || hasVerb(tokens, floor, subject.from) || subject.from - floor >= LONG_CLAUSE)
  const noun = tokens[at]!.tag !== 'VERB'
  const speakers = speakersOf(scene, subject.who, complement.told ?? toldBefore(scene, subject.from))
  const site = {
    speakers,
    from: subject.from,
    to: complement.end,
    cue: { from: group, to: at + 1 },
    start: null,
    polarity: polarityOf(verb),
  }

  if (complement.content !== null && !(afterQuote && complement.kind !== 'marks' && complement.kind !== 'that')) {
    if (noun && (complement.kind === 'phrase' || complement.kind === 'clause') && !startsPlainly(tokens[complement.content]!))
      return null
    if (complement.kind === 'phrase' && leftClause && isDangling(scene, complement.content, verb))
      return { ...site, after: null, before: subject.from, rule: `${RULE}.after-clause` }
    return { ...site, after: complement.content, before: afterQuote ? subject.from : null, rule: `${RULE}.before` }
  }
  if (verb.frames.has('denies')) return deniesClaim(scene, site, subject)
  if (!leftClause) return middle(scene, site, subject, complement.end)
  if (!mayFollow(verb) || !closesHere(scene, complement.end)) return null
  if (needsMarks(verb) && !afterQuote) return null
  // Without a comma only plain words of saying can end a clause: "… was hit the ministry said".
  const apart = isBreak(left) || isDash(tokens, subject.from - 1)
  if (!apart && !PLAIN.test(verb.base)) return null
  if (noun && !isBreak(tokens[at + 1]) && at + 1 < scene.limit) return null
  return { ...site, after: goesOnAfter(scene, complement.end), before: subject.from, rule: `${RULE}.after-clause` }
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

const counting = ({ tokens }: Scene, at: number, group: number, verb: CueVerb): boolean =>
  verb.frames.has('counts') && verb.forms.has('ing') && tokens.slice(group, at).some((t) => BE.test(t.folded))

const headOf = (scene: Scene, subject: Subject): Token => {
  const { from, to } = subject.who.at(-1)!
  return scene.tokens[phraseAfter(scene, from)?.head ?? to - 1]!
}

/** A verb of which what is said may come first. */
const mayFollow = (verb: CueVerb): boolean =>
  (verb.frames.has('counts') && !/^(?:put|give|set|place)$/u.test(verb.base)) ||
  ['says', 'tells', 'speaks', 'thinks'].some((f) => verb.frames.has(f as 'says'))

const isDangling = (scene: Scene, content: number, verb: CueVerb): boolean => !takesObject(verb) && content >= scene.limit - 1

/** "Ten died, police said, and 20 were wounded": what is said goes on; where it begins again, or null. */
function goesOnAfter({ tokens, limit }: Scene, end: number): number | null {
  if (!isComma(tokens[end]) || tokens[end + 1]?.folded !== 'and' || end + 2 >= limit) return null
  return tokens[end + 2]!.tag !== 'VERB' && hasVerb(tokens, end + 2, limit) ? end + 2 : null
}

/** "…, a claim the rebels denied": what is denied is named before its subject. */
function deniesClaim(scene: Scene, site: Omit<Site, 'after' | 'before' | 'rule'>, subject: Subject): Site | null {
  const { tokens } = scene
  const last = /^(?:that|which)$/u.test(tokens[subject.from - 1]?.folded ?? '') ? subject.from - 2 : subject.from - 1
  const claim = last > scene.floor ? phraseBefore(scene, last) : null
  if (!claim || !CLAIM.test(tokens[claim.head]!.folded)) return null
  return { ...site, after: null, before: last + 1, start: claim.from, rule: `${RULE}.claim-denied` }
}

/** "The raid, police said, killed two": what is said goes round its speaker. */
function middle(scene: Scene, site: Omit<Site, 'after' | 'before' | 'rule'>, subject: Subject, end: number): Site | null {
  const { tokens, floor, limit } = scene
  const open = tokens[subject.from - 1]
  const close = tokens[end]
  if (subject.from <= floor + 1 || !(isComma(open) || isDash(tokens, subject.from - 1)) || end >= limit - 1) return null
  if (!(isComma(close) || isDash(tokens, end)) || !hasVerb(tokens, end, limit)) return null
  return { ...site, after: end + 1, before: subject.from, rule: `${RULE}.inside-clause` }
}

/** "…," said X, a nurse": verb first, then the speaker. */
function inverted(scene: Scene, at: number, verb: CueVerb): Site | null {
  const { tokens, floor } = scene
  if (!(verb.frames.has('says') || verb.frames.has('speaks')) || verb.forms.has('ing') || at === floor) return null
  if (/^(?:and|or|but|to|by|of|that)$/u.test(tokens[at - 1]!.folded)) return null
  const phrase = phraseAfter(scene, at + 1)
  if (!phrase || !canSpeak(scene, phrase) || tokens[at + 1]!.folded === 'that') return null
  const to = appositionAfter(scene, phrase)
  const quoted = isMark(isComma(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1])
  const next = tokens[to]
  if (
    !quoted &&
    !isBreak(next) &&
    to < scene.limit &&
    !/^(?:on|in|at|from|during|by|and|who|which|whose|also|known|while|after|when|as|of)$|ing$/u.test(next!.folded)
  )
    return null
  if (!quoted && !hasVerb(tokens, floor, at)) return null
  const tail = complementAfter({ ...scene, limit: scene.limit }, to - 1, { ...verb, frames: new Set(['says']) })
  const again = tail.kind === 'marks' ? tail.content : null
  return {
    speakers: speakersOf(scene, [{ from: phrase.from, to }], tail.told),
    from: at,
    to: Math.max(to, tail.end),
    cue: { from: at, to: at + 1 },
    after: again,
    before: at,
    start: null,
    polarity: polarityOf(verb),
    rule: `${RULE}.inverted`,
  }
}

/** "and said that", "…, adding that": who speaks is who spoke, or acted, before in the sentence. */
function shared(scene: Scene, at: number, group: number, verb: CueVerb, earlier: readonly Site[]): Site | null {
  const { tokens, floor } = scene
  const ing = verb.forms.has('ing')
  const joint = tokens[group - 1]
  const infinitive = tokens[group]!.folded === 'to'
  if (
    infinitive &&
    tokens
      .slice(Math.max(floor, group - 3), group)
      .some((t) => /^(?:declined?|refused?|yet|unable|failed|not|nt)$/u.test(t.folded))
  )
    return null
  if (
    !ing &&
    !infinitive &&
    !(group > floor && (/^(?:and|but|or)$/u.test(joint!.folded) || isComma(joint) || joint!.folded === 'to'))
  )
    return null
  if (tokens[group]!.folded === 'to' || joint?.folded === 'to') {
    if (!/^(?:say|add|tell|explain|claim|deny)$/u.test(verb.base)) return null
  }
  const complement = complementAfter(scene, at, verb)
  if (complement.content === null) return null
  if (complement.kind === 'clause' && /^(?:find|feel|know|see|understand)$/u.test(verb.base)) return null
  if (complement.kind === 'phrase' && !(ing ? verb.frames.has('counts') || verb.frames.has('denies') : takesObject(verb)))
    return null
  if (ing && tokens[group - 1]?.tag === 'ADP') return null
  const before = earlier.findLast((s) => s.speakers.length > 0 && s.from >= floor)
  // "with the observatory reporting heavy clashes"
  const doer = ing ? phraseBefore(scene, group - 1) : null
  const withDoer = doer && tokens[doer.from - 1]?.folded === 'with' && canSpeak(scene, doer) ? doer : null
  const first = withDoer ?? (before ? null : firstSubject(scene, group))
  if (!before && !first) return null
  const said = first ? speakersOf(scene, [first], null) : before!.speakers.filter((s) => s.role !== 'told')
  const told = complement.told
    ? [speakerMention(scene, complement.told, 'told', RULE)]
    : (before?.speakers.filter((s) => s.role === 'told') ?? [])
  return {
    speakers: [...told, ...said],
    from: group,
    to: complement.end,
    cue: { from: group, to: at + 1 },
    after: complement.content,
    before: null,
    start: null,
    polarity: polarityOf(verb),
    rule: `${RULE}.same-speaker`,
  }
}

export function speakersOf(scene: Scene, who: readonly Stretch[], told: Stretch | null): Site['speakers'] {
  const said = who.map((stretch) => speakerMention(scene, stretch, 'said', RULE))
  return told && isMedium(scene, told) ? [speakerMention(scene, told, 'told', RULE), ...said] : said
}

export const polarityOf = (verb: CueVerb): Site['polarity'] =>
  verb.frames.has('denies') && !verb.frames.has('says') ? 'denied' : 'asserted'
