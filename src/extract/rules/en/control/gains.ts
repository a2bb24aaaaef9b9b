import { groupStart } from '../clause/extent.ts'
import { groundAt, groundBehindSide, groundIn, relativeGround } from './ground.ts'
import type { Found, Ground, Scene, Side } from './scene.ts'
import { describedBy, subjectOf } from './subject.ts'
import { type Doer, doerOf, isPassive, phraseSide, restEnd, sideBehind } from './verb.ts'
import type { ControlVerb } from './words.ts'

/** What is taken, held or entered beside ground: "took part", "held talks", "entered talks". */
const NO_OBJECT =
  /^(?:part|place|aim|cover|refuge|shelter|responsibility|note|action|hostage|hostages|prisoner|prisoners|captive|talks|meeting|elections|responsible|accountable|steps|office|power|up|heart|stock|turns|to|into|advantage|effect|lives|blame)$/u
const PARTLY =
  /^(?:half|third|thirds|most|part|parts|pocket|pockets|percent|per|%|quarter|quarters|some|remaining|few|handful|portion|portions)$/u
/** An advance only where it reaches for more than it meets: "reached the outskirts". */
const EDGE =
  /^(?:outskirts|edge|edges|gates|gate|centre|center|suburbs|border|outer|heart|bank|banks|entrance|entrances|river|limits|perimeter)$/u
/** Verbs of much else: without a side that has the place nothing is told of control. */
const NEEDS_SIDE =
  /^(?:enter|attack|assault|storm|approach|reach|cross|near|win|take|cut|raise|hoist|plant|hold|keep|defend|rule|govern|dominate|secure|clear|recover|free|isolate|surround|retain|occupy|grab|have|administer|invade|breach|infiltrate|penetrate)$/u

export function gains(scene: Scene, at: number, use: ControlVerb): Found | null {
  const { tokens } = scene
  if (use.rest.length === 0 && NO_OBJECT.test(tokens[at + 1]?.folded ?? '')) return null
  // "kept pounding the city"
  if (/^(?:keep|retain)$/u.test(use.base) && /ing$/u.test(tokens[at + 1]?.folded ?? '')) return null
  return isPassive(scene, at, use) ? passively(scene, at, use) : actively(scene, at, use)
}

function actively(scene: Scene, at: number, use: ControlVerb): Found | null {
  const { tokens } = scene
  const after = restEnd(scene, at, use.rest)
  if (after < 0) return null
  // "encircled the militants in X": whoever is besieged stands before the ground.
  const besieged = use.change === 'besieges' && tokens[after]?.tag !== 'PRON' ? phraseSide(scene, after) : null
  const behind = besieged ? groundBehindSide(scene, besieged.mention.to) : groundOf(scene, at, after, use)
  // "retook Orlo, which the group had held": a clause beside tells what was so before.
  const ground = behind ?? (use.change === 'holds' ? null : relativeGround(scene, at))
  if (!ground || (behind && ground.from < at)) return null
  if (/^(?:reach|approach)$/u.test(use.base) && !tokens.slice(at, ground.to).some((t) => EDGE.test(t.folded))) return null
  if (isSupposed(scene, at, use)) return null
  if (isDescription(scene, at, use)) return use.change === 'taken' ? found(use, ground, null, null, scene, at) : null
  if (isCarriedOff(scene, use, ground)) return null
  const former = noLonger(scene, at, use)
  if (former) return { change: 'lost', ground, by: null, lostBy: former, rule: 'no-longer' }
  const doer = doerOf(scene, at)
  if (isRaid(scene, at, use, ground) || isRoad(scene, use, ground)) return null
  if (!fits(scene, doer, use, ground) && !(use.ing && at === scene.sentence.from)) return null
  return found(use, ground, doer.side, besieged ?? fromSide(scene, at, ground), scene, at)
}

