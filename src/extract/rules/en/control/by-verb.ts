import type { Sentence, TextLayer, Token } from '../../../../text/layer.ts'
import { groundAfter, groundOfAttack } from './ground.ts'
import {
  actorAfter,
  type ControlFinding,
  finding,
  fromActor,
  nextPlace,
  placeBefore,
  possessor,
  type Scene,
  subjectBefore,
} from './scene.ts'
import type { ControlVerb } from './words.ts'

export function byVerb(scene: Scene, at: number, verb: ControlVerb): ControlFinding | null {
  const { layer, sentence } = scene
  const before = layer.tokens[at - 1]?.folded ?? ''
  if (verb.tie === 'falls') return fallen(scene, at, verb)
  if (
    /^(?:part|place|aim|cover|refuge|shelter|responsibility|note|action|hostage|prisoner|captive|talks|meeting|elections|responsible|accountable)$/u.test(
      layer.tokens[at + 1]?.folded ?? '',
    )
  )
    return null
  const passive = verb.participle && isPassive(layer, at, sentence.from)
  if (passive || (verb.participle && isReduced(scene, at))) return passively(scene, at, verb)
  const adjectival = verb.participle && /^(?:newly|recently|the|of|just)$/u.test(before) && layer.tokens[at]!.tag !== 'AUX'
  if (adjectival && (verb.change !== 'taken' || verb.base === 'liberate')) return null
  // "their besieged enclave" describes; "the army besieged the town" tells.
  if (verb.change === 'besieges' && verb.participle && !/^(?:NOUN|PROPN|ADV|AUX|PRON)$/u.test(layer.tokens[at - 1]?.tag ?? ''))
    return null
  if (verb.change === 'besieges' && /^(?:their|its|his|our)$/u.test(before)) return null
  const ground = verb.change === 'repelled' ? groundOfAttack(scene, at + 1) : groundAfter(scene, at + 1, 16)
  if (!ground && !bare(verb, layer, at)) return null
  if (needsPreposition(verb, layer.tokens[at + 1]) || isHypothetical(scene, at, verb)) return null
  const subject = adjectival ? null : subjectBefore(scene, at)
  // Civilians leave and abandon as well: only an armed side's leaving is a change of control.
  if (!subject && !adjectival && (verb.tie === 'loses' || (ground?.places.length === 0 && !goesOn(layer, at, sentence))))
    return null
  const stated = fromActor(scene, at, ground?.to ?? at + 1)
  const [by, lostBy] = verb.tie === 'gains' ? [subject, stated] : [null, subject]
  return finding(scene, at, verb.change, ground ?? { places: [], to: at + 1 }, by, lostBy, subject?.from ?? at, 'verb')
}

const NOT_VERB_AFTER = /^(?:the|a|an|its|their|his|of|this|that)$/u

/** A word form of a control verb that is not a noun here ("the advance", "control of"). */
export function isVerbHere(layer: TextLayer, at: number, verb: ControlVerb): boolean {
  const token = layer.tokens[at]!
  const before = layer.tokens[at - 1]?.folded ?? ''
  if (verb.base === token.folded && NOT_VERB_AFTER.test(before)) return false
  if (/^(?:control|push|advance|attack|assault|hold|close|press|progress|fall)s?$/u.test(token.folded))
    return token.tag === 'VERB' || /^(?:forces|troops|fighters|rebels|army|militants|units|militias)$/u.test(before)
  return token.tag !== 'ADP' && token.tag !== 'PUNCT'
}

/** "They now control", ", before encircling": the subject is that of an earlier clause. */
export const goesOn = (layer: TextLayer, at: number, sentence: Sentence): boolean =>
  layer.tokens[at]!.folded.endsWith('ing') ||
  layer.tokens.slice(sentence.from, at).some((t) => /^(?:they|it|he)$/u.test(t.folded))

/** "Capturing the city would be …" supposes; it does not tell. */
const isHypothetical = (scene: Scene, at: number, verb: ControlVerb): boolean =>
  verb.ing &&
  scene.layer.tokens.slice(at, Math.min(scene.sentence.to, at + 14)).some((t) => t.folded === 'would' || t.folded === 'means')

/** Verbs that tell of control without an object: "forces advanced", "rebels withdrew". */
const bare = (verb: ControlVerb, layer: TextLayer, at: number): boolean =>
  !/^(?:from|to)$/u.test(layer.tokens[at + 1]?.folded ?? '') &&
  (verb.base === 'advance' || verb.base === 'withdraw' || verb.base === 'retreat')

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
  if (place === null && !by && verb.change !== 'repelled') return null
  if (verb.change === 'withdrew' && place === null) return null
  // "the government's advance had been repelled": the attacker owns the advance.
  const attacker = verb.change === 'repelled' ? attackerBefore(scene, at) : null
  const [gains, loses] = verb.tie === 'gains' ? [by, from ?? attacker] : [null, by]
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

function attackerBefore(scene: Scene, at: number): ReturnType<typeof possessor> {
  const attack = scene.layer.tokens
    .slice(scene.sentence.from, at)
    .findLast((t) => /^(?:advance|attack|assault|offensive|incursion|attempt|push)$/u.test(t.folded))
  return attack ? possessor(scene, attack.index) : null
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
