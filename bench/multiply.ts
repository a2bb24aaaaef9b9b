import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { addDays, dayNumber } from '../src/model/day.ts'

export interface Multiplied {
  readonly copies: number
  readonly claims: number
  readonly seconds: number
}

/** Tables of which every row is copied, and tables of counts, to which a copy adds. What people ruled, notes and facts of the case stay as they are. */
const ROWS: readonly string[] = [
  'reports',
  'claims',
  'copies',
  'accounts',
  'account_claims',
  'account_values',
  'account_grades',
  'account_origins',
  'account_reports',
  'account_places',
  'prints',
  'recent_prints',
  'widespread_prints',
  'telling_keys',
  'close_pairs',
  'link_doubts',
  'placed',
  'doubts',
]
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  rollups: ['claims'],
  usage: ['n'],
  tallies: ['n'],
  origins: ['accounts', 'alone'],
  carried: ['pairs'],
}

/** Cells that a copy has as they are: the words of a report, to which every offset points. */
const KEPT = new Set(['reports.text', 'reports.title', 'reports.evidence', 'claims.words', 'accounts.disputes', 'rollups.kind'])

/** Cells that count from where the copy begins. */
const MOVED: Readonly<Record<string, string>> = {
  'reports.key': 'key + :reports',
  'claims.key': 'key + :claims',
  'doubts.claim': 'claim + :first',
  'prints.print': '(print + :prints) % 4294967296',
  'prints.day': 'day + :days',
  'recent_prints.print': '(print + :prints) % 4294967296',
  'recent_prints.day': 'day + :days',
  'widespread_prints.print': '(print + :prints) % 4294967296',
  // A key begins with the bucket of its days, or says that there is none.
  'telling_keys.key':
    "CASE WHEN key LIKE 'no day%' THEN key ELSE (CAST(key AS INTEGER) + :days / 3) || substr(key, instr(key, ' ')) END",
}
const REPORT_KEYS = new Set(['report', 'report_a', 'report_b'])

/** Towns of one name in the copies: every copy is about one of these. */
const QUARTERS = ['', ' North', ' East', ' West']
const OUTLETS = 40
/** Far from one another, so that a copy shares no fingerprint with another. */
const PRINTS = 104_729_003

/**
 * Multiplies the rows of a case of generated reports in SQL, so that it is like one of so many times as many reports: a copy is later by as many days as
 * the case has, of other ids, towns, outlets and fingerprints; the words are the same. Every claim then stands several times over in its report, with
 * other ids, and is counted so; accounts are about the first of them. Not safe against a crash, and meant for a bench alone.
 */
