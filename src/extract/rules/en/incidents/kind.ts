import type { Cause } from '../../../../model/claim.ts'
import type { IncidentSubType } from '../../../../model/incident.ts'
import type { ActorMention } from '../../../../model/mention.ts'
import { anyWord } from '../clause/scene.ts'
import { weaponIn } from './nouns/noun.ts'
import type { Scene, Sighting } from './sighting.ts'
import type { Act } from './words.ts'

const OF_MEANS: Readonly<Partial<Record<Act, IncidentSubType>>> = {
  air: 'Air/drone strike',
  shelling: 'Shelling/artillery/missile attack',
  explosive: 'Remote explosive/landmine/IED',
  suicide: 'Suicide bomb',
  chemical: 'Chemical weapon',
  grenade: 'Grenade',
}
const OF_ACT: Readonly<Partial<Record<Act, IncidentSubType>>> = {
  sexual: 'Sexual violence',
  abduction: 'Abduction/forced disappearance',
  arrest: 'Arrests',
  looting: 'Looting/property destruction',
  disarming: 'Disrupted weapons use',
  group: 'Change to group/activity',
  left: 'Non-violent transfer of territory',
  truce: 'Agreement',
  base: 'Headquarters or base established',
}
const CAUSES: Readonly<Partial<Record<Act, Cause>>> = {
  air: 'air strike',
  shelling: 'artillery',
  explosive: 'bomb',
  suicide: 'suicide bomb',
  chemical: 'chemical',
  clash: 'clash',
  assault: 'clash',
  repelled: 'clash',
}

const isDefinite = (scene: Scene, { from, trigger }: Sighting): boolean =>
  anyWord(scene, Math.max(from, trigger[0] - 4), trigger[0], (word) => /^(?:the|this|that|these)$/u.test(word))
const ONGOING: ReadonlySet<IncidentSubType> = new Set([
  ...(Object.values(OF_MEANS) as IncidentSubType[]),
  'Attack',
  'Armed clash',
])

const FORCE = /^(?:fired|shot|killed|killing|live|bullets|gunfire|dead|ammunition|opened)$/u
const POLICING =
  /^(?:tear|teargas|gas|water|cannon|dispersed|dispersing|baton|batons|arrested|arresting|detained|detaining|rubber|broke|stun|pepper)$/u
const VIOLENCE =
  /^(?:stones|stone|rocks|torched|burned|burnt|burning|clashed|clashes|riot|rioters|looted|fire|petrol|molotov|ransacked|stormed|violent|barricades)$/u

/** ACLED's sub-event of one telling, by the acts that it tells and who does them to whom. */
export function subTypeOf(
  scene: Scene,
  group: readonly Sighting[],
  doers: readonly ActorMention[],
  before: IncidentSubType | null,
): IncidentSubType {
  const acts = new Set(group.map(({ act }) => act))
  const [from, to] = extentOf(group)
  const says = (test: RegExp): boolean => anyWord(scene, from, to, (word) => test.test(word))
  if (acts.has('taken')) return isOfState(doers) ? 'Government regains territory' : 'Non-state actor overtakes territory'
  if (acts.has('repelled')) return acts.has('air') || acts.has('shelling') ? 'Disrupted weapons use' : 'Armed clash'
  if (acts.has('chemical')) return 'Chemical weapon'
  const crowd = anyWord(scene, from, to, (word) => scene.words.crowd.has(word))
  if (crowd && !acts.has('protest') && (acts.has('attack') || acts.has('killing') || acts.has('harm')) && doers.length > 0)
    return 'Excessive force against protesters'
  if (acts.has('policing')) return 'Protest with intervention'
  if (acts.has('protest'))
    return says(FORCE) && acts.size > 1
      ? 'Excessive force against protesters'
      : says(POLICING)
        ? 'Protest with intervention'
        : says(VIOLENCE)
          ? 'Violent demonstration'
          : 'Peaceful protest'
  if (acts.has('riot'))
    return says(/^(?:protest|protests|protesters|demonstrators|police)$/u) ? 'Violent demonstration' : 'Mob violence'
  const means = group.find(({ act }) => OF_MEANS[act])
  if (acts.has('suicide')) return 'Suicide bomb'
  const first = group.find(({ act }) => act !== 'harm') ?? group[0]!
  if (means && !(first.act === 'clash' || first.act === 'abduction')) return OF_MEANS[means.act]!
  const own = OF_ACT[first.act]
  if (own) return acts.has('killing') || (acts.has('harm') && first.act === 'looting') ? 'Attack' : own
  if (acts.has('clash') || acts.has('assault')) return 'Armed clash'
  if (acts.has('strike')) return struckBy(scene, doers, before)
  const weapon = weaponOfDoers(scene, doers)
  if (weapon) return OF_MEANS[weapon]!
  if (acts.has('killing')) return onCombatants(scene, group) ? 'Armed clash' : 'Attack'
  if (acts.has('attack')) {
    // "the attack": of the kind that was told before.
    if (before && ONGOING.has(before) && group.some((s) => s.act === 'attack' && s.tie === 'noun' && isDefinite(scene, s)))
      return before
    if (onCombatants(scene, group) || says(MILITARY)) return 'Armed clash'
    // Rebels and armies attack positions unless something else is said; gunmen attack people.
    return onCivilians(scene, group) ||
      says(/^terror/u) ||
      (acts.has('harm') && doers.length === 0) ||
      (doers.length > 0 && doers.every(isOfNoArmy))
      ? 'Attack'
      : 'Armed clash'
  }
  return onCombatants(scene, group) ? 'Armed clash' : 'Attack'
}

