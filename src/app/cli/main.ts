import { CommanderError } from 'commander'
import { CaseError } from '../../store/case-error.ts'
import { Failure } from '../failure.ts'
import { createProgram } from './program.ts'

/** Commander's own ends that are no mistake of the user. */
const ASKED_FOR = new Set(['commander.helpDisplayed', 'commander.version'])

/** What the system says, in words for a person. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written: check its permissions',
  EISDIR: 'is a folder: a file was expected',
  ENOENT: 'does not exist: check the path',
  ENOSPC: 'cannot be written, the disk is full: make room and run the same command again',
  ENOTDIR: 'is no folder: check the path',
  EPERM: 'may not be read or written: check its permissions',
  EROFS: 'cannot be written, its disk is read-only',
}

// A reader that has seen enough ("| head") ends the command without a word.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(wordsFor(error) ?? error)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  await createProgram().parseAsync(process.argv)
} catch (error) {
  process.exitCode = explain(error)
}

/** Says what went wrong, and gives the exit code. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return ASKED_FOR.has(error.code) ? 0 : 2
  const words = wordsFor(error)
  if (words !== null) console.error(words)
  else console.error('This is a mistake in Crossbearing, not in your input. Please report it with these lines:\n', error)
  return error instanceof Failure ? error.exitCode : 1
}

/** Null for what nobody expected. */
function wordsFor(error: unknown): string | null {
  if (error instanceof Failure || error instanceof CaseError) return error.message
  const { code, path, syscall } = error as NodeJS.ErrnoException
  const known = code === undefined || syscall === undefined ? undefined : SYSTEM[code]
  return known === undefined ? null : `${path ?? 'The output'} ${known}.`
}
