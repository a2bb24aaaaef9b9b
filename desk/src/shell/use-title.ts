import { useEffect } from 'react'
import { strings } from '../strings.ts'

/** The name of the view in the window's title, which is what a screen reader says first. */
export function useTitle(view: string): void {
  useEffect(() => {
    document.title = strings.title(view)
  }, [view])
}
