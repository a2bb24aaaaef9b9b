import type { Change, Modality, Polarity } from '../../../../model/claim.ts'
import type { ActorMention, PlaceMention } from '../../../../model/mention.ts'
import type { Sentence, TextLayer, Token } from '../../../../text/layer.ts'
import { moodOf } from '../mood.ts'
import type { ControlVerb, ControlWords } from './words.ts'

/** A change or state of control as found. Token indexes are half-open. */
export interface ControlFinding {
  readonly change: Change
  /** Indexes into the report's place mentions; empty where only an area is described ("the remaining areas"). */
  readonly places: readonly number[]
  readonly by: ActorMention | null
  readonly lostBy: ActorMention | null
  readonly from: number
  readonly to: number
  /** The word that names the change. */
  readonly trigger: number
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
  readonly rule: string
}

interface Scene {
  readonly layer: TextLayer
  readonly sentence: Sentence
  readonly places: readonly PlaceMention[]
  readonly actors: readonly ActorMention[]
  readonly words: ControlWords
}

/** Finds what a report says of who took, lost, holds, besieges or advances on what. */
export function findControl(
  layer: TextLayer,
  places: readonly PlaceMention[],
  actors: readonly ActorMention[],
  words: ControlWords,
): ControlFinding[] {
  return layer.sentences.flatMap((sentence) => {
    const scene = { layer, sentence, places, actors, words }
    const found: ControlFinding[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const finding = findingAt(scene, at)
      if (finding && !found.some((f) => f.to > finding.trigger && f.trigger !== finding.trigger && f.change === finding.change))
        found.push(finding)
    }
    return found
  })
}

function findingAt(scene: Scene, at: number): ControlFinding | null {
  const { layer, words } = scene
  const token = layer.tokens[at]!
  if (isHyphenated(layer, at)) return heldPlace(scene, at)
  const verb = words.verbs.get(token.folded)
  if (verb && isVerbHere(layer, at, verb)) return byVerb(scene, at, verb)
  const change = words.nouns.get(token.folded)
  if (change) return byNoun(scene, at, change)
  return /^(?:stronghold|strongholds|bastion|hands|control)$/u.test(token.folded) ? byStronghold(scene, at) : null
}

const isHyphenated = (layer: TextLayer, at: number): boolean =>
  layer.tokens[at - 1]?.text === '-' && /^(?:held|controlled|occupied|besieged)$/u.test(layer.tokens[at]!.folded)

/** "the Kurdish-held town of X": a background position, only where a place is named. */
function heldPlace(scene: Scene, at: number): ControlFinding | null {
  const { layer } = scene
  const place = nextPlace(scene, at + 1, 6)
  const actor = scene.actors.findLast((a) => a.to <= at && a.to >= at - 2)
  if (!actor || place === null) return null
  const mention = scene.places[place]!
  if (layer.tokens.slice(at + 1, mention.from).some((t) => t.tag === 'VERB' || t.tag === 'PUNCT')) return null
  return {
    change: 'holds',
    places: [place],
    by: actor,
    lostBy: null,
    from: actor.from,
    to: mention.to,
    trigger: at,
    polarity: 'asserted',
    modality: 'actual',
    hedges: [],
    rule: 'en.control.held-place',
  }
}

const NOT_VERB_AFTER = /^(?:the|a|an|its|their|his|of|this|that)$/u

/** A word form of a control verb that is not a noun here ("the advance", "control of"). */
function isVerbHere(layer: TextLayer, at: number, verb: ControlVerb): boolean {
  const token = layer.tokens[at]!
  const before = layer.tokens[at - 1]?.folded ?? ''
  if (verb.base === token.folded && NOT_VERB_AFTER.test(before)) return false
  if (/^(?:control|push|advance|attack|assault|hold|close|press|progress|fall)s?$/u.test(token.folded))
    return token.tag === 'VERB'
  return token.tag !== 'ADP' && token.tag !== 'PUNCT'
}

/** What follows the verb: the named places, or an area, and where that stretch ends. */
interface Ground {
  readonly places: readonly number[]
  readonly to: number
}

