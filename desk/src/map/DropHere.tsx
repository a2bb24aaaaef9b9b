import type { ReactNode } from 'react'
import { useDrop } from '../shell/use-drop.ts'

/** Takes files that are dropped on the map or beside it. */
export function DropHere({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) {
  const { over, handlers } = useDrop(({ files }) => {
    for (const file of files) onFile(file)
  })
  return (
    <div className={over ? 'map-drop over' : 'map-drop'} {...handlers}>
      {children}
    </div>
  )
}
