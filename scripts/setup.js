// What both commands do first. Plain JavaScript on built-in modules: nothing is installed yet, and the Node may be 20.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(fileURLToPath(import.meta.url), '../..')

/** Runs one of npm's commands with the npm that runs us. Resolves to its exit code. */
export function npm(/** @type {string[]} */ ...args) {
  const own = process.env.npm_execpath
  const child = own
    ? spawn(process.execPath, [own, ...args], { cwd: root, stdio: 'inherit' })
    : spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return /** @type {Promise<number>} */ (
    new Promise((resolve, reject) => child.on('error', reject).on('exit', (code) => resolve(code ?? 1)))
  )
}

const changed = (/** @type {string} */ path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

/** Installs the packages when they are missing or older than the lock. */
export async function install() {
  const lock = changed(join(root, 'package-lock.json'))
  if (changed(join(root, 'node_modules/.package-lock.json')) >= lock) return
  console.error('Installing packages (npm ci), once: half a minute or so, 600 MB in node_modules.')
  const code = await npm('ci', '--no-audit', '--no-fund')
  if (code !== 0) throw new Error(`npm ci ended with ${code}; see its message above.`)
}

/** SHA-256 over the names and bytes of every file under these paths; what a build leaves in `dist` is not one of them. */
function fingerprint(/** @type {string[]} */ paths) {
  const hash = createHash('sha256')
  const add = (/** @type {string} */ path) => {
    if (!statSync(path).isDirectory()) hash.update(path.slice(root.length)).update(readFileSync(path))
    else for (const name of readdirSync(path).sort()) if (name !== 'dist') add(join(path, name))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

/**
 * Does the work when what it is made from has changed since it was last done, and remembers it by a fingerprint in `.cache`.
 * @param {string} name
 * @param {{ from: string[], makes: string, work: () => Promise<void> }} step paths from the root
 */
export async function whenStale(name, { from, makes, work }) {
  const stamp = join(root, '.cache', `${name}.sha256`)
  const now = fingerprint(from.map((path) => join(root, path)))
  if (existsSync(join(root, makes)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  await work()
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stamp, now)
}
