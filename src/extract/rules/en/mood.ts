import type { Modality, Polarity } from '../../../model/claim.ts'
import type { Sentence, TextLayer } from '../../../text/layer.ts'

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

/** The mood of the verb or noun at token `at`, from the words before it in its sentence. */
export function moodOf(layer: TextLayer, sentence: Sentence, at: number, words: MoodWords): Mood {
  const before = layer.tokens.slice(Math.max(sentence.from, at - 7), at).map((t) => t.folded)
  const near = before.slice(-4)
  const hedges = near.filter((word) => HEDGES.test(word))
  const negated = near.some((word) =>
    /^(?:not|never|no|nt|cannot|refuse|refused|refuses|refusing|reject|rejected|rejects|without)$/u.test(word),
  )
  const infinitive = near.includes('to') || before.some((word) => words.plans.has(word))
  const planned = infinitive && before.some((word) => words.plans.has(word))
  const will = near.some((word) => /^(?:will|would|shall|ll|wo)$/u.test(word))
  // "will not leave the city": a refusal is denied and planned (codebook section 2).
  const polarity: Polarity = negated ? 'denied' : 'asserted'
  const modality: Modality = planned
    ? 'planned'
    : will
      ? near.includes('would') && !negated
        ? 'predicted'
        : 'planned'
      : before.some((word) => words.predicts.has(word)) && near.includes('to')
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
