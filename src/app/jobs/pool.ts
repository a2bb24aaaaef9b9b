import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Piscina } from 'piscina'
import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import type { Comparison } from '../../pipeline.ts'
import type { Coded } from './stages.ts'

/** Each thread holds the coder's knowledge of its own, some 300 MB: with more of them an add would need more than the 1 GiB that is promised. */
const MOST_THREADS = 2
/** Garbage is collected earlier than V8 would by itself, which saves a quarter of the memory and costs a tenth of the time. */
const YOUNG_MB = 16

/** Where the stages run. */
export interface Pool {
  readonly threads: number
  code(reports: readonly Report[]): Promise<readonly Coded[]>
  compare(reports: readonly Report[], claims: readonly Claim[]): Promise<Comparison>
  close(): Promise<void>
}

/** Threads for the stages. They are started when there is work for them, and not before. */
export function createPool(): Pool {
  const threads = Math.min(availableParallelism(), MOST_THREADS)
  const pool = new Piscina({
    filename: new URL(`./stages${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  return {
    threads,
    code: (reports) => pool.run(reports, { name: 'code' }),
    compare: (reports, claims) => pool.run({ reports, claims }, { name: 'compare' }),
    close: () => pool.destroy(),
  }
}
