import { openSqlite } from './sqlite/open.ts'
import type { OpenOptions, Store } from './store.ts'

/** Opens the case in a folder. Throws `CaseError`, in words for a person, when it is missing, newer than this program, or cannot be written. */
export const openStore = (folder: string, options: OpenOptions): Promise<Store> => openSqlite(folder, options)
