import { z } from '@hono/zod-openapi'
import { claimsOfReport } from '../../../store/claims.ts'
import { copiesOfReport } from '../../../store/copies.ts'
import { listReports, readReport, reportFacts } from '../../../store/reports.ts'
import type { Store } from '../../../store/store.ts'
import { readTally } from '../../../store/tallies.ts'
import { cutPage, readCursor } from '../cursor.ts'
import { notFound } from '../problem.ts'

const Place = z.object({ day: z.string(), id: z.string() })

interface Asked {
  readonly outlet?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

export const pageOfReports = (store: Store, { outlet, cursor, limit }: Asked) =>
  store.read(async (on) => {
    const found = await listReports(on, { outlet: outlet ?? null, after: readCursor(cursor, Place), limit: limit + 1 })
    const { items, next } = cutPage(found, limit, ({ published, id }) => ({ day: published.day ?? '', id }))
    const total = outlet === undefined ? readTally(on, 'reports') : readTally(on, 'outlet', outlet)
    return { items, next, total: await total }
  })

export const oneReport = (store: Store, id: string) =>
  store.read(async (on) => {
    const found = await readReport(on, id)
    if (found === null) throw notFound('report', id)
    const links = await copiesOfReport(on, id)
    const otherOf = ({ a, b }: { readonly a: string; readonly b: string }): string => (a === id ? b : a)
    const others = await reportFacts(on, links.map(otherOf))
    return {
      report: found.report,
      coded: found.coded,
      claims: await claimsOfReport(on, found.key),
      copies: links.map((link) => {
        const other = others.get(otherOf(link))
        return { link, other: { id: otherOf(link), outlet: other?.outlet ?? null, day: other?.published.day ?? null } }
      }),
    }
  })
