import { clauseStart, groupStart, isPassive, stretchEnd } from '../extent.ts'
import { type Scene, type Sighting, wordAt } from '../sighting.ts'
import { tellingOf } from '../told.ts'
import type { ActVerb } from '../words.ts'

/** Verbs of the measures that tell of care or of nature, not of an attack. */
const NOT_BY_FORCE = /^(?:treat|hospitali[sz]e|bury|electrocute|drown|suffocate|collapse|hurt|succumb|hit|shell|down|level|gut)$/u
const NOUN = /^(?:casualties|casualty|deaths|fatalities|toll|injuries|losses|dead|wounded|killed|injured|martyrs|damage|death)$/u
/** What kills without anybody's attack. */
const OF_NATURE =
  /^(?:hunger|starvation|malnutrition|disease|diseases|cold|cholera|dehydration|cancer|thirst|famine|flood|floods|earthquake|accident|covid|natural|illness|complications|fever|measles|drowning|crash)$/u

/** Whether the word at `at` tells that somebody was killed or hurt, or something destroyed: what an attack noun beside it did. */
export function harmWordAt(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!
  if (NOUN.test(token.folded)) return true
  if (/^liv(?:es|e)$/u.test(token.folded))
    return /^claim/u.test(wordAt(scene, at - 3)) || /^claim/u.test(wordAt(scene, at - 2)) || /^claim/u.test(wordAt(scene, at - 4))
  return harmVerbAt(scene, at) !== null
}

function harmVerbAt(scene: Scene, at: number): ActVerb | null {
  const verb = scene.words.verbs
    .get(scene.tokens[at]!.folded)
    ?.find(({ act, base }) => act === 'harm' && !NOT_BY_FORCE.test(base))
  return verb && isPredicate(scene, at) ? verb : null
}

/** "the wounded", "destroyed homes", "five wounded soldiers" only describe. */
export function isPredicate(scene: Scene, at: number): boolean {
  const { tokens, sentence } = scene
  const token = tokens[at]!
  if (token.tag === 'NOUN' && isMistagged(scene, at)) return true
  if (token.tag === 'NOUN' || token.tag === 'PROPN') {
    // A headline, where every word has a capital: "Kills over 50 Terrorists".
    if (token.tag !== 'PROPN' || at === sentence.from) return false
    return (
      /(?:s|ed)$/u.test(token.folded) ||
      (isTitle(scene) && tokens[at - 1]!.folded.endsWith('s') && /^(?:PROPN|DET|NUM)$/u.test(tokens[at + 1]?.tag ?? ''))
    )
  }
  const before = tokens[at - 1]
  if (at > sentence.from && (/^(?:DET)$/u.test(before!.tag) || /^['’]s?$/u.test(before!.text) || before!.text === '-'))
    return false
  const next = tokens[at + 1]
  const describes =
    next?.tag === 'NOUN' &&
    at > sentence.from &&
    /^(?:NUM|ADJ|ADP)$/u.test(before!.tag) &&
    /(?:ed|en|ing|rt)$/u.test(token.folded)
  return !describes && (token.tag === 'VERB' || token.tag === 'ADJ' || /ed$/u.test(token.folded))
}

/** A past form between a noun and its object is a verb, whatever the tagger makes of it: "men abducted 23 girls". */
function isMistagged({ tokens, sentence, words }: Scene, at: number): boolean {
  const word = tokens[at]!.folded
  if (at === sentence.from || !words.verbs.get(word)?.some(({ past, base }) => past && base !== word)) return false
  return (
    /^(?:NOUN|PROPN|PRON|ADV)$/u.test(tokens[at - 1]!.tag) && /^(?:DET|NUM|PRON|ADP|ADJ|PROPN)$/u.test(tokens[at + 1]?.tag ?? '')
  )
}

/** "killed 14 civilians", "was wounded", "destroyed a depot": by what, an attack noun beside it may tell. */
export function harmed(scene: Scene, at: number): Sighting | null {
  const verb = harmVerbAt(scene, at)
  if (!verb) return null
  const { tokens, sentence } = scene
  const to = stretchEnd(scene, at + 1)
  for (let i = at; i < Math.min(sentence.to, at + 8); i++) if (OF_NATURE.test(tokens[i]!.folded)) return null
  const telling = tellingOf(scene, at)
  if (!telling) return null
  const passive = isPassive(scene, at) || (verb.participle && isBare(scene, at)) || verb.base === 'die' || verb.base === 'perish'
  return {
    act: 'harm',
    from: clauseStart(scene, at),
    to,
    trigger: [groupStart(scene, at), at + 1],
    tie: passive ? 'passive' : 'active',
    ...telling,
    rule: 'en.incident.harm',
  }
}

/** "12 killed in", "three wounded by": a headline's passive without "were". */
const isBare = (scene: Scene, at: number): boolean =>
  /^(?:in|by|during|as|when|after|near|on|at|while|amid|since|following|over|outside|inside|)$/u.test(wordAt(scene, at + 1))

/** "Rebels Shell Orlo": most words have capitals. */
function isTitle({ tokens, sentence }: Scene): boolean {
  const words = tokens.slice(sentence.from, sentence.to).filter((t) => /^\p{L}{4,}/u.test(t.text))
  return words.length > 2 && words.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.7 * words.length
}
