import { writeFact } from './meta.ts'
import type { Connection } from './store.ts'
import { largestTallies, readTally } from './tallies.ts'

/** More places than contain one another cannot each hold more than half of the accounts. */
const NESTED = 20

/** Notes the smallest place that more than half of the accounts are in, smallest being what most places contain; none where there is none. */
export async function noteMainPlace(on: Connection): Promise<void> {
  const accounts = await readTally(on, 'accounts')
  const places: { readonly name: string; readonly n: number; readonly containers: number }[] = []
  for (const { name, n } of await largestTallies(on, 'around', NESTED))
    if (n * 2 > accounts) places.push({ name, n, containers: (await readTally(on, 'containers', name)) / n })
  const [smallest] = places.sort((a, b) => b.containers - a.containers || b.n - a.n || (a.name < b.name ? -1 : 1))
  await writeFact(on, 'place', smallest?.name ?? '')
}
