import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

export const bin = fileURLToPath(new URL('../../../bin/crossbearing.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command as a user would, its streams as pipes. */
export const start = (...args: readonly string[]): ChildProcessWithoutNullStreams => spawn(process.execPath, [bin, ...args])

/** Resolves when it has ended and all that it said has been read. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, stdout, stderr }
}

/** Runs the command to its end, with this on standard input. */
export async function run(args: readonly string[], stdin = ''): Promise<Ended> {
  const child = start(...args)
  // It may end before it has read everything.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return await ended(child)
}

/** A folder that is gone when the test is over. */
export function scratch(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossbearing-cli-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** JSON Lines. */
export const lines = (...rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

export const parsed = (output: string): readonly Record<string, unknown>[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
