import { clauseStart, groupStart, isPassive, stretchEnd } from '../../clause/extent.ts'
import { isPredicate } from '../../clause/predicate.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import { isActorAt, type Scene, type Sighting } from '../sighting.ts'
import type { Act, ActVerb } from '../words.ts'

/** What each act needs besides its verb. `from` and `to` are the clause's tokens. */
type Needs = (scene: Scene, verb: ActVerb, at: number, from: number, to: number) => boolean

const PROPERTY =
  /^(?:homes?|houses?|villages?|shops?|stores?|warehouses?|property|buildings?|vehicles?|crops?|farms?|fields?|markets?|supplies|aid|livestock|cattle|schools?|clinics?|churches|church|mosques?|offices?|belongings|huts?|town|towns|trucks|convoy|compound|premises|them|it|everything|hospital|hospitals|tents|shelters)$/u
const THINGS_SEIZED = /^(?:weapons?|ammunition|arms|explosives?|rifles|munitions|cache|weaponry|rockets|missiles|drones|guns)$/u

const victims: Needs = (scene, _, at, from, to) =>
  anyWord(
    scene,
    from,
    to,
    (word) =>
      scene.words.measures.people.has(word) ||
      /^(?:him|her|them|leader|leaders|head|chief|minister|mayor|family|families|relatives|suspects?|bishop|politician|opposition)$/u.test(
        word,
      ),
  ) ||
  scene.actors.some((a) => a.from > at && a.from < to) ||
  /^\p{Lu}/u.test(scene.tokens[at + 1]?.text ?? '')

const disarms: Needs = (scene, { base }, at, from, to) => {
  const passive = isPassive(scene, at)
  const [a, b] = passive ? [from, at] : [at + 1, Math.min(to, at + 10)]
  if (base === 'shoot' || base === 'down' || base === 'intercept')
    return (
      (base !== 'shoot' || wordAt(scene, at + 1) === 'down' || wordAt(scene, at + 2) === 'down') &&
      anyWord(scene, a, b, (word) => scene.words.broughtDown.has(word))
    )
  if (base === 'seize' || base === 'confiscate' || base === 'uncover' || base === 'discover')
    return anyWord(scene, a, b, (word) => THINGS_SEIZED.test(word))
  if (base === 'destroy' || base === 'neutralise' || base === 'neutralize')
    return (
      anyWord(scene, a, b, (word) => /^(?:mines|landmines|ordnance|booby|drones?|uavs?|missiles)$/u.test(word)) &&
      !anyWord(scene, a, b, (word) => scene.words.measures.people.has(word))
    )
  return anyWord(scene, a, b, (word) => scene.words.disarmed.has(word))
}

const NEEDS: Readonly<Partial<Record<Act, Needs>>> = {
  killing: (scene, verb, at, from, to) =>
    verb.base === 'gun'
      ? wordAt(scene, at + 1) === 'down'
      : verb.base === 'shoot'
        ? !/^(?:up|back|for|footage|video|at|a|down)$/u.test(wordAt(scene, at + 1)) &&
          (victims(scene, verb, at, from, to) || wordAt(scene, at + 1) === 'dead')
        : verb.base === 'beat'
          ? /^(?:to|up)$/u.test(wordAt(scene, at + 1)) || anyWord(scene, at + 1, at + 7, (w) => w === 'death')
          : /^(?:execute|hang|stone|hack)$/u.test(verb.base)
            ? victims(scene, verb, at, from, to) &&
              !anyWord(scene, at + 1, at + 5, (w) => /^(?:plan|plans|attack|operation|strike|order|warrant|project)$/u.test(w))
            : victims(scene, verb, at, from, to) || isPassive(scene, at),
  sexual: (scene, verb, at, from, to) => victims(scene, verb, at, from, to),
  abduction: (scene, verb, at, from, to) => victims(scene, verb, at, from, to) || isPassive(scene, at),
  arrest: (scene, verb, at, from, to) =>
    (verb.base !== 'round' || anyWord(scene, at + 1, at + 8, (w) => w === 'up')) && victims(scene, verb, at, from, to),
  protest: (scene, verb, at, from) =>
    verb.base === 'protest' || verb.base === 'demonstrate'
      ? anyWord(
          scene,
          from,
          at,
          (w) =>
            scene.words.measures.people.has(w) ||
            /^(?:thousands|hundreds|dozens|crowds?|tens|they|who|supporters|opponents|families|relatives|prisoners)$/u.test(w),
        ) && !/^(?:that|the|how|his|its|their|a)$/u.test(wordAt(scene, at + 1))
      : anyWord(
          scene,
          from,
          at,
          (w) =>
            scene.words.measures.people.has(w) || /^(?:thousands|hundreds|dozens|crowds?|tens|supporters|opponents)$/u.test(w),
        ) &&
        /^(?:in|against|through|to|on|outside|across|for|down|at|towards?|near)$/u.test(wordAt(scene, at + 1)) &&
        !anyWord(scene, from, at, (w) => /^(?:troops|forces|army|soldiers|rebels|fighters)$/u.test(w)),
  riot: (scene, _, __, from, to) => anyWord(scene, from, to, (w) => scene.words.measures.people.has(w) || w === 'mob'),
  looting: (scene, verb, at, from, to) => {
    const [a, b] = isPassive(scene, at) ? [from, at] : [at + 1, Math.min(to, at + 9)]
    return (
      (anyWord(scene, a, b, (w) => PROPERTY.test(w)) ||
        (verb.base === 'torch' && scene.places.some((p) => p.from >= a && p.to <= b))) &&
      !isByExplosion(scene, from, to)
    )
  },
  disarming: disarms,
  group: (scene, verb, at, from) =>
    verb.base === 'defect' || verb.base === 'surrender'
      ? anyWord(scene, from, at, (w) => scene.words.measures.combatants.has(w))
      : [...Array(Math.max(0, at - from)).keys()].some((i) => isActorAt(scene, from + i)),
}

const isByExplosion = (scene: Scene, from: number, to: number): boolean =>
  anyWord(scene, from, to, (w) => /^(?:shell|shelling|missile|rocket|strike|airstrike|blast|bomb)s?$/u.test(w))

/** "abducted 20 girls", "police arrested", "thousands protested", "burned houses", "defused a bomb": a verb that tells the act by itself. */
export function acted(scene: Scene, at: number): Sighting | null {
  const { tokens, words } = scene
  const verbs = words.verbs.get(tokens[at]!.folded)
  if (!verbs || !isPredicate(scene, at)) return null
  const from = clauseStart(scene, at)
  const to = stretchEnd(scene, at + 1)
  const verb = verbs.find((v) => NEEDS[v.act]?.(scene, v, at, from, to))
  if (!verb) return null
  const telling = tellingOf(scene, at)
  if (!telling) return null
  return {
    act: verb.act,
    from,
    to,
    trigger: [groupStart(scene, at), at + 1],
    tie: isPassive(scene, at) ? 'passive' : 'active',
    ...telling,
    rule: `en.incident.${verb.act}`,
  }
}