export function multiply(folder: string, { copies, claims }: { readonly copies: number; readonly claims: number }): Multiplied {
  const start = performance.now()
  const db = new DatabaseSync(join(folder, 'case.db'))
  const run = (sql: string): void => db.exec(sql)
  run('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY')
  const columns = new Map(
    [...ROWS, ...Object.keys(COUNTS)].map((table) => [
      table,
      db.prepare(`SELECT name, type FROM pragma_table_info('${table}')`).all() as unknown as readonly Column[],
    ]),
  )
  const one = (sql: string): number => Object.values(db.prepare(sql).get()!)[0] as number
  const strings = (sql: string): readonly string[] =>
    db
      .prepare(sql)
      .all()
      .map((row) => Object.values(row)[0] as string)
  const moves = { reports: one('SELECT max(key) FROM reports'), claims: one('SELECT max(key) FROM claims') }
  const generated = "FROM reports WHERE outlet LIKE 'Bench Outlet %' AND day <> ''"
  const [first, last] = strings(`SELECT min(day) ${generated} UNION ALL SELECT max(day) ${generated}`)
  // A whole number of the three days for which a key of tellings stands.
  const days = 3 * Math.ceil((dayNumber(last!) - dayNumber(first!) + 1) / 3)
  const shift = createShift({
    days,
    copies,
    reports: new Set(strings('SELECT id FROM reports')),
    towns: new Set(strings("SELECT DISTINCT place FROM claims WHERE place <> ''")),
  })
  db.function('shifted', { deterministic: true }, (cell, copy, twin) => shift(String(cell), Number(copy), Number(twin)))

  run('BEGIN')
  run(`UPDATE rollups SET claims = claims * ${claims}; UPDATE usage SET n = n * ${claims}; UPDATE reports SET claims = claims * ${claims};
       UPDATE tallies SET n = n * ${claims} WHERE subject = 'claims'`)
  const indexes = strings("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
  for (const name of strings("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")) run(`DROP INDEX ${name}`)
  for (const table of columns.keys()) run(`CREATE TEMP TABLE first_${table} AS SELECT * FROM ${table}`)
  run("DELETE FROM first_tallies WHERE subject = 'notes'")
  run('COMMIT')
  const insert = (table: string, values: Readonly<Record<string, number>>): void => {
    const given = columns.get(table)!
    const cells = given.map((column) => cellOf(table, column))
    const counts = COUNTS[table]?.map((count) => `${count} = ${count} + excluded.${count}`)
    const found = counts === undefined ? '' : `ON CONFLICT DO UPDATE SET ${counts.join(', ')}`
    // Two fingerprints may come to be one.
    const sql = `INSERT ${table === 'widespread_prints' ? 'OR IGNORE ' : ''}INTO ${table} (${given.map(({ name }) => `"${name}"`).join(', ')})
      SELECT ${cells.join(', ')} FROM temp.first_${table} WHERE true ${found}`
    const named = Object.entries(values).filter(([name]) => sql.includes(`:${name}`))
    db.prepare(sql).run(Object.fromEntries(named))
  }
  for (let copy = 0; copy < copies; copy++) {
    run('BEGIN')
    for (const table of copy === 0 ? [] : columns.keys()) {
      if (table === 'claims') continue
      const at = { copy, twin: 0, reports: copy * moves.reports, first: copy * claims * moves.claims }
      insert(table, { ...at, days: copy * days, prints: copy * PRINTS })
    }
    for (let twin = copy === 0 ? 1 : 0; twin < claims; twin++)
      insert('claims', { copy, twin, reports: copy * moves.reports, claims: (copy * claims + twin) * moves.claims })
    run('COMMIT')
    console.error(`${copy + 1} of ${copies} copies`)
  }
  run('BEGIN')
  run(`INSERT INTO search (rowid, title, text) SELECT key, title, text FROM reports WHERE key > ${moves.reports} AND current = 1`)
  for (const sql of indexes) run(sql)
  run('COMMIT')
  run('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
  return { copies, claims, seconds: (performance.now() - start) / 1000 }
}

interface Column {
  readonly name: string
  readonly type: string
}

function cellOf(table: string, { name, type }: Column): string {
  const at = `${table}.${name}`
  const moved = MOVED[at]
  if (moved !== undefined) return moved
  if (type === 'INTEGER' && REPORT_KEYS.has(name)) return `"${name}" + :reports`
  return type === 'TEXT' && !KEPT.has(at) ? `shifted("${name}", :copy, ${table === 'claims' ? ':twin' : 0})` : `"${name}"`
}

interface Shifting {
  readonly days: number
  readonly copies: number
  readonly reports: ReadonlySet<string>
  readonly towns: ReadonlySet<string>
}

/** A cell as a copy has it: days later, other ids and names; in JSON, every string so. */
function createShift({ days, copies, reports, towns }: Shifting): (cell: string, copy: number, twin: number) => string {
  const report = (id: string, copy: number): string => (reports.has(id) && copy > 0 ? `${id}-${copy}` : id)
  const words = (given: string, copy: number, twin: number): string => {
    if (/^(?!9999)\d{4}-\d\d-\d\d$/.test(given)) return addDays(given, copy * days)
    if (/^[0-9a-f]{20}$/.test(given)) return twinOf(given, copy + copies * twin)
    if (towns.has(given)) return given + QUARTERS[copy % QUARTERS.length]
    const outlet = /^Bench Outlet (\d+)$/.exec(given)
    if (outlet) return `Bench Outlet ${Number(outlet[1]) + (copy % QUARTERS.length) * OUTLETS}`
    // An unnamed speaker is one of his report.
    return report(given, copy).replace(/\(([^()]+)\)$/, (_, id: string) => `(${report(id, copy)})`)
  }
  // Most strings of a body are its keys, and the same in all.
  let known = new Map<string, string>()
  let of = ''
  const once = (string: string, copy: number, twin: number): string => {
    if (of !== `${copy} ${twin}`) {
      of = `${copy} ${twin}`
      known = new Map()
    }
    const before = known.get(string)
    if (before !== undefined) return before
    const now = words(string, copy, twin)
    known.set(string, now)
    return now
  }
  return (cell, copy, twin) =>
    /^[[{]/.test(cell)
      ? cell.replace(/"([^"\\]+)"/g, (_, string: string) => `"${once(string, copy, twin)}"`)
      : once(cell, copy, twin)
}

/** Another id of the same kind: ids are hashes, and stay spread like hashes. */
const twinOf = (id: string, n: number): string =>
  (Number.parseInt(id.slice(0, 4), 16) ^ n).toString(16).padStart(4, '0') + id.slice(4)
