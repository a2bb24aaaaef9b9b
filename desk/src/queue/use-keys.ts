import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keys of a view, heard while the focus is inside it, but not in a field that takes what is typed (WCAG 2.1.4). They are its own from the moment
 * that it is drawn: a key that is pressed just then is not lost, and does not act on what stood there before.
 */
export function useKeys(within: RefObject<HTMLElement | null>, onKey: (key: string) => boolean): void {
  const latest = useRef(onKey)
  useLayoutEffect(() => {
    latest.current = onKey
  })
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!isIn(within.current, event.target)) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || takesTyping(event.target)) return
      if (latest.current(event.key)) event.preventDefault()
    }
    // On the document: what is around the view is not in the page yet when the view is drawn first.
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [within])
}

const isIn = (view: HTMLElement | null, target: EventTarget | null): boolean =>
  view !== null && target instanceof Node && view.contains(target)

const takesTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
