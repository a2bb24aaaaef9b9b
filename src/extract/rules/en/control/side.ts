import type { ActorMention } from '../../../../model/mention.ts'
import type { Scene, Side, Stretch } from './scene.ts'

export const FIRST_PERSON = /^(?:we|us|i|our)$/u
const PRONOUN = /^(?:they|it|he|she|them|him)$/u
const OWNER = /^(?:its|their|his|her)$/u
const ENEMY = /^(?:enemy|enemys|enemies|occupiers?|invaders?|aggressors?)$/u
const UNIT = /^(?:brigade|division|regiment|battalion|corps|bde|div|front)$/u
const TIED =
  /^(?:backed|led|linked|aligned|allied|affiliated|supported|held|controlled|occupied|run|installed|appointed|besieged|recogni[sz]ed|sponsored|funded|trained|supplied|brokered)$/u
const IN_PHRASE =
  /^(?:from|against|with|by|to|for|between|on|in|at|of|near|over|among|towards?|into|including|under|inside|behind|around)$/u
/** Nouns that make the phrase something of a side's, and no doer: "the rebel enclave", "an IS commander". */
const NO_DOER =
  /^(?:enclave|area|areas|town|city|village|district|bastion|stronghold|capital|media|website|spokesman|spokeswoman|spokesperson|official|officials|statement|claim|claims|territory|lines|positions|attack|attacks|offensive|siege|advance|assault|strike|strikes|airstrikes|bombardment|deal|agreement|source|sources|withdrawal|retreat|hands|control|rule|operation|leader|victory|defeat|presence|prisoners|prisoner|families|casualties|supporters|sympathisers|flag|flags|insurgency|terrorism|extremism|militancy)$/u

const GROUP = /^(?:group|movement|militia|faction)$/u
/** With "the" alone these are whom the text has named. */
const PARTY = /^(?:group|movement|alliance)$/u
/** Without an owner these are anybody. */
const VAGUE = /^(?:men|groups?|side|lines|convoys?|partners|allies|columns?|movement|alliance|guards?|remnants|units?|squads?)$/u
/** Bodies that take no ground. */
const BODIES =
  /^(?:un|u\.n\.|nations|eu|nato|osce|council|mission|committee|parliament|court|ministry|agency|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u

/** The side that a noun phrase names: by name, as "the enemy", as "our forces", by a unit's number, as a pronoun. Null where it names none. */
export function sideIn(scene: Scene, { from, to }: Stretch): Side | null {
  const { tokens, words } = scene
  const head = headOf(scene, { from, to })
  if (tokens[from]!.tag !== 'DET' && to - from === 1) {
    const pronoun = tokens[from]!.folded
    if (FIRST_PERSON.test(pronoun)) return speaking(scene, { from, to })
    if (PRONOUN.test(pronoun)) return pointing(scene, { from, to })
  }
  const owner = firstWith(scene, from, head + 1, (word) => FIRST_PERSON.test(word) || OWNER.test(word))
  if (owner >= 0 && isForce(scene, head)) {
    return FIRST_PERSON.test(tokens[owner]!.folded) ? speaking(scene, { from, to }) : pointing(scene, { from, to })
  }
  if (firstWith(scene, from, to, (word) => ENEMY.test(word)) >= 0) return plain(wordsAs(scene, { from, to }, 'enemy'))
  if (NO_DOER.test(tokens[head]!.folded)) return null
  if (to - from === 2 && /^(?:the|this|that)$/u.test(tokens[from]!.folded)) {
    const meant = GROUP.test(tokens[head]!.folded) ? groupBefore(scene, from) : null
    if (meant) return plain(meant)
    if (PARTY.test(tokens[head]!.folded)) return plain(wordsAs(scene, { from: head, to }, 'unlisted-group'))
  }
  const named = scene.actors.find((a) => a.from < to && a.to > from && !isTied(scene, a))
  if (named) return plain(named)
  if (hasUnit(scene, from, to)) return plain(wordsAs(scene, { from, to }, 'unit'))
  if (words.forces.has(tokens[head]!.folded) && !VAGUE.test(tokens[head]!.folded))
    return plain(wordsAs(scene, { from, to }, 'described'))
  return isUnlisted(scene, { from, to }) ? plain(wordsAs(scene, { from: skipArticle(scene, from), to }, 'unlisted-group')) : null
}

const plain = (mention: ActorMention): Side => ({ mention, own: null })

/** "it", "its forces": whoever speaks, else the side named last before it in the sentence, else first in the sentence before. */
const pointing = (scene: Scene, stretch: Stretch): Side => ({
  mention: actorBefore(scene, stretch.from) ?? wordsAs(scene, stretch, 'own'),
  own: { from: stretch.from, person: 'third' },
})

/** "we", "our forces": whoever speaks. */
const speaking = (scene: Scene, stretch: Stretch): Side => ({
  mention: wordsAs(scene, stretch, 'own'),
  own: { from: stretch.from, person: 'first' },
})

const actorBefore = (scene: Scene, at: number): ActorMention | null =>
  scene.actors.findLast((a) => a.to <= at && stands(scene, a)) ?? scene.actorsBefore.find((a) => stands(scene, a)) ?? null

const stands = ({ tokens }: Scene, { from, to }: ActorMention): boolean =>
  !IN_PHRASE.test(tokens[from - 1]?.folded ?? '') && tokens[to]?.text !== '-'

/** "the group": the one armed group that was named in this sentence, else in the one before. Of two nothing tells which. */
function groupBefore(scene: Scene, at: number): ActorMention | null {
  const near = scene.actors.filter((a) => a.to <= at && isGroup(a))
  const named = near.length > 0 ? near : scene.actorsBefore.filter(isGroup)
  const [first] = named
  const isOne = first !== undefined && named.every(({ entries }) => entries[0]!.name === first.entries[0]!.name)
  return isOne && stands(scene, first) ? first : null
}

const isGroup = ({ entries }: ActorMention): boolean =>
  entries.length > 0 && entries.every(({ inter }) => inter !== null && inter >= 2 && inter <= 4)

/** The last noun of the phrase, before any "of": "troops" of "troops of the 59 Division". */
function headOf({ tokens }: Scene, { from, to }: Stretch): number {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.folded === 'of' && i > from) return i - 1
  return to - 1
}

