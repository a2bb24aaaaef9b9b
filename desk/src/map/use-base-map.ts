import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { mapQuery } from '../data/queries.ts'
import { strings } from '../strings.ts'
import { type BaseMap, type BaseMapFault, boundsOf, isFault, meets } from './base-map.ts'
import type { Placed } from './frame.ts'
import { givenMap, useGiven } from './given.ts'

/** The map to be laid under the places, and what is wrong with a file, in words. */
export interface BaseMapInUse {
  readonly base: BaseMap | null
  readonly fault: string | null
  /** Reads again what the desk was started with, where it could not be read. */
  readonly again: (() => void) | null
  readonly take: (file: File) => Promise<void>
  readonly without: () => void
  /** Takes what goes wrong while it is drawn: from then on there is none. */
  readonly fail: (fault: BaseMapFault) => void
}

/** Faults that may be of the moment, where the desk reads the file. */
const MAY_MEND: readonly BaseMapFault['fault'][] = ['unread', 'broken']

/** That which the reader gave, else that which the desk was started with. A file that cannot be drawn leaves what was drawn. */
export function useBaseMap(places: readonly Placed[]): BaseMapInUse {
  const started = useQuery(mapQuery)
  const given = useGiven(givenMap)
  const [refused, setRefused] = useState<BaseMapFault | null>(null)
  const [failed, setFailed] = useState<{ readonly base: BaseMap; readonly fault: BaseMapFault } | null>(null)
  const chosen = given === undefined ? (started.data ?? null) : given
  const opened = chosen === null || isFault(chosen) ? null : chosen
  const wrong = isFault(chosen)
    ? chosen
    : opened === null
      ? null
      : failed?.base === opened
        ? failed.fault
        : meets(opened.bounds, boundsOf(places))
          ? null
          : ({ file: opened.file, fault: 'elsewhere' } as const)
  const shown = refused ?? wrong
  const unasked = given === undefined && started.isError && started.data === undefined
  const mayMend = given === undefined && wrong !== null && MAY_MEND.includes(wrong.fault)
  return {
    base: wrong === null ? opened : null,
    fault:
      shown !== null
        ? strings.fileFault(shown.file, strings.mapFaults[shown.fault])
        : unasked
          ? strings.failed(strings.mapStarted)
          : null,
    again: unasked || mayMend ? () => void started.refetch() : null,
    async take(file) {
      const { openFile } = await import('./base/archive.ts')
      const read = await openFile(file)
      setRefused(isFault(read) ? read : null)
      if (!isFault(read)) givenMap.put(read)
    },
    without() {
      setRefused(null)
      givenMap.put(null)
    },
    fail: (fault) => opened !== null && setFailed({ base: opened, fault }),
  }
}
