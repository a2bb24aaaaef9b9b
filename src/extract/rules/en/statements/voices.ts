import type { ActorMention } from '../../../../model/mention.ts'
import { within } from '../../../../text/within.ts'
import { isMedium } from '../attribution/modifiers.ts'
import { canSpeak, isSpeakerNoun, phraseAfter, phraseBefore } from '../attribution/phrase.ts'
import { isPronoun, type Stretch } from '../attribution/scene.ts'
import { speakerMention } from '../attribution/speaker.ts'
import { firstSubject, subjectBefore } from '../attribution/subject.ts'
import { clauseStart, phraseStart } from '../clause/extent.ts'
import { wordAt } from '../clause/scene.ts'
import { type Credited, creditedAt } from './credited.ts'
import { rule, type Scene, type Voice } from './scene.ts'
import { sideVoice, spokenBy } from './voice.ts'

const RULE = rule('voice')
/** A pronoun does not reach back further than this many sentences. */
const REACH = 3
/** Words for some people or other. */
const ANYBODY = /^(?:many|some|several|others|most|others|everyone|someone|nobody|one|all|both|you)$/u

/** Who speaks before a verb group: a name, an organisation, a side; whom a pronoun stands for. */
export function voicesBefore(scene: Scene, group: number): readonly Voice[] {
  const subject = subjectBefore(scene.speech, group, true)
  if (subject) return subject.who.flatMap((stretch) => voiceOf(scene, stretch) ?? [])
  const side = sideBefore(scene, group)
  if (side.length > 0 || !/^(?:and|but|,|or)$/u.test(scene.tokens[group - 1]?.folded ?? '')) return side
  // "The army shelled the town and vowed to take it": the first subject goes on.
  return voicesOfParticiple(scene, group)
}

/** ", blaming the militia", "a statement condemning the raid": whoever is credited or spoke before in the sentence, else who begins it. */
export function voicesOfParticiple(scene: Scene, group: number): readonly Voice[] {
  const { tokens, sentence } = scene
  const credited = creditedAt(scene, group)
  if (credited) return credited.by
  const spoken = scene.attributions
    .filter(({ cue }) => cue && cue.span[0] >= sentence.start && cue.span[1] <= tokens[group]!.start)
    .at(-1)
    ?.speakers.findLast((s) => s.role === 'said')
  if (spoken) return [spokenBy(spoken)]
  const first = firstSubject(scene.speech, group)
  const voice = first && voiceOf(scene, first)
  return voice ? [voice] : []
}

/** The side that the clause names first, where no subject is seen: "The regime on July 22 announced". */
function sideBefore(scene: Scene, group: number): readonly Voice[] {
  const { tokens } = scene
  const from = clauseStart(scene, group)
  const actor = scene.actors.find(
    (a) => a.from >= from && a.to <= group && !/^(?:ADP|PART)$/u.test(tokens[a.from - 1]?.tag ?? ''),
  )
  return actor ? [sideVoice(actor)] : []
}

/** Whom a verb or preposition before token `at` turns to, in the words before `end`; two where two are joined. */
export function voicesAfter(scene: Scene, at: number, end: number = scene.sentence.to): readonly Voice[] {
  const { tokens, sentence } = scene
  const side = sideAt(scene, at)
  const first = side ? sideVoice(side) : phraseVoice(scene, at, end)
  if (!first) return []
  const joint = /^(?:and|,)$/u.test(tokens[first.to]?.folded ?? '') ? first.to + 1 : first.to
  const joined = joint > first.to && joint < sentence.to ? (sideAt(scene, joint) ?? null) : null
  const second = joined ? sideVoice(joined) : joint > first.to ? phraseVoice(scene, joint, end) : null
  return second ? [first, second] : [first]
}

/** Whoever the noun phrase at a token names, where it can speak. */
function phraseVoice(scene: Scene, at: number, end: number): Voice | null {
  const phrase = at < scene.sentence.to ? phraseAfter(scene.speech, at) : null
  return phrase && canSpeak(scene.speech, phrase) ? voiceOf(scene, { from: phrase.from, to: Math.min(end, phrase.to) }) : null
}

/** A side whose name begins at a token, past an article and what only describes. */
const sideAt = ({ actors, tokens }: Scene, at: number): ActorMention | null =>
  actors.find(
    (a) => a.from >= at && a.from <= at + 2 && tokens.slice(at, a.from).every((t) => t.tag === 'DET' || t.tag === 'ADJ'),
  ) ?? null

