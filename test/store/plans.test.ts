import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CompiledQuery, KyselyPlugin } from 'kysely'
import { comparePart, PART } from '../../src/app/jobs/compare/compare-case.ts'
import { listAccounts, listValues, membershipsOf, readAccount } from '../../src/store/accounts.ts'
import { changesSince, momentOf } from '../../src/store/changes.ts'
import { claimsById, claimsOfReport, controlClaims, keptClaim } from '../../src/store/claims.ts'
import { closeWithin } from '../../src/store/close-pairs.ts'
import { carriedBetween, copiesOfReport } from '../../src/store/copies.ts'
import { countDoubts, doubtsOfClaim, listDoubts } from '../../src/store/doubts.ts'
import { countEvents, listEvents } from '../../src/store/events.ts'
import { countLinkDoubts, listLinkDoubts, readLinkDoubt } from '../../src/store/link-doubts.ts'
import { linksOfAccount, linksOfReports } from '../../src/store/links.ts'
import { notesAfter } from '../../src/store/notes.ts'
import { quotationsNear } from '../../src/store/quotations.ts'
import { contentsOf, listReports, periodOf, readReport, reportFacts } from '../../src/store/reports.ts'
import { busiestPlaces } from '../../src/store/rollups.ts'
import { openRulings, rulingsOfReport } from '../../src/store/rulings.ts'
import { type NewReport, saveReport } from '../../src/store/save-report.ts'
import type { Connection } from '../../src/store/store.ts'
import { largestTallies, readTally } from '../../src/store/tallies.ts'
import { reports } from '../desk/fixture.ts'
import { arrival, makeCase } from './cases.ts'

const account = { contested: 1, weight: 2, event: 'e' }

/** What the desk asks for at every turn: in a large case none of it may read a table from end to end. */
const ASKED: Readonly<Record<string, (on: Connection) => Promise<unknown>>> = {
  'the latest reports': (on) => listReports(on, { outlet: null, after: null, limit: 10 }),
  'reports, further on': (on) => listReports(on, { outlet: null, after: { day: '2030-01-01', id: 'r' }, limit: 10 }),
  'reports of an outlet': (on) => listReports(on, { outlet: 'o', after: { day: '2030-01-01', id: 'r' }, limit: 10 }),
  'one report': (on) => readReport(on, 'r'),
  'its claims': (on) => claimsOfReport(on, 1),
  'its copies': (on) => copiesOfReport(on, 'r'),
  'facts of reports': (on) => reportFacts(on, ['r', 's']),
  'the period': periodOf,
  'what the case has already': (on) => contentsOf(on, ['r', 's']),
  'quotations with the same words': (on) => quotationsNear(on, ['the mill gates']),
  claims: (on) => claimsById(on, ['c', 'd']),
  'control of a place': (on) => controlClaims(on, 'p', 10),
  'the places most spoken of': (on) => busiestPlaces(on, 'control', 10),
  'accounts, further on': (on) => listAccounts(on, { which: 'all', after: account, limit: 10 }),
  'contested accounts': (on) => listAccounts(on, { which: 'contested', after: null, limit: 10 }),
  'contested accounts, further on': (on) => listAccounts(on, { which: 'contested', after: account, limit: 10 }),
  'accounts of which a figure is contested': (on) => listAccounts(on, { which: 'figures', after: account, limit: 10 }),
  'events of a period': (on) =>
    listEvents(on, { filter: { which: 'all', from: '2030-01-01', to: '2030-01-09' }, after: null, limit: 10 }),
  'how many events of a type': (on) => countEvents(on, { which: 'figures', type: 't' }),
  'outlets that carry one another': (on) => carriedBetween(on, 10),
  'what has changed since': (on) => changesSince(on, { name: 'c', change: 3, report: 5 }, { most: 100, listed: 10 }),
  'the last change': momentOf,
  'one account': (on) => readAccount(on, 'e'),
  'values of a measure': (on) => listValues(on, { measure: 'killed', after: null, limit: 10 }),
  'values, further on': (on) =>
    listValues(on, { measure: 'killed', after: { day: '2030-01-01', event: 'e', position: 1 }, limit: 10 }),
  'accounts of claims': (on) => membershipsOf(on, ['c', 'd']),
  'notes, further on': (on) => notesAfter(on, 5, 10),
  'one claim, rejected or not': (on) => keptClaim(on, 'c'),
  'questions of a kind, further on': (on) =>
    listDoubts(on, { question: 'number', after: { key: 1, question: 'number', start: 0 }, limit: 10 }),
  'questions about a claim': (on) => doubtsOfClaim(on, 'c'),
  'how many questions of a kind': (on) => countDoubts(on, 'number'),
  'questions about events, further on': (on) => listLinkDoubts(on, { rank: 2, a: 'a', b: 'b' }, 10),
  'one question about events': (on) => readLinkDoubt(on, 'a', 'b'),
  'how many questions about events': countLinkDoubts,
  'links of reports': (on) => linksOfReports(on, ['r', 's']),
  'links of an account': (on) => linksOfAccount(on, 'e'),
  'tellings of an account that are close': (on) => closeWithin(on, 'e'),
  'rulings on a report': (on) => rulingsOfReport(on, 'r'),
  'rulings that wait for their claim': (on) => openRulings(on, 0, 10),
  counts: (on) => readTally(on, 'reports'),
  'counts of outlets': (on) => largestTallies(on, 'outlet', 10),
}

