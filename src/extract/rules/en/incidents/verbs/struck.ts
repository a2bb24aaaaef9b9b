import { longestAt } from '../../../../../text/phrases.ts'
import { clauseStart, groupStart, isPassive, stretchEnd } from '../../clause/extent.ts'
import { isPredicate } from '../../clause/predicate.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import { tellingOf } from '../../clause/telling.ts'
import { weaponIn } from '../nouns/noun.ts'
import { isActorAt, isPlaceAt, type Scene, type Sighting } from '../sighting.ts'
import type { Act, ActVerb } from '../words.ts'

/** What hits without anybody's weapon, and what "strike" and "hit" take that is no target. */
const OTHER =
  /^(?:deal|deals|agreement|balance|chord|tone|note|bargain|record|milestone|snag|roadblock|crisis|sanctions|famine|drought|flood|floods|earthquake|quake|earthquakes|storm|cyclone|hurricane|shortage|shortages|inflation|prices|economy|pandemic|virus|outbreak|cholera|recession|accord|truce|compromise|headlines|low|peak|wave|heatwave|lightning|polls|unrest|hardest|hard|worst|blow|market prices|subsidies|audience|audiences|growth|inflation|corruption|goal|goals)$/u
/** What is hit: besides places and sides, words for sites and people. */
const PEOPLE_OR_SITE =
  /^(?:positions?|gatherings?|convoys?|headquarters|dens?|hideouts?|stronghold|strongholds|gun|emplacements?|sites?|targets?|areas?|neighbou?rhoods?|districts?|outskirts|towns?|villages?|city|quarters?|funeral|crowd|camp|bakery|entrance|area|infrastructure|grid|supply|routes?|movements?|points?|command|center|centre|ammunition|military|civilians?|residential|it|them|territory|wedding|border|capital|port|refinery|refineries|pipeline|airport|airfield)$/u

/** "shells hit a school", "the town was struck", "jets pounded the outskirts". */
export function struck(scene: Scene, at: number): Sighting | null {
  const { tokens, words } = scene
  const verb = words.verbs.get(tokens[at]!.folded)?.find(({ act }) => act === 'strike' || act === 'air' || act === 'shelling')
  if (!verb || !isPredicate(scene, at)) return null
  const telling = tellingOf(scene, at)
  if (!telling) return null
  const group = groupStart(scene, at)
  // "is targeted", "bombed out of operation": a state of things.
  if (/^(?:is|are)$/u.test(wordAt(scene, at - 1)) && !/ing$/u.test(tokens[at]!.folded)) return null
  if (wordAt(scene, at + 1) === 'out' && wordAt(scene, at + 2) === 'of') return null
  const from = clauseStart(scene, at)
  const to = stretchEnd(scene, at + 1)
  const passive = isPassive(scene, at) || (verb.participle && isReduced(scene, at))
  const act = weaponOf(scene, from, group, at, to, passive) ?? (verb.act === 'strike' ? null : actOf(scene, verb, from, to))
  if (!act && !isForce(scene, from, group, at, to, passive)) return null
  if (anyWord(scene, from, to, (word) => OTHER.test(word)) && !weaponIn(scene, from, to)) return null
  return {
    act: act ?? 'strike',
    from,
    to,
    trigger: [group, at + 1],
    tie: passive ? 'passive' : 'active',
    ...telling,
    rule: 'en.incident.struck',
  }
}

/** "bombed": from the air, save where the words tell of a bomb that was planted. */
const actOf = (scene: Scene, verb: ActVerb, from: number, to: number): Act =>
  verb.act === 'air' && anyWord(scene, from, to, (word) => /^(?:planted|suicide|bombers?|car|roadside)$/u.test(word))
    ? 'explosive'
    : verb.act

/** The weapon that strikes: as the subject of the verb, behind "with" or "by". */
function weaponOf(scene: Scene, from: number, group: number, at: number, to: number, passive: boolean): Act | null {
  // "hit a landmine"
  if (
    !passive &&
    /^(?:mine|landmine|mines|landmines|ied|bomb)$/u.test(scene.tokens[at + 2]?.folded ?? '') &&
    scene.tokens[at + 1]!.tag === 'DET'
  )
    return 'explosive'
  const subject = passive ? null : (weaponIn(scene, from, group) ?? nounIn(scene, from, group))
  if (subject) return subject
  for (let i = at + 1; i < to; i++)
    if (/^(?:by|with|using|in)$/u.test(scene.tokens[i]!.folded)) {
      const act = weaponIn(scene, i + 1, to) ?? nounIn(scene, i + 1, to)
      if (act) return act
    }
  return null
}

function nounIn(scene: Scene, from: number, to: number): Act | null {
  for (let i = from; i < to; i++) {
    const match = longestAt(scene.words.nouns, scene.tokens, i, to)
    if (match && /^(?:air|shelling|explosive|suicide|chemical|grenade)$/u.test(match.values[0]!)) return match.values[0]!
    if (scene.tokens[i]!.folded === 'fire') return 'shelling'
  }
  return null
}

/** Whether the words tell of force at all: somebody armed hits something, or something is hit by them. */
function isForce(scene: Scene, from: number, group: number, at: number, to: number, passive: boolean): boolean {
  const subject = inStretch(scene, from, group, isActorAt)
  const object = inStretch(
    scene,
    at + 1,
    to,
    (s, i) =>
      isActorAt(s, i) ||
      isPlaceAt(s, i) ||
      PEOPLE_OR_SITE.test(s.tokens[i]!.folded) ||
      s.words.measures.objects.has(s.tokens[i]!.folded) ||
      s.words.measures.people.has(s.tokens[i]!.folded),
  )
  if (!passive) return subject && object
  const hit = inStretch(
    scene,
    from,
    group,
    (s, i) =>
      s.words.measures.objects.has(s.tokens[i]!.folded) ||
      s.words.measures.people.has(s.tokens[i]!.folded) ||
      PEOPLE_OR_SITE.test(s.tokens[i]!.folded),
  )
  const by = wordAt(scene, at + 1) === 'by' && inStretch(scene, at + 2, at + 8, isActorAt)
  return by || (hit && wordAt(scene, at + 1) !== 'by')
}

function inStretch(scene: Scene, from: number, to: number, test: (scene: Scene, at: number) => boolean): boolean {
  for (let i = Math.max(from, scene.sentence.from); i < Math.min(to, scene.sentence.to); i++) if (test(scene, i)) return true
  return false
}

/** "the school, hit by a shell": a participle with "by". */
const isReduced = (scene: Scene, at: number): boolean => wordAt(scene, at + 1) === 'by'