/** The owner before a noun: "Russia's claims", "Turkish demands", "the fighters' refusal". */
export function ownerBefore(scene: Scene, noun: number): readonly Voice[] {
  const { tokens, sentence } = scene
  const near = scene.actors.findLast((a) => a.from >= sentence.from && a.to <= noun && a.to >= noun - 3)
  if (near && tokens.slice(near.to, noun).every((t) => t.tag !== 'VERB' && t.tag !== 'ADP')) return [sideVoice(near)]
  const start = phraseStart(scene, noun)
  const named = tokens.slice(start, noun).findLastIndex((t) => t.tag === 'PROPN' && /^\p{Lu}/u.test(t.text))
  // "a United Nations plea"
  const body =
    named >= 0 && !/^['’]s?$/u.test(tokens[noun - 1]!.text) ? voiceOf(scene, { from: start, to: start + named + 1 }) : null
  if (body) return [body]
  const phrase = /^['’]s?$/u.test(tokens[noun - 1]?.text ?? '') ? phraseBefore(scene.speech, noun - 2) : null
  const voice = phrase && canSpeak(scene.speech, phrase) ? voiceOf(scene, phrase) : null
  return voice ? [voice] : []
}

/** What a stretch names: its side if it names one, else the person or body. */
function voiceOf(scene: Scene, stretch: Stretch): Voice | null {
  const { tokens } = scene
  const first = tokens[stretch.from]!
  if (stretch.to - stretch.from === 1 && ANYBODY.test(first.folded)) return null
  if (stretch.to - stretch.from === 1 && (isPronoun(first) || /^(?:him|her|them|us)$/u.test(first.folded)))
    return antecedent(scene, stretch)
  const speaker = speakerMention(scene.speech, stretch, 'said', RULE)
  const actor = within(scene.actors, stretch.from, stretch.to).find((a) => isAllOf(scene, stretch.from, a.from))
  // "Army spokesman Samir": the person speaks; "Assad's forces": the side does.
  if (actor && (speaker.name === null || speaker.office === null)) return sideVoice(actor)
  const speaks = tokens.slice(stretch.from, stretch.to).some((t) => isSpeakerNoun(scene.speech, t))
  return speaks || speaker.name !== null || speaker.organisation !== null ? spokenBy(speaker) : null
}

/** "the leading opposition group": what stands before the side only describes it; "Syrian Coalition" is a name of its own. */
const isAllOf = ({ tokens }: Scene, from: number, to: number): boolean =>
  to === from || tokens[to - 1]!.tag === 'DET' || !/^\p{Lu}/u.test(tokens[to - 1]!.text)

/** Whom a pronoun stands for: whoever is credited with the words that it stands in, else who spoke or acted last. */
function antecedent(scene: Scene, { from, to }: Stretch): Voice | null {
  const credited = creditedAt(scene, from)?.by[0]
  if (credited) return { ...credited, from, to }
  const first = scene.layer.sentences[Math.max(0, scene.sentence.index - REACH)]!.from
  const spoken = scene.attributions
    .flatMap(({ speakers }) => speakers)
    .filter((s) => s.role === 'said' && s.from <= from && s.from >= first)
    .sort((a, b) => a.from - b.from)
    .at(-1)
  const actor = scene.actors.findLast((a) => a.to <= from && a.from >= first)
  const person = /^(?:he|she|i|him|her)$/u.test(scene.tokens[from]!.folded)
  if (spoken && (person || spoken.from === from || !actor || spoken.from > actor.from)) return { ...spokenBy(spoken), from, to }
  if (actor) return sideVoice(actor)
  return scene.last && scene.last.from < from ? { ...scene.last, from, to } : null
}

/** "told US officials". A medium told to is nobody who is refused. */
export function addresseeOf(scene: Scene, { cue }: Credited): readonly Voice[] {
  if (cue === null) return []
  for (let i = cue; i < cue + 4; i++)
    if (/^(?:told|tell|tells|telling|informed|warned|assured)$/u.test(wordAt(scene, i))) {
      const phrase = phraseAfter(scene.speech, i + 1)
      if (!phrase || isMedium(scene.speech, phrase) || /^(?:reporters|journalists|media)$/u.test(wordAt(scene, phrase.head)))
        return []
      return voicesAfter(scene, i + 1).slice(0, 1)
    }
  return []
}
