import type { Sentence, TextLayer, Token } from '../../text/layer.ts'
import type { Reading } from '../reading.ts'
import { type ActorGroup, groupsOf } from '../rules/en/deeds/groups.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import { NOBODY, named, type Perpetrators, pointedGroup } from './doers.ts'
import { isHeadline } from './subject-chain.ts'

const PRONOUN = /^(?:it|they|he|she|we)$/u
const OWN = /^(?:its|their|his|our|her)$/u
const SAYS =
  /^(?:said|says|say|saying|claimed|claims|claim|claiming|reported|reports|announced|announces|added|adds|confirmed|stated|states|declared|insisted|denied|boasted|wrote|tweeted|posted)$/u
/** Subjects that leave open who was behind them. */
const OPEN =
  /^(?:attacks?|strikes?|airstrikes?|raids?|shelling|bombings?|bombardments?|blasts?|explosions?|bombs?|mines?|landmines?|missiles?|rockets?|shells?|drones?|fire|gunfire|ambush|assault|offensive|violence|attackers?|assailants?|bombers?|terrorists?|gunmen|operations?|incidents?|device|mortars?|mortar|bullets?|salvo|barrage|massacre|blaze|collapse|onslaught|incursion|campaign|crackdown|which|that|who|another|one)$/u
/** Governors whose verb has the doer as its subject. */
const ACTIVE = /object|captive|targets|forced/u
const BACK = 2

/**
 * What the subject of the figure's active verb says: "it" and "its forces" are whoever was just said to speak or act; a subject that is
 * nobody's ("a flood") settles that nobody did it. Null where the subject leaves that open ("the blast", or none).
 */
export function subjectOfVerb(reading: Reading, { governor, number }: FigureFinding, sentence: Sentence): Perpetrators | null {
  if (!ACTIVE.test(governor.rule) || governor.from > number.from) return null
  const { layer } = reading
  const head = ofCarried(layer, subjectHead(layer, governor.from, sentence.from), sentence.from)
  if (!head) return null
  const meant = pointedGroup(reading, head.index)
  if (meant) return { actors: [meant], basis: 'stated', rule: 'en.by.pointing' }
  const pronoun = PRONOUN.test(head.folded) ? head : ownerOf(layer, head, sentence)
  if (pronoun) {
    const group = speakerBefore(reading, sentence, pronoun.index) ?? actorBefore(reading, sentence)
    return group ? named(reading, group, 'en.by.pronoun') : NOBODY
  }
  // "…, killing 12" and a headline's second verb have the subject of a chain.
  if (layer.tokens[governor.from]!.folded.endsWith('ing') || isHeadline(layer, sentence)) return null
  const group = groupsOf(layer, sentence, reading.actors).find(({ from, to }) => from <= head.index && head.index < to)
  if (group) return named(reading, group, 'en.by.subject')
  return OPEN.test(head.folded) ? null : NOBODY
}

/** The noun or pronoun right before a verb, auxiliaries and adverbs passed over; null where the words before do not open a clause. */
function subjectHead({ tokens }: TextLayer, verb: number, start: number): Token | null {
  // "shot down": the verb of a particle is no subject.
  let i = tokens[verb]!.folded === 'down' ? verb - 2 : verb - 1
  for (let hops = 0; hops < 3; hops++) {
    while (i >= start && isPassedOver(tokens[i]!)) i--
    const token = tokens[i]
    if (!token || i < start) return null
    // "claimed to have killed": who claims it.
    if (SAYS.test(token.folded) && tokens[i + 1]!.folded === 'to') i--
    else if (token.folded === 'and' || token.text === ',') {
      const earlier = verbBefore(tokens, i, start)
      if (earlier === null) return null
      i = earlier - 1
    } else break
  }
  for (;;) {
    const head = tokens[i]
    if (!head || i < start || !(/^(?:NOUN|PROPN|PRON|NUM)$/u.test(head.tag) || /^(?:which|IS)$/u.test(head.text))) return null
    let first = i
    while (first > start && isOfPhrase(tokens, first - 1)) first--
    const before = tokens[first - 1]
    // "artillery fire on the market": the subject stands before what only says where.
    if (first > start && before!.tag === 'ADP') i = first - 2
    else return first === start || OPENS.test(before!.folded) || before!.tag === 'CCONJ' ? head : null
  }
}