/** "gunmen attacked villages in X", "the group attacked Karsova town": who raids does not come to stay. "began to attack the city" is an advance. */
function isRaid({ tokens }: Scene, at: number, use: ControlVerb, ground: Ground): boolean {
  if (use.base === 'attack') return !BEGINS.test(tokens[tokens[at - 1]?.folded === 'to' ? at - 2 : at - 1]?.folded ?? '')
  const isAny = !/^(?:the|these|those|key|strategic)$/u.test(tokens[ground.from - 1]?.folded ?? '')
  return /^(?:storm|invade|assault)$/u.test(use.base) && isAny && PREY.test(tokens[ground.from]!.folded)
}

const BEGINS = /^(?:beg[aiu]n|begins|beginning|start|starts|started|starting)$/u
const PREY = /^(?:villages|communities|settlements|farms|camps|markets|homes|houses|churches|schools|convoys|buildings)$/u

/** "cut off the main crossing": a way is closed, nobody is besieged. */
const isRoad = ({ tokens }: Scene, use: ControlVerb, ground: Ground): boolean =>
  use.base === 'cut' && use.change === 'besieges' && tokens.slice(ground.from, ground.to).some((t) => WAYS.test(t.folded))

const WAYS = /^(?:crossings?|roads?|highways?|routes?|bridges?|border|railway|corridor)$/u

/** "X no longer controls the heights": whoever held them lost them. */
function noLonger({ tokens, actors, sentence }: Scene, at: number, { change }: ControlVerb): Side | null {
  const no = tokens[at - 1]?.folded === 'longer' && tokens[at - 2]?.folded === 'no' ? at - 2 : -1
  if (change !== 'holds' || no < sentence.from) return null
  const mention = actors.findLast((actor) => actor.to === no && actor.from >= sentence.from)
  return mention ? { mention, own: null } : null
}

/** Civilians and things take and hold as well: the subject is a side, or the clause has none and names the place. */
const fits = ({ tokens }: Scene, { phrase, side }: Doer, use: ControlVerb, ground: Ground): boolean =>
  side !== null ||
  (phrase !== null && /^(?:no|nobody|none)$/u.test(tokens[phrase.from]!.folded)) ||
  (phrase === null && ground.places.length > 0 && !NEEDS_SIDE.test(use.base))

function groundOf(scene: Scene, at: number, after: number, use: ControlVerb): Ground | null {
  const last = use.rest.at(-1)
  // "took the post back": the ground stands before a particle that is all of the rest.
  if (use.rest.length === 1 && (last === 'back' || last === 'over' || last === 'off'))
    return groundAt(scene, after > at + 2 ? at + 1 : after)
  if (last && /^(?:roads?|highway|routes?|lines?|railway)$/u.test(last)) return groundAt(scene, after - 1)
  return groundAt(scene, after)
}

/** "the newly recaptured district", "abandoned besieged territory": the participle only describes. */
function isDescription(scene: Scene, at: number, use: ControlVerb): boolean {
  const { tokens, sentence } = scene
  if (!use.participle || use.rest.length > 0 || at === sentence.from || !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.tag ?? ''))
    return false
  const before = tokens[at - 1]!
  if (before.folded === 'having') return false
  return /^(?:DET|ADJ|ADP|VERB)$/u.test(before.tag) || /^(?:newly|recently|just|its|their|his|her|our|my)$/u.test(before.folded)
}

/** "took them to the hospital", "entered the country": not of ground. */
const isCarriedOff = ({ tokens }: Scene, use: ControlVerb, ground: Ground): boolean =>
  (use.base === 'take' &&
    use.rest.length === 0 &&
    tokens[ground.from]!.tag === 'PRON' &&
    /^(?:to|away|into|from|out|prisoner|captive|hostage)$/u.test(tokens[ground.to]?.folded ?? '')) ||
  (use.base === 'clear' && /^mines?$/u.test(tokens[ground.to - 1]!.folded)) ||
  (use.base === 'enter' && ground.places.length === 0 && tokens[ground.to - 1]!.folded === 'country')

/** "Capturing the city would be …" supposes; it does not tell. */
const isSupposed = ({ tokens, sentence }: Scene, at: number, use: ControlVerb): boolean =>
  use.ing &&
  (at === sentence.from || tokens[at - 1]!.tag === 'PUNCT') &&
  tokens.slice(at, Math.min(sentence.to, at + 14)).some((t) => /^(?:would|could|means)$/u.test(t.folded))

