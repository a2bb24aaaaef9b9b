import { longestAt } from '../../../../../text/phrases.ts'
import { phraseStart, stretchEnd } from '../../clause/extent.ts'
import { anyWord, wordAt } from '../../clause/scene.ts'
import type { ActNoun, Scene } from '../sighting.ts'
import type { Act } from '../words.ts'

const OF_NO_WAR =
  /^(?:heart|panic|asthma|hunger|labour|labor|general|transport|nationwide|teachers|rescue|aid|relief|humanitarian|evacuation|medical|surgical|search|peacekeeping|cleaning|mine|legal|court|peace|cyber|political|personal|verbal|diplomatic|charm|media|price|dust|forest|camp|economic|prisoner|lucky|hiring|key|heavy rain|smear|counselling|water|oil|drilling|mining|special|normal|press|border|flight|daily|business)$/u
const FIGHTS =
  /^(?:military|ground|joint|security|army|large|major|combat|wide|special|offensive|cross|ambush|anti|clearance|land)$/u
const BY_PLANE = /^(?:air|aerial|bombing|warplanes?|jets?|aircraft|planes?|airstrikes?|drones?|helicopters?|sorties)$/u
const BY_BOMB = /^(?:car|truck|roadside|suicide|twin|deadly|double|mosque|market|bus|embassy|marathon)$/u

/** The noun of an act that begins at token `at`; null where the word is none, or no noun here. */
export function actNounAt(scene: Scene, at: number): ActNoun | null {
  const { tokens, words, sentence } = scene
  const match = longestAt(words.nouns, tokens, at, sentence.to)
  if (!match) return null
  const { to } = match
  const last = tokens[to - 1]!
  if (isVerbHere(scene, at, to)) return null
  const start = phraseStart(scene, at)
  const act = refined(scene, match.values[0]!, start, at, to)
  if (!act) return null
  return { act, start, end: stretchEnd(scene, to), from: at, to: last.index + 1 }
}

/** "Rebels attack the town", "forces shelling the road": a verb with its object. */
function isVerbHere(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene
  if (to - at > 1) return false
  const token = tokens[at]!
  if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'ADJ') {
    // Overridden tags: "was shelling", "kept bombing".
    return /ing$/u.test(token.folded) && (tokens[at - 1]?.tag === 'AUX' || tokens[at - 1]?.folded === 'been')
  }
  if (token.tag !== 'VERB') return false
  // "Fighting raged"
  if (at === scene.sentence.from && /^(?:VERB|AUX)$/u.test(tokens[to]?.tag ?? '')) return false
  const before = tokens[at - 1]
  // "Intense fighting in" at the head of a sentence, where a capital hides the adjective.
  const first = at - 1 === scene.sentence.from && !scene.actors.some((a) => a.to === at)
  if (first && /ing$/u.test(token.folded) && tokens[to]?.tag === 'ADP') return false
  if (at > scene.sentence.from && /^(?:DET|ADJ|NUM)$/u.test(before!.tag)) return false
  if (/^['’]s?$/u.test(before?.text ?? '')) return false
  // A plural noun that the tagger takes for a verb: "rebel attacks killed", "in clashes".
  if (/s$/u.test(token.folded) && (before?.tag === 'ADP' || tokens[to]?.tag === 'VERB' || tokens[to]?.tag === 'AUX')) return false
  return true
}

/** The act by the words beside the noun: a "rocket attack", an "air raid", a bombing by planes. */
function refined(scene: Scene, act: Act, start: number, from: number, to: number): Act | null {
  const { tokens } = scene
  const noun = tokens[to - 1]!.folded
  const describes = (test: RegExp): boolean => anyWord(scene, start, from, (word) => test.test(word))
  if (to - from > 1) return act
  if (
    /^(?:operations?|attacks?|strikes?|raids?|campaign|offensives?|march|marches|battles?|fire|explosions?|rally|mines?)$/u.test(
      noun,
    ) &&
    describes(OF_NO_WAR) &&
    !describes(FIGHTS)
  )
    return null
  const weapon = weaponIn(scene, start, from)
  switch (noun) {
    case 'fire':
      return weapon === 'shelling' || wordAt(scene, from - 1) === 'by' || scene.actors.some((a) => a.to === from) ? act : null
    case 'attack':
    case 'attacks':
    case 'assault':
    case 'assaults':
      return weapon ?? act
    case 'strike':
    case 'strikes':
      return weapon === 'shelling' ? 'shelling' : act
    case 'raid':
    case 'raids':
      if (weapon === 'air' || anyWord(scene, scene.sentence.from, scene.sentence.to, (word) => BY_PLANE.test(word))) return 'air'
      return strikesFrom(scene, to) && !onFoot(scene) ? 'air' : 'attack'
    case 'bombing':
    case 'bombings':
      if (describes(BY_BOMB)) return weapon ?? act
      return weapon === 'air' ||
        /^(?:of|on)$/u.test(wordAt(scene, to)) ||
        isOfState(scene, start, to) ||
        anyWord(scene, to, to + 12, (word) => BY_PLANE.test(word))
        ? 'air'
        : act
    case 'operation':
    case 'operations':
      return describes(FIGHTS) ||
        wordAt(scene, to) === 'to' ||
        wordAt(scene, to) === 'by' ||
        wordAt(scene, to) === 'against' ||
        isOfState(scene, start, from)
        ? act
        : null
    case 'march':
    case 'marches':
      return tokens[from]!.text === 'March' && noun === 'march' ? null : act
    case 'bomb':
    case 'bombs':
    case 'mines':
    case 'mine':
      return weapon === 'air' || (/^bombs?$/u.test(noun) && isOfState(scene, start, to)) ? 'air' : act
    case 'blast':
    case 'blasts':
    case 'explosion':
    case 'explosions':
      return weapon === 'suicide' || weapon === 'grenade' ? weapon : act
    default:
      return act
  }
}

/** "raids on": without a word for planes, raids that kill from afar are mostly from the air. */
const strikesFrom = (scene: Scene, to: number): boolean => scene.tokens[to - 1]!.folded === 'raids' && wordAt(scene, to) === 'on'

/** Troops and gunmen raid on the ground. */
const onFoot = (scene: Scene): boolean =>
  anyWord(scene, scene.sentence.from, scene.sentence.to, (word) =>
    /^(?:troops|soldiers|police|gunmen|fighters|bandits|militants|militia|militiamen|burned|burnt|torched|arrested|detained|abducted|looted|cattle|homes|houses)$/u.test(
      word,
    ),
  )

/** The weapon that the words `from` … `to` name first. */
export function weaponIn(scene: Scene, from: number, to: number): Act | null {
  const { words, tokens } = scene
  for (let i = from; i < to; i++) {
    const match = longestAt(words.weapons, tokens, i, to)
    if (match) return match.values[0]!
  }
  return null
}

/** Words of an army or state in the phrase, or behind "by". */
function isOfState(scene: Scene, start: number, to: number): boolean {
  return scene.actors.some(
    ({ from, entries, words }) =>
      ((from >= start && from < to) || (from > to && from <= to + 5 && anyWord(scene, to, from, (word) => word === 'by'))) &&
      (entries.some(({ inter }) => inter === 1 || inter === 8) || /army|government|regime|coalition|military|air/iu.test(words)),
  )
}
