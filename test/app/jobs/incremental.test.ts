import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { generate, townsOf } from '../../../bench/generate.ts'
import { compareCase } from '../../../src/app/jobs/compare/compare-case.ts'
import { rule, takeBack } from '../../../src/app/jobs/rule.ts'
import { NotRuled } from '../../../src/app/jobs/ruled-claim.ts'
import { loadKnowledge } from '../../../src/app/knowledge.ts'
import type { Claim } from '../../../src/model/claim.ts'
import type { Events, LinkDoubt, Overruled, RuledLink } from '../../../src/model/link.ts'
import type { Report } from '../../../src/model/report.ts'
import type { Ruling } from '../../../src/model/ruling.ts'
import { compareReports, createPipeline } from '../../../src/pipeline.ts'
import { countTexts } from '../../../src/reconcile/folding.ts'
import { listLinkDoubts } from '../../../src/store/link-doubts.ts'
import { readLinks } from '../../../src/store/links.ts'
import { settlePrints } from '../../../src/store/prints.ts'
import { recodeReport, saveReport } from '../../../src/store/save-report.ts'
import type { Store } from '../../../src/store/store.ts'
import { readTally } from '../../../src/store/tallies.ts'
import { type DrawnCase, drawnCase, shuffled } from '../../cluster/drawn.ts'
import { figure, onDay, place, report } from '../../reconcile/claims.ts'
import { contentOf, makeCase } from '../../store/cases.ts'

/** Adding a part at a time, in any order, must come to the same as comparing everything at once. */

type Told = readonly [report: Report, claims: readonly Claim[]]

const toldIn = ({ reports, claims }: DrawnCase): Told[] =>
  reports.map((each) => [each, claims.filter((claim) => claim.report === each.id)])

const WORDS = 'mill oar kiln reed loom pier barge quay weir lock dune marsh ford isle cape'.split(' ')

/** `reports`: how many are compared in one transaction. */
const compare = (store: Store, reports = 500) =>
  compareCase({ store, comparer: 'rules 1', part: { reports, characters: 1e6 }, onProgress: () => undefined })

async function add(store: Store, told: readonly Told[], reports?: number): Promise<void> {
  await store.write(async (on) => {
    for (const [given, claims] of told)
      await saveReport(on, { report: given, content: JSON.stringify([given, claims]), coder: 'rules 1', coded: true, claims })
  })
  await compare(store, reports)
}

/** A person's ruling that two claims tell of one incident or of two. */
interface Ruled {
  readonly claim: string
  readonly with: string
  readonly events: Events
}

/** What cannot be ruled on, two claims of one telling for one, is left out. */
async function link(store: Store, { claim, with: other, events }: Ruled): Promise<Ruling | null> {
  const signed = { author: 'a reviewer', at: '2031-04-01T09:00:00.000Z' }
  try {
    return await rule(store, { field: 'link', claim, after: { with: other, events }, reason: null }, signed)
  } catch (error) {
    if (error instanceof NotRuled) return null
    throw error
  }
}

async function addInParts(t: TestContext, told: readonly Told[], size: number): Promise<Store> {
  const store = await makeCase(t)
  for (let from = 0; from < told.length; from += size) {
    await add(store, told.slice(from, from + size))
    // What is recent to one part is not to a later one.
    if ((from / size) % 2 === 1) await store.write((on) => settlePrints(on, 1))
  }
  return store
}

const byRuling = (a: Overruled, b: Overruled) => (a.ruling < b.ruling ? -1 : 1)

