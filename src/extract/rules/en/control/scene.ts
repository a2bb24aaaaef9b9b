import type { Change, Modality, Polarity } from '../../../../model/claim.ts'
import type { ActorMention, PlaceMention } from '../../../../model/mention.ts'
import type { ClauseScene } from '../clause/scene.ts'
import { moodOf } from '../mood.ts'
import type { ControlWords } from './words.ts'

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A party to a change of control. */
export interface Side {
  /** Its words; of a pronoun what they stand for, where the text before tells. */
  readonly mention: ActorMention
  /** "our forces", "it": the words that point at whoever speaks, where somebody is credited; null for a side that is named. */
  readonly own: Pointer | null
}

/** A pronoun, or a noun phrase that one owns. */
export interface Pointer {
  /** Its first token. */
  readonly from: number
  readonly person: 'first' | 'third'
}

/** A change or state of control as found. Token indexes are half-open. */
export interface ControlFinding extends Stretch {
  readonly change: Change
  /** Indexes into the report's place mentions; empty where only an area is described ("the remaining areas"). */
  readonly places: readonly number[]
  readonly by: Side | null
  readonly lostBy: Side | null
  /** The word that names the change. */
  readonly trigger: number
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
  readonly rule: string
}

/** One sentence with all that it mentions. */
export interface Scene extends ClauseScene {
  readonly places: readonly PlaceMention[]
  /** Where the sentence's places begin in the report's list. */
  readonly firstPlace: number
  readonly actors: readonly ActorMention[]
  /** Of the sentence before, unless it belongs to another passage. */
  readonly actorsBefore: readonly ActorMention[]
  readonly words: ControlWords
}

/** Ground as the words tell it: the named places, or an area, and the stretch that tells it. */
export interface Ground extends Stretch {
  /** Indexes into the sentence's places. */
  readonly places: readonly number[]
}

/** What a rule found, before its mood is read. */
export interface Found {
  readonly change: Change
  readonly ground: Ground | null
  readonly by: Side | null
  readonly lostBy: Side | null
  readonly rule: string
}

/** Rules that say themselves what the words before do not: what is no longer held is lost; a withdrawal that is ruled out is refused (codebook section 2). */
const MOODS: Readonly<Record<string, Partial<Pick<ControlFinding, 'polarity' | 'modality'>>>> = {
  'no-longer': { polarity: 'asserted' },
  refusal: { polarity: 'denied', modality: 'planned' },
}

const ATTEMPTED = { polarity: 'asserted', modality: 'actual' } as const
const UNREPORTED = { polarity: 'denied' } as const
const TRIED = /^(?:tried|attempted|sought|trying|attempting)$/u
const MADE = /^(?:attempts?|bid|bids|operations?|offensives?|campaigns?|assaults?|battles?|counteroffensives?|push)$/u
const BEGUN =
  /^(?:launch|launched|launching|launches|begin|began|begun|beginning|start|started|starting|conduct|conducted|conducting|carried|carrying|mount|mounted|mounting|made|making|continue|continued|continues|continuing|resumed|resume|ongoing|under|waged|waging|opened|joined|repeated|failed|latest|unsuccessful)$/u
const ATTEMPT = 8
const BEGINS = 6

/** "tried to seize the hospital", "launched an operation to retake the town": that they attacked is told, and not that they took it. */
function wasAttempted({ tokens, sentence }: Scene, at: number): boolean {
  let to = at - 1
  while (to > sentence.from && tokens[to]!.tag === 'ADV') to--
  if (tokens[to]?.folded !== 'to') return false
  const lead = tokens[to - 1]!
  const ahead = tokens.slice(Math.max(sentence.from, to - ATTEMPT), to - 1)
  if (ahead.some((t) => AHEAD.test(t.folded))) return false
  if (TRIED.test(lead.folded)) return true
  const noun = ahead.concat(lead).findLast((t) => MADE.test(t.folded))
  // "launched an offensive and managed to seize X": another verb leads to it.
  if (noun && tokens.slice(noun.index + 1, to).some((t) => t.tag === 'VERB' || ABLE.test(t.folded))) return false
  return (
    noun !== undefined && tokens.slice(Math.max(sentence.from, noun.index - BEGINS), noun.index).some((t) => BEGUN.test(t.folded))
  )
}

const ABLE = /^(?:able|managed|allow\w*|enabl\w*|help\w*|succeed\w*|used|which|that)$/u
const AHEAD =
  /^(?:will|would|may|might|could|plans?|planned|planning|not|never|if|expected|prepar\w+|ready|vow\w*|want\w*|before)$/u

/** "there are no reports of X retaking the town". */
function isUnreported({ tokens, sentence }: Scene, at: number): boolean {
  const before = tokens.slice(Math.max(sentence.from, at - 8), at).map((t) => t.folded)
  const told = before.findLastIndex((word) => /^(?:reports?|evidence|confirmation|indications?|signs?)$/u.test(word))
  // "no reports of casualties when rebels seized X": that is another clause.
  const isOwn = !before.slice(told + 2).some((word) => /^(?:when|as|after|while|since|because|before|,)$/u.test(word))
  return told > 0 && isOwn && /^(?:no|any)$/u.test(before[told - 1]!) && /^(?:of|that)$/u.test(before[told + 1] ?? '')
}

/** The finding around a trigger: it covers the sides and the ground that stand in the sentence. */
export function finding(scene: Scene, at: number, { change, ground, by, lostBy, rule }: Found): ControlFinding {
  const parts = [ground, by?.mention ?? null, lostBy?.mention ?? null].filter(
    (part) =>
      part !== null &&
      part.from >= scene.sentence.from &&
      part.to <= scene.sentence.to &&
      // "X left the towns, which they had taken": what "they" stand for is told in another clause.
      (part === ground || !scene.tokens.slice(part.to, at).some((t) => t.folded === 'which')),
  )
  const made = (change === 'taken' || change === 'advancing') && rule === 'verb' && wasAttempted(scene, at)
  return {
    change: made ? 'advancing' : change,
    places: (ground?.places ?? []).map((place) => scene.firstPlace + place),
    by,
    lostBy,
    from: Math.min(at, ...parts.map((part) => part!.from)),
    to: Math.max(at + 1, ...parts.map((part) => part!.to)),
    trigger: at,
    ...moodOf(scene, at),
    ...(made ? ATTEMPTED : MOODS[rule]),
    ...(isUnreported(scene, at) ? UNREPORTED : {}),
    rule: `en.control.${rule}`,
  }
}
