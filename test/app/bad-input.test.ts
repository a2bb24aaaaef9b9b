import assert from 'node:assert/strict'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import iconv from 'iconv-lite'
import type { Note } from '../../src/model/report.ts'
import { allNotes, allReports } from '../../src/store/read-case.ts'
import { readTally } from '../../src/store/tallies.ts'
import { makeCase, makeFolder } from '../store/cases.ts'
import { add } from './jobs/adding.ts'

/** Bad input as it comes: real files through the whole of an add, beside a good one that nothing must stop. */

const GOOD = 'At least four people were killed by shelling in Old Mill on 3 May 2030, the Northern Observatory said.\n'
const ARABIC = 'قال سكان إن الحي كان هادئا يوم الجمعة، وإن أحدا لم يصب بأذى في المدينة القديمة.\n'
const PNG = Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), Buffer.alloc(4000, 7)])
const LINE = JSON.stringify({ id: 'line', text: GOOD })
const MB = 1024 * 1024

interface Bad {
  readonly what: string
  readonly name: string
  readonly bytes: string | Uint8Array
  /** What the one note says, with its place; null where the input is survived without one. */
  readonly note: RegExp | null
  readonly level?: Note['level']
  /** Texts that are read all the same. */
  readonly reads: readonly string[]
}

const BAD: readonly Bad[] = [
  { what: 'an empty file', name: 'a.txt', bytes: '', note: /^a\.txt: is empty/, reads: [] },
  { what: 'a file of white space', name: 'a.txt', bytes: ' \n\n', note: /^a\.txt: holds no text/, reads: [] },
  { what: 'a picture called .txt', name: 'a.txt', bytes: PNG, note: /^a\.txt: is a PNG image, not text/, reads: [] },
  {
    what: 'bytes of no format called .txt',
    name: 'a.txt',
    bytes: Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 37) % 256)),
    note: /^a\.txt: is binary data, not text/,
    reads: [],
  },
  {
    what: 'UTF-16',
    name: 'a.txt',
    bytes: iconv.encode(GOOD.replace('four', 'five'), 'utf-16le', { addBOM: true }),
    note: /^a\.txt: is not UTF-8: it was read as utf-16le/,
    level: 'info',
    reads: [GOOD.replace('four', 'five')],
  },
  {
    what: 'Windows-1256',
    name: 'a.txt',
    bytes: iconv.encode(ARABIC, 'windows-1256'),
    note: /^a\.txt: is not UTF-8: it was read as windows-1256/,
    level: 'info',
    reads: [ARABIC],
  },
  {
    what: 'a line of 50 MB among others',
    name: 'a.jsonl',
    bytes: `{"id":"long","text":"${'x'.repeat(50 * MB)}"}\n${LINE}\n`,
    note: /^a\.jsonl, line 1: is longer than 16 MiB/,
    reads: [GOOD],
  },
  {
    what: 'a text of 50 MB in one line',
    name: 'a.txt',
    bytes: 'x'.repeat(50 * MB),
    note: /^a\.txt: is larger than 16 MiB/,
    reads: [],
  },
  {
    what: 'a page whose tags are broken',
    name: 'a.html',
    bytes: `<html><head><title>Old Mill</title><body><div><td><p>${GOOD.trim()}<p>${'The ferries went on. '.repeat(20)}</b></td><scr`,
    note: null,
    reads: [],
  },
  {
    what: 'a page without text',
    name: 'a.html',
    bytes: '<html><body><script>draw()</script></bo',
    note: /^a\.html: is a page without text/,
    reads: [],
  },
  {
    what: 'a table without the column of texts',
    name: 'a.csv',
    bytes: 'id,outlet,words\n1,Northern Post,Something\n',
    note: /^a\.csv, line 1: there is no column "text"; the columns are "id", "outlet", "words"/,
    reads: [],
  },
  {
    what: 'a line that is no JSON among others',
    name: 'a.jsonl',
    bytes: `${LINE}\n{"id": "cut", "text": "Some\n${JSON.stringify({ id: 'next', text: ARABIC })}\n`,
    note: /^a\.jsonl, line 2: is not JSON/,
    reads: [GOOD, ARABIC],
  },
]

