import { type RefObject, useEffect } from 'react'

/** The words that were looked for: those in double quotes stand together. */
export const termsOf = (q: string): readonly string[] =>
  [...q.matchAll(/"([^"]*)"|[^\s"]+/gu)].map((match) => (match[1] ?? match[0]).trim()).filter((term) => term !== '')

/** Paints the words wherever they stand in an element, without a change to it. Where the browser cannot, nothing is painted. */
export function useHighlight(element: RefObject<HTMLElement | null>, terms: readonly string[], content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown has changed, so ranges must be found anew
  useEffect(() => {
    if (element.current === null || !('highlights' in CSS)) return
    CSS.highlights.set('search', new Highlight(...rangesOf(element.current, terms)))
    return () => void CSS.highlights.delete('search')
  }, [terms.join(' '), content])
}

function rangesOf(element: HTMLElement, terms: readonly string[]): readonly Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').toLowerCase()
    for (const term of terms.map((word) => word.toLowerCase()))
      for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
        const range = new Range()
        range.setStart(node, at)
        range.setEnd(node, at + term.length)
        ranges.push(range)
      }
  }
  return ranges
}
