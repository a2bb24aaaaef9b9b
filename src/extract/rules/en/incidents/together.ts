import type { Scene, Sighting } from './sighting.ts'
import type { Act } from './words.ts'

const MEANS: ReadonlySet<Act> = new Set(['air', 'shelling', 'explosive', 'suicide', 'chemical', 'grenade'])
/** Acts whose kind other words of the same telling may make known. */
const OPEN: ReadonlySet<Act> = new Set(['harm', 'strike', 'attack', 'killing'])
const FIGHTS: ReadonlySet<Act> = new Set(['clash', 'assault', 'attack', 'repelled', 'harm', 'strike'])
const OWN: ReadonlySet<Act> = new Set(['looting', 'killing', 'abduction', 'arrest', 'sexual'])
const CROWD: ReadonlySet<Act> = new Set([
  'protest',
  'policing',
  'riot',
  'clash',
  'harm',
  'attack',
  'killing',
  'arrest',
  'shelling',
])

const BREAKS = /^(?:;|\.{2,}|…|while|whereas|meanwhile|but|although|though|separately|elsewhere|where|said|says|adding)$/u
/** Behind harm these lead to what did it. */
const CAUSES = /^(?:when|after|as|that|which|in|by|from)$/u
const ANEW = /^(?:another|second|third|separate|other|further|also|similar)$/u
const COORDINATED = 5
const TAKEN: ReadonlySet<Act> = new Set(['taken', 'left'])

/** Sightings in the order of their words, those that tell of one incident together. */
export function together(scene: Scene, sightings: readonly Sighting[]): readonly Sighting[][] {
  const groups: Sighting[][] = []
  for (const sighting of sightings) {
    const group = groups.at(-1)
    if (group && areOne(scene, group, sighting)) group.push(sighting)
    else groups.push([sighting])
  }
  return groups
}

const has = (group: readonly Sighting[], acts: ReadonlySet<Act>): boolean => group.some(({ act }) => acts.has(act))
const onlyHarm = (group: readonly Sighting[]): boolean => group.every(({ act }) => act === 'harm')

function areOne(scene: Scene, group: readonly Sighting[], next: Sighting): boolean {
  const last = group.at(-1)!
  if (last.polarity !== next.polarity) return false
  const gap = gapBetween(scene, last, next)
  // "shelled the town, witnesses said, killing 22"
  if (next.act === 'harm' && isResult(scene, next) && scene.tokens[next.trigger[0] - 1]?.text === ',') return true
  if (gap === 'apart') return false
  // "thwarted drone attacks"
  if (last.act === 'repelled' && next.tie !== 'passive' && next.trigger[0] <= last.to) return true
  const means = group.find(({ act }) => MEANS.has(act))
  // One clause: "air strikes … hit a market".
  if (
    next.tie !== 'noun' &&
    last.tie === 'noun' &&
    next.from <= last.trigger[0] &&
    gap !== 'clause' &&
    (means?.act === next.act || OPEN.has(next.act))
  )
    return true
  if (next.tie === 'noun' && BLAST.test(scene.tokens[next.trigger[1] - 1]!.folded) && means && isDefinite(scene, next))
    return true
  if (MEANS.has(next.act)) {
    if (!means)
      return has(group, OPEN) && !has(group, new Set<Act>(['protest', 'arrest'])) && (gap !== 'clause' || onlyHarm(group))
    // "rocket and artillery fire", "barrel bombs and air strikes on": one blow by several means.
    const near = next.trigger[0] - last.trigger[1] <= COORDINATED && gap === 'near'
    return near || (means.act === next.act && next.tie === 'noun' && !isAnew(scene, next) && !standsAlone(scene, next))
  }
  if (next.act === 'harm' && has(group, TAKEN)) return gap === 'near' && (isResult(scene, next) || !standsAlone(scene, next))
  if (next.act === 'harm' || next.act === 'strike') return gap !== 'clause' || isEffect(scene, next) || onlyHarm(group)
  if (next.act === 'taken' || next.act === 'left')
    return has(group, new Set<Act>(['clash', 'assault', 'attack', 'repelled'])) && gap === 'near'
  if (last.act === 'taken' || last.act === 'left') return (next.act === 'clash' || next.act === 'assault') && gap === 'near'
  if (has(group, new Set<Act>(['protest', 'riot', 'policing'])) || next.act === 'protest' || next.act === 'policing')
    return CROWD.has(next.act) && has(group, CROWD) && gap !== 'clause'
  // "burned houses during raids"
  if (next.tie === 'noun' && (next.act === 'attack' || next.act === 'assault') && has(group, OWN)) return gap === 'near'
  if (FIGHTS.has(next.act) && (has(group, FIGHTS) || (means && next.act === 'attack'))) return gap !== 'clause'
  if (next.act === last.act) return gap !== 'clause' && next.trigger[0] - last.trigger[1] <= 8
  // "raided the village and abducted 20", "killed nine and burned houses"
  if (/^(?:abduction|looting|sexual|killing|arrest)$/u.test(next.act))
    return has(group, new Set<Act>(['attack', 'killing', 'harm', 'abduction', 'looting', 'assault', 'air'])) && gap !== 'clause'
  return onlyHarm(group) && gap !== 'clause'
}

/** How the words between two sightings stand: `near` in one clause, `clause` in another clause, `apart` in another thought. */
function gapBetween(scene: Scene, last: Sighting, next: Sighting): 'near' | 'link' | 'clause' | 'apart' {
  const { tokens } = scene
  let gap: 'near' | 'link' | 'clause' = 'near'
  for (let i = last.trigger[1]; i < next.trigger[0]; i++) {
    const { folded, text } = tokens[i]!
    if (BREAKS.test(folded) || BREAKS.test(text)) return 'apart'
    if (/^(?:as|before)$/u.test(folded) && tokens[i - 1]?.text === ',') return last.act === 'harm' ? 'link' : 'apart'
    if (CAUSES.test(folded) && folded.length > 2) gap = 'link'
    if (folded === 'and' && ownSubject(scene, i + 1, next)) gap = 'clause'
  }
  return gap
}

/** "and rebels shelled": the next act has a doer of its own. */
const ownSubject = (scene: Scene, from: number, next: Sighting): boolean =>
  next.tie === 'active' &&
  !/ing$/u.test(scene.tokens[next.trigger[1] - 1]!.folded) &&
  scene.actors.some((actor) => actor.from >= from && actor.from <= from + 4 && actor.to <= next.trigger[0])

const BLAST = /^(?:blasts?|explosions?|attacks?|bombings?|strikes?|raids?|shelling)$/u
/** "the blast": what was told before. */
const isDefinite = (scene: Scene, next: Sighting): boolean =>
  scene.tokens.slice(next.from, next.trigger[0]).some(({ folded }) => /^(?:the|this|that|these)$/u.test(folded)) &&
  !standsAlone(scene, next)

/** "captured the town, killing 12". */
const isResult = (scene: Scene, { trigger }: Sighting): boolean => /ing$/u.test(scene.tokens[trigger[1] - 1]!.folded)

const isEffect = (_: Scene, { tie }: Sighting): boolean => tie === 'passive'

const isAnew = (scene: Scene, { from, trigger }: Sighting): boolean =>
  scene.tokens.slice(from, trigger[0]).some(({ folded }) => ANEW.test(folded))

/** A noun with a place of its own behind it. */
const standsAlone = (scene: Scene, { trigger, to }: Sighting): boolean =>
  scene.places.some((place) => place.use === 'literal' && place.from >= trigger[1] && place.to <= to)
