import type { Generated } from 'kysely'

/**
 * The tables of a case as the queries see them; `sqlite/migrations` makes them. JSON is text, and booleans are 0 and 1.
 * A column that lists are ordered or chosen by holds '' where there is no value, so that null needs no rule of its own there. */
export interface Tables {
  readonly meta: MetaTable
  readonly reports: ReportsTable
  readonly claims: ClaimsTable
  readonly copies: CopiesTable
  readonly accounts: AccountsTable
  readonly account_claims: AccountClaimsTable
  readonly account_values: AccountValuesTable
  readonly account_grades: AccountGradesTable
  readonly account_origins: AccountOriginsTable
  readonly account_reports: AccountReportsTable
  readonly account_places: AccountPlacesTable
  readonly origins: OriginsTable
  readonly notes: NotesTable
  readonly prints: PrintsTable
  readonly recent_prints: PrintsTable
  readonly widespread_prints: WidespreadPrintsTable
  readonly telling_keys: TellingKeysTable
  readonly close_pairs: ClosePairsTable
  readonly placed: PlacedTable
  readonly rollups: RollupsTable
  readonly usage: UsageTable
  readonly carried: CarriedTable
  readonly rulings: RulingsTable
  readonly attachments: AttachmentsTable
  readonly doubts: DoubtsTable
  readonly links: LinksTable
  readonly link_doubts: LinkDoubtsTable
  readonly tallies: TalliesTable
}

export interface MetaTable {
  readonly name: string
  readonly value: string
}

/** One row a version; `current` marks the latest of each id. */
export interface ReportsTable {
  readonly key: Generated<number>
  readonly id: string
  readonly version: number
  readonly current: number
  /** Fingerprint of what makes two records of one id the same. */
  readonly content: string
  /** The version of the rules that its claims come from. */
  readonly coder: string
  /** 0 when the coder does not read its language. */
  readonly coded: number
  readonly outlet: string
  readonly day: string
  readonly language: string
  readonly claims: number
  readonly copies: number
  /** 1 when it stands in the comparison as it is now, 0 when it does not stand there, 2 when it stands there as it was. */
  readonly compared: Generated<number>
  /** UTF-16 code units of the text. */
  readonly characters: number
  readonly evidence: string
  readonly url: string | null
  readonly title: string | null
  readonly published: string
  readonly credit: string | null
  readonly text: string
}

export interface ClaimsTable {
  readonly key: Generated<number>
  readonly id: string
  readonly report: number
  /** 0 once a later version of the report supersedes it, or a ruling rejects it. */
  readonly current: number
  readonly kind: string
  readonly measure: string
  readonly place: string
  readonly day: string
  /** The claim as its report has it. */
  readonly words: string
  readonly body: string
  /** The claim as the coder has it, where a ruling has changed or rejected it. */
  readonly machine: string | null
}

export interface CopiesTable {
  readonly a: string
  readonly b: string
  readonly relation: string
  readonly body: string
}

export interface AccountsTable {
  readonly event: string
  readonly contested: number
  /** 1 for one that is not contested itself, but holds a figure that is. */
  readonly differs: number
  /** Number of origins: those with most come first in lists. */
  readonly weight: number
  readonly place: string
  /** The sub-event type, or the kind of an event that has none. */
  readonly type: string
  readonly first_day: string
  readonly last_day: string
  /** Kinds of what is disputed, each with a space before and after it. */
  readonly disputes: string
  /** The change of the case with which it last became what it is. */
  readonly changed: number
  readonly body: string
}

/** Airwars' grades of an account, each once. */
export interface AccountGradesTable {
  readonly grade: string
  readonly event: string
}

export interface AccountClaimsTable {
  readonly event: string
  readonly claim: string
  readonly origin: string | null
}

export interface AccountValuesTable {
  readonly event: string
  readonly measure: string
  readonly position: number
  readonly said_on: string
  readonly claim: string
  readonly verdict: string
  readonly origin: string
  readonly body: string
}

export interface AccountOriginsTable {
  readonly event: string
  readonly name: string
  readonly kind: string
  readonly party: number
}

