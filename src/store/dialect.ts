/** What SQLite and PostgreSQL do each in its own way. */
export interface Dialect {
  readonly name: 'sqlite'
}
