import { useSyncExternalStore } from 'react'
import type { BaseMap } from './base-map.ts'
import type { Limits } from './limits.ts'

/** What the reader gave to this page: undefined as long as nothing was given, null where the reader wants none. */
type Held<T> = T | null | undefined

/** Kept while the page is open, apart from what the desk answers, which may be asked for anew at any time; it goes nowhere else. */
export interface Given<T> {
  readonly now: () => Held<T>
  readonly put: (value: T | null) => void
  readonly watch: (changed: () => void) => () => void
}

function createGiven<T>(): Given<T> {
  let held: Held<T>
  const watching = new Set<() => void>()
  return {
    now: () => held,
    put(value) {
      held = value
      for (const changed of watching) changed()
    },
    watch(changed) {
      watching.add(changed)
      return () => watching.delete(changed)
    },
  }
}

export const givenLimits = createGiven<Limits>()
export const givenMap = createGiven<BaseMap>()

export const useGiven = <T>({ watch, now }: Given<T>): Held<T> => useSyncExternalStore(watch, now)
