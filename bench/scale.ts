// npm run bench scale [SIZE…]: adds 1,000, 10,000 and 100,000 reports of 2 kB to one case, at most five thousand at a time, then one more; speed, memory and accuracy at each size.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPool } from '../src/app/jobs/pool.ts'
import { loadKnowledge } from '../src/app/knowledge.ts'
import { openStore } from '../src/store/open.ts'
import { accuracyOf, type Known } from './accuracy.ts'
import { add } from './add.ts'
import { type Generated, generate, townsOf } from './generate.ts'

const SIZE = 2_000
/** Reports of one add. */
const ADD = 5_000
/** Adds over which the speed at a size is measured. */
const LAST = 2

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [1_000, 10_000, 100_000]
const known = new Map<string, Known>()
const reports = generate(Math.max(...sizes) + 1, SIZE, townsOf(loadKnowledge().places))

const folder = await mkdtemp(join(tmpdir(), 'crossbearing-bench-'))
const store = await openStore(folder, { missing: 'create', onWait: () => undefined })
const pool = createPool()

/** Seconds of processor time and of the clock. */
interface Spent {
  readonly cpu: number
  readonly wall: number
}

async function spend(lines: readonly string[]): Promise<Spent> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  await add(pool, store, ['-'], lines)
  const { user, system } = process.cpuUsage(cpu)
  return { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 }
}

function take(count: number): string[] {
  return Array.from({ length: count }, () => {
    const { incident, copyOf, killed, ...report } = reports.next().value as Generated
    known.set(report.id, { incident, copyOf, killed })
    return JSON.stringify(report)
  })
}

const percent = (part: number): string => (100 * part).toFixed(1)
const megabytes = (): string => (process.resourceUsage().maxRSS / 1024).toFixed(0)

console.log('reports | a CPU s | a s (wall) | peak MiB | incidents P R F1 | copies P R F1 | tolls')
const spent: (Spent & { readonly reports: number })[] = []
// The threads read what the coder knows when they first have work; that is no part of the speed.
await spend(take(1))
for (const size of sizes) {
  while (known.size < size) {
    const lines = take(Math.min(ADD, size - known.size))
    spent.push({ ...(await spend(lines)), reports: lines.length })
  }
  const last = spent.slice(-LAST)
  const sum = (of: 'cpu' | 'wall' | 'reports'): number => last.reduce((total, each) => total + each[of], 0)
  const peak = megabytes()
  const { incidents, copies, tolls } = await accuracyOf(store, known)
  const row = [
    size.toLocaleString('en'),
    (sum('reports') / sum('cpu')).toFixed(0),
    (sum('reports') / sum('wall')).toFixed(0),
    peak,
    [incidents.precision, incidents.recall, incidents.f1].map(percent).join(' '),
    [copies.precision, copies.recall, copies.f1].map(percent).join(' '),
    percent(tolls),
  ]
  console.log(row.join(' | '))
}
const one = await spend(take(1))
console.log(`one more report: ${(1000 * one.cpu).toFixed(0)} ms of processor time, ${(1000 * one.wall).toFixed(0)} ms`)

await pool.close()
await store.close()
await rm(folder, { recursive: true })
