// npm test: sets up what is missing and runs every part, each by the npm script of that name. A part that fails stops none of the others,
// but for those that need what it makes; at the end all of them are told, and the exit code is 1 if any failed.
import { install, npm } from './setup.js'

/** @type {readonly { script: string, what: string, needs?: string }[]} */
const parts = [
  { script: 'lint', what: 'lint and format' },
  { script: 'check', what: 'type check' },
  { script: 'test:unit', what: 'unit tests' },
  { script: 'build', what: 'desk build' },
  { script: 'test:desk', what: 'browser tests', needs: 'build' },
  { script: 'eval', what: 'evaluation gate' },
]

async function test() {
  await install()
  /** @type {Map<string, string>} */
  const outcomes = new Map()
  for (const { script, what, needs } of parts) {
    if (needs !== undefined && outcomes.get(needs) !== 'passed') {
      outcomes.set(script, `not run: needs "npm run ${needs}"`)
      continue
    }
    console.log(`\n— ${what} (npm run ${script})`)
    const start = performance.now()
    const code = await npm('run', '--silent', script)
    console.log(`  ${code === 0 ? 'passed' : 'FAILED'} after ${Math.round((performance.now() - start) / 1000)} s`)
    outcomes.set(script, code === 0 ? 'passed' : 'FAILED')
  }
  console.log(`\n${parts.map(({ script, what }) => `${what.padEnd(16)} ${outcomes.get(script)}`).join('\n')}`)
  process.exitCode = [...outcomes.values()].every((outcome) => outcome === 'passed') ? 0 : 1
}

await test().catch((/** @type {Error} */ error) => {
  console.error(error.message)
  process.exitCode = 1
})