/** Walks an index in its order, and stops at the limit. */
const WALKS: readonly RegExp[] = [
  /^SCAN reports USING INDEX reports_by_day$/,
  // The index of words, asked for some.
  /^SCAN search VIRTUAL TABLE INDEX \S*M\d+$/,
  // All questions about events, up to a limit.
  /^SCAN link_doubts USING COVERING INDEX link_doubts_by_rank$/,
  // A list that was given.
  /^SCAN listed VIRTUAL TABLE/,
  // What a query inside has found: it stops at a limit, is one account, or is of a list that was given.
  /^SCAN (?:some|at|counted|often|\(subquery-\d+\))$/,
  // Those that wait, up to a limit.
  /^SCAN reports USING INDEX reports_to_compare$/,
  // Few beside all fingerprints, and a million at most.
  /^SCAN (?:widespread_prints|recent_prints)$/,
]

type Asking = (on: Connection) => Promise<unknown>

/** What is read from end to end where this is asked. */
async function scansOf({ db, dialect }: Connection, ask: Asking): Promise<readonly string[]> {
  const asked: CompiledQuery[] = []
  const listening: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      asked.push(db.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await ask({ db: db.withPlugin(listening), dialect })
  assert.ok(asked.length > 0)
  const scans: string[] = []
  for (const query of asked) {
    const { rows } = await db.executeQuery<{ detail: string }>({ ...query, sql: `EXPLAIN QUERY PLAN ${query.sql}` })
    for (const { detail } of rows)
      if (detail.startsWith('SCAN') && !WALKS.some((walk) => walk.test(detail))) scans.push(`${detail}: ${query.sql}`)
  }
  return scans
}

for (const [what, ask] of Object.entries(ASKED))
  test(`${what}: found by an index`, async (t) => {
    const store = await makeCase(t)
    assert.deepEqual(await store.read((on) => scansOf(on, ask)), [])
  })

test('comparing more reports, one of them a new version: found by an index', async (t) => {
  const store = await makeCase(t)
  const [last, ...others] = reports.map(({ id }) => arrival(id))
  const again: NewReport = {
    ...last!,
    report: { ...last!.report, text: others[0]!.report.text },
    content: 'as it is now',
    claims: [],
  }
  const save = (on: Connection, some: readonly NewReport[]) => Promise.all(some.map((each) => saveReport(on, each)))
  await store.write(async (on) => {
    await save(on, others)
    await comparePart(on, 'rules 1', PART)
  })
  for (const each of [last!, again]) {
    const scans = await store.write(async (on) => {
      await save(on, [each])
      return scansOf(on, (asked) => comparePart(asked, 'rules 1', PART))
    })
    assert.deepEqual(scans, [])
  }
})
