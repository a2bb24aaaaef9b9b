import { groundAt, groundIn, relativeGround } from './ground.ts'
import type { Found, Ground, Scene } from './scene.ts'
import { doerOf, hasBe, restEnd, sideBehind } from './verb.ts'
import type { ControlVerb } from './words.ts'

/** These tell of leaving by themselves: "the rebels withdrew". */
const BARE = /^(?:withdraw|retreat)$/u
const LEAVES_FROM = /^(?:from|out|of|across)$/u
const REACH = 12

export function loses(scene: Scene, at: number, use: ControlVerb): Found | null {
  return hasBe(scene, at, use) ? passively(scene, at, use) : actively(scene, at, use)
}

/** An armed side leaves or loses ground; civilians leave as well. */
function actively(scene: Scene, at: number, use: ControlVerb): Found | null {
  const after = restEnd(scene, at, use.rest)
  if (after < 0) return null
  // "surrendered in the town": themselves, not the town.
  if (use.base === 'surrender' && scene.tokens[after]?.tag === 'ADP') return null
  const { side } = doerOf(scene, at)
  if (!side || isOffered(scene, at) || (use.base === 'flee' && side.own)) return null
  const ground = groundLeft(scene, at, after, use) ?? relativeGround(scene, at)
  if (!ground && !isBare(scene, after, use)) return null
  const by = use.change === 'lost' || /^(?:hand|turn|give)$/u.test(use.base) ? sideBehind(scene, after, /^to$/u, REACH) : null
  return { change: use.change, ground, by, lostBy: side, rule: 'verb' }
}

function groundLeft(scene: Scene, at: number, after: number, use: ControlVerb): Ground | null {
  const { tokens, sentence } = scene
  let i = after
  while (i < sentence.to && LEAVES_FROM.test(tokens[i]!.folded)) i++
  if (use.rest[0] === 'over' || use.rest[0] === 'up') return groundAt(scene, after > at + 2 ? at + 1 : after)
  const direct =
    use.base === 'withdraw' || use.base === 'flee' || use.base === 'pull' || use.base === 'retreat' ? i > after : true
  const ground = direct ? groundAt(scene, i) : null
  if (ground) return ground
  // "withdrew its division from the city", "fled on foot from the town"
  for (let k = after; k < Math.min(sentence.to, after + REACH); k++) {
    if (/^(?:from|of)$/u.test(tokens[k]!.folded) && (tokens[k]!.folded === 'from' || tokens[k - 1]!.folded === 'out'))
      return groundAt(scene, k + 1)
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADV|ADP)$/u.test(tokens[k]!.tag) && tokens[k]!.text !== '-') break
  }
  return use.base === 'flee' ? groundAt(scene, after) : null
}

/** "an opportunity to leave", "called on the rebels to withdraw": nobody leaves yet. */
function isOffered({ tokens, sentence }: Scene, at: number): boolean {
  const before = tokens.slice(Math.max(sentence.from, at - 7), at)
  if (!before.some((t) => t.folded === 'to')) return false
  return before.some((t) =>
    /^(?:opportunity|chance|option|time|way|right|permission|corridors?|wish|offer|offers|offered|offering|call|calls|called|calling|urge|urges|urged|urging|appeal|appealed|appeals|demand|demands|demanded|allow|allowed|allowing|allows|able)$/u.test(
      t.folded,
    ),
  )
}

/** "the rebels withdrew", "fighters pulled back": not "withdrew from the talks". */
const isBare = ({ tokens }: Scene, after: number, use: ControlVerb): boolean =>
  (BARE.test(use.base) ||
    use.rest.includes('back') ||
    use.rest.includes('out') ||
    (use.base === 'flee' && /^(?:for|to|towards?|into)$/u.test(tokens[after]?.folded ?? ''))) &&
  !/^(?:from|of)$/u.test(tokens[after]?.folded ?? '') &&
  !/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/u.test(tokens[after]?.tag ?? '')

/** "the town has been lost to the rebels", "the village was abandoned". */
function passively(scene: Scene, at: number, use: ControlVerb): Found | null {
  const { phrase } = doerOf(scene, at)
  const ground = phrase && use.base !== 'leave' && use.base !== 'evacuate' ? groundIn(scene, phrase) : null
  if (!ground) return null
  return {
    change: use.change,
    ground,
    by: sideBehind(scene, at + 1, /^to$/u, 8),
    lostBy: sideBehind(scene, at + 1, /^by$/u, 10),
    rule: 'passive',
  }
}
