import type { InputFile } from '../../ingest/input.ts'
import type { Input } from '../inputs/inputs.ts'

/** How far the job is. `reading` covers reading, coding and saving. */
export interface Progress {
  readonly stage: 'reading' | 'comparing'
  /** Reports read so far, those that the case had already included. */
  readonly reports: number
  /** Bytes read so far, and of all the files; null when standard input is among them. */
  readonly bytes: number
  readonly totalBytes: number | null
  /** Reports a second since the job began. */
  readonly rate: number
  /** Reports compared so far, of those that are to be; both 0 before it is known how many that are. */
  readonly compared: number
  readonly toCompare: number
}

/** Counts what the job has read. */
export interface Counter {
  /** The file, whose bytes are counted as they are read. */
  counting(file: Input): InputFile
  report(): void
  /** Tells how far it is. */
  reading(): void
  comparing(compared: number, toCompare: number): void
}

export function createCounter(files: readonly Input[], onProgress: (progress: Progress) => void): Counter {
  const began = performance.now()
  const totalBytes = files.reduce<number | null>((sum, { size }) => (sum === null || size === null ? null : sum + size), 0)
  let bytes = 0
  let reports = 0
  return {
    counting(file) {
      let opened = 0
      return {
        ...file,
        // The first reading is the one that gives the reports; further ones only look at a column of dates.
        open: () => (opened++ === 0 ? counted(file.open()) : file.open()),
      }
    },
    report: () => void reports++,
    reading: () => tell({ stage: 'reading', compared: 0, toCompare: 0 }),
    comparing: (compared, toCompare) => tell({ stage: 'comparing', compared, toCompare }),
  }

  function tell(at: Pick<Progress, 'stage' | 'compared' | 'toCompare'>): void {
    const seconds = (performance.now() - began) / 1000
    onProgress({ ...at, reports, bytes, totalBytes, rate: seconds === 0 ? 0 : reports / seconds })
  }

  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytes += chunk.length
      yield chunk
    }
  }
}
