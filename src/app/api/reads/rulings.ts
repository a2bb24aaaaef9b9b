import { z } from '@hono/zod-openapi'
import type { Claim } from '../../../model/claim.ts'
import { type Ruling, standing } from '../../../model/ruling.ts'
import { linksToReport, readLinks } from '../../../store/links.ts'
import { type KeptRuling, listRulings, openRulings, readRuling, rulingsOfReport } from '../../../store/rulings.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { cutPage, readCursor } from '../cursor.ts'

const Place = z.object({ key: z.number() })
const placeOf = ({ key }: KeptRuling) => ({ key })

interface Asked {
  readonly open?: 'true' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** The latest first; or those that stand and wait for a person to say which claim they are about, the oldest first. */
export const pageOfRulings = (store: Store, { open, cursor, limit }: Asked) =>
  store.read(async (on) => {
    const key = readCursor(cursor, Place)?.key ?? null
    const found = open === 'true' ? await openRulings(on, key ?? 0, limit + 1) : await listRulings(on, key, limit + 1)
    const { items, next } = cutPage(found, limit, placeOf)
    const shown = await ruled(on, items)
    return { items: open === 'true' ? shown.filter(({ stands }) => stands) : shown, next }
  })

/** Each with whether it stands, which the other rulings on its report say. */
export async function ruled(on: Connection, kept: readonly KeptRuling[]) {
  const stand = new Set<string>()
  for (const report of new Set(kept.map(({ ruling }) => ruling.claim.report)))
    for (const { id } of standing((await rulingsOfReport(on, report)).map(({ ruling }) => ruling))) stand.add(id)
  const links = await readLinks(
    on,
    kept.map(({ ruling }) => ruling.id),
  )
  return kept.map(({ ruling, claim }: { ruling: Ruling; claim: string | null }) => {
    const link = links.get(ruling.id)
    return {
      ruling,
      stands: stand.has(ruling.id),
      claim,
      link: link ? { claim: link.claim, overruled: link.overruled } : null,
    }
  })
}

/** What people have ruled about a claim, in the order in which they did. Rulings on a name or a speaker hold for other claims than the one looked at. */
export async function rulingsAbout(on: Connection, { id, report, why }: Claim) {
  const cited = new Set(why.map(({ rule }) => rule))
  const made = await ruled(on, await rulingsOfReport(on, report))
  const linked = await ruledById(on, await linksToReport(on, report))
  return [
    ...made.filter(({ claim, ruling }) => claim === id || cited.has(`ruling.${ruling.id}`)),
    ...linked.filter(({ link }) => link?.claim === id),
  ]
}

export async function ruledById(on: Connection, ids: readonly string[]) {
  const kept: KeptRuling[] = []
  for (const id of ids) {
    const found = await readRuling(on, id)
    if (found !== null) kept.push(found)
  }
  return ruled(on, kept)
}
