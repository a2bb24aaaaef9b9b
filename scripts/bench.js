// npm run bench NAME: measures one thing. Nothing here is part of the tests.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runOnNode24 } from '../bin/node-24.js'
import { root } from './setup.js'

const [name, ...args] = process.argv.slice(2)
const file = join(root, 'bench', `${name}.ts`)
if (name === undefined || !existsSync(file)) {
  const names = readdirSync(join(root, 'bench')).filter((entry) => /^(?:coder|scale|desk)\.ts$/u.test(entry))
  console.error(`usage: npm run bench ${names.map((entry) => entry.replace('.ts', '')).join(' | ')}`)
  process.exitCode = 2
} else process.exitCode = await runOnNode24([file, ...args])
