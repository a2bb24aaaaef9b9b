import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Beneath, NOTHING_BENEATH } from '../../src/app/api/routes/beneath.ts'
import { type Desk, startServer } from '../../src/app/api/server.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

export interface StoreDesk extends Desk {
  readonly store: Store
}

/** A case in a folder of its own, filled, and the desk on it; rulings made there are signed "Test Reviewer". Closing removes the folder. */
export async function serveStore(fill: (store: Store) => Promise<unknown>, beneath: Partial<Beneath> = {}): Promise<StoreDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'crossbearing-desk-'))
  const store = await openStore(folder, { missing: 'create', onWait: () => undefined })
  await fill(store)
  const desk = await startServer({ store, port: 0, author: 'Test Reviewer', beneath: { ...NOTHING_BENEATH, ...beneath } })
  return {
    store,
    url: desk.url,
    async close() {
      await desk.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
