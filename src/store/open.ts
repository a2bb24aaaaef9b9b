import type { Store } from './store.ts'

export interface OpenOptions {
  /** `add` makes the case when there is none; everything else says that there is none. */
  readonly missing: 'create' | 'refuse'
  /** Told once for each wait on another program that writes to the case, after half a second of it. */
  readonly onWait: (message: string) => void
}

/** Opens the case in a folder. Throws `CaseError`, in words for a person, when it is missing, newer than this program, or cannot be written. */
export declare const openStore: (folder: string, options: OpenOptions) => Promise<Store>
