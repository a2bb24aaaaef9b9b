import { type RefObject, useEffect, useRef } from 'react'

/** Keys of a view, heard while the focus is inside it, but not in a field that takes what is typed (WCAG 2.1.4). */
export function useKeys(within: RefObject<HTMLElement | null>, onKey: (key: string) => boolean): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const view = within.current
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || takesTyping(event.target)) return
      if (latest.current(event.key)) event.preventDefault()
    }
    view?.addEventListener('keydown', hear)
    return () => view?.removeEventListener('keydown', hear)
  }, [within])
}

const takesTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