export interface AccountReportsTable {
  readonly event: string
  readonly report: string
}

/** The place of an account and those around it, each with how many contain it. */
export interface AccountPlacesTable {
  readonly event: string
  readonly place: string
  readonly containers: number
}

/** The fingerprints of each report's text, with its day. */
export interface PrintsTable {
  readonly print: number
  /** Days since 1970; `UNDATED_DAY` for a report without one. */
  readonly day: number
  readonly report: number
  /** The words beside it there. */
  readonly beside: number
}

/** The fingerprints that bring no pairs to be looked at. */
export interface WidespreadPrintsTable {
  readonly print: number
  /** 1 for those that many days far apart carry. */
  readonly recurring: 0 | 1
  /** 1 for those that many reports carry; of a recurring one not asked again until it recurs no more. */
  readonly common: 0 | 1
}

/** Reports that share a key may tell of one incident. */
export interface TellingKeysTable {
  readonly key: string
  readonly report: number
}

/** Tellings that may be of one incident, or nearly; every pair stands here both ways. */
export interface ClosePairsTable {
  readonly a: string
  readonly b: string
  readonly report_a: number
  readonly report_b: number
  readonly score: number
  /** 1 where they may be of one incident, by their score or by a ruling. */
  readonly likely: number
}

/** Claims of control, situations and negotiations; those of one key may be of one event. */
export interface PlacedTable {
  readonly key: string
  readonly day: string
  readonly claim: string
  readonly report: number
}

export interface OriginsTable {
  readonly name: string
  readonly kind: string
  readonly party: number
  readonly accounts: number
  /** Accounts of which it is the only origin. */
  readonly alone: number
}

export interface NotesTable {
  readonly key: Generated<number>
  readonly level: string
  readonly file: string
  readonly at: string | null
  readonly report: string | null
  readonly message: string
}

/** How many current claims there are of a kind about a place on a day. */
export interface RollupsTable {
  readonly kind: string
  readonly place: string
  readonly day: string
  readonly claims: number
}

/** Counts that would take long to count. */
export interface TalliesTable {
  readonly subject: string
  readonly name: string
  readonly n: number
}

/** Whom an outlet credits (`speaker`), and what it calls whom (`actor`), in current claims. */
export interface UsageTable {
  readonly outlet: string
  readonly kind: string
  readonly name: string
  readonly words: string
  readonly n: number
}

/** How many pairs of reports, one of outlet `a` and a later one of outlet `b`, share text of the event. */
export interface CarriedTable {
  readonly a: string
  readonly b: string
  readonly pairs: number
}

/** Append-only; the database refuses to change or delete a row. */
export interface RulingsTable {
  readonly key: Generated<number>
  readonly id: string
  readonly report: string
  readonly body: string
  /** The hash of the ruling before; '' for the first. */
  readonly previous: string
  readonly hash: string
}

/** Which claim a ruling is about now; '' where coding again has left none or more than one. */
export interface AttachmentsTable {
  readonly ruling: string
  readonly claim: string
}

/** What the machine asks about current claims. `claim` and `report` are keys; the words asked about stand at start to end. */
export interface DoubtsTable {
  readonly report: number
  readonly claim: number
  readonly question: string
  readonly start: number
  readonly end: number
}

/** Rulings that stand on whether two claims tell of one incident. The first claim is in `attachments`. */
export interface LinksTable {
  readonly ruling: string
  /** Id of the second claim's report. */
  readonly report: string
  /** The second claim as it is now; '' where coding again has left none or more than one. */
  readonly claim: string
  readonly events: string
  /** 0 where a later ruling contradicts it, or the coder reads as one telling what it holds apart. */
  readonly holds: Generated<number>
  readonly overruled_by: Generated<string | null>
}

/** What the machine asks about pairs of tellings, by their ids. */
export interface LinkDoubtsTable {
  readonly a: string
  readonly b: string
  readonly events: string
  readonly event_a: string
  readonly event_b: string
  readonly score: number
  /** How much hangs on it: contested first, then by the number of origins. */
  readonly rank: number
}
