import { clauseStart, groupStart, isPassive, stretchEnd } from '../../clause/extent.ts'
import { isPredicate } from '../../clause/predicate.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import { weaponIn } from '../nouns/noun.ts'
import { isActorAt, isPlaceAt, type Scene, type Sighting } from '../sighting.ts'

/** "Gunmen attacked a village", "the convoy was ambushed": an attack whose weapon is not told. */
export function attacked(scene: Scene, at: number): Sighting | null {
  const { tokens, words } = scene
  const verb = words.verbs.get(tokens[at]!.folded)?.find(({ act }) => act === 'attack')
  if (!verb || !isPredicate(scene, at)) return null
  if (verb.base === 'set' && !/^(?:upon|on)$/u.test(wordAt(scene, at + 1))) return null
  // Words are attacked too: "attacked the government over", "raised".
  if (/^(?:over|for)$/u.test(wordAt(scene, at + 1)) || (verb.base === 'storm' && wordAt(scene, at + 1) === 'out')) return null
  const telling = tellingOf(scene, at)
  if (!telling) return null
  const from = clauseStart(scene, at)
  const to = stretchEnd(scene, at + 1)
  const passive = isPassive(scene, at)
  let armed = false
  for (let i = from; i < at; i++) armed ||= isActorAt(scene, i) || words.measures.combatants.has(tokens[i]!.folded)
  let met = false
  for (let i = at + 1; i < to; i++)
    met ||=
      isActorAt(scene, i) ||
      isPlaceAt(scene, i) ||
      words.measures.objects.has(tokens[i]!.folded) ||
      words.measures.people.has(tokens[i]!.folded) ||
      words.measures.areas.has(tokens[i]!.folded)
  const pointed = verb.base === 'ambush' && /^(?:DET|PRON|NUM)$/u.test(tokens[at + 1]?.tag ?? '')
  const crowd = anyWord(scene, from, at, (word) => words.crowd.has(word))
  if (!passive && !met && !pointed && !crowd) return null
  if (
    !passive &&
    !armed &&
    !crowd &&
    verb.base !== 'ambush' &&
    !verb.ing &&
    !/^(?:and|they|he|it|who|which|that)$/u.test(wordAt(scene, groupStart(scene, at) - 1))
  )
    return null
  return {
    act:
      crowd && !passive
        ? 'riot'
        : (weaponIn(scene, passive ? at : from, passive ? to : at) ?? weaponBehind(scene, at, to) ?? 'attack'),
    from,
    to,
    trigger: [groupStart(scene, at), at + 1],
    tie: passive ? 'passive' : 'active',
    ...telling,
    rule: 'en.incident.attacked',
  }
}

/** "attacked with rockets". */
function weaponBehind(scene: Scene, at: number, to: number) {
  for (let i = at + 1; i < to; i++) if (/^(?:with|using)$/u.test(scene.tokens[i]!.folded)) return weaponIn(scene, i, to)
  return null
}
