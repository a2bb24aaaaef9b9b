import { type Complement, complementAfter, takesObject } from './complement.ts'
import { canSpeak, phraseBefore } from './phrase.ts'
import { isComma, type Scene, type Site, type Stretch } from './scene.ts'
import { speakerMention, speakersOf } from './speaker.ts'
import { firstSubject } from './subject.ts'
import type { CueAt } from './verb-form.ts'
import { type CueVerb, polarityOf } from './words.ts'

const RULE = 'en.attribution.verb.same-speaker'
const UNSAID = /^(?:declined?|refused?|yet|unable|failed|not|nt)$/u

/** "and said that", "…, adding that", "according to the monitor, which had put the toll at": who speaks is who spoke, or acted, before in the sentence. */
export function sameSpeaker(scene: Scene, cue: CueAt, earlier: readonly Site[]): Site | null {
  const { at, group, verb } = cue
  if (!goesOn(scene, cue) && !isOfSpeaker(scene, cue, earlier)) return null
  const complement = complementAfter(scene, at, verb)
  if (complement.content === null || !fits(complement, verb)) return null
  const before = earlier.findLast((s) => s.speakers.length > 0 && s.from >= scene.floor)
  const doer = ownDoer(scene, cue) ?? (before ? null : firstSubject(scene, group))
  if (!before && !doer) return null
  const said = doer ? speakersOf(scene, [doer], null) : before!.speakers.filter((s) => s.role !== 'told')
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
    rule: RULE,
  }
}

/** A participle, or a verb joined to the one before; an infinitive only of plain saying, and not after "declined". */
function goesOn({ tokens, floor }: Scene, { group, verb }: CueAt): boolean {
  const joint = tokens[group - 1]
  if (verb.forms.has('ing')) return joint?.tag !== 'ADP'
  if (tokens[group]!.folded === 'to' || joint?.folded === 'to') {
    if (tokens.slice(Math.max(floor, group - 3), group).some((t) => UNSAID.test(t.folded))) return false
    return /^(?:say|add|tell|explain|claim|deny)$/u.test(verb.base)
  }
  return group > floor && (/^(?:and|but|or)$/u.test(joint!.folded) || isComma(joint))
}

/** "…, said the monitor, which had put": the relative clause is that of whoever was credited right before it. */
const isOfSpeaker = ({ tokens }: Scene, { group }: CueAt, earlier: readonly Site[]): boolean =>
  /^(?:which|who)$/u.test(tokens[group - 1]?.folded ?? '') &&
  isComma(tokens[group - 2]) &&
  earlier.some(({ speakers }) => speakers.at(-1)?.to === group - 2)

function fits({ kind }: Complement, verb: CueVerb): boolean {
  if (kind === 'clause') return !/^(?:find|feel|know|see|understand)$/u.test(verb.base)
  if (kind !== 'phrase') return true
  return verb.forms.has('ing') ? verb.frames.has('counts') || verb.frames.has('denies') : takesObject(verb)
}

/** "with the observatory reporting heavy clashes" */
function ownDoer(scene: Scene, { group, verb }: CueAt): Stretch | null {
  const doer = verb.forms.has('ing') ? phraseBefore(scene, group - 1) : null
  return doer && scene.tokens[doer.from - 1]?.folded === 'with' && canSpeak(scene, doer) ? doer : null
}
