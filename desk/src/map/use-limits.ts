import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { limitsQuery } from '../data/queries.ts'
import { strings } from '../strings.ts'
import { givenLimits, useGiven } from './given.ts'
import { type Limits, type LimitsFault, readLimits } from './limits.ts'

/** A larger file would keep the page from answering. */
const LARGEST = 40_000_000

/** The limits to be drawn, and what is wrong with a file, in words. */
export interface LimitsInUse {
  readonly limits: Limits | null
  readonly fault: string | null
  readonly take: (file: File) => Promise<void>
  readonly without: () => void
}

/** Those that the reader gave, else those that the desk was started with. A file that cannot be drawn leaves what was drawn. */
export function useLimits(): LimitsInUse {
  const started = useQuery(limitsQuery).data ?? null
  const given = useGiven(givenLimits)
  const [refused, setRefused] = useState<Refused | null>(null)
  const take = async (file: File): Promise<void> => {
    const read = file.size > LARGEST ? 'too-large' : readLimits(file.name, parsed(await file.text()))
    setRefused(typeof read === 'string' ? { file: file.name, fault: read } : null)
    if (typeof read !== 'string') givenLimits.put(read)
  }
  const without = (): void => {
    setRefused(null)
    givenLimits.put(null)
  }
  const atStart = started !== null && 'fault' in started && given === undefined ? started : null
  const shown = refused ?? atStart
  return {
    limits: given !== undefined ? given : started !== null && 'shapes' in started ? started : null,
    fault: shown === null ? null : strings.fileFault(shown.file, strings.limitsFaults[shown.fault]),
    take,
    without,
  }
}

interface Refused {
  readonly file: string
  readonly fault: LimitsFault | 'too-large'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
