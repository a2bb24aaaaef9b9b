import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import { allAccounts, allClaims, allCopies, allReports } from '../../store/read-case.ts'
import type { Connection } from '../../store/store.ts'
import { accountsLines } from './accounts.ts'
import { claimsLines } from './claims.ts'
import { copiesLines } from './copies.ts'
import { type ClaimRow, csvLines } from './csv.ts'
import { quotationsLines } from './quotations.ts'
import { rulingsLines } from './rulings.ts'

export interface Exporter {
  /** One line for the help. */
  readonly help: string
  /** The file, piece by piece, each with its line ends. */
  lines(on: Connection): AsyncIterable<string>
}

/** What a case can be written out as, by the name that the command line gives it. */
export const EXPORTERS: Readonly<Record<string, Exporter>> = {
  claims: {
    help: 'one claim a line, as JSON, with the words each value rests on',
    lines: (on) => claimsLines(allClaims(on)),
  },
  accounts: {
    help: 'one event a line, as JSON: figures, positions, what is contested',
    lines: (on) => accountsLines(allAccounts(on)),
  },
  copies: {
    help: 'one pair of reports a line, as JSON, with the passages they share',
    lines: (on) => copiesLines(allCopies(on)),
  },
  quotations: {
    help: 'one quotation a line that several reports carry, as JSON',
    lines: quotationsLines,
  },
  rulings: {
    help: 'one decision of a person a line, as JSON, with what became of it',
    lines: rulingsLines,
  },
  csv: {
    help: 'one claim a row, for spreadsheets',
    lines: (on) => csvLines(withReports(allClaims(on), allReports(on))),
  },
}

/** Puts its report beside each claim. Both come in the order of report ids, so that one report at a time is held. */
async function* withReports(claims: AsyncIterable<Claim>, reports: AsyncIterable<Report>): AsyncIterable<ClaimRow> {
  const rest = reports[Symbol.asyncIterator]()
  let report: Report | undefined
  for await (const claim of claims) {
    while (report?.id !== claim.report) {
      const next = await rest.next()
      if (next.done) throw new Error(`claim ${claim.id} is of report ${claim.report}, which the case does not give in its order`)
      report = next.value
    }
    yield { claim, report }
  }
}
