import type { ActorMention, AttributionMention, TimeMention } from '../../../../model/mention.ts'
import type { Sentence, TextLayer } from '../../../../text/layer.ts'
import { within } from '../../../../text/within.ts'
import { perWord, type WordForm } from '../../../../text/word-forms.ts'
import type { AttributionWords } from '../attribution/words.ts'
import type { Quote } from '../quotations.ts'
import { agreementAt } from './agreement.ts'
import { branded, isBranding } from './branded.ts'
import { calledFor } from './called-for.ts'
import { charged } from './charged.ts'
import { disclaimed } from './disclaimed.ts'
import { toDo } from './infinitive.ts'
import { intended } from './intent.ts'
import { nounAt } from './nouns.ts'
import { obliged } from './obliged.ts'
import { offered } from './offered.ts'
import { readyToTalk } from './ready.ts'
import { reproached } from './reproached.ts'
import type { Scene, StatementFinding, VerbAt, Voice } from './scene.ts'
import { beingNegotiated, spokeWith, talksAt } from './talks.ts'
import { thatClause } from './that-clause.ts'
import { ofThing } from './thing.ts'
import { turnedTo } from './turned-to.ts'
import { gaveUntil } from './ultimatum.ts'
import { verbAt } from './verb.ts'
import { sameVoice } from './voice.ts'
import { WALKING, walkedOut } from './walked-out.ts'
import { warnedAgainst } from './warned.ts'
import type { StatementWords } from './words.ts'

export type { StatementFinding } from './scene.ts'
export { type StatementWords, statementWords } from './words.ts'

/** What a verb of the lexicon takes, in the order in which it is tried. */
const VERB_RULES: readonly ((scene: Scene, found: VerbAt) => StatementFinding | null)[] = [
  beingNegotiated,
  gaveUntil,
  warnedAgainst,
  charged,
  turnedTo,
  calledFor,
  toDo,
  thatClause,
  spokeWith,
  ofThing,
]

/** Other ways in which words are a speech act, in the order in which they are tried at each word. */
const WORD_RULES: readonly ((scene: Scene, at: number) => StatementFinding | null)[] = [
  offered,
  intended,
  readyToTalk,
  walkedOut,
  disclaimed,
  obliged,
  talksAt,
  agreementAt,
  nounAt,
  branded,
  reproached,
]

/** What a report mentions besides statements. */
export interface Mentions {
  readonly actors: readonly ActorMention[]
  readonly times: readonly TimeMention[]
  readonly quotes: readonly Quote[]
  /** With pronouns resolved. */
  readonly attributions: readonly AttributionMention[]
}

/** Finds who demanded, offered, refused, threatened … what, in text order. */
export function findStatements(
  layer: TextLayer,
  mentions: Mentions,
  words: StatementWords,
  speech: AttributionWords,
): StatementFinding[] {
  const found: StatementFinding[] = []
  for (const sentence of layer.sentences)
    found.push(...inSentence({ ...sceneOf(layer, sentence, mentions, words, speech), last: lastVoice(layer, sentence, found) }))
  return found
}

/** How many sentences back "he" may have made a statement. */
const BACK = 2

function lastVoice({ tokens }: TextLayer, { index }: Sentence, found: readonly StatementFinding[]): Voice | null {
  const last = found.at(-1)
  return last && index - tokens[last.trigger[0]]!.sentence <= BACK ? (last.by[0] ?? null) : null
}

function sceneOf(
  layer: TextLayer,
  sentence: Sentence,
  { actors, times, quotes, attributions }: Mentions,
  words: StatementWords,
  speech: AttributionWords,
): Omit<Scene, 'last'> {
  const { tokens } = layer
  return {
    layer,
    tokens,
    sentence,
    times: within(times, sentence.from, sentence.to),
    words,
    actors,
    attributions,
    speech: { layer, tokens, sentence, quotes, words: speech, floor: sentence.from, limit: sentence.to },
  }
}

function inSentence(scene: Scene): StatementFinding[] {
  const { sentence, tokens, words } = scene
  const found: StatementFinding[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isTrigger(tokens[at]!, words)) continue
    const finding = findingAt(scene, at, tokens[at]!.folded, words)
    if (finding && !found.some((other) => isSameAct(other, finding))) found.push(finding)
  }
  return found
}

/** One act, one claim: a verb inside the words of another of its kind; "will not leave, and will fight on". */
const isSameAct = (other: StatementFinding, next: StatementFinding): boolean =>
  (other.type === next.type && next.trigger[0] < other.to) ||
  (other.type === 'REJECT' && next.type === 'THREATEN' && other.by.some((by) => next.by.some((own) => sameVoice(by, own))))

/** Whether any rule looks at this word: most words are passed over by this look-up alone. */
const isTrigger = (word: WordForm, words: StatementWords): boolean => words.isTrigger(word) || isOther(word)

const OTHERS: ReadonlySet<string> = new Set(
  'offering going ready willing prepared must should not never nt will would wo shall can cannot could ca wont wouldnt cant ll d are is were was amount amounts amounted constitute constitutes constituted'.split(
    ' ',
  ),
)

const isOther = perWord(({ folded }) => OTHERS.has(folded) || WALKING.has(folded) || isBranding(folded))

function findingAt(scene: Scene, at: number, word: string, words: StatementWords): StatementFinding | null {
  for (const verb of words.verbs.get(word) ?? []) {
    const found = verbAt(scene, at, verb)
    if (!found) break
    for (const rule of VERB_RULES) {
      const finding = rule(scene, found)
      if (finding) return finding
    }
  }
  for (const rule of WORD_RULES) {
    const finding = rule(scene, at)
    if (finding) return finding
  }
  return null
}
