import type { Change } from '../../../../model/claim.ts'
import { groundAt } from './ground.ts'
import { holdersNear } from './held.ts'
import type { Found, Ground, Scene, Side } from './scene.ts'
import { FIRST_PERSON } from './side.ts'
import { doerOf, phraseSide, sideBehind } from './verb.ts'

const LEADS = /^(?:of|on|in|into|against|from|to|towards|toward|at|across|inside|near|over|around)$/u
/** Nouns that take only "of": "the capture of X". */
const TAKES_OF: ReadonlySet<Change> = new Set(['taken', 'lost'])
const REFUSES = /^(?:reject|rejects|rejected|rejecting|refuse|refused|refuses|opposed|oppose|ruled|denied|denies|deny)$/u
const ENDS = /^(?:end|ends|ending|lifting|lifted|lift|lifts|ended|breaks|broke|broken|relieved)$/u
/** "the siege of X was broken". */
const ENDED = /^(?:broken|lifted|ended|ends|relieved)$/u
/** Before "Russian control of X": that it is so. */
const KEEPS =
  /^(?:confirm|maintain|consolidat|retain|strengthen|extend|establish|assert|cement|tighten|solidif|exercis)\w*$|^(?:keeps?|kept|keeping)$/u
/** Of a withdrawal these tell that it is made; of others only that it is asked for or talked about. */
const MAKES = /^(?:announc|complet|beg[iau]n|start|confirm|continu|order|carr|finish|conduct|mak|made|declar|report|launch)/u
/** An attack is one of many things; as a change of control only where it is still to come. */
const AHEAD =
  /^(?:expect|expects|expected|expecting|fear|fears|feared|imminent|planned|planning|plan|plans|preparing|prepare|looming|possible|threatened|threatens|anticipated|warned|warns)$/u

/** "the capture of X", "Y's advance on X", "a siege of X", "announced its withdrawal from X". */
export function byNoun(scene: Scene, at: number): Found | null {
  const { tokens, words, sentence } = scene
  const change = words.nouns.get(tokens[at]!.folded)
  const next = tokens[at + 1]?.folded ?? ''
  // "claims capture of", "its capture by": no verb of these is followed by such a word.
  if (!change || (tokens[at]!.tag === 'VERB' && change !== 'besieges' && !/^(?:of|by)$/u.test(next))) return null
  if (change === 'holds') return holding(scene, at)
  const before = tokens.slice(Math.max(sentence.from, at - 8), at).map((t) => t.folded)
  if (/^attack/u.test(tokens[at]!.folded) && !before.some((word) => AHEAD.test(word))) return null
  if (words.noGround.has(tokens[at - 1]?.folded ?? '')) return null
  if (change === 'withdrew' && before.slice(-4).some((word) => REFUSES.test(word))) return refusal(scene, at)
  if (change === 'taken' && next === 'by') return captureBy(scene, at)
  if (change === 'besieges' && !LEADS.test(next)) return siegeOfPlace(scene, at, before)
  const goesOn = change === 'advancing' && /^continu(?:es|ed|ing)$/u.test(next)
  if ((!LEADS.test(next) && !goesOn) || (TAKES_OF.has(change) && next !== 'of')) return null
  const side = phraseSideAfterOf(scene, at, change)
  const ground = groundOf(scene, at, change, side)
  if (!ground) return null
  const by = side ?? sideBehind(scene, Math.max(ground.to, at + 1), /^(?:by|to)$/u, 6) ?? owner(scene, at) ?? announcer(scene, at)
  const ahead = /^attack/u.test(tokens[at]!.folded) || /^continu/u.test(next)
  if ((change === 'advancing' || change === 'withdrew') && !by && !ahead) return null
  if (change === 'besieges' && (!/^(?:of|on|to|against|around)$/u.test(next) || before.slice(-4).some((word) => ENDS.test(word))))
    return null
  if (change === 'besieges' && tokens.slice(at + 1, Math.min(sentence.to, ground.to + 5)).some((t) => ENDED.test(t.folded)))
    return null
  if (change === 'withdrew' && !owner(scene, at) && !before.some((word) => MAKES.test(word))) return null
  if (change === 'taken' && before.slice(-4).includes('until')) return null
  const loses = change === 'withdrew' || change === 'lost'
  return { change, ground, by: loses ? null : by, lostBy: loses ? by : null, rule: 'noun' }
}

