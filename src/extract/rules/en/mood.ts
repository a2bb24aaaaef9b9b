import type { Modality, Polarity } from '../../../model/claim.ts'
import type { Token } from '../../../text/layer.ts'
import { groupStart } from './clause/extent.ts'
import type { ClauseScene } from './clause/scene.ts'

/** Whether a verb tells of a fact, a plan, a prediction or a possibility, and whether it is denied. */
export interface Mood {
  readonly polarity: Polarity
  readonly modality: Modality
  readonly hedges: readonly string[]
}

export interface MoodWords {
  readonly plans: ReadonlySet<string>
  readonly predicts: ReadonlySet<string>
}

const HEDGES =
  /^(?:reportedly|allegedly|apparently|purportedly|possibly|probably|likely|may|might|could|suspected|believed|thought)$/u
const NOT =
  /^(?:not|never|no|nt|cannot|refuse|refused|refuses|refusing|reject|rejected|rejects|without|fail|failed|fails|failing|unable|nobody)$/u
const REFUSES = /^refus/u
const STRIVES = /^(?:fighting|battling|struggling)$/u
/** Only where the attack itself follows: "considering storming the town", "weighing a ground offensive". */
const WEIGHS = /^(?:considering|weighing|mulling)$/u
const WILL = /^(?:will|shall|ll|wo)$/u
const SELF = /^(?:we|i|our)$/u

/** "in late May": a month, and no possibility. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'May' &&
  (MONTH.test(tokens[at - 1]?.folded ?? '') || [at - 1, at + 1].some((i) => tokens[i]?.tag === 'NUM'))

/** "During the operation, troops took X": an operation that is over. */
const isSetting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.tag === 'NOUN' && tokens[at + 1]?.text === ',' && /^(?:the|this|that)$/u.test(tokens[at - 1]?.folded ?? '')

/** "considering a ground invasion": no verb stands between but the one that is weighed. */
function isWeighed(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at]!.tag !== 'NOUN' && !/ing$/u.test(tokens[at]!.folded)) return false
  const verb = tokens.slice(from, at).findLast((t) => WEIGHS.test(t.folded))
  return verb !== undefined && tokens.slice(verb.index + 1, at).every((t) => /^(?:DET|ADJ|ADV|NOUN|PROPN)$/u.test(t.tag))
}

const MONTH = /^(?:in|of|since|late|early|mid|last|next|until|till|by|during|from|this|every)$/u

/** The mood of the verb or noun at token `at`, from the words before it in its sentence. */
export function moodOf(scene: ClauseScene & { readonly words: MoodWords }, at: number): Mood {
  const { tokens, sentence, words } = scene
  const before = tokens
    .slice(Math.max(sentence.from, at - 7), at)
    .map((t) => (isMonth(tokens, t.index) || isSetting(tokens, t.index) ? '' : t.folded))
  const near = before.slice(-4)
  const group = tokens.slice(groupStart(scene, at), at).map((t) => t.folded)
  const hedges = near.filter((word) => HEDGES.test(word))
  const negated = near.some((word) => NOT.test(word))
  const infinitive = near.includes('to') || before.some((word) => words.plans.has(word))
  // "is fighting to retake" plans it, "took it amid fighting" does not.
  const strives = before.some((word, i) => STRIVES.test(word) && before[i + 1] === 'to')
  const planned =
    strives ||
    isWeighed(tokens, Math.max(sentence.from, at - 7), at) ||
    (infinitive && before.some((word) => words.plans.has(word)))
  const would = near.includes('would')
  // "will not leave the city", "refused to leave": a refusal is denied and planned (codebook section 2).
  const polarity: Polarity = negated ? 'denied' : 'asserted'
  const self = before.some((word) => SELF.test(word))
  const refused = near.some((word) => REFUSES.test(word)) && near.includes('to')
  const modality: Modality =
    planned || refused
      ? 'planned'
      : would || group.some((word) => WILL.test(word)) || near.some((word) => WILL.test(word))
        ? negated || (self && !would)
          ? 'planned'
          : 'predicted'
        : before.some((word) => words.predicts.has(word)) && (near.includes('to') || tokens[at]!.tag === 'NOUN')
          ? 'predicted'
          : near.some((word) => /^(?:may|might|could|can)$/u.test(word))
            ? 'possible'
            : near.some((word) => /^(?:must|should)$/u.test(word))
              ? 'demanded'
              : near.includes('if')
                ? 'conditional'
                : 'actual'
  return { polarity, modality, hedges }
}
