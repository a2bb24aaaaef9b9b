import type { Account } from '../../model/account.ts'
import { jsonLines } from './json-lines.ts'

/** accounts.jsonl (codebook section 16): one event a line, each line with its end. */
export const accountsLines = (accounts: Iterable<Account> | AsyncIterable<Account>): AsyncIterable<string> => jsonLines(accounts)
