import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { limitsQuery } from '../data/queries.ts'
import { useDrop } from '../shell/use-drop.ts'
import { strings } from '../strings.ts'
import { type Limits, type LimitsFault, readLimits } from './limits.ts'

/** A larger file would keep the page from answering. */
const LARGEST = 40_000_000

/** Takes a file of limits, dropped or chosen; it stays in this page and goes nowhere else. Says whose the limits are. */
export function LimitsChoice({ limits }: { limits: Limits | null }) {
  const [fault, setFault] = useState<LimitsFault | 'too-large' | null>(null)
  const queries = useQueryClient()
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const read = file.size > LARGEST ? 'too-large' : readLimits(file.name, parsed(await file.text()))
    setFault(typeof read === 'string' ? read : null)
    if (typeof read !== 'string') queries.setQueryData(limitsQuery.queryKey, read)
  }
  const { over, handlers } = useDrop(({ files }) => void take(files[0]))
  return (
    <div className={over ? 'limits-choice over' : 'limits-choice'} {...handlers}>
      {limits !== null && (
        <p className="quiet">
          {strings.limitsOf(limits.file)} {limits.attribution ?? strings.limitsNobody}
        </p>
      )}
      <div className="no-print">
        <label className="text-button">
          {limits === null ? strings.limitsChoose : strings.limitsOther}
          <input
            type="file"
            className="unseen"
            accept=".geojson,.json,application/geo+json"
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </label>{' '}
        {limits !== null && (
          <button type="button" className="text-button" onClick={() => queries.setQueryData(limitsQuery.queryKey, null)}>
            {strings.limitsNone}
          </button>
        )}
      </div>
      <p role="status">{fault !== null && strings.limitsFaults[fault]}</p>
    </div>
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
