import { drives } from './drives.ts'
import { falls } from './falls.ts'
import { gains } from './gains.ts'
import { goes } from './goes.ts'
import { loses } from './loses.ts'
import type { Found, Scene } from './scene.ts'
import { stops } from './stops.ts'
import { isVerbHere } from './verb.ts'
import type { ControlVerb, Tie } from './words.ts'

/** How a verb of control is read, by how it ties its subject and object. */
const READINGS: Readonly<Record<Tie, (scene: Scene, at: number, use: ControlVerb) => Found | null>> = {
  gains,
  loses,
  falls,
  goes,
  drives,
  stops,
}

/** "The army seized X", "X fell to the rebels", "the assault was repelled": the first use of the verb that the sentence fits. */
export function byVerb(scene: Scene, at: number): Found | null {
  for (const use of scene.words.verbs.get(scene.tokens[at]!.folded) ?? []) {
    if (!isVerbHere(scene, at, use)) continue
    const found = READINGS[use.tie](scene, at, use)
    if (found) return found
  }
  return null
}
