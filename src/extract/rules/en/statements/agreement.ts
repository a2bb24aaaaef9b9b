import { longestAt } from '../../../../text/phrases.ts'
import { phraseStart, stretchEnd } from '../clause/extent.ts'
import { wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { parties } from './talks.ts'

const MADE = /^(?:agreed|reached|signed|brokered|negotiated|struck|concluded|announced|declared|mediated|sealed)$/u

/** "A truce agreed by Russia and the United States", "an agreement was reached between": the noun comes before its verb. */
export function agreementAt(scene: Scene, at: number): StatementFinding | null {
  const { tokens, words, sentence } = scene
  const match = longestAt(words.agreements, tokens, at, sentence.to)
  if (!match) return null
  for (let i = match.to; i < Math.min(sentence.to, match.to + 6); i++) {
    const word = wordAt(scene, i)
    if (MADE.test(word)) {
      const made = parties(scene, i)
      const passive = /^(?:was|were|been|been|being)$/u.test(wordAt(scene, i - 1))
      if (made.by.length === 0 && !passive) return null
      return {
        type: 'AGREE',
        from: phraseStart(scene, at),
        to: stretchEnd(scene, i + 1),
        trigger: [at, i + 1],
        ...TOLD,
        polarity: wordAt(scene, phraseStart(scene, at)) === 'no' ? 'denied' : 'asserted',
        by: made.by,
        addressed: made.addressed,
        takesUp: false,
        rule: rule('agreement'),
      }
    }
    if (
      !/^(?:was|were|been|has|have|had|that|which|to|in|on|for)$/u.test(word) &&
      !/^(?:ADV|NOUN|PROPN|ADJ)$/u.test(tokens[i]!.tag)
    )
      return null
  }
  return null
}