export const causeOf = (scene: Scene, group: readonly Sighting[], subType: IncidentSubType): Cause | null => {
  const [from, to] = extentOf(group)
  if (subType === 'Air/drone strike') return anyWord(scene, from, to, (word) => word === 'barrel') ? 'barrel bomb' : 'air strike'
  const act = (Object.keys(OF_MEANS) as Act[]).find((means) => OF_MEANS[means] === subType)
  if (act) return CAUSES[act] ?? null
  if (subType === 'Armed clash') return 'clash'
  if (anyWord(scene, from, to, (word) => /^(?:executed|execution|executions|beheaded|beheading|hanged)$/u.test(word)))
    return 'execution'
  return anyWord(scene, from, to, (word) => /^(?:shot|shooting|shootings|gunned|gunfire|sniper|snipers|fire)$/u.test(word))
    ? 'shooting'
    : null
}

export const extentOf = (group: readonly Sighting[]): readonly [from: number, to: number] => [
  Math.min(...group.map(({ from }) => from)),
  Math.max(...group.map(({ to }) => to)),
]

const isOfState = (doers: readonly ActorMention[]): boolean => {
  const known = doers.flatMap(({ entries }) => entries)
  if (known.length > 0) return known[0]!.inter === 1
  return doers.some(({ words }) => /\b(?:army|government|regime|security|police|state|national|troops)\b/iu.test(words))
}

const isOfNoArmy = ({ entries, words }: ActorMention): boolean =>
  entries.length === 0
    ? /\b(?:gunm[ae]n|bandits|attackers|assailants|militiamen|armed men|herders|kidnappers|mob)\b/iu.test(words)
    : entries.every(({ inter }) => inter === 3 || inter === 4)

/** A blow whose weapon is not told: by planes if planes strike, else as the blow told before, else by guns from afar. */
function struckBy(scene: Scene, doers: readonly ActorMention[], before: IncidentSubType | null): IncidentSubType {
  const weapon = weaponOfDoers(scene, doers)
  if (weapon) return OF_MEANS[weapon]!
  if (before && Object.values(OF_MEANS).includes(before) && doers.length === 0) return before
  return doers.length > 0 && doers.every(({ from, to }) => anyWord(scene, from, to + 1, (word) => ON_FOOT.test(word)))
    ? 'Armed clash'
    : 'Shelling/artillery/missile attack'
}

const ON_FOOT = /^(?:units?|soldiers?|fighters?|gunmen|militants?|infantry|patrol)$/u

function weaponOfDoers({ layer, words, tokens, ...rest }: Scene, doers: readonly ActorMention[]): Act | null {
  for (const { from, to } of doers) {
    const act = weaponIn({ layer, words, tokens, ...rest }, from, Math.min(tokens.length, to + 2))
    if (act) return act
  }
  return doers.some(({ words: said }) => /coalition/iu.test(said)) ? 'air' : null
}

const wordsIn = (scene: Scene, group: readonly Sighting[], set: ReadonlySet<string>): boolean => {
  const [from, to] = extentOf(group)
  return anyWord(scene, from, to, (word) => set.has(word))
}

const onCivilians = (scene: Scene, group: readonly Sighting[]): boolean =>
  wordsIn(scene, group, scene.words.measures.civilians) || anyWord(scene, ...extentOf(group), (word) => CIVIL.test(word))

/** Those who suffer it, not those who do it, bear arms. */
const onCombatants = (scene: Scene, group: readonly Sighting[]): boolean => {
  const { combatants, civilians } = scene.words.measures
  const armed = group.some(({ tie, trigger, from, to }) => {
    const [a, b] = tie === 'active' ? [trigger[1], to] : tie === 'passive' ? [from, trigger[0]] : [from, to]
    return anyWord(scene, a, b, (word) => combatants.has(word)) && !anyWord(scene, a, b, (word) => civilians.has(word))
  })
  return armed
}

const CIVIL =
  /^(?:village|villages|market|church|mosque|school|hospital|home|homes|house|houses|town|bus|wedding|funeral|camp|hotel|farm|clinic|restaurant|residents|university|motorcade|settlement|community|communities|family|worshippers)$/u
const MILITARY =
  /^(?:base|barracks|post|posts|checkpoint|checkpoints|convoy|patrol|outpost|outposts|positions|position|garrison|airbase|headquarters|troops|soldiers|camp)$/u