/** Holds the case against the comparison of all its reports at once. */
async function assertWhole(store: Store, told: readonly Told[], links: readonly RuledLink[] = []): Promise<void> {
  const reports = told.map(([each]) => each)
  const whole = compareReports(
    reports,
    told.flatMap(([, claims]) => claims),
    links,
  )
  const held = await contentOf(store)
  const byEvent = (a: { readonly event: string }, b: { readonly event: string }) => (a.event < b.event ? -1 : 1)
  assert.deepEqual(held.accounts.toSorted(byEvent), whole.accounts.toSorted(byEvent))
  const byPair = (a: (typeof held.copies)[number], b: typeof a) => (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)
  assert.deepEqual(held.copies.toSorted(byPair), whole.copies.toSorted(byPair))
  const byTellings = (a: LinkDoubt, b: LinkDoubt) => (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)
  const asked = await store.read((on) => listLinkDoubts(on, null, 1e6))
  assert.deepEqual(asked.map(({ rank: _, ...doubt }) => doubt).toSorted(byTellings), whole.doubts.toSorted(byTellings))
  const kept = [
    ...(
      await store.read((on) =>
        readLinks(
          on,
          links.map(({ ruling }) => ruling),
        ),
      )
    ).values(),
  ]
  assert.deepEqual(
    kept.flatMap(({ ruling, overruled }) => (overruled ? [{ ruling, by: overruled.by }] : [])).toSorted(byRuling),
    whole.overruled.toSorted(byRuling),
  )
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

  test('drawn reports of which some get new texts or claims, all at once or one at a time, in transactions of any size', async (t) => {
    const few = fc.integer({ min: 1, max: 3 })
    await fc.assert(
      fc.asyncProperty(
        drawnCase,
        drawnCase,
        fc.integer({ min: 1, max: 4 }),
        few,
        fc.boolean(),
        async (before, after, size, part, together) => {
          const second = new Map(toldIn(after).map(([each, claims]) => [each.id, [{ ...each, version: 2 }, claims] as const]))
          const store = await addInParts(t, toldIn(before), size)
          const renewed = [...second.values()].filter(
            ([{ id }], n) => n % 2 === 0 && before.reports.some((each) => each.id === id),
          )
          for (const some of together ? [renewed] : renewed.map((each) => [each])) await add(store, some, part)
          const recoded = new Map([...second].filter(([, [{ id }]]) => !renewed.some(([{ id: other }]) => other === id)))
          await store.write(async (on) => {
            for (const { id, key } of await on.db
              .selectFrom('reports')
              .select(['id', 'key'])
              .where('current', '=', 1)
              .execute()) {
              const claims = recoded.get(id)?.[1]
              if (claims) await recodeReport(on, key, { coder: 'rules 2', coded: true, claims })
            }
          })
          await compare(store, part)
          const told = toldIn(before).map(
            ([each, claims]): Told => renewed.find(([{ id }]) => id === each.id) ?? [each, recoded.get(each.id)?.[1] ?? claims],
          )
          await assertWhole(store, told)
          const { origins } = await contentOf(await addInParts(t, told, told.length))
          assert.deepEqual((await contentOf(store)).origins, origins)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('an incident whose tellings are coded anew in different transactions', async (t) => {
    const text = 'An airstrike killed 12 people in Orrin on Monday.'
    const toldAs = (coder: string): Told[] =>
      ['a', 'b', 'c'].map((id, n) => [
        report(id, n === 0 ? '2031-03-01' : '2031-03-03', `Outlet ${n}`, `${text} Words ${n} of outlet ${n}.`),
        [
          {
            ...figure(
              `${id} by ${coder}`,
              id,
              { best: 12, cause: 'air strike' },
              { time: onDay('2031-03-01'), places: [place('Orrin', ['Veld'])] },
            ),
            why: [{ field: 'time', basis: 'stated', rule: 'test', spans: [] }],
            start: 0,
            end: 10,
            sentence: [0, text.length],
          },
        ],
      ])
    for (const part of [1, 2]) {
      const store = await makeCase(t)
      await add(store, toldAs('one'))
      await store.write(async (on) => {
        const keys = new Map((await on.db.selectFrom('reports').select(['id', 'key']).execute()).map(({ id, key }) => [id, key]))
        for (const [{ id }, claims] of toldAs('another'))
          await recodeReport(on, keys.get(id)!, { coder: 'rules 2', coded: true, claims })
      })
      await compare(store, part)
      await assertWhole(store, toldAs('another'))
    }
  })

  test('a report that shares text with one of which a new version waits', async (t) => {
    const shared = Array.from({ length: 60 }, (_, n) => `${WORDS[(n * n + 3 * n) % 15]}${n}`).join(' ')
    const x = report('x', '2031-03-05', 'Alpha', `${shared} ending here`)
    const y = report('y', '2031-03-06', 'Beta', `${shared} and more of it`)
    const others = ['p', 'q', 'r'].map((id) => report(id, '2031-03-02', 'Gamma', `${id} alone`))
    for (const part of [1, 2, 3, 4]) {
      const store = await makeCase(t)
      await add(
        store,
        [x, y, ...others].map((each): Told => [each, []]),
      )
      const renewed = [x, ...others].map((each): Told => [{ ...each, version: 2, text: `${each.text} corrected` }, []])
      await add(store, renewed, part)
      await assertWhole(store, [[y, []], ...renewed])
    }
  })

  test('drawn reports, with rulings on what is one incident and what is two, made and taken back in between', async (t) => {
    const some = fc.array(
      fc.record({ a: fc.nat(99), b: fc.nat(99), events: fc.constantFrom<Events>('one', 'two'), takenBack: fc.boolean() }),
      { minLength: 3, maxLength: 9 },
    )
    let [rulings, overruled] = [0, 0]
    await fc.assert(
      fc.asyncProperty(drawnCase, some, fc.integer(), fc.integer({ min: 1, max: 4 }), async (drawn, drawnLinks, seed, size) => {
        const told = toldIn(drawn)
        const early = told.slice(0, Math.ceil((told.length * 2) / 3))
        const store = await addInParts(t, shuffled(early, seed), size)
        const { accounts } = await contentOf(store)
        const ids = accounts.flatMap(({ kind, claims }) => (kind === 'incident' ? claims : []))
        const links: RuledLink[] = []
        for (const { a, b, events, takenBack } of ids.length === 0 ? [] : drawnLinks) {
          const [claim, other] = [ids[a % ids.length] as string, ids[b % ids.length] as string]
          const made = await link(store, { claim, with: other, events })
          if (made === null) continue
          await compare(store)
          if (takenBack) await takeBack(store, { undoes: made.id, reason: null }, { author: 'a reviewer', at: made.at })
          else links.push({ ruling: made.id, a: claim, b: other, events })
          await compare(store)
        }
        await assertWhole(store, early, links)
        for (const part of shuffled(told.slice(early.length), seed)) await add(store, [part])
        await assertWhole(store, told, links)
        rulings += links.length
        overruled += compareReports(drawn.reports, drawn.claims, links).overruled.length
      }),
      { numRuns: 40 },
    )
    assert.ok(rulings > 20 && overruled > 0, `${rulings} rulings, ${overruled} of them overruled`)
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
