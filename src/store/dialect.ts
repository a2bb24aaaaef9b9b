import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from './tables.ts'

export interface TextRow {
  readonly key: number
  readonly title: string | null
  readonly text: string
}

export interface TextHit {
  readonly key: number
  /** Words around the first hit. */
  readonly excerpt: string
}

/** What SQLite and PostgreSQL do each in its own way. */
export interface Dialect {
  /** A table `listed` of one column `value`, for lists too long to be parameters each. */
  listed(values: readonly unknown[]): RawBuilder<unknown>
  indexText(db: Kysely<Tables>, row: TextRow): Promise<void>
  forgetText(db: Kysely<Tables>, row: TextRow): Promise<void>
  /** Reports that hold all the words, best first. Never fails on what a person may type. */
  searchText(db: Kysely<Tables>, words: string, limit: number): Promise<readonly TextHit[]>
  /** Reports that hold any of the phrases, those with most of them first. */
  anyPhrase(db: Kysely<Tables>, phrases: readonly string[], limit: number): Promise<readonly number[]>
  /** How many reports hold all the words, counted up to `most`. */
  countText(db: Kysely<Tables>, words: string, most: number): Promise<number>
}
