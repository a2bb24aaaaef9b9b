import { clauseStart, groupStart, stretchEnd } from '../../clause/extent.ts'
import { isPredicate } from '../../clause/predicate.ts'
import { wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import { isActorAt, type Scene, type Sighting } from '../sighting.ts'

/** "clashed with rebels", "have been battling the army", "fought off". */
export function clashed(scene: Scene, at: number): Sighting | null {
  const { tokens, words } = scene
  const verb = words.verbs.get(tokens[at]!.folded)?.find(({ act }) => act === 'clash')
  if (!verb || !isPredicate(scene, at)) return null
  const from = clauseStart(scene, at)
  const to = stretchEnd(scene, at + 1)
  let side = false
  for (let i = from; i < at; i++)
    side ||=
      isActorAt(scene, i) || words.measures.combatants.has(tokens[i]!.folded) || words.measures.people.has(tokens[i]!.folded)
  let other = false
  for (let i = at + 1; i < Math.min(to, at + 9); i++)
    other ||= isActorAt(scene, i) || words.measures.combatants.has(tokens[i]!.folded)
  if (verb.base === 'clash' ? !side && !other : !side || !other) return null
  if (verb.base === 'fight' && !isAgainst(scene, at + 1)) return null
  // "in support of forces battling militants" only describes the forces.
  if (verb.ing && groupStart(scene, at) === at && wordAt(scene, at - 1) !== ',') return null
  const telling = tellingOf(scene, at)
  if (!telling) return null
  return {
    act: 'clash',
    from,
    to,
    trigger: [groupStart(scene, at), at + 1],
    tie: 'active',
    ...telling,
    rule: 'en.incident.clashed',
  }
}

/** "fighting the army", "fought against", "fought pitched battles with": not "fighting to topple", "fighting for". */
const isAgainst = (scene: Scene, at: number): boolean =>
  /^(?:with|against|off)$/u.test(wordAt(scene, at)) ||
  isActorAt(scene, at) ||
  (scene.tokens[at]?.tag === 'DET' && isActorAt(scene, at + 1))
