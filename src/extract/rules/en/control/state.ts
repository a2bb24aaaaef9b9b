import { groundIn } from './ground.ts'
import { holdersNear } from './held.ts'
import type { Found, Scene, Side, Stretch } from './scene.ts'
import { sideIn } from './side.ts'
import { subjectOf } from './subject.ts'
import { phraseSide, sideBehind } from './verb.ts'

const KEPT =
  /^(?:brought|bring|brings|bringing|came|come|comes|coming|fell|fall|fallen|falling|returned|return|returning|passed|pass|put|placed|back|restored)$/u

/** "some parts of the city are under the control of". */
const PARTS = /^(?:half|third|thirds|most|parts|pockets|percent|some|portions)$/u
const NOT = /^(?:no|not|never|nt)$/u

/** "X is under the full control of Y", "X remains in Y's hands", "X is under siege by Y", "leaving X in rebel hands". */
export function byState(scene: Scene, at: number): Found | null {
  const { tokens, sentence } = scene
  const word = tokens[at]!.folded
  const lead = leadOf(scene, at, word === 'hands' ? /^(?:in|into|to)$/u : /^(?:under|in)$/u)
  if (lead < 0) return null
  if (tokens[lead]!.folded === 'in' && word === 'control') return inControl(scene, at, lead)
  const holder = holdersNear(scene, at)
  const inside = phraseSide(scene, lead + 1)
  const by =
    (holder && holder.from > lead ? { mention: holder, own: null } : null) ??
    ownOf(scene, lead + 1, at) ??
    sideBehind(scene, at + 1, /^(?:of|by|from)$/u, 4) ??
    (inside && inside.mention.to <= at ? inside : null)
  const siege = /^(?:siege|blockade|encirclement)$/u.test(word)
  if (!by && !siege) return null
  const phrase = subjectOfState(scene, lead)
  const ground = phrase && groundIn(scene, phrase)
  if (!ground) return null
  const verbs = tokens.slice(Math.max(sentence.from, lead - 4), lead).map((t) => t.folded)
  const taken = verbs.some((verb) => KEPT.test(verb))
  if (!siege && !taken && by && verbs.includes('longer'))
    return { change: 'lost', ground, by: null, lostBy: by, rule: 'no-longer' }
  const parts = tokens
    .slice(phrase.from, phrase.to)
    .some((t) => PARTS.test(t.folded) && !(t.folded === 'some' && tokens[t.index + 1]?.tag === 'NUM'))
  const held = parts ? 'partly-held' : 'holds'
  return { change: siege ? 'besieges' : taken ? 'taken' : held, ground, by, lostBy: null, rule: 'state' }
}

function leadOf({ tokens, sentence }: Scene, at: number, lead: RegExp): number {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 7); i--) {
    if (lead.test(tokens[i]!.folded)) return i
    if (!/^(?:DET|ADJ|ADV|NOUN|PROPN|PRON|PART|NUM)$/u.test(tokens[i]!.tag) && !/^(?:-|['’]s?)$/u.test(tokens[i]!.text)) return -1
  }
  return -1
}

/** "in our hands", "under their control". */
function ownOf(scene: Scene, from: number, at: number): Side | null {
  const own = scene.tokens.slice(from, at).find((t) => /^(?:our|its|their|his)$/u.test(t.folded))
  return own ? sideIn(scene, { from: own.index, to: at + 1 }) : null
}

/** What is in somebody's hands: the subject of the verb before, or the noun phrase right before. */
function subjectOfState(scene: Scene, lead: number): Stretch | null {
  const { tokens, sentence } = scene
  for (let i = lead - 1; i >= Math.max(sentence.from, lead - 5); i--) {
    const { tag, folded } = tokens[i]!
    if (tag === 'AUX' || tag === 'VERB') return subjectOf(scene, i)
    if (/^(?:NOUN|PROPN|NUM|PRON)$/u.test(tag)) return subjectOf(scene, lead)
    if (tag !== 'ADV' && tag !== 'ADP' && !NOT.test(folded)) return null
  }
  return null
}

/** "Y is in control of X", "Y remains in full control of X". */
function inControl(scene: Scene, at: number, lead: number): Found | null {
  const { tokens, sentence } = scene
  if (tokens[at + 1]?.folded !== 'of') return null
  const verb = tokens.slice(Math.max(sentence.from, lead - 4), lead).findLast((t) => t.tag === 'AUX' || t.tag === 'VERB')
  const phrase = verb ? subjectOf(scene, verb.index) : null
  const by = phrase && sideIn(scene, phrase)
  const ground = by && groundIn(scene, { from: at + 2, to: Math.min(sentence.to, at + 8) })
  return ground ? { change: 'holds', ground, by, lostBy: null, rule: 'state' } : null
}

/** "the town remains contested": nobody holds all of it. */
export function byContest(scene: Scene, at: number): Found | null {
  const { tokens, sentence } = scene
  const verb = tokens
    .slice(Math.max(sentence.from, at - 3), at)
    .findLast((t) => /^(?:is|are|was|were|be|been|remain|remains|remained|being)$/u.test(t.folded))
  const phrase = verb ? subjectOf(scene, verb.index) : null
  const ground = phrase && groundIn(scene, phrase)
  return ground ? { change: 'partly-held', ground, by: null, lostBy: null, rule: 'state' } : null
}
