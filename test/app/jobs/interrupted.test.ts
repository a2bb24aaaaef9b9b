import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Store } from '../../../src/store/store.ts'
import { readTally } from '../../../src/store/tallies.ts'
import { contentOf, makeCase, makeFolder, openCase } from '../../store/cases.ts'
import { add } from './adding.ts'
import { reportLines } from './reports.ts'

const CHILD = fileURLToPath(new URL('./add-child.ts', import.meta.url))
const COUNT = 70

const start = (folder: string, paths: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, folder, ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Ends the child for good as soon as it says such a line; gives what it had said. */
async function killAt(child: ChildProcess, moment: RegExp): Promise<string[]> {
  const said: string[] = []
  const ended = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout! })) {
    said.push(line)
    if (moment.test(line)) child.kill('SIGKILL')
  }
  const [, signal] = await ended
  assert.equal(signal, 'SIGKILL', `it ended by itself, having said: ${said.join(', ')}`)
  return said
}

async function evidenceOf(store: Store): Promise<readonly string[]> {
  const names = (await readdir(store.evidence)).filter((name) => !name.endsWith('.part')).sort()
  for (const name of names) {
    const bytes = await readFile(join(store.evidence, name))
    assert.equal(createHash('sha256').update(bytes).digest('hex'), name)
  }
  return names
}

describe('an add that is killed', () => {
  test('loses nothing that it had saved, doubles nothing, and is finished by the next', async (t) => {
    const folder = await makeFolder(t)
    const input = join(folder, 'reports.jsonl')
    await writeFile(input, reportLines(COUNT))
    const whole = await makeCase(t)
    await add(whole, [input])

    const killed = join(folder, 'killed')
    let had = 0
    for (const moment of [/^reading/, /^reading [4-7]0$/, /^comparing/, /^comparing/]) {
      await killAt(start(killed, [input]), moment)
      const store = await openCase(killed)
      const has = await store.read((on) => readTally(on, 'reports'))
      assert.ok(has >= had, `${has} reports after ${had}`)
      had = has
      await store.close()
    }
    assert.equal(had, COUNT)

    const store = await openCase(killed)
    t.after(() => store.close())
    assert.equal((await contentOf(store)).compared, false)
    const last = await add(store, [input])
    assert.deepEqual([last.added, last.unchanged], [0, COUNT])
    assert.notEqual(last.compared, null)
    assert.deepEqual(await contentOf(store), await contentOf(whole))
    assert.deepEqual(await evidenceOf(store), await evidenceOf(whole))
    assert.equal((await add(store, [input])).compared, null)
  })
})

describe('two adds at once', () => {
  test('come to the same as one after the other', async (t) => {
    const folder = await makeFolder(t)
    const lines = reportLines(COUNT).split('\n')
    const inputs = [lines.slice(0, 45), lines.slice(25)].map((part, i) => ({
      path: join(folder, `${i}.jsonl`),
      text: part.join('\n'),
    }))
    for (const { path, text } of inputs) await writeFile(path, text)
    const paths = inputs.map(({ path }) => path)
    const whole = await makeCase(t)
    await add(whole, paths)

    const shared = join(folder, 'shared')
    const children = paths.map((path) => start(shared, [path]))
    for (const child of children) child.stdout?.resume()
    for (const [code] of await Promise.all(children.map((child) => once(child, 'exit')))) assert.equal(code, 0)
    const store = await openCase(shared)
    t.after(() => store.close())
    const { compared, ...content } = await contentOf(store)
    const { compared: _, ...expected } = await contentOf(whole)
    assert.equal(compared, true)
    assert.deepEqual(content, expected)
  })
})
