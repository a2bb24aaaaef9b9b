import type { Account } from '../../../model/account.ts'
import type { Claim } from '../../../model/claim.ts'
import type { Day } from '../../../model/day.ts'
import type { Countries } from '../../countries.ts'
import type { UcdpIds } from '../ucdp/ids.ts'

/** A report as far as a table tells of it. */
export interface ToldReport {
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
  readonly day: Day | null
}

/** What the rows of one account are written from. */
export interface Told {
  readonly account: Account
  /** The claims of the account. */
  readonly claims: readonly Claim[]
  /** The reports of the account, in its order. */
  readonly reports: readonly ToldReport[]
  /** When the account last changed, by the case's log, as an ISO time; null where the log does not say. */
  readonly changed: string | null
}

/** What does not stand in any report. */
export interface Codes {
  readonly countries: Countries
  readonly ids: UcdpIds
}

/** A cell with the rule that filled it, or left it empty, and the claims that it rests on. */
export interface Cell {
  readonly value: string | number | null
  /** In plain words. */
  readonly rule: string
  /** Claim ids. */
  readonly claims: readonly string[]
}

/** Cells by column, in the order of the columns. */
export type CodedRow = Readonly<Record<string, Cell>>

/** How an account is written under a scheme (CODINGS). */
export interface Coding {
  /** One line for the help. */
  readonly help: string
  /** That a file is in the scheme's format, and not its body's data. */
  readonly notice: string
  readonly columns: readonly string[]
  /** The rows of one account; none where the scheme does not record such an event. */
  rows(told: Told, codes: Codes): readonly CodedRow[]
}

export const cell = (value: Cell['value'], rule: string, claims: readonly string[] = []): Cell => ({ value, rule, claims })

/** The ledger cannot know it. */
export const empty = (rule: string, claims: readonly string[] = []): Cell => cell(null, rule, claims)

/** Fills the columns of a row from one subject. */
export const rowOf = <S>(columns: Readonly<Record<string, (subject: S) => Cell>>, subject: S): CodedRow =>
  Object.fromEntries(Object.entries(columns).map(([name, fill]) => [name, fill(subject)]))
