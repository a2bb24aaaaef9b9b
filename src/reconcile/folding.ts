import type { Claim } from '../model/claim.ts'
import { type CopyLink, isCopyOfEvent } from '../model/copy-link.ts'
import { overlap } from '../model/span.ts'

/** A partial copy counts as the same text when one of the two holds little else. */
const SAME_TEXT = 0.5

/** Whether one of the two holds little but what it shares with the other. */
export const isSameText = (link: CopyLink): boolean =>
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

/** Finds the claims of other reports that stand in the same copied passage as one, and say the same. */
export function createCounterparts(claims: readonly Claim[], copies: readonly CopyLink[]): (claim: Claim) => readonly Claim[] {
  const ofReport = Map.groupBy(claims, ({ report }) => report)
  const links = new Map<string, { readonly link: CopyLink; readonly mine: 'a' | 'b' }[]>()
  for (const link of copies.filter(isCopyOfEvent))
    for (const mine of ['a', 'b'] as const) {
      const list = links.get(link[mine])
      if (list) list.push({ link, mine })
      else links.set(link[mine], [{ link, mine }])
    }
  return (claim) =>
    (links.get(claim.report) ?? []).flatMap(({ link, mine }) => {
      const theirs = mine === 'a' ? 'b' : 'a'
      const passages = link.passages.filter((passage) => overlap(passage[mine], [claim.start, claim.end]) > 0)
      if (passages.length === 0) return []
      return (ofReport.get(link[theirs]) ?? []).filter(
        (other) => sayTheSame(claim, other) && passages.some((passage) => overlap(passage[theirs], [other.start, other.end]) > 0),
      )
    })
}

const sayTheSame = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind &&
  a.figure?.measure === b.figure?.measure &&
  a.figure?.low === b.figure?.low &&
  a.figure?.high === b.figure?.high &&
  a.control?.change === b.control?.change
