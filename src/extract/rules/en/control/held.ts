import type { ActorMention } from '../../../../model/mention.ts'
import { perWord } from '../../../../text/word-forms.ts'
import { listed } from './ground.ts'
import type { Found, Scene } from './scene.ts'
import { sideBehind } from './verb.ts'

const HELD = /^(?:held|controlled|occupied)$/u
const BARE_HOLDER = /^(?:rebel|opposition|government|regime|insurgent|jihadist|kurdish)$/u
const NAMED_KIND =
  /^(?:town|city|village|district|neighborhood|neighbourhood|quarter|province|suburb|enclave|region|of|eastern|western|northern|southern|east|west|north|south|central|port|key|strategic|border|state|township|county|capital)$/u

const isHeld = perWord(({ folded }) => HELD.test(folded))

export function isHyphenated({ tokens }: Scene, at: number): boolean {
  if (!isHeld(tokens[at]!)) return false
  const before = tokens[at - 1]
  return before?.text === '-' || BARE_HOLDER.test(before?.folded ?? '')
}

/** The side whose words end right before `at`: "rebel-held", "the rebels' stronghold", "government hands". */
export const holdersNear = ({ actors, sentence, tokens }: Scene, at: number): ActorMention | null =>
  actors.findLast(
    (a) =>
      a.to <= at &&
      a.to >= at - 3 &&
      a.from >= sentence.from &&
      !tokens.slice(a.to, at).some((t) => /^(?:VERB|AUX|ADP|SCONJ)$/u.test(t.tag) || t.text === ','),
  ) ?? null

/** "the Kurdish-held town of X": a background position, only where a place is named. */
export function heldPlace(scene: Scene, at: number): Found | null {
  const { tokens, places, words, sentence } = scene
  const actor = scene.actors.findLast((a) => a.to <= at && a.to >= at - 2)
  if (!actor) return null
  const place = places.findIndex((p) => p.use === 'literal' && p.from > at && p.from < Math.min(sentence.to, at + 7))
  const named = place < 0 ? null : places[place]!
  const area =
    words.objects.has(tokens[at + 1]?.folded ?? '') &&
    !/^parts?$/u.test(tokens[at + 1]!.folded) &&
    /^(?:a|an)$/u.test(tokens[actor.from - 1]?.folded ?? '')
  // "opposition-held parts of X" places no line on a map; "the opposition-held town of X" does.
  const direct = named !== null && tokens.slice(at + 1, named.from).every((t) => NAMED_KIND.test(t.folded))
  if (!direct && !area) return null
  const ground = direct ? { places: [place], from: actor.from, to: named!.to } : { places: [], from: actor.from, to: at + 2 }
  return { change: 'holds', ground, by: { mention: actor, own: null }, lostBy: null, rule: 'held-place' }
}

/** "X, a stronghold of the rebels", "the rebels' stronghold in X". */
export function byStronghold(scene: Scene, at: number): Found | null {
  const { tokens, sentence, places } = scene
  const owner = holdersNear(scene, at)
  const by = owner ? { mention: owner, own: null } : sideBehind(scene, at + 1, /^(?:of|for)$/u, 2)
  if (!by) return null
  const next = places.findIndex((p) => p.use === 'literal' && p.from > at && p.from <= at + 4)
  if (next >= 0 && /^(?:in|of|at|around|near)$/u.test(tokens[at + 1]?.folded ?? ''))
    return { change: 'holds', ground: { ...listed(scene, next), from: by.mention.from }, by, lostBy: null, rule: 'stronghold' }
  const before = places.findLastIndex(
    (p) => p.use === 'literal' && p.from >= sentence.from && p.to <= Math.min(at, by.mention.from) && p.to >= at - 14,
  )
  if (before < 0 || !describes(scene, places[before]!.to, at)) return null
  return {
    change: 'holds',
    ground: { places: [before], from: places[before]!.from, to: at + 1 },
    by,
    lostBy: null,
    rule: 'stronghold',
  }
}

/** "X, a stronghold", "X is the major stronghold". */
const describes = ({ tokens }: Scene, from: number, at: number): boolean =>
  tokens.slice(from, at).every((t) => t.tag !== 'VERB' && t.tag !== 'SCONJ') &&
  tokens.slice(from, at).some((t) => t.text === ',' || t.tag === 'AUX')
