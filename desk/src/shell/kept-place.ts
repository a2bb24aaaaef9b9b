import { useRouter } from '@tanstack/react-router'
import { useLayoutEffect, useRef, useState } from 'react'

/** The row of a long list that is at the top of the window, and how much of it, in pixels, is above. */
export interface Place {
  readonly index: number
  readonly offset: number
}

type Places = Record<string, Place>

const KEY = 'crossbearing.places'

/** By entry of the history. Kept for as long as the tab is open, so that reloading keeps the place too. */
function places(): Places {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Places
  } catch {
    return {}
  }
}

export const hasPlace = (entry: string | undefined): boolean => entry !== undefined && entry in places()

function write(entry: string, place: Place | null): void {
  const { [entry]: _, ...others } = places()
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place === null ? others : { ...others, [entry]: place }))
  } catch {
    // A browser that keeps nothing begins at the top.
  }
}

const placeOf = (entry: string | undefined): Place | null => (entry === undefined ? null : (places()[entry] ?? null))

interface Kept {
  /** Where the list was left when this entry of the history was last seen. */
  readonly place: Place | null
  /** Asked when the list is left: where it is now; null at its top. */
  readonly now: { current: () => Place | null }
}

/** Of a list that stays while the address changes, the place is that of each of its entries. */
export function useKeptPlace(): Kept {
  const router = useRouter()
  const entry = useRef(router.latestLocation.state.__TSR_key)
  const [place, setPlace] = useState(() => placeOf(entry.current))
  const now = useRef<() => Place | null>(() => null)
  useLayoutEffect(() => {
    const keep = (): void => {
      if (entry.current !== undefined) write(entry.current, now.current())
    }
    const leaving = router.subscribe('onBeforeLoad', keep)
    // Only once the next view is drawn: a list that has gone by then was never at its entry.
    const arrived = router.subscribe('onRendered', ({ toLocation }) => {
      const next = toLocation.state.__TSR_key
      if (next === entry.current) return
      entry.current = next
      setPlace(placeOf(next))
    })
    addEventListener('pagehide', keep)
    return () => {
      leaving()
      arrived()
      removeEventListener('pagehide', keep)
      keep()
    }
  }, [router])
  return { place, now }
}