const isForce = ({ tokens, words }: Scene, head: number): boolean =>
  words.forces.has(tokens[head]!.folded) || /^(?:line|lines|defences|defenses|people|teams?|hands)$/u.test(tokens[head]!.folded)

const isTied = ({ tokens }: Scene, { to }: ActorMention): boolean =>
  tokens[to]?.text === '-' && TIED.test(tokens[to + 1]?.folded ?? '')

/** "the 59 Division", "3rd Assault Brigade", "Brigade 5". */
const hasUnit = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => UNIT.test(t.folded)) && tokens.slice(from, to).some((t) => /\d/u.test(t.text))

/** A name of capitals that is no place: "Wazalendo", "NSAG elements". */
function isUnlisted(scene: Scene, { from, to }: Stretch): boolean {
  const { tokens, places, words } = scene
  if (places.some((p) => p.from < to && p.to > from)) return false
  const first = skipArticle(scene, from)
  if (first >= to || words.people.has(tokens[to - 1]!.folded) || BODIES.test(tokens[to - 1]!.folded)) return false
  const name = tokens.slice(first, to)
  return (
    name.some((t) => t.tag === 'PROPN') &&
    name.every((t) => t.tag === 'PROPN' || t.text === '-' || t.text === '/' || t.tag === 'SYM' || words.forces.has(t.folded))
  )
}

const skipArticle = ({ tokens }: Scene, from: number): number => (tokens[from]!.tag === 'DET' ? from + 1 : from)

function firstWith({ tokens }: Scene, from: number, to: number, test: (word: string) => boolean): number {
  for (let i = from; i < to; i++) if (test(tokens[i]!.folded)) return i
  return -1
}

function wordsAs({ layer, tokens }: Scene, { from, to }: Stretch, rule: string): ActorMention {
  const span = [tokens[from]!.start, tokens[to - 1]!.end] as const
  return { span, from, to, entries: [], words: layer.text.slice(...span), hedge: null, rule: `en.actor.${rule}` }
}
