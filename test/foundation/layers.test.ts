import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { brokenDeskRules, brokenRules, importsOf, readTree, type Table } from './layers.ts'

const table: Table = {
  low: { layers: [], packages: [], files: { 'tags.ts': ['tagging'] } },
  high: { layers: ['low'], packages: ['node:crypto'] },
}
const core = new Set(['low'])

/** What the checker says of a tree that is written to a folder of its own. */
function broken(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'layers-'))
  try {
    for (const folder of ['src', 'desk']) mkdirSync(join(root, folder))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return [...brokenRules(readTree(root, ['src']), table, core), ...brokenDeskRules(readTree(root, ['desk']))]
  } finally {
    rmSync(root, { recursive: true })
  }
}

test('a tidy tree passes', () => {
  const files = {
    'src/low/a.ts': "/** Not console, not Math.random: a comment. */\nexport const a = new Date('2016-12-01')\n",
    'src/low/tags.ts': "import tag from 'tagging/deep'\nexport const b = tag\n",
    'src/high/b.ts': "import { createHash } from 'node:crypto'\nimport { a } from '../low/a.ts'\nconsole.log(a, createHash)\n",
    'desk/view.tsx': "import type { A } from '../src/low/a.ts'\nimport { x } from './x.ts'\nexport const v: A = x\n",
    'desk/x.ts': 'export const x = 1\n',
  }
  assert.deepEqual(broken(files), [])
})

const cases: readonly (readonly [what: string, files: Readonly<Record<string, string>>, complaint: RegExp])[] = [
  [
    'an import against the direction',
    { 'src/low/a.ts': "import '../high/b.ts'\n", 'src/high/b.ts': '' },
    /low may not import high/,
  ],
  [
    'a type import against the direction',
    { 'src/low/a.ts': "import type { B } from '../high/b.ts'\n" },
    /low may not import high/,
  ],
  ['a re-export against the direction', { 'src/low/a.ts': "export * from '../high/b.ts'\n" }, /low may not import high/],
  [
    'a dynamic import against the direction',
    { 'src/low/a.ts': "const b = await import('../high/b.ts')\n" },
    /low may not import high/,
  ],
  [
    'an import over several lines',
    { 'src/low/a.ts': "import {\n  b,\n  c,\n} from '../high/b.ts'\n" },
    /low may not import high/,
  ],
  ['an import from outside src', { 'src/high/a.ts': "import '../../desk/a.ts'\n" }, /outside src/],
  ['a package that the layer may not use', { 'src/low/a.ts': "import { readFileSync } from 'node:fs'\n" }, /package node:fs/],
  ["another file's package", { 'src/low/a.ts': "import tag from 'tagging'\n" }, /package tagging/],
  ['a folder without a row', { 'src/new/a.ts': '' }, /no row in the table/],
  [
    'a cycle',
    { 'src/low/a.ts': "import './b.ts'\n", 'src/low/b.ts': "import './c.ts'\n", 'src/low/c.ts': "import './b.ts'\n" },
    /b\.ts → src\/low\/c\.ts → src\/low\/b\.ts/,
  ],
  ['a folder for anything', { 'src/low/helpers/a.ts': '' }, /"helpers" says nothing/],
  ['a long file', { 'src/high/a.ts': '\n'.repeat(401) }, /401 lines/],
  ['the console in the core', { 'src/low/a.ts': "console.log('x')\n" }, /may not use console/],
  ['the clock in the core', { 'src/low/a.ts': 'const now = new Date()\n' }, /may not use the clock/],
  ['Date.now in the core', { 'src/low/a.ts': 'const now = Date.now()\n' }, /may not use Date\.now/],
  ['chance in the core', { 'src/low/a.ts': 'const n = Math.random()\n' }, /may not use random/],
  ['the network in the core', { 'src/low/a.ts': 'const page = await fetch(url)\n' }, /may not use the network/],
  ['the environment in the core', { 'src/low/a.ts': 'const home = process.env.HOME\n' }, /may not use process/],
  ['a desk that imports what runs', { 'desk/a.ts': "import { a } from '../src/low/a.ts'\n" }, /shares types and the model only/],
]

for (const [what, files, complaint] of cases) {
  test(`${what} is rejected`, () => {
    const complaints = broken(files)
    assert.ok(
      complaints.some((line) => complaint.test(line)),
      `said: ${complaints.join('; ') || 'nothing'}`,
    )
  })
}

test('import statements are told from words about them', () => {
  const text =
    "// import a from 'comment'\nconst s = \"from 'string'\"\nimport type { T } from './t.ts'\nexport { b } from 'pkg'\n"
  assert.deepEqual(importsOf(text), [
    { from: './t.ts', typeOnly: true },
    { from: 'pkg', typeOnly: false },
  ])
})
