/** The tables of a case as the queries see them; `sqlite/migrations` makes them. */
export type Tables = {}
