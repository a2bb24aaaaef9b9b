import type { Kysely } from 'kysely'
import type { Dialect } from './dialect.ts'
import type { Tables } from './tables.ts'

/** A connection inside a transaction. Everything read through it is of one moment. */
export interface Connection {
  readonly db: Kysely<Tables>
  readonly dialect: Dialect
}

/**
 * One case. What can be asked of it and done to it are functions beside this file, one query each, which take a connection:
 * `store.read((on) => readReport(on, id))`. Open it with `openStore` in `open.ts`.
 */
export interface Store {
  /** The case as a person would name it: its folder. */
  readonly name: string
  /** The folder of the received bytes, each named by its SHA-256. */
  readonly evidence: string
  /** Runs several reads on the same moment of the case. */
  read<T>(run: (on: Connection) => Promise<T>): Promise<T>
  /** Runs in one transaction: all of it is kept, or, when it throws, nothing. Waits while another program writes. */
  write<T>(run: (on: Connection) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface OpenOptions {
  /** `add` makes the case when there is none; everything else says that there is none. */
  readonly missing: 'create' | 'refuse'
  /** Told once for each wait on another program that writes to the case, after half a second of it. */
  readonly onWait: (message: string) => void
}
