import { Option } from 'commander'
import type { Store } from '../../store/store.ts'

export interface CaseOption {
  readonly case: string
}

export const caseOption = (): Option => new Option('--case <dir>', 'the case folder').default('case')

/** Runs on the case and closes it, whatever happens. */
export async function withCase<T>(folder: string, missing: 'create' | 'refuse', run: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('../../store/open.ts')
  const store = await openStore(folder, { missing, onWait: (message) => console.error(message) })
  try {
    return await run(store)
  } finally {
    await store.close()
  }
}
