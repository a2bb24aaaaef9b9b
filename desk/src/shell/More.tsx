import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { strings } from '../strings.ts'

/** The next page of a list, where there is one. While it is read the button keeps the focus. */
export function More({ query }: { query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'fetchNextPage' | 'isFetchingNextPage'> }) {
  if (!query.hasNextPage) return null
  return (
    <p className="no-print">
      <button
        type="button"
        className="text-button"
        aria-disabled={query.isFetchingNextPage}
        onClick={() => void (query.isFetchingNextPage || query.fetchNextPage())}
      >
        {strings.more}
      </button>
    </p>
  )
}
