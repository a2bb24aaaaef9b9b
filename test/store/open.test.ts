import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { CaseError } from '../../src/store/case-error.ts'
import { saveNote } from '../../src/store/notes.ts'
import { openStore } from '../../src/store/open.ts'
import { readTally } from '../../src/store/tallies.ts'
import { makeCase, makeFolder, openCase } from './cases.ts'

const note = (message: string) => ({ level: 'info', file: 'a.txt', at: null, report: null, message }) as const

describe('opening', () => {
  test('every write is on the disk before it is acknowledged, and no row points at nothing', async (t) => {
    const store = await makeCase(t)
    const settings = await store.read(({ db }) =>
      Promise.all(['journal_mode', 'synchronous', 'foreign_keys'].map((name) => sql.raw(`PRAGMA ${name}`).execute(db))),
    )
    assert.deepEqual(
      settings.map(({ rows }) => Object.values(rows[0] as object)[0]),
      ['wal', 2, 1],
    )
    await assert.rejects(
      store.write(({ db }) => db.insertInto('account_claims').values({ event: 'none', claim: 'none', origin: null }).execute()),
      /FOREIGN KEY/,
    )
  })

  test('a case that is not there is refused, and not made', async (t) => {
    const folder = join(await makeFolder(t), 'none')
    const open = () => openStore(folder, { missing: 'refuse', onWait: () => undefined })
    await assert.rejects(open, (error) => error instanceof CaseError && error.message.includes(`There is no case in ${folder}`))
    assert.equal(existsSync(folder), false)
  })

  test('a case of a newer version is refused, and left as it is', async (t) => {
    const folder = await makeFolder(t)
    await (await openCase(folder)).close()
    const file = join(folder, 'case.db')
    const newer = new DatabaseSync(file)
    newer.exec('PRAGMA user_version = 1000')
    newer.close()
    await assert.rejects(
      openCase(folder),
      (error) => error instanceof CaseError && /newer Crossbearing.*1000.*update/.test(error.message),
    )
    const after = new DatabaseSync(file)
    assert.equal(after.prepare('PRAGMA user_version').get()?.user_version, 1000)
    after.close()
  })

  const broken: readonly (readonly [what: string, prepare: (folder: string) => Promise<string>, message: RegExp])[] = [
    [
      'a file in place of the folder',
      async (folder) => {
        await writeFile(join(folder, 'case'), 'a file')
        return join(folder, 'case')
      },
      /is a file, not a folder/,
    ],
    [
      'a file that is no case in place of case.db',
      async (folder) => {
        await writeFile(join(folder, 'case.db'), 'This is a letter, and not a database at all.\n'.repeat(100))
        return folder
      },
      /case\.db is no case/,
    ],
  ]
  for (const [what, prepare, message] of broken)
    test(`${what} is named`, async (t) => {
      const folder = await prepare(await makeFolder(t))
      await assert.rejects(
        openCase(folder),
        (error) => error instanceof CaseError && message.test(error.message) && error.message.includes(folder),
      )
    })
})

describe('transactions', () => {
  test('what throws leaves nothing behind', async (t) => {
    const store = await makeCase(t)
    const failing = store.write(async (on) => {
      await saveNote(on, note('half done'))
      throw new Error('no further')
    })
    await assert.rejects(failing, /no further/)
    assert.equal(await store.read((on) => readTally(on, 'notes')), 0)
    await store.write((on) => saveNote(on, note('whole')))
    assert.equal(await store.read((on) => readTally(on, 'notes')), 1)
  })

  test('two programs write one after the other; who waits says so once, and nothing is lost', async (t) => {
    const folder = await makeFolder(t)
    const said: string[] = []
    const first = await openCase(folder)
    const second = await openCase(folder, (message) => said.push(message))
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const begun = Promise.withResolvers<void>()
    const one = first.write(async (on) => {
      await saveNote(on, note('one'))
      begun.resolve()
      await held
    })
    await begun.promise
    const two = second.write((on) => saveNote(on, note('two')))
    while (said.length === 0) await new Promise((resume) => setTimeout(resume, 10))
    // Reading goes on meanwhile, and sees the case as it was.
    const reader = await openCase(folder)
    assert.equal(await reader.read((on) => readTally(on, 'notes')), 0)
    release()
    await Promise.all([one, two])
    assert.equal(await first.read((on) => readTally(on, 'notes')), 2)
    assert.deepEqual(said, ['Another program is writing to this case; waiting until it is done …'])
    await Promise.all([first.close(), second.close(), reader.close()])
  })

  test('everything read in one go is of one moment', async (t) => {
    const folder = await makeFolder(t)
    const reader = await openCase(folder)
    const writer = await openCase(folder)
    await reader.read(async (on) => {
      assert.equal(await readTally(on, 'notes'), 0)
      await writer.write((other) => saveNote(other, note('meanwhile')))
      assert.equal(await readTally(on, 'notes'), 0)
    })
    assert.equal(await reader.read((on) => readTally(on, 'notes')), 1)
    await Promise.all([reader.close(), writer.close()])
  })
})
