// node scripts/on-node-24.js FILE.ts [ARGUMENT…]: runs a TypeScript file on Node 24, whatever Node runs this.
import { runOnNode24 } from '../bin/node-24.js'

process.exitCode = await runOnNode24(process.argv.slice(2)).catch((/** @type {Error} */ error) => {
  console.error(error.message)
  return 1
})
