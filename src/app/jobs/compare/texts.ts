import type { CopyLink } from '../../../model/copy-link.ts'
import { countTexts, isSameText } from '../../../reconcile/folding.ts'
import { type CopyChanges, copiesWith } from '../../../store/copies.ts'
import type { Connection } from '../../../store/store.ts'
import type { ReportToCompare } from '../../../store/to-compare.ts'

/** How many more texts there are once these copies are folded; asked before they are saved. */
export async function changeTexts(
  on: Connection,
  given: readonly ReportToCompare[],
  { gone, found }: CopyChanges,
): Promise<number> {
  const ids = (of: ReportToCompare['change']): string[] =>
    given.filter(({ change }) => change === of).map(({ report }) => report.id)
  const [fresh, superseded] = [ids('new'), ids('superseded')]
  const ends = [...gone, ...found].filter(isSameText).flatMap(({ a, b }) => [a, b])
  const isFresh = new Set(fresh).difference(new Set(superseded))
  const isGone = new Set(superseded).difference(new Set(fresh))
  const without = new Set(gone.map((link) => JSON.stringify(link)))
  const held = async (reports: readonly string[]): Promise<readonly CopyLink[]> =>
    (await copiesWith(on, reports)).filter(isSameText)
  const before = await textsAround(
    [...ends, ...superseded].filter((id) => !isFresh.has(id)),
    held,
  )
  const after = await textsAround(
    [...ends, ...fresh].filter((id) => !isGone.has(id)),
    async (reports) => {
      const asked = new Set(reports)
      const kept = (await held(reports)).filter((link) => !without.has(JSON.stringify(link)))
      return [...kept, ...found.filter(isSameText).filter(({ a, b }) => asked.has(a) || asked.has(b))]
    },
  )
  return after - before
}

/** How many texts these reports are, with all that copies join to them. */
async function textsAround(
  reports: readonly string[],
  linksOf: (reports: readonly string[]) => Promise<readonly CopyLink[]>,
): Promise<number> {
  const around = new Set(reports)
  const links: CopyLink[] = []
  for (let edge = [...around]; edge.length > 0; ) {
    const found = await linksOf(edge)
    links.push(...found)
    edge = [...new Set(found.flatMap(({ a, b }) => [a, b]))].filter((id) => !around.has(id))
    for (const id of edge) around.add(id)
  }
  return countTexts([...around], links)
}
