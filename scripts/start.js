// npm start: sets up what is missing and serves the desk on the sample case. PORT chooses the port.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runOnNode24 } from '../bin/node-24.js'
import { install, npm, root, whenStale } from './setup.js'

const crossbearing = (/** @type {string[]} */ ...args) => runOnNode24([join(root, 'bin/crossbearing.js'), ...args])

const sampleCase = join(root, '.cache/sample-case')

async function start() {
  await install()
  await whenStale('desk', {
    from: ['desk', 'package-lock.json'],
    makes: 'desk/dist/index.html',
    work: async () => {
      console.error('Building the desk …')
      if ((await npm('run', '--silent', 'build')) !== 0) throw new Error('The desk did not build; see the message above.')
    },
  })
  await whenStale('sample-case', {
    from: ['sample/reports', 'src', 'data', 'package-lock.json'],
    makes: '.cache/sample-case/case.db',
    work: async () => {
      console.error('Reading the sample reports …')
      rmSync(sampleCase, { recursive: true, force: true })
      const code = await crossbearing('add', join(root, 'sample/reports'), '--case', sampleCase)
      if (code !== 0) throw new Error('The sample case could not be made; see the message above.')
    },
  })
  const port = process.env.PORT ? ['--port', process.env.PORT] : []
  process.exitCode = await crossbearing('serve', '--case', sampleCase, ...port)
}

await start().catch((/** @type {Error} */ error) => {
  console.error(error.message)
  process.exitCode = 1
})
