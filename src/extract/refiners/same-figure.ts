import type { DraftClaim } from '../../model/draft.ts'
import type { TextLayer } from '../../text/layer.ts'

/**
 * A headline's figure is one that the text below gives again: where the headline leaves open who did it, the text says (and the other way
 * round). Two figures are one when measure and bounds are.
 */
export function withSameFigures(layer: TextLayer, drafts: readonly DraftClaim[]): DraftClaim[] {
  const end = layer.blocks[0]?.end ?? 0
  const isHead = ({ trigger }: DraftClaim): boolean => trigger[0] < end
  return drafts.map((draft) => {
    if (!isOpen(draft)) return draft
    const twin = drafts.find((other) => isHead(other) !== isHead(draft) && isSame(draft, other) && other.actors.length > 0)
    if (!twin) return draft
    const spans = twin.actors.map(({ mention }) => mention.span)
    return {
      ...draft,
      actors: twin.actors,
      why: [...draft.why, { field: 'by', basis: 'implied', rule: 'en.by.same-figure', spans }],
    }
  })
}

const isOpen = ({ actors, open }: DraftClaim): boolean => actors.length === 0 && open !== undefined

const isSame = ({ figure: a }: DraftClaim, { figure: b, polarity }: DraftClaim): boolean =>
  polarity === 'asserted' && a?.measure === b?.measure && a?.low === b?.low && (a?.low !== null || a?.high === b?.high)
