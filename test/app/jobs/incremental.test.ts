import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { generate, townsOf } from '../../../bench/generate.ts'
import { compareCase } from '../../../src/app/jobs/compare/compare-case.ts'
import { loadKnowledge } from '../../../src/app/knowledge.ts'
import type { Claim } from '../../../src/model/claim.ts'
import type { Report } from '../../../src/model/report.ts'
import { compareReports, createPipeline } from '../../../src/pipeline.ts'
import { countTexts } from '../../../src/reconcile/folding.ts'
import { recodeReport, saveReport } from '../../../src/store/save-report.ts'
import type { Store } from '../../../src/store/store.ts'
import { readTally } from '../../../src/store/tallies.ts'
import { type DrawnCase, drawnCase, shuffled } from '../../cluster/drawn.ts'
import { report } from '../../reconcile/claims.ts'
import { contentOf, makeCase } from '../../store/cases.ts'

/** Adding a part at a time, in any order, must come to the same as comparing everything at once. */

type Told = readonly [report: Report, claims: readonly Claim[]]

const toldIn = ({ reports, claims }: DrawnCase): Told[] =>
  reports.map((each) => [each, claims.filter((claim) => claim.report === each.id)])

const WORDS = 'mill oar kiln reed loom pier barge quay weir lock dune marsh ford isle cape'.split(' ')

const compare = (store: Store) => compareCase({ store, comparer: 'rules 1', onProgress: () => undefined })

async function add(store: Store, told: readonly Told[]): Promise<void> {
  await store.write(async (on) => {
    for (const [given, claims] of told)
      await saveReport(on, { report: given, content: JSON.stringify([given, claims]), coder: 'rules 1', coded: true, claims })
  })
  await compare(store)
}

async function addInParts(t: TestContext, told: readonly Told[], size: number): Promise<Store> {
  const store = await makeCase(t)
  for (let from = 0; from < told.length; from += size) await add(store, told.slice(from, from + size))
  return store
}

/** Holds the case against the comparison of all its reports at once. */
async function assertWhole(store: Store, told: readonly Told[]): Promise<void> {
  const reports = told.map(([each]) => each)
  const whole = compareReports(
    reports,
    told.flatMap(([, claims]) => claims),
  )
  const held = await contentOf(store)
  const byEvent = (a: { readonly event: string }, b: { readonly event: string }) => (a.event < b.event ? -1 : 1)
  assert.deepEqual(held.accounts.toSorted(byEvent), whole.accounts.toSorted(byEvent))
  const byPair = (a: (typeof held.copies)[number], b: typeof a) => (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)
  assert.deepEqual(held.copies.toSorted(byPair), whole.copies.toSorted(byPair))
  const ids = reports.map(({ id }) => id)
  assert.equal(await store.read((on) => readTally(on, 'texts')), countTexts(ids, whole.copies))
}

describe('a case that is added to in parts', () => {
  test('drawn reports, in any order and parts of any size', async (t) => {
    await fc.assert(
      fc.asyncProperty(drawnCase, fc.integer(), fc.integer({ min: 1, max: 4 }), async (drawn, seed, size) => {
        const told = toldIn(drawn)
        await assertWhole(await addInParts(t, shuffled(told, seed), size), told)
      }),
      { numRuns: 25 },
    )
  })

  test('drawn reports of which some get new texts or claims', async (t) => {
    await fc.assert(
      fc.asyncProperty(drawnCase, drawnCase, fc.integer({ min: 1, max: 4 }), async (before, after, size) => {
        const second = new Map(toldIn(after).map(([each, claims]) => [each.id, [{ ...each, version: 2 }, claims] as const]))
        const store = await addInParts(t, toldIn(before), size)
        const renewed = [...second.values()].filter(([{ id }], n) => n % 2 === 0 && before.reports.some((each) => each.id === id))
        for (const each of renewed) await add(store, [each])
        const recoded = new Map([...second].filter(([, [{ id }]]) => !renewed.some(([{ id: other }]) => other === id)))
        await store.write(async (on) => {
          for (const { id, key } of await on.db.selectFrom('reports').select(['id', 'key']).where('current', '=', 1).execute()) {
            const claims = recoded.get(id)?.[1]
            if (claims) await recodeReport(on, key, { coder: 'rules 2', coded: true, claims })
          }
        })
        await compare(store)
        const told = toldIn(before).map(
          ([each, claims]): Told => renewed.find(([{ id }]) => id === each.id) ?? [each, recoded.get(each.id)?.[1] ?? claims],
        )
        await assertWhole(store, told)
        const { origins } = await contentOf(await addInParts(t, told, told.length))
        assert.deepEqual((await contentOf(store)).origins, origins)
      }),
      { numRuns: 25 },
    )
  })

  test('a footer that more reports carry than are looked at in pairs, and that comes up again', async (t) => {
    const footer =
      'Readers who kept a lamp, a ladder or a letter from the old ferry are asked to bring them to the museum by the harbour before the first frost.'
    const own = (n: number): string => Array.from({ length: 40 }, (_, at) => `${WORDS[(n * 7 + at * at) % 15]}${n}`).join(' ')
    // Two of them share words before it too: whether what they share is more than the footer hangs on whether the footer recurs.
    const before = (n: number): string => (n < 2 ? ' by the red buoy' : '')
    const told = [...Array(206).keys()].map((n): Told => {
      const day = n < 103 ? '2031-03-01' : n < 204 ? '2031-03-08' : '2031-03-20'
      return [report(`r${n}`, day, 'Alpha Post', `${own(n)}${before(n)}\n\n${footer}\n`), []]
    })
    const store = await makeCase(t)
    for (const part of [told.slice(0, 204), told.slice(204, 205), told.slice(205)]) await add(store, part)
    await assertWhole(store, told)
  })

  const knowledge = loadKnowledge()
  const code = createPipeline(knowledge).code
  const coded = (reports: readonly Report[]): Told[] => reports.map((each) => [each, code(each)])

  /** All that is kept must be the same whatever the parts, what is counted as it changes included. */
  async function assertSameInParts(t: TestContext, told: readonly Told[], sizes: readonly number[]): Promise<void> {
    const once = await addInParts(t, told, told.length)
    await assertWhole(once, told)
    const expected = { ...(await contentOf(once)), notes: [] }
    for (const size of sizes)
      assert.deepEqual({ ...(await contentOf(await addInParts(t, shuffled(told, size), size))), notes: [] }, expected)
  }

  test('generated reports, over weeks', async (t) => {
    const reports = [...generate(160, 900, townsOf(knowledge.places).slice(0, 12))].map(({ id, published, outlet, text }, n) =>
      // A longer time than the bench's, so that words come to recur.
      report(id, `${published.slice(0, 8)}${String(1 + (n % 28)).padStart(2, '0')}`, outlet, text),
    )
    await assertSameInParts(t, coded(reports), [60, 1])
  })

  test('real reports', async (t) => {
    const table = new URL('../../../../shared/reports/fa-kes-dev.csv', import.meta.url)
    if (!existsSync(table)) return t.skip('../shared/reports/fa-kes-dev.csv is not here')
    const { parse } = await import('csv-parse/sync')
    const rows: Record<string, string>[] = parse(await readFile(table), { columns: true, bom: true })
    const reports = rows.slice(0, 120).map((row) => {
      const [month, day, year] = (row.date ?? '').split('/')
      const published = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : null
      return report(`fakes-${row.unit_id}`, published, row.source ?? null, `${row.article_title}\n\n${row.article_content}\n`)
    })
    await assertSameInParts(t, coded(reports), [40])
  })
})
