import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../data/client.ts'
import { inPages } from '../data/pages.ts'
import type { NewRuling, QueueItem } from '../data/types.ts'

export type Question = QueueItem['question']

export const queueQuery = (question: Question | undefined) =>
  infiniteQueryOptions({
    queryKey: ['queue', question ?? null],
    queryFn: ({ pageParam }) =>
      read(api.queue.$get({ query: { ...pageParam, ...(question === undefined ? {} : { question }) } })),
    ...inPages(15, 15),
  })

export const queueItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['queue', 'item', id],
    queryFn: () => read(api.queue[':id'].$get({ param: { id: encodeURIComponent(id) } })),
  })

export const rulingsQuery = infiniteQueryOptions({
  queryKey: ['rulings'],
  queryFn: ({ pageParam }) => read(api.rulings.$get({ query: pageParam })),
  ...inPages(30),
})

/** Rulings that wait for a person to say which claim they are about. */
export const openRulingsQuery = queryOptions({
  queryKey: ['rulings', 'open'],
  queryFn: () => read(api.rulings.$get({ query: { open: 'true', limit: '30' } })),
})

export const reviewerQuery = queryOptions({ queryKey: ['reviewer'], queryFn: () => read(api.reviewer.$get()) })

export const placesCalledQuery = (name: string) =>
  queryOptions({ queryKey: ['gazetteer', name], queryFn: () => read(api.gazetteer.$get({ query: { name } })) })

export interface Ruling {
  readonly busy: boolean
  readonly failed: string | null
  /** Resolves to whether it was kept. */
  rule(given: NewRuling): Promise<boolean>
}

/** Keeps a ruling; every view reads the case anew. */
export function useRuling(): Ruling {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const queries = useQueryClient()
  return {
    busy,
    failed,
    async rule(given) {
      setBusy(true)
      setFailed(null)
      try {
        await read(api.rulings.$post({ json: given }))
        await queries.invalidateQueries()
        return true
      } catch (error) {
        setFailed((error as Error).message)
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
