import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Measure } from '../../../src/model/claim.ts'
import type { BaseMap, BaseMapFault } from '../map/base-map.ts'
import { type Limits, type LimitsFault, readLimits } from '../map/limits.ts'
import type { EventsSearch, SearchSearch } from '../routes/search.ts'
import type { Period } from '../shell/period.ts'
import { api, read } from './client.ts'
import { inPages } from './pages.ts'

/** One query for each thing that a view reads. The first word of a key is what a change to the case would make stale. */

export const summaryQuery = queryOptions({ queryKey: ['summary'], queryFn: () => read(api.summary.$get()) })

/** What is new since a mark; the mark that is to be kept for the next time. */
export const changesQuery = (since: string | undefined) =>
  queryOptions({
    queryKey: ['changes', since ?? null],
    queryFn: () => read(api.changes.$get({ query: since === undefined ? {} : { since } })),
  })

export const timelineQuery = queryOptions({ queryKey: ['timeline'], queryFn: () => read(api.timeline.$get()) })

/** Contested accounts, or those of which only a figure is contested. */
export const contestedQuery = (which: 'true' | 'figures', limit: number) =>
  infiniteQueryOptions({
    queryKey: ['accounts', 'contested', which, limit],
    queryFn: ({ pageParam }) => read(api.accounts.$get({ query: { contested: which, ...pageParam } })),
    ...inPages(limit, limit),
  })

export const eventsQuery = ({ origins, ...filter }: EventsSearch) =>
  infiniteQueryOptions({
    queryKey: ['events', filter, origins ?? null],
    queryFn: ({ pageParam }) =>
      read(
        api.events.$get({
          query: { ...filter, ...(origins === undefined ? {} : { origins: String(origins) }), ...pageParam },
        }),
      ),
    ...inPages(),
  })

export const facetsQuery = queryOptions({ queryKey: ['facets'], queryFn: () => read(api.facets.$get()) })

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['event', id],
    queryFn: () => read(api.events[':id'].$get({ param: { id: encodeURIComponent(id) } })),
  })

/** Why an event is one, and with which other it might be. */
export const tellingsQuery = (event: string) =>
  queryOptions({
    queryKey: ['event', event, 'tellings'],
    queryFn: () => read(api.events[':id'].tellings.$get({ param: { id: encodeURIComponent(event) } })),
  })

export const codingsQuery = (event: string) =>
  queryOptions({
    queryKey: ['event', event, 'codings'],
    queryFn: () => read(api.accounts[':id'].codings.$get({ param: { id: encodeURIComponent(event) } })),
  })

interface FiguresAsked {
  readonly period: Period
  readonly limit: number
}

/** The values said in a period, the first ones by day. */
export const figuresQuery = (measure: Measure, { period, limit }: FiguresAsked) =>
  queryOptions({
    queryKey: ['figures', measure, period, limit],
    queryFn: () => read(api.figures.$get({ query: { measure, limit: String(limit), ...period } })),
  })

export const controlQuery = queryOptions({ queryKey: ['control'], queryFn: () => read(api.control.$get()) })

/** Limits that the desk was started with; or what is wrong with their file. It stays the same as long as the desk runs. */
export const limitsQuery = queryOptions({
  queryKey: ['limits'],
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Limits | { readonly file: string; readonly fault: LimitsFault } | null> => {
    const { limits } = await read(api.limits.$get())
    if (limits === null) return null
    const found = readLimits(limits.file, limits.geojson)
    return typeof found === 'string' ? { file: limits.file, fault: found } : found
  },
})

/** The map that the desk was started with; or what is wrong with its file. */
export const mapQuery = queryOptions({
  queryKey: ['map'],
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<BaseMap | BaseMapFault | null> => {
    const { map } = await read(api.map.$get())
    return map === null ? null : (await import('../map/base/archive.ts')).openServed(map.file)
  },
})

export const reportsQuery = (outlet: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['reports', outlet ?? null],
    queryFn: ({ pageParam }) => read(api.reports.$get({ query: { ...pageParam, ...(outlet === undefined ? {} : { outlet }) } })),
    ...inPages(),
  })

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => read(api.reports[':id'].$get({ param: { id: encodeURIComponent(id) } })),
  })

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: ['claim', id],
    queryFn: () => read(api.claims[':id'].$get({ param: { id: encodeURIComponent(id) } })),
  })

export const voicesQuery = queryOptions({ queryKey: ['voices'], queryFn: () => read(api.voices.$get()) })

export const searchQuery = (asked: SearchSearch & { readonly q: string }) =>
  queryOptions({ queryKey: ['search', asked], queryFn: () => read(api.search.$get({ query: asked })) })

export const notesQuery = infiniteQueryOptions({
  queryKey: ['notes'],
  queryFn: ({ pageParam }) => read(api.notes.$get({ query: pageParam })),
  ...inPages(),
})
