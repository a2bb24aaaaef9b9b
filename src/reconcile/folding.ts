import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import { overlap } from '../model/span.ts'

/** A partial copy counts as the same text when one of the two holds little else. */
const SAME_TEXT = 0.5

export const isCopyOfEvent = (link: CopyLink): boolean => link.relation === 'near-identical' || link.relation === 'partial'

const isSameText = (link: CopyLink): boolean =>
  link.relation === 'near-identical' || (link.relation === 'partial' && Math.max(link.shareOfA, link.shareOfB) >= SAME_TEXT)

/** How many texts are left of the reports when copies are folded. */
export function countTexts(reports: readonly string[], copies: readonly CopyLink[]): number {
  const parent = new Map(reports.map((id) => [id, id]))
  const root = (id: string): string => {
    const next = parent.get(id) as string
    return next === id ? id : root(next)
  }
  for (const link of copies)
    if (isSameText(link) && parent.has(link.a) && parent.has(link.b)) parent.set(root(link.a), root(link.b))
  return reports.filter((id) => parent.get(id) === id).length
}

/** Claims of other reports that stand in the same copied passage as this one, and say the same. */
export function counterparts(claim: Claim, others: readonly Claim[], copies: readonly CopyLink[]): readonly Claim[] {
  return copies.filter(isCopyOfEvent).flatMap((link) => {
    if (link.a !== claim.report && link.b !== claim.report) return []
    const [mine, theirs] = link.a === claim.report ? (['a', 'b'] as const) : (['b', 'a'] as const)
    const passages = link.passages.filter((passage) => overlap(passage[mine], [claim.start, claim.end]) > 0)
    return others.filter(
      (other) =>
        other.report === link[theirs] &&
        sayTheSame(claim, other) &&
        passages.some((passage) => overlap(passage[theirs], [other.start, other.end]) > 0),
    )
  })
}

const sayTheSame = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind &&
  a.figure?.measure === b.figure?.measure &&
  a.figure?.low === b.figure?.low &&
  a.figure?.high === b.figure?.high &&
  a.control?.change === b.control?.change
