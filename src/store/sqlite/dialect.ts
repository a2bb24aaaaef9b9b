import { sql } from 'kysely'
import type { Dialect } from '../dialect.ts'

/** So many of the hits are ranked, the latest added: a word that stands in every report must not be weighed in each of them. */
const RANKED = 2000
/** Words of an excerpt. */
const EXCERPT = 24

export const sqliteDialect: Dialect = {
  listed: (values) => sql`json_each(${JSON.stringify(values)}) AS listed`,
  async indexText(db, { key, title, text }) {
    await sql`INSERT INTO search (rowid, title, text) VALUES (${key}, ${title}, ${text})`.execute(db)
  },
  async forgetText(db, { key, title, text }) {
    // The index keeps no text of its own: it must be told which words to take out.
    await sql`INSERT INTO search (search, rowid, title, text) VALUES ('delete', ${key}, ${title}, ${text})`.execute(db)
  },
  async searchText(db, words, limit) {
    const asked = phrases(words)
    if (asked === '') return []
    const { rows } = await sql<{ key: number; excerpt: string }>`
      SELECT search.rowid AS key, snippet(search, 1, '', '', ' … ', ${sql.lit(EXCERPT)}) AS excerpt
      FROM search JOIN (
        SELECT rowid AS hit, rank AS weight FROM (SELECT rowid, rank FROM search WHERE search MATCH ${asked} ORDER BY rowid DESC LIMIT ${sql.lit(RANKED)})
        ORDER BY weight LIMIT ${limit}
      ) ON hit = search.rowid
      WHERE search MATCH ${asked}
      ORDER BY weight, key DESC`.execute(db)
    return rows
  },
  async anyPhrase(db, given, limit) {
    const asked = given.map(phrases).filter((phrase) => phrase !== '')
    if (asked.length === 0) return []
    const { rows } = await sql<{ key: number }>`
      SELECT rowid AS key FROM search WHERE search MATCH ${asked.join(' OR ')} ORDER BY rank LIMIT ${limit}`.execute(db)
    return rows.map(({ key }) => key)
  },
  async countText(db, words, most) {
    const asked = phrases(words)
    if (asked === '') return 0
    const { rows } = await sql<{ n: number }>`
      SELECT count(*) AS n FROM (SELECT rowid FROM search WHERE search MATCH ${asked} LIMIT ${most})`.execute(db)
    return rows[0]?.n ?? 0
  },
}

/** Quoted words are a phrase; every other word is looked for as it is, and nothing is an operator. */
const phrases = (words: string): string =>
  [...words.matchAll(/"([^"]*)"|[^\s"]+/gu)]
    .map((match) => (match[1] ?? match[0]).trim())
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
    .map((phrase) => `"${phrase}"`)
    .join(' ')
