import type { WriteStream } from 'node:tty'
import type { Progress } from '../jobs/progress.ts'

/** A line at the foot of a terminal that says how far the work is. */
export interface Meter {
  show(line: string): void
  /** Takes the line away, so that something else can be said. */
  clear(): void
}

const EVERY_MS = 100
export const SILENT: Meter = { show: () => {}, clear: () => {} }

/** Silent where the stream is no terminal. */
export function createMeter(stream: WriteStream): Meter {
  if (!stream.isTTY) return SILENT
  let last = 0
  return {
    show(line) {
      const now = performance.now()
      if (now - last < EVERY_MS) return
      last = now
      stream.write(`\r\u001b[2K${line.slice(0, stream.columns - 1)}`)
    },
    clear() {
      last = 0
      stream.write('\r\u001b[2K')
    },
  }
}

/** "Reading: 1,234 reports, 62 a second, about 2 min left" */
export function progressLine({ stage, reports, bytes, totalBytes, rate, compared, toCompare }: Progress): string {
  if (stage === 'comparing') return `Comparing ${named(toCompare)}: ${Math.floor((100 * compared) / Math.max(1, toCompare))} % …`
  const seconds = totalBytes === null || bytes === 0 || rate === 0 ? null : ((totalBytes - bytes) / bytes) * (reports / rate)
  const left = seconds === null ? '' : `, ${duration(seconds)} left`
  return `Reading: ${counted(reports, rate)}${left}`
}

/** "1,234 reports, 62 a second", after so many seconds. */
export const countLine = (reports: number, seconds: number): string => counted(reports, reports / seconds)

function counted(reports: number, rate: number): string {
  const speed = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')
  return `${named(reports)}, ${speed} a second`
}

const named = (reports: number): string => `${reports.toLocaleString('en')} ${reports === 1 ? 'report' : 'reports'}`

function duration(seconds: number): string {
  if (seconds < 60) return `about ${Math.max(1, Math.round(seconds))} s`
  return seconds < 5400 ? `about ${Math.round(seconds / 60)} min` : `about ${Math.round(seconds / 3600)} h`
}
