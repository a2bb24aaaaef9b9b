import type { DraftClaim } from '../../model/draft.ts'
import type { TextLayer } from '../../text/layer.ts'

/**
 * A headline's figure is one that the text below gives again: where the headline leaves open who did it, the text says (and the other way
 * round). Two figures are one when measure and bounds are.
 */
export function withSameFigures(layer: TextLayer, drafts: readonly DraftClaim[]): DraftClaim[] {
  const end = layer.blocks[0]?.end ?? 0
  const partOf = ({ trigger }: DraftClaim): 'head' | 'body' => (trigger[0] < end ? 'head' : 'body')
  const told = { head: new Map<string, DraftClaim>(), body: new Map<string, DraftClaim>() }
  for (const draft of drafts) {
    const known = told[partOf(draft)]
    if (draft.polarity === 'asserted' && draft.actors.length > 0 && !known.has(figureOf(draft))) known.set(figureOf(draft), draft)
  }
  return drafts.map((draft) => {
    const { open, ...closed } = draft
    if (open === undefined) return draft
    const twin = told[partOf(draft) === 'head' ? 'body' : 'head'].get(figureOf(draft))
    if (!twin) return draft
    const spans = twin.actors.map(({ mention }) => mention.span)
    return {
      ...closed,
      actors: twin.actors,
      why: [...draft.why, { field: 'by', basis: 'implied', rule: 'en.by.same-figure', spans }],
    }
  })
}

/** Measure and bounds: the lower one, where there is one. */
const figureOf = ({ figure }: DraftClaim): string => `${figure?.measure} ${figure?.low ?? `up to ${figure?.high}`}`
