import { Session } from 'node:inspector'

interface ScriptCoverage {
  readonly url: string
  readonly functions: readonly {
    readonly functionName: string
    readonly ranges: readonly { readonly startOffset: number; readonly count: number }[]
  }[]
}

// Only what is loaded after this is counted: nothing of src may be imported by the side of this file.
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * How often each function of src ran its busiest block while `work` ran: the same on every run, however busy the machine is.
 * By file, name and place.
 */
export function stepsOf(work: () => unknown): ReadonlyMap<string, number> {
  taken()
  work()
  return taken()
}

/** What ran since the last time. */
function taken(): ReadonlyMap<string, number> {
  const steps = new Map<string, number>()
  session.post('Profiler.takePreciseCoverage', (_error: Error | null, { result }: { result: readonly ScriptCoverage[] }) => {
    for (const { url, functions } of result) {
      const file = /\/src\/(?<file>.*)$/u.exec(url)?.groups?.file
      if (file === undefined || url.includes('node_modules')) continue
      for (const { functionName, ranges } of functions)
        steps.set(`${file} ${functionName} ${ranges[0]!.startOffset}`, Math.max(...ranges.map(({ count }) => count)))
    }
  })
  return steps
}

export const total = (steps: ReadonlyMap<string, number>): number => [...steps.values()].reduce((sum, count) => sum + count, 0)