/** "the town's capture by rebels", "its capture by rebels": what was taken stands before. */
function captureBy(scene: Scene, at: number): Found | null {
  const { tokens, sentence, places } = scene
  // "the town … its capture by rebels", and not the pilots' capture.
  const owns = tokens[at - 1]?.folded === 'its' && (at - 1 === sentence.from || isGroundBefore(scene, at - 1))
  const possessive = /^['’]s?$/u.test(tokens[at - 1]?.text ?? '')
  const place = possessive ? places.findIndex((p) => p.use === 'literal' && p.to === at - 1) : -1
  const by = phraseSide(scene, at + 2)
  if ((!owns && place < 0) || !by) return null
  const ground = place < 0 ? { places: [], from: at - 1, to: at + 1 } : { places: [place], from: places[place]!.from, to: at + 1 }
  return { change: 'taken', ground, by, lostBy: null, rule: 'noun' }
}

const isGroundBefore = ({ tokens, sentence, places, words }: Scene, at: number): boolean =>
  places.some((p) => p.use === 'literal' && p.from >= sentence.from && p.to <= at) ||
  tokens.slice(sentence.from, at).some((t) => words.objects.has(t.folded))

/** "confirmed Ukrainian control over 74 settlements": of control that is longed for, feared or ended nothing is told. */
function holding(scene: Scene, at: number): Found | null {
  const { tokens, sentence } = scene
  if (!/^(?:of|over)$/u.test(tokens[at + 1]?.folded ?? '')) return null
  const holder = scene.actors.findLast((a) => a.to <= at && a.from >= sentence.from)
  if (!holder || !tokens.slice(holder.to, at).every((t) => t.tag === 'ADJ' || /^['’]s?$/u.test(t.text))) return null
  if (!tokens.slice(Math.max(sentence.from, holder.from - 4), holder.from).some((t) => KEEPS.test(t.folded))) return null
  const ground = groundAt(scene, at + 2)
  return ground && { change: 'holds', ground, by: { mention: holder, own: null }, lostBy: null, rule: 'noun' }
}

/** "the withdrawal of Russian troops from X", "the advance of IS towards X". */
function phraseSideAfterOf(scene: Scene, at: number, change: Change): Side | null {
  if (change !== 'withdrew' && change !== 'advancing') return null
  return scene.tokens[at + 1]?.folded === 'of' ? phraseSide(scene, at + 2) : null
}

function groundOf(scene: Scene, at: number, change: Change, side: Side | null): Ground | null {
  const { tokens, sentence, words } = scene
  const start = side ? side.mention.to : at + 1
  for (let i = start; i < Math.min(sentence.to, start + 6); i++) {
    if (!LEADS.test(tokens[i]!.folded)) {
      if (tokens[i]!.tag === 'PUNCT' || (tokens[i]!.tag === 'VERB' && i > start)) return null
      continue
    }
    if (change === 'advancing' && tokens[i]!.folded === 'to' && tokens[i + 1]?.tag === 'VERB')
      // "an offensive to retake X": the verb tells it.
      return words.verbs.get(tokens[i + 1]!.folded)?.some((use) => use.change === 'taken' && use.rest.length === 0)
        ? null
        : offensiveTo(scene, i + 1)
    return groundAt(scene, i + 1)
  }
  return words.objects.has(tokens[start]?.folded ?? '') ? groundAt(scene, start) : null
}

/** "an offensive to push the rebels out of X". */
function offensiveTo({ tokens, sentence, places, words }: Scene, at: number): Ground | null {
  const end = Math.min(sentence.to, at + 20)
  const place = places.findIndex((p) => p.use === 'literal' && p.from >= at && p.from < end)
  if (place >= 0) return { places: [place], from: places[place]!.from, to: places[place]!.to }
  const area = tokens.slice(at, end).find((t) => words.objects.has(t.folded))
  return area ? { places: [], from: area.index, to: area.index + 1 } : null
}

/** "the government's advance", "a Russian offensive", "its withdrawal". */
function owner(scene: Scene, at: number): Side | null {
  const { tokens, sentence } = scene
  const near = holdersNear(scene, at)
  if (near) return phraseSide(scene, near.from) ?? { mention: near, own: null }
  for (let i = at - 1; i >= Math.max(sentence.from, at - 3); i--)
    if (/^(?:its|their|our|his)$/u.test(tokens[i]!.folded)) return phraseSide(scene, i) ?? ownBefore(scene, i)
  return null
}

function ownBefore(scene: Scene, at: number): Side | null {
  const mention = scene.actors.findLast((a) => a.to <= at && a.from >= scene.sentence.from)
  const person = FIRST_PERSON.test(scene.tokens[at]!.folded) ? 'first' : 'third'
  return mention ? { mention, own: { from: at, person } } : null
}

/** "IS announced the capture of X", "Russian forces completed a pullback": the subject of the verb that the noun is the object of. */
function announcer(scene: Scene, at: number): Side | null {
  const { tokens, sentence } = scene
  for (let i = at - 1; i >= Math.max(sentence.from, at - 8); i--) {
    const { tag, text } = tokens[i]!
    if (tag === 'VERB' || isTold(tokens, i) || (tag === 'AUX' && tokens[i + 1]?.folded === 'on')) return doerOf(scene, i).side
    if (!/^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|PRON)$/u.test(tag) && text !== '-' && !/^(?:with|on|of)$/u.test(tokens[i]!.folded))
      return null
  }
  return null
}

/** "Rebels claim capture of": in a headline the verb is taken for a noun. */
const isTold = (tokens: Scene['tokens'], at: number): boolean =>
  /^(?:claims?|reports?|announces|confirms)$/u.test(tokens[at]!.folded) && /^(?:NOUN|PROPN|NUM)$/u.test(tokens[at - 1]?.tag ?? '')

/** "had rejected any withdrawal": denied and planned (codebook section 2). */
function refusal(scene: Scene, at: number): Found {
  const from = /^(?:from|of)$/u.test(scene.tokens[at + 1]?.folded ?? '')
  const ground = (from ? groundAt(scene, at + 2) : null) ?? { places: [], from: at, to: at + 1 }
  return { change: 'withdrew', ground, by: null, lostBy: announcer(scene, at), rule: 'refusal' }
}

/** "the Old City siege". */
function siegeOfPlace(scene: Scene, at: number, before: readonly string[]): Found | null {
  const place = scene.places.findIndex((p) => p.use === 'literal' && p.to === at)
  if (place < 0 || before.some((word) => ENDS.test(word))) return null
  return {
    change: 'besieges',
    ground: { places: [place], from: scene.places[place]!.from, to: at + 1 },
    by: null,
    lostBy: null,
    rule: 'noun',
  }
}
