import type { Account } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Note, Report } from '../model/report.ts'
import type { Store } from './store.ts'

/** The whole of a case, for the brief and the exporters, in an order that depends on its content alone. Superseded versions are left out. */

/** By id. */
export declare const allReports: (store: Store) => AsyncIterable<Report>
/** By report id, then as the coder gives them. */
export declare const allClaims: (store: Store) => AsyncIterable<Claim>
/** Contested ones first. */
export declare const allAccounts: (store: Store) => AsyncIterable<Account>
export declare const allCopies: (store: Store) => AsyncIterable<CopyLink>
/** In the order in which they were made. */
export declare const allNotes: (store: Store) => AsyncIterable<Note>
