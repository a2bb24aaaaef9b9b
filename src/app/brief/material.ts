import type { Account, FigureValue } from '../../model/account.ts'
import type { Claim, Figure } from '../../model/claim.ts'
import type { CopyLink } from '../../model/copy-link.ts'
import { countedWords } from '../../model/counted-words.ts'
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
  figureWords(value: Pick<FigureValue, 'claim' | 'low' | 'high'>): string
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
    figureWords({ claim: id, low, high }) {
      const claim = claims.get(id)
      return claim?.figure ? wordsOf(claim.figure, reports.get(claim.report)?.text ?? '') : String(low ?? high)
    },
    nameOf(id) {
      const outlet = reports.get(id)?.outlet
      return outlet ? `${outlet} (${id})` : `report ${id}`
    },
  }
}

/** Characters that may stand between a number and what is counted: "of the", "other". */
const BETWEEN = 12

/** As it stands in the report where the number and what is counted stand together. */
function wordsOf({ number, who }: Figure, text: string): string {
  if (!who || number.text.toLowerCase().includes(who.toLowerCase())) return number.text
  const at = text.indexOf(who, number.end)
  if (at >= 0 && at - number.end <= BETWEEN) return text.slice(number.start, at + who.length).replaceAll(/\s+/g, ' ')
  return countedWords(number.text, who)
}
