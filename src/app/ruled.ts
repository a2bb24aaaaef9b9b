import type { Claim } from '../model/claim.ts'
import { type Ruling, standing } from '../model/ruling.ts'
import { type KeptLink, linksToReport, readLinks } from '../store/links.ts'
import { type KeptRuling, readRuling, rulingsOfReport } from '../store/rulings.ts'
import type { Connection } from '../store/store.ts'

/** A ruling with what has become of it. It holds where it stands and, of a link, where no other overrules it. */
export interface Ruled {
  readonly ruling: Ruling
  /** Not taken back, and takes no other back. */
  readonly stands: boolean
  /** The claim that it is about now; null where coding again has left none or more than one. */
  readonly claim: string | null
  /** Of a ruling on two claims that stands: the second claim now, and why it does not hold; null there where it does. */
  readonly link: Pick<KeptLink, 'claim' | 'overruled'> | null
}

/** Each with whether it stands, which the other rulings on its report say. */
export async function ruled(on: Connection, kept: readonly KeptRuling[]): Promise<readonly Ruled[]> {
  const stand = new Set<string>()
  for (const report of new Set(kept.map(({ ruling }) => ruling.claim.report)))
    for (const { id } of standing((await rulingsOfReport(on, report)).map(({ ruling }) => ruling))) stand.add(id)
  const links = await readLinks(
    on,
    kept.map(({ ruling }) => ruling.id),
  )
  return kept.map(({ ruling, claim }) => {
    const link = links.get(ruling.id)
    return {
      ruling,
      stands: stand.has(ruling.id),
      claim,
      link: link ? { claim: link.claim, overruled: link.overruled } : null,
    }
  })
}

export async function ruledById(on: Connection, ids: readonly string[]): Promise<readonly Ruled[]> {
  const kept: KeptRuling[] = []
  for (const id of ids) {
    const found = await readRuling(on, id)
    if (found !== null) kept.push(found)
  }
  return ruled(on, kept)
}

/** What people have ruled about a claim, in the order in which they did. Rulings on a name or a speaker hold for other claims than the one looked at. */
export async function rulingsAbout(on: Connection, { id, report, why }: Claim): Promise<readonly Ruled[]> {
  const cited = new Set(why.map(({ rule }) => rule))
  const made = await ruled(on, await rulingsOfReport(on, report))
  const linked = await ruledById(on, await linksToReport(on, report))
  return [
    ...made.filter(({ claim, ruling }) => claim === id || cited.has(`ruling.${ruling.id}`)),
    ...linked.filter(({ link }) => link?.claim === id),
  ]
}
