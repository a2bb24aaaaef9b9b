import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Footnote } from './brief.ts'

/** Numbers footnotes in the order of need; the same words get the same number. */
export interface Footnotes {
  /** The words of a claim. */
  claim(claim: Claim): number[]
  /** Words of a report. */
  words(report: Report, span: Span): number[]
  /** A place in a file that became no report. */
  input(file: string, at: string | null): number[]
  readonly list: readonly Footnote[]
}

export function createFootnotes(reports: ReadonlyMap<string, Report>): Footnotes {
  const list: Footnote[] = []
  const numbers = new Map<string, number>()
  const add = (key: string, footnote: Omit<Footnote, 'number'>): number[] => {
    const known = numbers.get(key)
    if (known !== undefined) return [known]
    const number = list.length + 1
    numbers.set(key, number)
    list.push({ number, ...footnote })
    return [number]
  }
  const words = (report: Report, span: Span): number[] =>
    add(JSON.stringify([report.id, ...span]), {
      report: report.id,
      outlet: report.outlet,
      day: report.published.day,
      span,
      words: report.text.slice(...span),
    })
  return {
    words,
    claim(claim) {
      const report = reports.get(claim.report)
      return report ? words(report, claim.sentence) : []
    },
    input: (file, at) =>
      add(JSON.stringify([file, at]), { report: file, outlet: null, day: null, span: null, words: at ?? 'the whole file' }),
    list,
  }
}
