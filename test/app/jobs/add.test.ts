import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { createApi } from '../../../src/app/api/server.ts'
import { addReports } from '../../../src/app/jobs/add.ts'
import type { Progress } from '../../../src/app/jobs/progress.ts'
import { NO_FACTS } from '../../../src/ingest/facts.ts'
import { allNotes, allReports } from '../../../src/store/read-case.ts'
import type { Store } from '../../../src/store/store.ts'
import { readTally } from '../../../src/store/tallies.ts'
import { contentOf, makeCase, makeFolder, openCase } from '../../store/cases.ts'
import { add, job } from './adding.ts'
import { reportLines } from './reports.ts'

const SAMPLE = fileURLToPath(new URL('../../../sample/reports', import.meta.url))
const COLUMNS = { id: 'nr', title: 'head', text: 'body', outlet: 'paper', published: 'day' }

/** Seven rows: one repeated exactly, one id with two texts, one text that two outlets carry. */
const TABLE = [
  'nr,head,body,paper,day',
  '1,Ferries stop,Four people were killed in Old Mill.,Lamp,13/05/2030',
  '2,Ferries go,Five people were killed in Old Mill.,Lamp,14/05/2030',
  '2,Ferries go,Five people were killed in Old Mill.,Lamp,14/05/2030',
  '3,Ferries wait,Six people were killed in Old Mill.,Lamp,15/05/2030',
  '3,Ferries wait,Seven people were killed in Old Mill.,Lamp,15/05/2030',
  '4,Ferries turn,Eight people were killed in Old Mill.,Lamp,16/05/2030',
  '5,Ferries turn,Eight people were killed in Old Mill.,Courier,16/05/2030',
].join('\n')

const textsOf = (store: Store) =>
  store.read(async (on) => (await Array.fromAsync(allReports(on))).map(({ id, version, text }) => [id, version, text] as const))

describe('adding', () => {
  test('the sample case, on threads, with all that the coder knows; the second time changes nothing', async (t) => {
    const store = await makeCase(t)
    const progress: Progress[] = []
    const first = await addReports(job(store, [SAMPLE], { onProgress: (each) => progress.push(each) }))
    const before = await contentOf(store)
    const failures = before.notes.filter((note) => note.includes('mistake in Crossbearing'))
    assert.deepEqual(failures, [])
    assert.equal(first.added, before.reports.length)
    assert.ok(first.claims > 0 && (first.compared?.accounts ?? 0) > 0)
    assert.equal(before.compared, true)
    const last = progress.at(-1)!
    assert.deepEqual([last.stage, last.reports, last.bytes], ['comparing', first.added, last.totalBytes])

    const second = await addReports(job(store, [SAMPLE]))
    assert.deepEqual(
      [second.added, second.versions, second.recoded, second.unchanged, second.compared],
      [0, 0, 0, first.added, null],
    )
    assert.deepEqual(await contentOf(store), before)
  })

  test('a table: a row that repeats another is kept once, a second text is a second version, the same words elsewhere are another report', async (t) => {
    const path = join(await makeFolder(t), 'table.csv')
    await writeFile(path, TABLE)
    const store = await makeCase(t)
    const options = { ingest: { format: null, columns: COLUMNS, idPrefix: 'made-', dateOrder: null } }
    const added = await add(store, [path], options)
    assert.deepEqual([added.added, added.versions, added.rejected], [5, 1, 0])
    assert.deepEqual(
      (await textsOf(store)).map(([id, version, text]) => [id, version, text.split('\n')[2]?.split(' ')[0]]),
      [
        ['made-1', 1, 'Four'],
        ['made-2', 1, 'Five'],
        ['made-3', 2, 'Seven'],
        ['made-4', 1, 'Eight'],
        ['made-5', 1, 'Eight'],
      ],
    )
    const notes = await store.read((on) => Array.fromAsync(allNotes(on)))
    assert.deepEqual(
      notes.map(({ at, message }) => [at, message]),
      [
        ['line 4', 'repeats report made-2 exactly: it is kept once'],
        ['line 6', 'gives another text for report made-3: stored as its version 2'],
      ],
    )
    const before = await contentOf(store)
    const again = await add(store, [path], options)
    assert.deepEqual([again.added, again.versions, again.unchanged, again.compared], [0, 0, 6, null])
    assert.deepEqual(await contentOf(store), before)
  })

  test('a folder, with what its manifest knows of each file; what the command knows comes after', async (t) => {
    const folder = await makeFolder(t)
    await mkdir(join(folder, 'later'))
    await writeFile(
      join(folder, 'manifest.csv'),
      'file,id,outlet,published\none.txt,one,Lamp,2030-05-01\nlater/two.txt,two,,\nthree.txt,three,,\n',
    )
    await writeFile(join(folder, 'one.txt'), 'The ferries went on all day.\n')
    await writeFile(join(folder, 'later', 'two.txt'), 'The ferries stopped at noon.\n')
    await writeFile(join(folder, '.hidden'), 'Nothing.\n')
    const store = await makeCase(t)
    await add(store, [folder], { facts: { ...NO_FACTS, outlet: 'Courier', published: '2030-05-02' } })
    await store.read(async (on) => {
      const reports = await Array.fromAsync(allReports(on))
      assert.deepEqual(
        reports.map(({ id, outlet, published }) => [id, outlet, published.day]),
        [
          ['one', 'Lamp', '2030-05-01'],
          ['two', 'Courier', '2030-05-02'],
        ],
      )
      const [note] = await Array.fromAsync(allNotes(on))
      assert.match(note?.message ?? '', /names "three\.txt", which is not in the folder/)
    })
  })

  test('standard input, read twice where its dates must be looked at first', async (t) => {
    const store = await makeCase(t)
    const halves = [TABLE.slice(0, 150), TABLE.slice(150)].map((half) => Buffer.from(half))
    const added = await add(store, ['-'], {
      stdin: Readable.from(halves),
      ingest: { format: 'csv', columns: COLUMNS, idPrefix: '', dateOrder: null },
    })
    assert.equal(added.added, 5)
    await store.read(async (on) => {
      const [report] = await Array.fromAsync(allReports(on))
      assert.equal(report?.published.day, '2030-05-13')
    })
  })

  test('a report that has changed since is a new version, and that is noted', async (t) => {
    const folder = await makeFolder(t)
    const path = join(folder, 'reports.jsonl')
    const store = await makeCase(t)
    for (const number of ['Four', 'Nine']) {
      await writeFile(
        path,
        JSON.stringify({ id: 'r', published: '2030-05-03', text: `${number} people were killed in Old Mill.` }),
      )
      await add(store, [path])
    }
    assert.deepEqual(await textsOf(store), [['r', 2, 'Nine people were killed in Old Mill.']])
    const { claims, notes, accounts } = await contentOf(store)
    assert.deepEqual(
      claims.map(({ figure }) => figure?.best),
      [9],
    )
    assert.deepEqual(
      accounts.flatMap(({ figures }) => figures.killed?.values.map(({ low }) => low) ?? []),
      [9],
    )
    assert.equal(notes.filter((note) => note.includes('gives another text for report r')).length, 1)
  })
})

