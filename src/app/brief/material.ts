import type { Account, FigureValue } from '../../model/account.ts'
import type { Claim } from '../../model/claim.ts'
import type { CopyLink } from '../../model/copy-link.ts'
import type { Note, Report } from '../../model/report.ts'
import type { BriefData } from './brief.ts'
import { createFootnotes, type Footnotes } from './footnotes.ts'

/** What every section draws on. */
export interface Material {
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
  readonly accounts: readonly Account[]
  readonly copies: readonly CopyLink[]
  readonly notes: readonly Note[]
  readonly footnotes: Footnotes
  report(id: string): Report | undefined
  claim(id: string): Claim | undefined
  /** Footnotes to the sentences of some claims. */
  cite(claims: readonly string[]): readonly number[]
  /** A figure as its report words it: "at least 26 civilians". */
  figureWords(value: FigureValue): string
  /** How the brief calls a report: its outlet and id. */
  nameOf(id: string): string
}

/** The latest version of each report stands for it. */
export function gather(data: BriefData): Material {
  const reports = new Map(data.reports.toSorted((a, b) => a.version - b.version).map((report) => [report.id, report]))
  const claims = new Map(data.claims.map((claim) => [claim.id, claim]))
  const footnotes = createFootnotes(reports)
  return {
    ...data,
    reports: [...reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    footnotes,
    report: (id) => reports.get(id),
    claim: (id) => claims.get(id),
    cite: (ids) => [
      ...new Set(
        ids.flatMap((id) => {
          const claim = claims.get(id)
          return claim ? footnotes.claim(claim) : []
        }),
      ),
    ],
    figureWords(value) {
      const figure = claims.get(value.claim)?.figure
      if (!figure) return String(value.low ?? value.high)
      const number = figure.number.text
      return figure.who && !number.toLowerCase().includes(figure.who.toLowerCase()) ? `${number} ${figure.who}` : number
    },
    nameOf: (id) => `${reports.get(id)?.outlet ?? 'an unnamed outlet'} (${id})`,
  }
}
