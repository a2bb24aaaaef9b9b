import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const paper = matchMedia('print')

/** Whether the page is about to be put on paper, where nobody scrolls. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(paper.matches)
  useEffect(() => {
    // At once: the browser takes the page as it is when this returns.
    const before = (): void => flushSync(() => setPrinting(true))
    const after = (): void => setPrinting(false)
    const change = (): void => setPrinting(paper.matches)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    paper.addEventListener('change', change)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
      paper.removeEventListener('change', change)
    }
  }, [])
  return printing
}
