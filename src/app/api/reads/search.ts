import type { z } from '@hono/zod-openapi'
import type { Claim } from '../../../model/claim.ts'
import { claimsOfReports } from '../../../store/claims.ts'
import { MOST_COUNTED } from '../../../store/most-counted.ts'
import { placesNamed, voicesNamed } from '../../../store/names.ts'
import { reportFacts, reportTexts } from '../../../store/reports.ts'
import type { KeptClaim } from '../../../store/rows.ts'
import { countFound, searchReports } from '../../../store/search.ts'
import type { Store } from '../../../store/store.ts'
import { fold } from '../../../text/fold.ts'
import type { FoundClaimSchema, SearchResultSchema } from '../schema/search.ts'
import { citation } from '../views/citations.ts'

/** Claims are looked for in the best of the reports; so many of each are given. */
const REPORTS = 40
const CLAIMS = 200
const FACETS = 12
const NAMES = 8

interface Asked {
  readonly q: string
  readonly kind?: string | undefined
  readonly place?: string | undefined
  readonly speaker?: string | undefined
}

type FoundClaim = z.infer<typeof FoundClaimSchema>

export const searchCase = (store: Store, { q, kind, place, speaker }: Asked): Promise<z.infer<typeof SearchResultSchema>> =>
  store.read(async (on) => {
    const reports = await searchReports(on, q, REPORTS)
    const ids = reports.map(({ report }) => report)
    const texts = await reportTexts(on, ids)
    const facts = await reportFacts(on, ids)
    const textOf = ({ report }: Claim): string => texts.get(report)?.text ?? ''
    const terms = termsOf(q)
    // Several claims stand in one sentence.
    const holding = new Map<string, boolean>()
    const kept = (await claimsOfReports(on, ids)).filter(({ claim }) => {
      const at = `${claim.sentence[0]} ${claim.report}`
      const known = holding.get(at)
      if (known !== undefined) return known
      const sentence = fold(textOf(claim).slice(...claim.sentence))
      const holds = terms.every((term) => sentence.includes(term))
      holding.set(at, holds)
      return holds
    })
    const found = kept.map((claim) =>
      foundClaim(claim, textOf(claim.claim), citation(claim, { claims: new Map(), reports: facts })),
    )
    const narrowed = found.filter(
      (c) =>
        (kind === undefined || c.kind === kind) &&
        (place === undefined || c.place === place) &&
        (speaker === undefined || c.speaker === speaker),
    )
    return {
      claims: narrowed.slice(0, CLAIMS),
      found: found.length,
      facets: {
        kinds: countedBy(found, (c) => c.kind),
        places: countedBy(found, (c) => c.place),
        speakers: countedBy(found, (c) => c.speaker),
      },
      reports,
      holding: await countFound(on, q, MOST_COUNTED),
      places: await placesNamed(on, q, NAMES),
      voices: await voicesNamed(on, q, NAMES),
    }
  })

/** Quoted words stand together; every other word stands alone. As the index of reports has it, marks and case aside. */
const termsOf = (q: string): readonly string[] =>
  [...q.matchAll(/"([^"]*)"|[^\s"]+/gu)]
    .map((match) => fold(match[1] ?? match[0]).trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(term))

const foundClaim = ({ claim }: KeptClaim, text: string, cited: ReturnType<typeof citation>): FoundClaim => ({
  ...cited,
  kind: claim.kind,
  place: claim.places[0]?.name ?? null,
  sentence: text.slice(...claim.sentence),
  span: [claim.start - claim.sentence[0], claim.end - claim.sentence[0]],
})

function countedBy(found: readonly FoundClaim[], by: (claim: FoundClaim) => string | null) {
  const counts = new Map<string, number>()
  for (const claim of found) {
    const name = by(claim)
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, FACETS)
    .map(([name, claims]) => ({ name, claims }))
}
