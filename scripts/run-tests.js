// node scripts/run-tests.js GLOB…: runs test files on Node 24, as many at a time as the machine has cores. What Node has compiled is kept in `.cache`:
// each file is a process of its own, many start more, and all of them load the same code.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { runOnNode24 } from '../bin/node-24.js'
import { root } from './setup.js'

process.env.NODE_COMPILE_CACHE = join(root, '.cache/compiled')
process.exitCode = await runOnNode24(['--test', `--test-concurrency=${availableParallelism()}`, ...process.argv.slice(2)]).catch(
  (/** @type {Error} */ error) => {
    console.error(error.message)
    return 1
  },
)