const inWords = ({ file, at, message }: Note, folder: string): string =>
  `${file.replace(`${folder}/`, '')}${at === null ? '' : `, ${at}`}: ${message}`

/** About the input itself: that a date is missing is said of good reports too. */
const isAboutDates = ({ message }: Note): boolean => message.startsWith('no date of publication')

describe('bad input is named, noted in the case, and stops nothing else', () => {
  for (const { what, name, bytes, note, level = 'error', reads } of BAD)
    test(what, async (t) => {
      const folder = await makeFolder(t)
      const good = join(folder, 'z-good.txt')
      await writeFile(join(folder, name), bytes)
      await writeFile(good, GOOD)
      const store = await makeCase(t)
      const said: Note[] = []
      const added = await add(store, [join(folder, name), good], { onNote: (each) => said.push(each) })
      const told = said.filter((each) => !isAboutDates(each))
      if (note === null) assert.deepEqual(told, [])
      else {
        assert.equal(told.length, 1, JSON.stringify(told))
        assert.match(inWords(told[0]!, folder), note)
        assert.equal(told[0]?.level, level)
      }
      await store.read(async (on) => {
        assert.deepEqual(await Array.fromAsync(allNotes(on)), said)
        const texts = (await Array.fromAsync(allReports(on))).map(({ text }) => text)
        for (const text of [GOOD, ...reads]) assert.ok(texts.includes(text), text)
      })
      assert.equal(added.rejected, level === 'error' && note !== null ? 1 : 0)
    })

  test('a page whose tags are broken gives its text', async (t) => {
    const folder = await makeFolder(t)
    const path = join(folder, 'a.html')
    await writeFile(path, BAD.find(({ what }) => what === 'a page whose tags are broken')!.bytes)
    const store = await makeCase(t)
    await add(store, [path])
    const [report] = await store.read((on) => Array.fromAsync(allReports(on)))
    assert.match(report?.text ?? '', /At least four people were killed by shelling in Old Mill/)
  })

  const unreadable: readonly (readonly [what: string, make: (folder: string) => Promise<string>, says: RegExp])[] = [
    ['a path that leads nowhere', async (folder) => join(folder, 'none.txt'), /cannot be read \(ENOENT/],
    [
      'a link to a file that is gone',
      async (folder) => {
        await symlink(join(folder, 'gone'), join(folder, 'link.txt'))
        return folder
      },
      /cannot be read \(ENOENT/,
    ],
    [
      'a file that the system does not let be read',
      async (folder) => {
        // Its bytes cannot be read by anybody, whatever the modes say: nothing is mapped at the beginning of a process's memory.
        await symlink('/proc/self/mem', join(folder, 'memory.txt'))
        return folder
      },
      /cannot be read \((EIO|ENOENT)/,
    ],
    [
      'a folder that is called like a manifest',
      async (folder) => {
        await mkdir(join(folder, 'manifest.csv'))
        return folder
      },
      /cannot be read \(EISDIR/,
    ],
  ]
  for (const [what, make, says] of unreadable)
    test(what, async (t) => {
      const folder = await makeFolder(t)
      const good = join(await makeFolder(t), 'good.txt')
      await writeFile(good, GOOD)
      const path = await make(folder)
      const store = await makeCase(t)
      const added = await add(store, [path, good])
      await store.read(async (on) => {
        const errors = (await Array.fromAsync(allNotes(on))).filter(({ level }) => level === 'error')
        assert.equal(errors.length, 1, JSON.stringify(errors))
        assert.match(errors[0]!.message, says)
        assert.ok(errors[0]!.file.startsWith(folder))
        assert.equal(await readTally(on, 'reports'), 1)
      })
      assert.deepEqual([added.added, added.rejected], [1, 1])
    })

  test('added again, it is noted once', async (t) => {
    const folder = await makeFolder(t)
    await writeFile(join(folder, 'empty.txt'), '')
    const store = await makeCase(t)
    for (const _ of ['once', 'twice']) await add(store, [folder])
    assert.equal(await store.read((on) => readTally(on, 'notes')), 1)
  })
})
