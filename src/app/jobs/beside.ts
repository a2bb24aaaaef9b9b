import type { Part } from '../../store/to-compare.ts'

/** Compares parts of a case while more is read into it: one thread compares while others code. */
export interface Beside extends AsyncDisposable {
  /** Whether a part is being compared. The case takes nothing meanwhile: it has one writer at a time. */
  readonly busy: boolean
  /** Reports that were compared. */
  readonly compared: number
  /** So many more reports were saved: a part is begun when enough of them wait for it. */
  saved(reports: number): void
  /** Resolves when no part is being compared. Throws what the last one threw. */
  free(): Promise<void>
}

/** @param compare compares a part, and gives how many reports it was of */
export function createBeside({ reports }: Part, compare: () => Promise<number>): Beside {
  let running: Promise<void> | null = null
  let waiting = 0
  let compared = 0
  let isBusy = false
  const begin = async (): Promise<void> => {
    isBusy = true
    try {
      const count = await compare()
      compared += count
      waiting = Math.max(0, waiting - count)
    } finally {
      isBusy = false
    }
  }
  const free = async (): Promise<void> => {
    await running
  }
  return {
    get busy() {
      return isBusy
    },
    get compared() {
      return compared
    },
    saved(more) {
      waiting += more
      if (isBusy || waiting < reports) return
      running = begin()
      // Awaited later: without this, what it throws before then would end the program.
      running.catch(() => undefined)
    },
    free,
    // What ended the add is told already; the case must be left alone before it is closed.
    [Symbol.asyncDispose]: () => free().catch(() => undefined),
  }
}
