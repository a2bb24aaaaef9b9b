import { groundIn } from './ground.ts'
import type { Found, Scene } from './scene.ts'
import { doerOf, restEnd, sideBehind } from './verb.ts'
import type { ControlVerb } from './words.ts'

/** Behind "fell" these tell of something else: "fell on", "fell silent", "fell by half", "fell short". */
const NO_FALL =
  /^(?:on|by|from|short|back|behind|ill|silent|victim|apart|off|asleep|below|out|through|prey|down|over|foul|outside|flat|far|within|between)$/u
const CAPTORS = /^(?:to|under|into)$/u
const LINES = /^(?:lines|defences|defenses|front|fronts|positions|defence|defense)$/u

/** "the city fell to the rebels", "the town changed hands", "rebel lines collapsed in parts of X". */
export function falls(scene: Scene, at: number, use: ControlVerb): Found | null {
  const { tokens } = scene
  const after = restEnd(scene, at, use.rest)
  const { phrase } = doerOf(scene, at)
  if (after < 0 || !phrase) return null
  const next = tokens[after]
  if (use.change === 'lost') return collapsed(scene, at, phrase.from)
  if (use.base === 'fall' && (NO_FALL.test(next?.folded ?? '') || next?.tag === 'NUM' || next?.tag === 'ADJ')) return null
  const ground = groundIn(scene, phrase)
  if (!ground || isNoGround(scene, phrase.to - 1)) return null
  if (use.base === 'slip') {
    if (!tokens.slice(after, after + 5).some((t) => /^(?:hands|control|grip|grasp)$/u.test(t.folded))) return null
    const loser = scene.actors.find((a) => a.from >= after && a.from < after + 4)
    return { change: 'lost', ground, by: null, lostBy: loser ? { mention: loser, own: null } : null, rule: 'fall' }
  }
  const led = CAPTORS.test(next?.folded ?? '') && use.base !== 'change'
  const by = led ? sideBehind(scene, after, /^(?:to|under|of|into|from)$/u, 8) : null
  if (use.base === 'fall' && led && !by) return null
  return { change: 'taken', ground, by, lostBy: null, rule: 'fall' }
}

/** Buildings, weather, weapons and prices fall too. */
const isNoGround = ({ tokens }: Scene, head: number): boolean =>
  /^(?:building|buildings|bridge|tunnel|station|market|mine|line|lines|temperatures?|snow|rain|hail|ash|night|darkness|silence|shells?|bombs?|rockets?|missiles?|mortars|prices?|sales|rates?|currency|output|exports)$/u.test(
    tokens[head]!.folded,
  )

function collapsed(scene: Scene, at: number, from: number): Found | null {
  const { tokens, places, actors, sentence } = scene
  if (!tokens.slice(from, at).some((t) => LINES.test(t.folded))) return null
  const place = places.findIndex((p) => p.use === 'literal' && p.from >= from && p.from < Math.min(sentence.to, at + 9))
  if (place < 0) return null
  const loser = actors.find((a) => a.from >= from && a.to <= at)
  const ground = { places: [place], from: Math.min(from, places[place]!.from), to: Math.max(at + 1, places[place]!.to) }
  return { change: 'lost', ground, by: null, lostBy: loser ? { mention: loser, own: null } : null, rule: 'fall' }
}
