import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { changesQuery } from '../data/queries.ts'

/** Milliseconds between two looks at whether the case has changed, while the page is in sight. */
const EVERY = 4000

/** Reads every view anew when the case has changed: after rulings it is compared again, and reports may be added beside the desk. */
export function useFresh(): void {
  const queries = useQueryClient()
  const mark = useQuery({ ...changesQuery(undefined), refetchInterval: EVERY }).data?.mark
  const before = useRef(mark)
  useEffect(() => {
    const last = before.current
    before.current = mark
    if (last === undefined || mark === undefined || last === mark) return
    void queries.invalidateQueries({ predicate: ({ queryKey }) => !(queryKey[0] === 'changes' && queryKey[1] === null) })
  }, [mark, queries])
}
