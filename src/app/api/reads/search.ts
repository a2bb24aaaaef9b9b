import { searchReports as search } from '../../../store/search.ts'
import type { Store } from '../../../store/store.ts'

export const searchReports = (store: Store, { q, limit }: { readonly q: string; readonly limit: number }) =>
  store.read((on) => search(on, q, limit))
