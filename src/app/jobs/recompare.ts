import { saveNote } from '../../store/notes.ts'
import type { Store } from '../../store/store.ts'
import { createPool } from './pool.ts'
import { comparerVersion } from './stage-version.ts'

/** Compares the case while the desk goes on: once for all that was ruled meanwhile. */
export interface Recomparing {
  /** The case has changed. */
  ask(): void
  /** Resolves when nothing is being compared. */
  idle(): Promise<void>
}

export function createRecomparing(store: Store): Recomparing {
  let running: Promise<void> | null = null
  let again = false
  const run = async (): Promise<void> => {
    const pool = createPool()
    try {
      do {
        again = false
        await pool.compare(store, comparerVersion(), () => undefined)
      } while (again)
    } finally {
      await pool.close()
    }
  }
  const ask = (): void => {
    again = true
    running ??= run()
      .catch((error: Error) => store.write((on) => saveNote(on, failure(error))))
      .finally(() => {
        running = null
        // Asked while the pool was closing.
        if (again) ask()
      })
  }
  return {
    ask,
    idle: async () => {
      while (running !== null) await running
    },
  }
}

const failure = ({ message }: Error) =>
  ({
    level: 'error',
    file: 'rulings',
    at: null,
    report: null,
    message: `are kept, but the accounts could not be made again (${message}): run "crossbearing add" on any file to try once more`,
  }) as const
