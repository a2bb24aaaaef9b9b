import { isBusy } from './errors.ts'

/** Milliseconds between two tries, and before the wait is told. */
const PAUSE = 25
const QUIET = 500

/** Tries until no other program is in the way. Gives up for no length of wait: the other's work ends, or its process does, and with it the lock. */
export async function whenFree<T>(attempt: () => T, onWait: () => void): Promise<T> {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
    }
    if (waited === QUIET) onWait()
    await new Promise((resume) => setTimeout(resume, PAUSE))
  }
}
