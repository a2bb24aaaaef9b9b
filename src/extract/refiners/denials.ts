import type { DraftClaim } from '../../model/draft.ts'
import type { AttributionMention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'

/** Words that point back at what was claimed: "denied this", "rejected the accusation", "a claim the rebels denied". */
const POINTS_BACK =
  /^(?:this|that|it|them|these|those|any such \w+|(?:the|these|those|such|an?|all|both|his|her|its|their) (?:\p{L}+ )?(?:claim|report|allegation|accusation|charge|assertion|account|statement|figure|toll)s?)(?: (?:as \p{L}+|outright|strongly|again|on \p{L}+day))?$/iu
const ACCUSED = 'en.attribution.accuse'
/** What is denied stands in the same sentence, or in one of this many before it. */
const REACH = 2

/** "Rebels denied this": the earlier claim again, with `denied` and `denies` pointing at it (codebook section 2). */
export function deniedAgain(reading: Reading, drafts: readonly DraftClaim[]): DraftClaim[] {
  const { layer } = reading
  return reading.attributions.flatMap((attribution, at): DraftClaim[] => {
    const object = objectOf(reading, attribution)
    if (!object || !attribution.cue) return []
    const cue = attribution.cue.span
    const sentence = layer.sentences.findLast((s) => s.start <= cue[0])!
    const first = Math.min(cue[0], object[0])
    const since = layer.sentences[Math.max(0, sentence.index - REACH)]!.start
    const index = drafts.findLastIndex((d) => d.kind !== 'quotation' && d.span[1] <= first && d.sentence[0] >= since)
    const denied = drafts[index]
    if (!denied || isOfCharge(reading, at, denied)) return []
    const start = Math.min(attribution.speakers.find((s) => s.role === 'said')?.span[0] ?? cue[0], first)
    return [
      {
        ...denied,
        span: [start, Math.max(cue[1], object[1])],
        sentence: [sentence.start, sentence.end],
        trigger: cue,
        polarity: 'denied',
        denies: index,
        whole: null,
        attribution,
        rule: 'en.denial.earlier-claim',
        why: [
          ...denied.why.filter((why) => why.field !== 'attribution'),
          { field: 'polarity', basis: 'stated', rule: 'en.denial.earlier-claim', spans: [cue] },
          { field: 'attribution', basis: 'stated', rule: attribution.rule, spans: [cue] },
        ],
      },
    ]
  })
}

/** "A said it took the hill. B accused C of shelling the road. C denied this.": of the charge, not of the claim before it. */
function isOfCharge({ attributions }: Reading, denial: number, { span }: DraftClaim): boolean {
  for (let i = denial - 1; i >= 0; i--) {
    const { cue, rule } = attributions[i]!
    if (cue && cue.span[0] < span[1]) return false
    if (rule === ACCUSED) return true
  }
  return false
}

/** The words by which a denial points back; null where it says itself what it denies. */
function objectOf({ layer }: Reading, { polarity, content }: AttributionMention): Span | null {
  const [span] = content
  if (polarity !== 'denied' || !span) return null
  const words = layer.text
    .slice(...span)
    .split(',')[0]!
    .trim()
  return POINTS_BACK.test(words) ? [span[0], span[0] + words.length] : null
}