const BRIDGE =
  /^(?:control|full|complete|total|partial|over|of|on|in|into|onto|from|to|towards|toward|back|all|most|large|parts|part|the|a|an|its|their|his|more|than|half|third|new|several|strategic|key|whole|entire|out|up|again|and|further|deeper|forward|ground|swathes|swaths|northern|southern|eastern|western|central|at|around|inside|nearby|newly|remaining|last|last|most|some|about|around|nearly|almost|percent|per|cent|%|he|another|other|besieged|rebel|opposition|government|regime|held|controlled|-|former|in|strategically|important|historic|old|main|cities|historic|grip|vital|many|two|three|four|five|six|seven|eight|nine|ten|one|thirds|areas|these|those|neighbouring|neighboring|northwestern|southeastern|northeastern|southwestern|southeast|northeast|northwest|southwest|"|“|”|surrounding|populated|densely)$/u

function groundAfter(scene: Scene, at: number, limit: number): Ground | null {
  const { layer, places, words, sentence } = scene
  const end = Math.min(sentence.to, at + limit)
  let area = -1
  for (let i = at; i < end; i++) {
    const token = layer.tokens[i]!
    const place = places.findIndex((p) => p.use === 'literal' && p.from <= i && i < p.to)
    if (place >= 0) return listed(scene, place)
    if (words.people.has(token.folded) && !/^(?:rebel|opposition)$/u.test(token.folded) && layer.tokens[i + 1]?.text !== '-')
      break
    if (words.objects.has(token.folded) && token.folded !== 'control' && token.folded !== 'ground') {
      area = i
      continue
    }
    if (token.tag === 'NUM' || token.tag === 'ADJ' || token.tag === 'DET' || token.tag === 'PROPN' || BRIDGE.test(token.folded))
      continue
    if (token.tag === 'NOUN' && (words.objects.has(layer.tokens[i + 1]?.folded ?? '') || layer.tokens[i + 1]?.folded === 'of'))
      continue
    break
  }
  return area >= 0 ? { places: nearbyPlace(scene, area), to: area + 1 } : null
}

/** "A, B and C districts": the places of one list. */
function listed(scene: Scene, first: number): Ground {
  const { layer, places } = scene
  const list = [first]
  let to = places[first]!.to
  for (let next = first + 1; next < places.length; next++) {
    const place = places[next]!
    const between = layer.tokens.slice(to, place.from)
    if (
      place.use !== 'literal' ||
      between.length > 4 ||
      !between.every((t) => /^(?:,|and|as|well|the|&)$/u.test(t.folded) || scene.words.objects.has(t.folded)) ||
      !between.some((t) => /^(?:,|and|&)$/u.test(t.folded))
    )
      break
    list.push(next)
    to = place.to
  }
  return { places: list, to }
}

/** The place that an area noun belongs to: "the rebel-held sector of X", "the city" of the place before. */
function nearbyPlace(scene: Scene, area: number): readonly number[] {
  const after = nextPlace(scene, area + 1, 4)
  if (after !== null && /^(?:of|in)$/u.test(scene.layer.tokens[area + 1]?.folded ?? '')) return [after]
  return []
}

function nextPlace(scene: Scene, at: number, limit: number): number | null {
  const index = scene.places.findIndex(
    (p) => p.use === 'literal' && p.from >= at && p.from < Math.min(scene.sentence.to, at + limit),
  )
  return index < 0 ? null : index
}

function byVerb(scene: Scene, at: number, verb: ControlVerb): ControlFinding | null {
  const { layer, sentence } = scene
  const passive = verb.participle && isPassive(layer, at, sentence.from)
  const adjectival =
    verb.participle &&
    !passive &&
    /^(?:newly|recently|the|of|already|just)$/u.test(layer.tokens[at - 1]?.folded ?? '') &&
    layer.tokens[at]!.tag !== 'AUX'
  if (verb.tie === 'falls') return fallen(scene, at, verb)
  if (passive || (verb.participle && isReduced(scene, at))) return passively(scene, at, verb)
  const ground = groundAfter(scene, at + 1, 16)
  if (!ground && !bare(verb, layer, at)) return null
  if (needsPreposition(verb, layer.tokens[at + 1])) return null
  const subject = adjectival ? null : subjectBefore(scene, at)
  if (!subject && !adjectival && ground?.places.length === 0) return null
  const stated = fromActor(scene, at, ground?.to ?? at + 1)
  const [by, lostBy] = verb.tie === 'gains' ? [subject, stated] : [null, subject]
  return finding(scene, at, verb.change, ground ?? { places: [], to: at + 1 }, by, lostBy, subject?.from ?? at, 'verb')
}

/** Verbs that tell of control without an object: "forces advanced", "rebels withdrew". */
const bare = (verb: ControlVerb, layer: TextLayer, at: number): boolean =>
  (verb.base === 'advance' || verb.base === 'withdraw' || verb.base === 'retreat') && layer.tokens[at]!.tag === 'VERB'

const PREPOSITIONS: Readonly<Record<string, RegExp>> = {
  push: /^(?:into|on|towards|toward|further|deeper|through|forward|ahead)$/u,
  press: /^(?:on|into|ahead|forward)$/u,
  close: /^(?:in)$/u,
  pull: /^(?:out|back)$/u,
  tighten: /^(?:its|their|the|his)$/u,
  progress: /^(?:in|into|towards|toward)$/u,
  gain: /^(?:full|complete|control|ground|partial)$/u,
  establish: /^(?:full|complete|control|partial)$/u,
  restore: /^(?:full|complete|control|his|its|their)$/u,
  beat: /^(?:back)$/u,
  attack: /^(?:the|a|an|rebel|opposition|government|regime|)$/u,
}

const needsPreposition = (verb: ControlVerb, next: Token | undefined): boolean => {
  const pattern = PREPOSITIONS[verb.base]
  return pattern !== undefined && !pattern.test(next?.folded ?? '')
}

const isPassive = (layer: TextLayer, at: number, start: number): boolean => {
  for (let i = at - 1; i >= Math.max(start, at - 4); i--) {
    const { folded, tag } = layer.tokens[i]!
    if (/^(?:was|were|been|being|is|are|be)$/u.test(folded)) return true
    if (tag !== 'ADV' && tag !== 'AUX') return false
  }
  return false
}

/** "the town, recaptured by the army", "the district recently captured from rebels". */
const isReduced = (scene: Scene, at: number): boolean =>
  /^(?:by|from)$/u.test(scene.layer.tokens[at + 1]?.folded ?? '') && placeBefore(scene, at) !== null

function passively(scene: Scene, at: number, verb: ControlVerb): ControlFinding | null {
  const place = placeBefore(scene, at)
  const by = actorAfter(scene, at, 'by', 10)
  const from = actorAfter(scene, at, 'from', 8)
  if (place === null && !by) return null
  if (verb.change === 'withdrew' && place === null) return null
  const [gains, loses] = verb.tie === 'gains' ? [by, from] : [null, by]
  const mention = place === null ? null : scene.places[place]!
  const to = Math.max(at + 1, by?.to ?? 0, from?.to ?? 0)
  return finding(
    scene,
    at,
    verb.change,
    { places: place === null ? [] : [place], to },
    gains,
    loses,
    mention?.from ?? at,
    'passive',
  )
}

/** "the city fell to the rebels", "rebel lines collapsed in parts of X". */
function fallen(scene: Scene, at: number, verb: ControlVerb): ControlFinding | null {
  const { layer } = scene
  const next = layer.tokens[at + 1]?.folded ?? ''
  const to = next === 'to' || next === 'under' ? (scene.actors.find((a) => a.from > at && a.from <= at + 5) ?? null) : null
  if (verb.base === 'fall' && !to && !/^(?:soon|into|under|\.)$/u.test(next)) return null
  const place = placeBefore(scene, at) ?? (verb.base === 'fall' ? null : nextPlace(scene, at, 8))
  const lines = layer.tokens
    .slice(Math.max(scene.sentence.from, at - 3), at)
    .some((t) => /^(?:lines|defences|defenses|front)$/u.test(t.folded))
  if (place === null || (verb.base !== 'fall' && !lines)) return null
  const loser = lines ? subjectBefore(scene, at) : null
  const mention = scene.places[place]!
  return finding(
    scene,
    at,
    verb.base === 'fall' ? 'taken' : 'lost',
    { places: [place], to: Math.max(at + 1, to?.to ?? 0, mention.to) },
    to,
    loser,
    Math.min(loser?.from ?? at, mention.from),
    'fall',
  )
}

function byNoun(scene: Scene, at: number, change: Change): ControlFinding | null {
  const { layer } = scene
  const next = layer.tokens[at + 1]?.folded ?? ''
  if (layer.tokens[at]!.tag === 'VERB' && change !== 'besieges') return null
  if (!/^(?:of|on|in|into|against|from|to|towards|toward|at|by)$/u.test(next))
    return change === 'besieges' ? siegeAfterPlace(scene, at) : null
  const ground = groundAfter(scene, at + 2, 14)
  if (!ground) return null
  const after = actorAfter(scene, ground.to, 'by', 6)
  const before = possessor(scene, at) ?? subjectBefore(scene, at)
  const actor = after ?? before
  if (change === 'advancing' && !actor) return null
  if (change === 'taken' && next !== 'of') return null
  const loses = change === 'withdrew'
  const to = Math.max(ground.to, after?.to ?? 0)
  return finding(
    scene,
    at,
    change,
    { places: ground.places, to },
    loses ? null : actor,
    loses ? actor : null,
    Math.min(at, possessor(scene, at)?.from ?? at),
    'noun',
  )
}

/** "the Old City siege". */
function siegeAfterPlace(scene: Scene, at: number): ControlFinding | null {
  const place = scene.places.findIndex((p) => p.use === 'literal' && p.to === at)
  return place < 0
    ? null
    : finding(scene, at, 'besieges', { places: [place], to: at + 1 }, null, null, scene.places[place]!.from, 'noun')
}

/** "X, a stronghold of the rebels", "the rebels' stronghold in X", "X in rebel hands", "X is under army control". */
function byStronghold(scene: Scene, at: number): ControlFinding | null {
  const { layer, sentence } = scene
  const word = layer.tokens[at]!.folded
  const owner = scene.actors.findLast((a) => a.to <= at && a.to >= at - 2 && a.from >= sentence.from)
  const marked = layer.tokens
    .slice(Math.max(sentence.from, at - 5), at)
    .some((t) => t.folded === (word === 'hands' ? 'in' : 'under'))
  if ((word === 'hands' || word === 'control') && (!marked || !owner)) return null
  const after =
    word.startsWith('stronghold') || word === 'bastion'
      ? (scene.actors.find((a) => a.from > at && a.from <= at + 4) ?? null)
      : null
  const by = owner ?? after
  const place = placeBefore(scene, at)
  const next = nextPlace(scene, at + 1, 4)
  if (!by) return null
  if (next !== null && owner) return finding(scene, at, 'holds', listed(scene, next), by, null, by.from, 'stronghold')
  if (place === null) return null
  const brought =
    /^(?:back|brought|came|returned|bring)$/u.test(layer.tokens[at - 3]?.folded ?? '') ||
    layer.tokens.slice(Math.max(sentence.from, at - 6), at).some((t) => /^(?:back|brought)$/u.test(t.folded))
  return finding(
    scene,
    at,
    brought ? 'taken' : 'holds',
    { places: [place], to: Math.max(at + 1, after?.to ?? 0) },
    by,
    null,
    scene.places[place]!.from,
    'stronghold',
  )
}

function finding(
  scene: Scene,
  at: number,
  change: Change,
  ground: Ground,
  by: ActorMention | null,
  lostBy: ActorMention | null,
  from: number,
  rule: string,
): ControlFinding {
  const mood = moodOf(scene.layer, scene.sentence, at, scene.words)
  return {
    change,
    places: ground.places,
    by,
    lostBy,
    from: Math.min(from, at),
    to: Math.max(ground.to, at + 1),
    trigger: at,
    ...mood,
    rule: `en.control.${rule}`,
  }
}

/** The actor whose clause this is: the nearest before the verb, not behind a preposition of place. */
function subjectBefore(scene: Scene, at: number): ActorMention | null {
  const { layer, sentence, actors } = scene
  for (const actor of actors.filter((a) => a.from >= sentence.from && a.to <= at).reverse()) {
    const before = layer.tokens[actor.from - 1]?.folded ?? ''
    if (/^(?:from|against|with|by|to|for|between|on|-)$/u.test(before)) continue
    if (layer.tokens[actor.to]?.text === '-') continue
    if (/^['’]s?$/u.test(layer.tokens[actor.to]?.text ?? '') && layer.tokens[actor.to + 1]?.index !== at) {
      if (layer.tokens.slice(actor.to, at).length > 3) continue
    }
    return actor
  }
  return null
}

const possessor = (scene: Scene, at: number): ActorMention | null =>
  scene.actors.findLast(
    (a) =>
      a.from >= scene.sentence.from &&
      a.to <= at &&
      a.to >= at - 3 &&
      !scene.layer.tokens.slice(a.to, at).some((t) => t.tag === 'VERB'),
  ) ?? null

function actorAfter(scene: Scene, at: number, preposition: string, limit: number): ActorMention | null {
  const { layer, sentence } = scene
  for (let i = at; i < Math.min(sentence.to, at + limit); i++) {
    if (layer.tokens[i]!.folded !== preposition) continue
    return scene.actors.find((a) => a.from > i && a.from <= i + 4) ?? null
  }
  return null
}

/** Whose ground it was: "from the rebels" or "rebel-held" in the object. */
function fromActor(scene: Scene, at: number, to: number): ActorMention | null {
  const stated = actorAfter(scene, at + 1, 'from', to - at + 4)
  if (stated) return stated
  return (
    scene.actors.find(
      (a) =>
        a.from > at &&
        a.to <= to + 1 &&
        scene.layer.tokens[a.to]?.text === '-' &&
        /^(?:held|controlled)$/u.test(scene.layer.tokens[a.to + 1]?.folded ?? ''),
    ) ?? null
  )
}

/** The place that is the subject of a passive: the nearest before the verb. */
function placeBefore(scene: Scene, at: number): number | null {
  const index = scene.places.findLastIndex(
    (p) => p.use === 'literal' && p.from >= scene.sentence.from && p.to <= at && p.to >= at - 14,
  )
  return index < 0 ? null : index
}
