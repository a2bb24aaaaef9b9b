import { groupStart, phraseStart } from '../clause/extent.ts'
import { isTimeAt } from '../clause/scene.ts'
import type { Scene, Stretch } from './scene.ts'

const NOMINAL = /^(?:NOUN|PROPN|NUM|PRON|X|SYM)$/u
/** Whoever stands between these and "to" does what follows: "forced the rebels to leave". */
const OBJECT_CONTROL =
  /^(?:force|forc|order|allow|ask|tell|urge|help|enable|compel|expect|permit|want|lead|oblige|invite|instruct|push|see|let|make|cause|leave|require|require|prompt|warn|advise|believe|fear)(?:s|ed|d|ing)?$|^(?:told|led|left|made|let|saw|forced|forcing|urging|causing)$/u
const RELATIVE = /^(?:who|which|that)$/u
const OPENS_CLAUSE =
  /^(?:that|while|when|as|because|if|since|although|though|whereas|where|whether|until|unless|so|than|how|why|what|whose)$/u
const TELLS = /^(?:den|admit|acknowledg|report|announc|confirm|claim)(?:y|ies|ied|s|es|ed|ted|d|ying|ting|ing)?$/u
const MARK = /^["“”„«»‘’']$/u
const DASH = /^(?:[–—]|--+)$/u
const DIRECTION = /^(?:north|south|east|west)(?:east|west)?$/u
const LONGEST_ASIDE = 30
const DEEPEST = 4

/**
 * The noun phrase that is the subject of the verb at `at`: over auxiliaries, asides, relative pronouns, infinitives ("vowed to retake"),
 * participles (", seizing the town") and verbs that share one subject. Null where the clause has none.
 */
export function subjectOf(scene: Scene, at: number, depth = 0): Stretch | null {
  if (depth > DEEPEST) return null
  const { tokens, sentence } = scene
  const group = verbStart(scene, at)
  const to = lastTo(scene, group, at)
  if (to >= 0) return ofInfinitive(scene, to, depth)
  const gerund = /^(?:having|being)$/u
  const having = gerund.test(tokens[group]!.folded) || gerund.test(tokens[group - 1]?.folded ?? '')
  const finite = tokens.slice(group, at).some((t) => t.tag === 'AUX' || t.folded === 're')
  if (having || (/ing$/u.test(tokens[at]!.folded) && !finite)) {
    const first = gerund.test(tokens[group - 1]?.folded ?? '') ? group - 1 : group
    const before = tokens[first - 1]
    if (first === sentence.from) return ofMainClause(scene, at)
    // "After seizing the area, the army …"
    if (first - 1 === sentence.from && /^(?:ADP|SCONJ)$/u.test(before!.tag)) return ofMainClause(scene, at)
    // "denies losing the town": of whoever tells it.
    if (TELLS.test(before!.folded)) return subjectOf(scene, first - 1, depth + 1)
    if (
      before!.text === ',' ||
      /^(?:ADP|SCONJ|CCONJ)$/u.test(before!.tag) ||
      /^(?:while|when|after|before|by|without)$/u.test(before!.folded)
    )
      return ofEarlierVerb(scene, first - 1, depth)
  }
  return walkLeft(scene, group - 1, { depth, direct: false })
}

/** What a participle without an auxiliary describes: the noun phrase right before it ("the district recently captured from the rebels"). */
export const describedBy = (scene: Scene, at: number): Stretch | null =>
  walkLeft(scene, verbStart(scene, at) - 1, { depth: 0, direct: true })

/** First token of the verb with its auxiliaries, over "have since", and "'re" that lost its apostrophe. */
function verbStart(scene: Scene, at: number): number {
  const { tokens } = scene
  let group = groupStart(scene, at)
  // 'had "repelled all attempts"': a mark inside the verb.
  const inside = tokens[group - 1]?.folded === 'since' || MARK.test(tokens[group - 1]?.text ?? '')
  if (inside && group - 1 > scene.sentence.from && /^(?:AUX|PART)$/u.test(tokens[group - 2]?.tag ?? ''))
    group = groupStart(scene, group - 1)
  // "the road to the north had been cut": a goal, no adverb of the verb.
  while (group < at && DIRECTION.test(tokens[group]!.folded)) group++
  return /^(?:re|ve)$/u.test(tokens[group - 1]?.folded ?? '') && group - 1 > scene.sentence.from ? group - 1 : group
}

function lastTo({ tokens }: Scene, group: number, at: number): number {
  for (let i = at - 1; i >= group; i--) if (tokens[i]!.folded === 'to' && tokens[i]!.tag !== 'ADP') return i
  return -1
}

function ofInfinitive(scene: Scene, to: number, depth: number): Stretch | null {
  const { tokens, sentence } = scene
  const lead = tokens[to - 1]
  if (!lead || to === sentence.from) return null
  // "the rebels warned them to leave": others, whom no rule tells.
  if (/^(?:them|him|her)$/u.test(lead.folded)) return null
  if (lead.tag === 'VERB' || lead.tag === 'AUX') return subjectOf(scene, to - 1, depth + 1)
  // "the government plans to": taken for a noun by the tagger.
  if (/[^s]s$/u.test(lead.folded) && scene.words.plans.has(lead.folded) && /^(?:NOUN|PROPN)$/u.test(tokens[to - 2]?.tag ?? ''))
    return walkLeft(scene, to - 2, { depth: depth + 1, direct: false })
  if (lead.tag === 'ADJ' || lead.tag === 'ADV') return walkLeft(scene, to - 2, { depth: depth + 1, direct: false })
  const verb = verbBefore(scene, to - 1)
  if (verb >= 0 && OBJECT_CONTROL.test(tokens[verb]!.folded) && NOMINAL.test(lead.tag))
    return { from: nounStart(scene, to - 1), to }
  return verb >= 0 ? subjectOf(scene, verb, depth + 1) : walkLeft(scene, to - 1, { depth: depth + 1, direct: false })
}

/** "Seizing the town, the army said …": the subject of what follows the comma; without one, the first side named. */
function ofMainClause({ tokens, sentence, actors }: Scene, at: number): Stretch | null {
  const comma = tokens.slice(at, sentence.to).find((t) => t.text === ',')
  if (!comma) return actors.find((a) => a.from > at && a.to <= sentence.to) ?? null
  let i = comma.index + 1
  while (i < sentence.to && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/u.test(tokens[i]!.tag)) i++
  return i > comma.index + 1 ? { from: comma.index + 1, to: i } : null
}

function ofEarlierVerb(scene: Scene, before: number, depth: number): Stretch | null {
  const verb = verbBefore(scene, before)
  return verb < 0 ? null : subjectOf(scene, verb, depth + 1)
}

/** The verb nearest before a token, participles that only describe left out; −1 where there is none. */
function verbBefore(scene: Scene, before: number): number {
  const { tokens, sentence } = scene
  for (let i = before - 1; i >= sentence.from; i--) {
    const { tag, text } = tokens[i]!
    if (text === ';' || text === ':') return -1
    if (isTimeAt(scene, i)) continue
    if (tag === 'AUX' && tokens[i + 1]?.tag !== 'VERB' && !(tokens[i + 1]?.tag === 'ADV' && tokens[i + 2]?.tag === 'VERB'))
      return i
    if (tag !== 'VERB' || /^(?:DET|ADJ)$/u.test(tokens[i - 1]?.tag ?? '') || tokens[i - 1]?.text === '-') continue
    return i
  }
  return -1
}

interface Walk {
  readonly depth: number
  /** The noun phrase met first is meant, whatever preposition stands before it. */
  readonly direct: boolean
}

function walkLeft(scene: Scene, start: number, { depth, direct }: Walk): Stretch | null {
  const { tokens, sentence, times } = scene
  let end = -1
  let nearest = direct
  for (let i = start, steps = 0; i >= sentence.from && steps < 60; steps++) {
    const token = tokens[i]!
    const time = times.find((t) => t.from <= i && i < t.to)
    if (time)
      i = time.from - (/^(?:on|in|since|at|by|during|over|late|early|from)$/u.test(tokens[time.from - 1]?.folded ?? '') ? 2 : 1)
    else if (token.text === ')') i = openingOf(scene, i) - 1
    else if (MARK.test(token.text) && !/\p{L}/u.test(token.text)) i--
    else if (token.text === ',' || DASH.test(token.text)) {
      const open = asideStart(scene, i)
      if (open < 0) return ofEarlierVerb(scene, i, depth)
      i = open - 1
    } else if (token.tag === 'CCONJ') return ofEarlierVerb(scene, i, depth)
    else if (RELATIVE.test(token.folded) && isRelative(scene, i)) {
      i -= tokens[i - 1]!.text === ',' ? 2 : 1
      nearest = true
    }
    // "Belna: recaptured on Sunday": a line with its place in front.
    else if (token.text === ':' && direct && i - sentence.from <= 6) i--
    else if (OPENS_CLAUSE.test(token.folded) || /^[;:.!?]$/u.test(token.text)) return null
    else if (NOMINAL.test(token.tag) || DIRECTION.test(token.folded) || (token.tag === 'ADJ' && tokens[i - 1]?.tag === 'DET')) {
      const from = nounStart(scene, i)
      const before = tokens[from - 1]
      const inside = from > sentence.from
      if (end < 0) end = i + 1
      if (inside && before!.folded === 'of') i = from - 2
      else if (nearest) return { from, to: end }
      else if (
        inside &&
        before!.tag === 'ADP' &&
        (!OPENS_CLAUSE.test(before!.folded) || /^(?:known|described)$/u.test(tokens[from - 2]?.folded ?? '')) &&
        !/^(?:after|before|until)$/u.test(before!.folded)
      ) {
        // "rebels from the north": what a place or helper adds. "backed by the coalition" has its participle before it.
        i = from - 2
        if (tokens[i]?.tag === 'VERB' && /(?:ed|wn|lt)$/u.test(tokens[i]!.folded) && NOMINAL.test(tokens[i - 1]?.tag ?? '')) i--
        end = -1
      } else if (inside && before!.tag === 'VERB' && /ing$/u.test(before!.folded) && NOMINAL.test(tokens[from - 2]?.tag ?? '')) {
        i = from - 2
        end = -1
      } else return { from: listStart(scene, from), to: end }
    } else if (token.tag === 'VERB' || token.tag === 'AUX') {
      // "fighters known locally as": a participle behind its noun.
      if (token.tag === 'AUX' || !/ed$/u.test(token.folded) || !NOMINAL.test(tokens[i - 1]?.tag ?? '')) return null
      i--
    } else if (token.tag === 'DET' || token.tag === 'ADP') return null
    else i--
  }
  return null
}

/** First token of the noun phrase whose head stands at `at`; a pronoun is a phrase of its own. */
function nounStart(scene: Scene, at: number): number {
  const { tokens, sentence } = scene
  if (tokens[at]!.tag === 'PRON') return at
  const from = phraseStart(scene, at)
  return from > sentence.from && /^(?:its|their|his|her|our|my)$/u.test(tokens[from - 1]!.folded) ? from - 1 : from
}

/** "the army and allied militias": the list is the subject where no verb or preposition stands before it. */
function listStart(scene: Scene, from: number): number {
  const { tokens, sentence } = scene
  if (!/^(?:and|&)$/u.test(tokens[from - 1]?.folded ?? '') || !NOMINAL.test(tokens[from - 2]?.tag ?? '')) return from
  if (from - 2 < sentence.from) return from
  const first = phraseStart(scene, from - 2)
  const before = tokens[first - 1]
  const opens = first === sentence.from || /^(?:PUNCT|SCONJ|ADV)$/u.test(before!.tag) || OPENS_CLAUSE.test(before!.folded)
  return opens ? first : from
}

function openingOf({ tokens, sentence }: Scene, close: number): number {
  for (let i = close - 1; i >= sentence.from; i--) if (tokens[i]!.text === '(') return i
  return close
}

/** The mark that opens the aside which ends at `close`; −1 where no aside does. */
function asideStart(scene: Scene, close: number): number {
  const { tokens, sentence } = scene
  const mark = tokens[close]!.text
  for (let i = close - 1; i >= Math.max(sentence.from + 1, close - LONGEST_ASIDE); i--) {
    if (tokens[i]!.text !== mark && !(DASH.test(mark) && DASH.test(tokens[i]!.text))) continue
    if (!NOMINAL.test(tokens[i - 1]!.tag) && !/^(?:ADV|ADJ)$/u.test(tokens[i - 1]!.tag) && tokens[i - 1]!.text !== ')') return -1
    const first = tokens[i + 1]!
    if (/^(?:ADP|DET|NOUN|PROPN|NUM|ADJ|ADV)$/u.test(first.tag) || /^(?:who|which|whose|along|including)$/u.test(first.folded))
      return i
    if (first.tag !== 'VERB') return -1
    return /ing$/u.test(first.folded) || (/(?:ed|wn|lt)$/u.test(first.folded) && /^(?:ADP|ADV)$/u.test(tokens[i + 2]!.tag))
      ? i
      : -1
  }
  return -1
}

/** "who", "which", and "that" behind a noun of no saying: "the forces that hold the town". */
const isRelative = ({ tokens }: Scene, at: number): boolean => {
  const before = tokens[at - 1]
  if (!before) return false
  if (tokens[at]!.folded !== 'that') return NOMINAL.test(before.tag) || before.text === ',' || before.text === ')'
  return /^(?:NOUN|PROPN)$/u.test(before.tag) && tokens[at + 1] !== undefined && /^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]!.tag)
}
