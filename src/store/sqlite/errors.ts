import { CaseError } from '../case-error.ts'

/** SQLite's result codes (https://sqlite.org/rescode.html) that are about the case, not about a query of ours. */
const READONLY = 8
const BUSY = 5
const IO = 10
const CORRUPT = 11
const FULL = 13
const CANNOT_OPEN = 14
const NOT_A_DATABASE = 26

const MEANINGS: Readonly<Record<number, string>> = {
  [READONLY]: 'it may only be read: give a folder that may be written with --case',
  [IO]: 'the disk does not take or give its data: look at the disk, then repeat the command',
  [CORRUPT]: 'its file case.db is damaged: take it from a copy, or add the reports to a new case',
  [FULL]: 'the disk is full: make room, then repeat the command; what was saved is kept',
  [CANNOT_OPEN]: 'its file case.db cannot be opened: check that the folder may be read and written',
  [NOT_A_DATABASE]: 'its file case.db is no case: give another folder with --case',
}

/** The primary code; SQLite puts finer ones into the upper bits. */
const codeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null

export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY

/** What SQLite threw, in words for a person where it is about the case. */
export function inWords(error: unknown, name: string): unknown {
  const code = codeOf(error)
  const meaning = code === null ? undefined : MEANINGS[code]
  return meaning === undefined ? error : new CaseError(`The case ${name} cannot be used: ${meaning}.`, { cause: error })
}
