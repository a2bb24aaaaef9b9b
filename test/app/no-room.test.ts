import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { rmdirSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { CaseError } from '../../src/store/case-error.ts'
import { allNotes } from '../../src/store/read-case.ts'
import { readTally } from '../../src/store/tallies.ts'
import { makeFolder, openCase } from '../store/cases.ts'
import { reportLines } from './jobs/reports.ts'

const CHILD = fileURLToPath(new URL('./jobs/add-child.ts', import.meta.url))
const NODE = `"${process.execPath}" --disable-warning=ExperimentalWarning "${CHILD}"`

const COUNT = 100

const run = (command: string) => spawnSync('sh', ['-c', command], { encoding: 'utf8' })

/** A small disk of its own where the system lets us make one; null where it does not. */
async function smallDisk(t: TestContext, size: string): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbearing-disk-'))
  const mounted = run(`mount -t tmpfs -o size=${size} crossbearing-test "${folder}"`).status === 0
  t.after(() => {
    if (mounted) run(`umount "${folder}"`)
    rmdirSync(folder)
  })
  return mounted ? folder : null
}

const enlarge = (disk: string) => run(`mount -o remount,size=64m "${disk}"`)

describe('a disk that is full', () => {
  test('is said in words; what was saved is kept, and the next add goes on', async (t) => {
    const folder = await makeFolder(t)
    const input = join(folder, 'reports.jsonl')
    await writeFile(input, reportLines(COUNT))
    const disk = await smallDisk(t, '500k')
    const home = join(disk ?? folder, 'case')
    // Where no disk can be made, files that may not grow beyond a size: 512 bytes a block.
    const limit = disk === null ? 'ulimit -f 700;' : ''
    const full = run(`${limit} ${NODE} "${home}" "${input}"`)
    assert.notEqual(full.status, 0)
    assert.match(
      full.stderr,
      disk === null ? /CaseError: The case .* the disk/ : /CaseError: The (case|received files) .* the disk is full: make room/,
    )
    if (disk !== null) enlarge(disk)
    const store = await openCase(home)
    const saved = await store.read((on) => readTally(on, 'reports'))
    const notes = await store.read((on) => Array.fromAsync(allNotes(on)))
    await store.close()
    assert.ok(saved < COUNT)
    assert.equal(saved % 20, 0)
    assert.ok(
      notes.some(({ level, file, message }) => level === 'error' && file === input && /disk/.test(message)),
      JSON.stringify(notes.filter(({ level }) => level === 'error')),
    )
    const next = run(`${NODE} "${home}" "${input}"`)
    assert.equal(next.status, 0, next.stderr)
    const again = await openCase(home)
    assert.equal(await again.read((on) => readTally(on, 'reports')), COUNT)
    await again.close()
  })
})

describe('a case that cannot be written', () => {
  test('is said in words, and which', async (t) => {
    const folder = await makeFolder(t)
    const file = join(folder, 'file')
    await writeFile(file, 'words')
    for (const path of [file, join(file, 'case'), '/dev/null', '/proc/none/case'])
      await assert.rejects(openCase(path), (error) => {
        assert.ok(error instanceof CaseError, String(error))
        assert.ok(error.message.includes(path) && error.message.includes('--case'), error.message)
        return true
      })
  })

  test('a disk that may only be read', async (t) => {
    const disk = await smallDisk(t, '2m')
    const home = join(disk ?? (await makeFolder(t)), 'case')
    const input = join(await makeFolder(t), 'reports.jsonl')
    await writeFile(input, reportLines(20))
    await (await openCase(home)).close()
    // Modes do not stop root, for whom there is a disk; they stop everybody else.
    assert.equal(run(disk === null ? `chmod -R a-w "${home}"` : `mount -o remount,ro "${disk}"`).status, 0)
    t.after(() => run(`chmod -R u+w "${home}"`))
    const refused = run(`${NODE} "${home}" "${input}"`)
    assert.notEqual(refused.status, 0)
    assert.match(refused.stderr, /CaseError: The case .*case.* (may only be read|cannot be opened|disk)/)
  })
})
