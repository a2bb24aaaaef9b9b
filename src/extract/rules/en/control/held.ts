import type { TextLayer } from '../../../../text/layer.ts'
import { listed } from './ground.ts'
import { type ControlFinding, finding, nextPlace, placeBefore, type Scene } from './scene.ts'

export function isHyphenated(layer: TextLayer, at: number): boolean {
  if (!/^(?:held|controlled|occupied)$/u.test(layer.tokens[at]!.folded)) return false
  const before = layer.tokens[at - 1]
  return before?.text === '-' || /^(?:rebel|opposition|government|regime|insurgent|jihadist|kurdish)$/u.test(before?.folded ?? '')
}

/** "the Kurdish-held town of X": a background position, only where a place is named. */
export function heldPlace(scene: Scene, at: number): ControlFinding | null {
  const { layer } = scene
  const actor = scene.actors.findLast((a) => a.to <= at && a.to >= at - 2)
  if (!actor) return null
  const place = nextPlace(scene, at + 1, 6)
  const named = place === null ? null : scene.places[place]!
  const area =
    scene.words.objects.has(layer.tokens[at + 1]?.folded ?? '') && /^(?:a|an)$/u.test(layer.tokens[actor.from - 1]?.folded ?? '')
  // "opposition-held parts of X" places no line on a map; "the opposition-held town of X" does.
  const direct = named !== null && layer.tokens.slice(at + 1, named.from).every((t) => NAMED_KIND.test(t.folded))
  if (!direct && !area) return null
  return {
    change: 'holds',
    places: direct ? [place!] : [],
    by: actor,
    lostBy: null,
    from: actor.from,
    to: direct ? named!.to : at + 2,
    trigger: at,
    polarity: 'asserted',
    modality: 'actual',
    hedges: [],
    rule: 'en.control.held-place',
  }
}

const NAMED_KIND =
  /^(?:town|city|village|district|neighborhood|neighbourhood|quarter|province|suburb|enclave|region|of|eastern|western|northern|southern|east|west|north|south|central)$/u

/** "X, a stronghold of the rebels", "the rebels' stronghold in X", "X in rebel hands", "X is under army control". */
export function byStronghold(scene: Scene, at: number): ControlFinding | null {
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
