import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type AddLine, send, type Upload } from './send.ts'

type Of<K extends string> = Extract<AddLine, Record<K, unknown>>[K & keyof Extract<AddLine, Record<K, unknown>>]

/** How far an upload is, what was noted on the way, and how it ended. */
export interface Adding {
  readonly busy: boolean
  readonly progress: Of<'progress'> | null
  readonly notes: readonly Of<'note'>[]
  readonly added: Of<'added'> | null
  readonly failed: string | null
}

const IDLE: Adding = { busy: false, progress: null, notes: [], added: null, failed: null }

/** One upload at a time. When it is done, every view reads the case anew. */
export function useAdding(): [Adding, (upload: Upload) => Promise<void>] {
  const [adding, setAdding] = useState(IDLE)
  const queries = useQueryClient()
  const add = async (upload: Upload): Promise<void> => {
    setAdding({ ...IDLE, busy: true })
    try {
      await send(upload, (line) => setAdding((was) => told(was, line)))
    } catch (error) {
      setAdding((was) => ({ ...was, failed: (error as Error).message }))
    }
    setAdding((was) => ({ ...was, busy: false }))
    await queries.invalidateQueries()
  }
  return [adding, add]
}

function told(was: Adding, line: AddLine): Adding {
  if ('progress' in line) return { ...was, progress: line.progress }
  if ('note' in line) return { ...was, notes: [...was.notes, line.note] }
  return 'added' in line ? { ...was, added: line.added } : { ...was, failed: line.failed }
}