function passively(scene: Scene, at: number, use: ControlVerb): Found | null {
  const { tokens } = scene
  const phrase =
    groupStart(scene, at) < at &&
    !/^(?:recently|newly|now|since|just|once|then|previously|first)$/u.test(tokens[groupStart(scene, at)]!.folded)
      ? subjectOf(scene, at)
      : describedBy(scene, at)
  if (!phrase) return null
  const [nouns, leads] = [use.rest.filter((word) => !LEADS.test(word)), use.rest.filter((word) => LEADS.test(word))]
  if (!nouns.every((word) => tokens.slice(phrase.from, phrase.to).some((t) => t.folded === word))) return null
  const after = restEnd(scene, at, leads)
  if (after < 0) return null
  const ground = nouns.length > 0 && leads.length > 0 ? groundAt(scene, after) : groundIn(scene, phrase)
  if (!ground || isCarriedOff(scene, use, ground) || isRoad(scene, use, ground) || isRaid(scene, at, use, ground)) return null
  if (isSeizedIn(scene, at, use, ground)) return null
  const by = sideBehind(scene, at + 1, /^by$/u, 14)
  if (!by && (use.change === 'holds' || use.change === 'advancing' || use.change === 'partly-held')) return null
  if (!by && use.base === 'take' && use.rest.length === 0 && /^(?:to|into|at|away|on)$/u.test(tokens[at + 1]?.folded ?? ''))
    return null
  if (
    use.base === 'free' &&
    ground.places.length === 0 &&
    !/^(?:villages?|towns?|cit(?:y|ies)|areas?|districts?|territory|neighbou?rhoods?)$/u.test(tokens[ground.to - 1]!.folded)
  )
    return null
  return { change: use.change, ground, by, lostBy: sideBehind(scene, at + 1, /^from$/u, 8), rule: 'passive' }
}

/** "Ivo Marek, captured in Karsova": who is captured in a place is no place. */
const isSeizedIn = ({ tokens, places, words }: Scene, at: number, { base }: ControlVerb, ground: Ground): boolean =>
  ground.places.length === 0 &&
  !tokens.slice(ground.from, ground.to).some((t) => words.objects.has(t.folded)) &&
  /^(?:capture|seize)$/u.test(base) &&
  /^(?:in|at|near|outside)$/u.test(tokens[at + 1]?.folded ?? '') &&
  places.some((p) => p.from === at + 2)

const LEADS = /^(?:of|over|in|at|on|back|off|to)$/u

function found(use: ControlVerb, ground: Ground, by: Side | null, lostBy: Side | null, scene: Scene, at: number): Found {
  // "Russia, which occupies a fifth of": it took that long ago.
  const change = use.base === 'occupy' && isPresent(scene, at) ? 'holds' : use.change
  const part = change === 'holds' && scene.tokens.slice(at, ground.to).some((t) => PARTLY.test(t.folded))
  return { change: part ? 'partly-held' : change, ground, by, lostBy, rule: 'verb' }
}

const isPresent = ({ tokens }: Scene, at: number): boolean =>
  /^occup(?:y|ies)$/u.test(tokens[at]!.folded) && !/^(?:to|will|would|could|may|might|did)$/u.test(tokens[at - 1]?.folded ?? '')

/** Whose ground it was: "from the rebels", "rebel-held" and "the rebels' base" in the object. */
function fromSide(scene: Scene, at: number, ground: Ground): Side | null {
  const { tokens, actors } = scene
  const stated = sideBehind(scene, at + 1, /^from$/u, ground.to - at + 3)
  if (stated) return stated
  const holder = actors.find(
    (a) => a.from > at && a.to <= ground.to && (/^(?:-|['’]s?)$/u.test(tokens[a.to]?.text ?? '') || a.to < ground.to),
  )
  return holder ? phraseSide(scene, holder.from) : null
}
