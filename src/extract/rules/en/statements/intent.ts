import type { ActorEntry } from '../../../../model/knowledge.ts'
import { clauseStart, groupStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { type Credited, creditedAt } from './credited.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { sideVoice, wordsOf } from './voice.ts'
import { addresseeOf } from './voices.ts'

const MODAL = /^(?:going|will|would|wo|shall|can|cannot|could|ca|wont|wouldnt|cant|ll|d)$/u
const NOT = /^(?:not|never|nt|nor|neither|wont|wouldnt|cant|cannot)$/u
const BETWEEN = /^(?:also|soon|now|still|all|only|be|immediately|never|not|nt|to)$/u
const SELF = /^(?:they|we|it|he|she|i)$/u
const OWN =
  /^(?:group|movement|government|ministry|country|organi[sz]ation|party|leadership|bloc|faction|military|army|fighters|forces|troops)$/u
/** Who tells what others will do. */
const OBSERVES =
  /\b(?:observatory|monitors?|analysts?|experts?|residents|witness(?:es)?|activists?|report|reporters?|journalists?|media|agency|un|united nations)\b/iu

/** What a speaker says that their own side will or will not do: "they would not leave", "“We will respond”", "would halt its strikes". */
export function intended(scene: Scene, at: number): StatementFinding | null {
  if (!MODAL.test(wordAt(scene, at))) return null
  if (wordAt(scene, at) === 'going' && wordAt(scene, at + 1) !== 'to') return null
  let verb = at + 1
  while (BETWEEN.test(wordAt(scene, verb)) && verb < at + 4) verb++
  const denied = [at, at + 1, at + 2].some((i) => i < verb && NOT.test(wordAt(scene, i)))
  const act = denied
    ? refusal(scene, verb)
    : (rather(scene, at) ?? threat(scene, at, verb) ?? consent(scene, at, verb) ?? concession(scene, at, verb))
  if (!act) return null
  const credited = creditedAt(scene, at)
  if (!credited || credited.denied || credited.by.length === 0) return null
  const from = clauseStart(scene, at)
  if (!act.ofOthers && !isOwn(scene, at, Math.max(from, credited.content), credited)) return null
  const against = scene.actors.find((a) => a.from > verb && a.from <= verb + 6)
  return {
    type: act.type,
    from: Math.min(credited.from, from),
    to: stretchEnd(scene, verb + 1),
    trigger: [at, verb + 1],
    ...TOLD,
    by: credited.by,
    addressed: act.type === 'THREATEN' && against ? [sideVoice(against)] : addresseeOf(scene, credited),
    takesUp: false,
    rule: rule(act.rule),
  }
}

interface Act {
  readonly type: 'REJECT' | 'THREATEN' | 'CONCEDE' | 'AGREE'
  readonly rule: string
  /** What is said of others: "those who stay will face death". */
  readonly ofOthers: boolean
}

const refusal = (scene: Scene, verb: number): Act | null =>
  scene.words.refused.has(wordAt(scene, verb)) ? { type: 'REJECT', rule: 'refused', ofOthers: false } : null

/** "would rather risk death than surrender". */
const rather = (scene: Scene, at: number): Act | null =>
  wordAt(scene, at + 1) === 'rather' && anyWord(scene, at + 2, at + 9, (word) => word === 'than')
    ? { type: 'REJECT', rule: 'refused', ofOthers: false }
    : null

const FATE = /^(?:face|suffer|pay|regret|die|burn)$/u
const GOES_ON = /^(?:continue|defend|fight|resist|turn|resume|hit|target|answer)$/u
const FIGHT =
  /^(?:fighting|fight|until|operations?|strikes|against|struggle|resistance|attacks|war|missions|territory|land|airstrikes|force|bombing|raids|targets|hard|back|back|shelling|every|offensive|campaign)$/u

function threat(scene: Scene, at: number, verb: number): Act | null {
  // "going to take the necessary actions to retaliate"
  const later = wordAt(scene, at) === 'going' && anyWord(scene, verb, verb + 6, (w) => /^(?:retaliate|respond|avenge)$/u.test(w))
  if (later) return { type: 'THREATEN', rule: 'threatened', ofOthers: false }
  const word = wordAt(scene, verb)
  const doomed =
    wordAt(scene, verb - 1) === 'be' &&
    /^(?:treated|targeted|destroyed|eliminated|killed|punished|considered|shot|crushed|arrested|bombed)$/u.test(word)
  if (!scene.words.threatened.has(word) && !doomed) return null
  if (FATE.test(word) || doomed) {
    const warned = anyWord(scene, clauseStart(scene, at) - 6, at, (w) =>
      /^(?:those|anyone|whoever|who|enemy|aggressor|aggressors|they)$/u.test(w),
    )
    return warned ? { type: 'THREATEN', rule: 'threatened', ofOthers: true } : null
  }
  if (GOES_ON.test(word) && !anyWord(scene, verb, verb + 6, (w) => FIGHT.test(w))) return null
  return { type: 'THREATEN', rule: 'threatened', ofOthers: false }
}

/** "told the envoy that it would agree to a truce". */
const consent = (scene: Scene, at: number, verb: number): Act | null =>
  /^(?:will|would|ll)$/u.test(wordAt(scene, at)) && /^(?:agree|accept|sign)$/u.test(wordAt(scene, verb))
    ? { type: 'AGREE', rule: 'consented', ofOthers: false }
    : null

/** "would" tells of an offer only where a side says so of itself, "can" never. */
const concession = (scene: Scene, at: number, verb: number): Act | null =>
  /^(?:will|would|ll|shall)$/u.test(wordAt(scene, at)) &&
  scene.words.conceded.has(wordAt(scene, verb)) &&
  (!/^(?:attend|join)$/u.test(wordAt(scene, verb)) ||
    anyWord(scene, verb, verb + 6, (word) => /^(?:talks|negotiations|ceasefire|truce|conference|agreement|process)$/u.test(word)))
    ? { type: 'CONCEDE', rule: 'conceded', ofOthers: false }
    : null

/** Whether the subject is the speaker, or the side that the speaker is of. */
function isOwn(scene: Scene, at: number, from: number, { by }: Credited): boolean {
  const group = groupStart(scene, at)
  if (SELF.test(wordAt(scene, group - 1))) return true
  // "said the group would not accept"
  const observed = by[0] !== undefined && OBSERVES.test(wordsOf(by[0]))
  if (!observed && OWN.test(wordAt(scene, group - 1)) && /^(?:the|its|our|their|his)$/u.test(wordAt(scene, group - 2)))
    return true
  const subject = scene.actors.find((a) => a.from >= from - 1 && a.to <= group && a.to >= group - 2)
  const [speaker] = by
  if (!subject || !speaker || OBSERVES.test(wordsOf(speaker))) return false
  const told = speaker.actor?.entries ?? []
  return (
    told.length === 0 ||
    subject.entries.length === 0 ||
    told.some((one) => subject.entries.some((other) => sideOf(one) === sideOf(other)))
  )
}

const sideOf = ({ side, name }: ActorEntry): string => side ?? name
