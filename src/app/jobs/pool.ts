import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { CaseError } from '../../store/case-error.ts'
import type { Store } from '../../store/store.ts'
import type { Part } from '../../store/to-compare.ts'
import type { Compared, Comparing } from './compare/compare-case.ts'
import type { Coded, CodeTask, ComparePartTask, CompareResult, CompareTask } from './stages.ts'

/** Each thread that codes holds the coder's knowledge of its own, some 100 MB: with more of them an add would need more than the 1 GiB that is promised. */
const MOST_THREADS = 2
/**
 * Garbage is collected earlier than V8 would by itself, which by its own measure lets the heap of a machine with much memory grow to several times what
 * is in use. No report needs nearly as much as the old generation may hold.
 */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1536 }

/** Where the stages run. */
export interface Pool {
  /** Of those that code. */
  readonly threads: number
  /** One result a report, in order. */
  code(task: CodeTask): Promise<readonly Coded[]>
  /** `comparer` is the version of the rules. Throws `CaseError` when the case cannot be written. */
  compare(store: Store, comparer: string, onProgress: Comparing['onProgress']): Promise<Compared | null>
  /** Compares a part of what is to be compared; gives how many reports that was. */
  compareSome(store: Store, comparer: string, part: Part): Promise<number>
  close(): Promise<void>
}

/** Threads for the stages: some that code, and one that compares. They are started when there is work for them, and not before. */
export function createPool(): Pool {
  // One is left to the thread that compares.
  const threads = Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS))
  const coders = createThreads(threads)
  // Of its own: one that codes as well would hold what either needs.
  const comparison = createThreads(1)
  return {
    threads,
    code: (task) => coders.run(task, { name: 'code' }),
    async compare(store, comparer, onProgress) {
      const { port1: told, port2: progress } = new MessageChannel()
      told.on('message', ([done, all]: [number, number]) => onProgress(done, all))
      const task: CompareTask = { folder: store.name, comparer, progress }
      return comparedIn<Compared | null>(await comparison.run(task, { name: 'compare', transferList: [progress] }))
    },
    async compareSome(store, comparer, part) {
      const task: ComparePartTask = { folder: store.name, comparer, part }
      return comparedIn<number>(await comparison.run(task, { name: 'compareSome' }))
    },
    async close() {
      await Promise.all([coders.destroy(), comparison.destroy()])
    },
  }
}

const createThreads = (most: number): Piscina =>
  new Piscina({
    filename: new URL(`./stages${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 0,
    maxThreads: most,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: MEMORY,
  })

function comparedIn<T>(result: CompareResult<T>): T {
  if ('refused' in result) throw new CaseError(result.refused)
  return result.compared
}
