import type { DraftClaim } from '../../model/draft.ts'
import type { Reading } from '../reading.ts'

/** "Rebels denied this": the earlier claim again, with `denied` and `denies` pointing at it (codebook section 2). */
export function deniedAgain(reading: Reading, drafts: readonly DraftClaim[]): DraftClaim[] {
  const { layer } = reading
  const found: DraftClaim[] = []
  for (const attribution of reading.attributions) {
    if (
      !attribution.cue ||
      !/\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es|ed))\b/iu.test(attribution.cue.text)
    )
      continue
    const cue = layer.tokens.findIndex((t) => t.start >= attribution.cue!.span[0])
    const object = layer.tokens
      .slice(cue + 1, cue + 5)
      .map((t) => t.folded)
      .join(' ')
    if (
      !/^(?:this|that|it|the (?:claim|claims|report|reports|allegation|allegations|accusation|accusations)|such|any such|these|those)\b(?! \w+ (?:was|were|had))/u.test(
        object,
      )
    )
      continue
    const sentence = layer.sentences[layer.tokens[cue]!.sentence]!
    const index = drafts.findLastIndex(
      (d) =>
        d.kind !== 'quotation' &&
        d.span[1] <= sentence.start &&
        d.sentence[0] >= (layer.sentences[sentence.index - 2]?.start ?? 0),
    )
    const denied = drafts[index]
    if (!denied) continue
    const end = layer.tokens[cue + 1]!.end
    found.push({
      ...denied,
      span: [attribution.speakers[0]?.span[0] ?? attribution.cue.span[0], end],
      sentence: [sentence.start, sentence.end],
      trigger: attribution.cue.span,
      polarity: 'denied',
      denies: index,
      whole: null,
      attribution,
      rule: 'en.denial.earlier-claim',
      why: [
        ...denied.why.filter((w) => w.field !== 'attribution'),
        { field: 'polarity', basis: 'stated', rule: 'en.denial.earlier-claim', spans: [attribution.cue.span] },
      ],
    })
  }
  return found
}
