import { anyWord, wordAt } from '../clause/scene.ts'
import { extentOf } from './kind.ts'
import type { Scene, Sighting } from './sighting.ts'

/** Totals of a war or a year are figures, not one incident. */
const SUMS =
  /^(?:since|total|so|overall|altogether|years?|months?|war|conflict|uprising|revolution|weeks?|began|toll|statistics|record|recorded|estimates?|century)$/u
/** "They killed two villagers": somebody did it, whoever that is. */
const hasPronoun = (scene: Scene, group: readonly Sighting[]): boolean =>
  group.some(({ tie, trigger }) => tie === 'active' && /^(?:they|he|she|who)$/u.test(wordAt(scene, trigger[0] - 1)))

const AIR = /^(?:in|on|at|near|outside|inside)$/u

/** "have killed 1,200 since the operation began", "since 2014". */
const sumsUp = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(scene.sentence.to, to + 6); i++) {
    if (wordAt(scene, i) === 'throughout' && anyWord(scene, i + 1, i + 4, (word) => /^(?:war|conflict)$/u.test(word))) return true
    if (wordAt(scene, i) !== 'since') continue
    if (anyWord(scene, i + 1, i + 4, (word) => /^(?:beginning|start|war|conflict|uprising|(?:19|20)\d\d)$/u.test(word)))
      return (
        anyWord(scene, from, to, (word) => /^(?:has|have|had)$/u.test(word)) &&
        anyWord(scene, from, to, (word) => /^(?:killed|injured|wounded|died|destroyed|displaced|deaths)$/u.test(word))
      )
  }
  return false
}

/** Whether a telling of harm alone ("11 civilians were killed in Orlo on Sunday") tells of one incident: somebody did it, or it has its day and place. */
export function isOwnIncident(scene: Scene, group: readonly Sighting[], hasDoer: boolean): boolean {
  const [from, to] = extentOf(group)
  if (sumsUp(scene, from, to)) return false
  if (group.some(({ act }) => act !== 'harm')) return true
  if (anyWord(scene, from, to, (word) => SUMS.test(word))) return false
  if (hasDoer || hasPronoun(scene, group)) return true
  const place = scene.places.some(
    (p) => p.use === 'literal' && p.from >= from && p.to <= to && AIR.test(scene.tokens[p.from - 1]?.folded ?? ''),
  )
  return place && scene.times.length > 0
}
