// Read by any Node from 20 on, before anything is known about the machine: plain JavaScript, built-in modules only.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'

const wanted = 24

const message = `Crossbearing needs Node ${wanted} or later; this is Node ${process.versions.node}, and no packaged Node for ${process.platform}-${process.arch} is installed.
Run "npm ci" first; where that brings none (macOS, for one), install Node ${wanted} from https://nodejs.org/ or with your version manager.`

const recentEnough = () => Number.parseInt(process.versions.node, 10) >= wanted

/** The `node` inside the platform package that npm installs next to us; null where there is none for this machine. */
function packagedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`)
    return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return null
  }
}

/** Path of a Node that is recent enough: the one that runs this, else the packaged one. Throws, with what to do, when there is neither. */
export function findNode24() {
  const path = recentEnough() ? process.execPath : packagedNode()
  if (path === null) throw new Error(message)
  return path
}

/**
 * `node:sqlite` still warns that it is experimental; other warnings are shown. The memory for what is young (MB) is bounded on the main thread as it is
 * on those that code: by itself V8 lets it grow to far more than an add ever needs at a time.
 */
const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8']

/**
 * Runs Node 24 with these arguments on our own standard streams. Signals go on to it.
 * Resolves to the exit code, 128 + n when signal n ended it.
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function runOnNode24(args) {
  const child = spawn(findNode24(), [...flags, ...args], { stdio: 'inherit' })
  // At a terminal, Ctrl-C has already reached the child: sent again, it would count as a second one.
  const pass = (/** @type {NodeJS.Signals} */ signal) => (signal === 'SIGINT' && process.stdin.isTTY ? false : child.kill(signal))
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, pass)
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass)
      resolve(code ?? 128 + (signal === null ? 0 : (constants.signals[signal] ?? 0)))
    })
  })
}