const CLAUSE = /^(?:[;:.()]|while|when|but|as|after|before|because|until|if|where|whose)$/u
const SHARED_BACK = 14

/** "seized 90 trucks and took …", "overran a post, killed …": the finite verb before, whose subject both share; null for a passive one. */
function verbBefore(tokens: readonly Token[], at: number, start: number): number | null {
  for (let i = at - 1; i >= Math.max(start, at - SHARED_BACK); i--) {
    const { folded, tag, text } = tokens[i]!
    if (CLAUSE.test(text) || CLAUSE.test(folded)) return null
    const finite = tag === 'VERB' && !folded.endsWith('ing') && !/^(?:DET|ADP|PART|ADJ)$/u.test(tokens[i - 1]?.tag ?? '')
    if (finite) return /^(?:was|were|been|being|is|are)$/u.test(tokens[i - 1]?.folded ?? '') ? null : i
  }
  return null
}

const CARRIES = /^(?:conducted|conduct|launched|launch|carried|staged|fired|planted|detonated|dropped|mounted|executed)$/u

/** "it conducted a strike which killed 12": who did what the pronoun stands for. */
function ofCarried(layer: TextLayer, head: Token | null, start: number): Token | null {
  if (!head || !/^(?:which|that)$/u.test(head.folded)) return head
  for (let i = head.index - 1; i >= Math.max(start, head.index - 16); i--)
    if (CARRIES.test(layer.tokens[i]!.folded)) return subjectHead(layer, i, start) ?? head
  return head
}

/** Auxiliaries, adverbs and the marks of a quotation; "IS" is a group. */
const isPassedOver = ({ tag, text }: Token): boolean =>
  (/^(?:AUX|ADV|PART)$/u.test(tag) && text !== 'IS') || /^["“”]$/u.test(text)

const OPENS = /^(?:said|says|say|that|which|who|claimed|reported|added|and|but|while|as|when|after|,|:|;|"|“|”|-|–|—)$/u

/** Words of one noun phrase, hyphens and "rebel-held" included. */
const isOfPhrase = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(tokens[at]!.tag) ||
  /^(?:-|['’]s?)$/u.test(tokens[at]!.text) ||
  OWN.test(tokens[at]!.folded) ||
  (tokens[at]!.tag === 'VERB' && tokens[at - 1]?.text === '-')

/** "its forces", "their fighters": the word that says whose. */
function ownerOf({ tokens }: TextLayer, head: Token, sentence: Sentence): Token | null {
  for (let i = head.index - 1; i >= Math.max(sentence.from, head.index - 4); i--) {
    if (OWN.test(tokens[i]!.folded)) return tokens[i]!
    if (!/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[i]!.tag)) return null
  }
  return null
}

/** "The army said it …": who speaks in the same sentence. */
function speakerBefore({ layer, actors }: Reading, sentence: Sentence, at: number): ActorGroup | null {
  return (
    groupsOf(layer, sentence, actors).findLast(
      (group) => group.to < at && layer.tokens.slice(group.to, Math.min(at, group.to + 6)).some((t) => SAYS.test(t.folded)),
    ) ?? null
  )
}

/** "It said its forces …": the first actor of the sentence before that speaks or acts. */
function actorBefore({ layer, actors }: Reading, sentence: Sentence): ActorGroup | null {
  for (let back = 1; back <= BACK; back++) {
    const before = layer.sentences[sentence.index - back]
    if (!before || before.block !== sentence.block) return null
    const group = groupsOf(layer, before, actors).find(
      ({ from }) => !/^(?:in|from|with|to|of|between|on|against|for|at|near)$/u.test(layer.tokens[from - 1]?.folded ?? ''),
    )
    if (group) return group
  }
  return null
}