test('what is compared while more is read, on threads or on this one, comes to what is compared in the end', async (t) => {
  const path = join(await makeFolder(t), 'reports.jsonl')
  await writeFile(path, reportLines(150))
  const [end, beside, onThreads] = [await makeCase(t), await makeCase(t), await makeCase(t)]
  const { compared } = await add(end, [path])
  const part = { reports: 20, characters: 1e6 }
  assert.deepEqual((await add(beside, [path], { part })).compared, compared)
  assert.deepEqual(await contentOf(beside), await contentOf(end))
  await addReports(job(onThreads, [path], { part }))
  const again = await addReports(job(onThreads, [path], { part }))
  assert.deepEqual([again.added, again.compared], [0, null])
  assert.equal((await contentOf(onThreads)).reports.length, 150)
})

test('a part that cannot be compared ends the add, and what was saved is kept', async (t) => {
  const path = join(await makeFolder(t), 'reports.jsonl')
  await writeFile(path, reportLines(150))
  const store = await makeCase(t)
  await store.write(({ db }) =>
    sql`CREATE TRIGGER refused BEFORE INSERT ON recent_prints BEGIN SELECT RAISE(ABORT, 'refused here'); END`.execute(db),
  )
  await assert.rejects(add(store, [path], { part: { reports: 20, characters: 1e6 } }), /refused here/)
  await store.write(({ db }) => sql`DROP TRIGGER refused`.execute(db))
  const { added, unchanged } = await add(store, [path])
  assert.ok(unchanged >= 20 && added > 0, `${unchanged} were kept`)
})

test('what other rules had coded is coded again, and compared again', async (t) => {
  const path = join(await makeFolder(t), 'reports.jsonl')
  await writeFile(path, reportLines(30))
  const store = await makeCase(t)
  const first = await add(store, [path])
  const before = await contentOf(store)
  await store.write(async ({ db }) => {
    await db.updateTable('reports').set({ coder: 'older rules' }).where('id', 'in', ['made-1', 'made-2']).execute()
  })
  const second = await add(store, [])
  assert.deepEqual([second.added, second.recoded], [0, 2])
  assert.ok(second.claims > 0 && second.claims < first.claims)
  assert.deepEqual(second.compared, first.compared)
  assert.deepEqual(await contentOf(store), before)
})

test('the desk shows what is added while it runs', async (t) => {
  const folder = join(await makeFolder(t), 'case')
  const [serving, adding] = [await openCase(folder), await openCase(folder)]
  t.after(() => Promise.all([serving.close(), adding.close()]))
  const api = createApi(serving)
  const reports = async (): Promise<number> => {
    const answer = await api.request('http://127.0.0.1/api/summary')
    assert.equal(answer.status, 200)
    return ((await answer.json()) as { reports: number }).reports
  }
  const path = join(await makeFolder(t), 'reports.jsonl')
  await writeFile(path, reportLines(60))
  const seen: Promise<number>[] = []
  assert.equal(await reports(), 0)
  await add(adding, [path], { onProgress: () => seen.push(reports()) })
  const counts = await Promise.all(seen)
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  )
  assert.equal(await reports(), 60)
  assert.equal(await adding.read((on) => readTally(on, 'reports')), 60)
})
