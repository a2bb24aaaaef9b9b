import './long-list.css'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { MOST_COUNTED } from '../strings/en/count.ts'
import { strings } from '../strings.ts'
import { useKeptPlace } from './kept-place.ts'
import { More } from './More.tsx'
import { usePrinting } from './use-printing.ts'

/** Rows that are drawn on either side of what is in sight; the list is read on when fewer than so many are left. */
const OVERSCAN = 6
const AHEAD = 30
/** Pixels of a row that is not drawn yet: rather too few, so that a list does not shrink as it is drawn. */
const ROW = 56
/** Rows that are put on paper. */
const MOST_PRINTED = 1000

type ReadOn = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'fetchNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError'>

/** A part of the list as it was read, and how many rows there are in all, as far as the API counts. */
interface Page<T> {
  readonly items: readonly T[]
  readonly total?: number
}

interface Props<T> {
  /** What the list is of, for who would skip it. */
  readonly name: string
  readonly className: string
  readonly rowClass: (item: T) => string
  readonly pages: readonly Page<T>[]
  /** Asked of every row when the list has grown: an id that is there, in a function that stays the same. */
  readonly keyOf: (item: T) => string
  /** The content of a row; a component that is kept as it is (`memo`) is not drawn anew while one scrolls. */
  readonly row: (item: T) => ReactNode
  readonly query: ReadOn
}

/**
 * A list of any length in the page: only rows near to what is in sight are drawn, and it is read on as one scrolls. The row that has the focus stays
 * drawn, with its neighbours, so that the focus is not lost and goes on from there. Who comes back to the list comes back to the same row.
 */
export function LongList<T>({ name, className, rowClass, pages, keyOf, row, query }: Props<T>) {
  const items = useMemo(() => pages.flatMap((page) => page.items), [pages])
  const total = pages[0]?.total ?? null
  const list = useRef<HTMLOListElement>(null)
  const after = useRef<HTMLDivElement>(null)
  const top = useTop(list)
  const printing = usePrinting()
  const { place, now } = useKeptPlace()
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    scrollMargin: top,
    // A row that was left half out of sight is found again so.
    scrollPaddingStart: -(place?.offset ?? 0),
    // Sizes go with what they are of: a row that is new above the others moves them all.
    getItemKey: useCallback((index: number) => keyOf(items[index] as T), [items, keyOf]),
    rangeExtractor: useCallback((range: Range) => withFocused(range, list.current), []),
    // At once, also where the page scrolls smoothly: the row in sight stays where it is while those above it are measured.
    scrollToFn: (offset, { adjustments = 0 }) => window.scrollTo({ top: offset + adjustments, behavior: 'instant' }),
  })

  const drawn = rows.getVirtualItems()
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query
  const wanted = Math.max(drawn.at(-1)?.index ?? 0, place?.index ?? 0)
  const readsOn = hasNextPage && !isFetchingNextPage && !isFetchNextPageError && wanted > items.length - AHEAD
  useEffect(() => {
    if (readsOn) void fetchNextPage()
  }, [readsOn, fetchNextPage])

  const isThere = top > 0 && place !== null && (place.index < items.length || !hasNextPage)
  useEffect(() => {
    if (isThere) rows.scrollToIndex(place.index, { align: 'start' })
  }, [isThere, place, rows])
  useLayoutEffect(() => {
    now.current = () => {
      const first = window.scrollY > top ? rows.getVirtualItemForOffset(window.scrollY) : undefined
      return first === undefined ? null : { index: first.index, offset: Math.round(window.scrollY - first.start) }
    }
  })

  const setSize = hasNextPage && (total === null || total === MOST_COUNTED) ? -1 : (total ?? items.length)
  const shown = printing ? items.slice(0, MOST_PRINTED).map((_, index) => ({ index, start: 0 })) : drawn
  return (
    <>
      {(hasNextPage || items.length > AHEAD) && (
        <button type="button" className="text-button skip-list" onClick={() => after.current?.focus()}>
          {strings.skipList(name)}
        </button>
      )}
      <ol
        ref={list}
        className={printing ? className : `long-list ${className}`}
        style={printing ? undefined : { blockSize: rows.getTotalSize() }}
      >
        {shown.map(({ index, start }) => (
          <li
            key={keyOf(items[index] as T)}
            ref={printing ? undefined : rows.measureElement}
            data-index={index}
            className={rowClass(items[index] as T)}
            aria-posinset={index + 1}
            aria-setsize={setSize}
            style={printing ? undefined : { insetBlockStart: start - top }}
          >
            {row(items[index] as T)}
          </li>
        ))}
      </ol>
      {printing && shown.length < (total ?? items.length) && <p className="quiet">{strings.printedFirst(shown.length)}</p>}
      <div ref={after} tabIndex={-1}>
        <More query={query} />
      </div>
    </>
  )
}

function withFocused(range: Range, list: HTMLElement | null): number[] {
  const drawn = defaultRangeExtractor(range)
  const focused = list?.querySelector<HTMLElement>(':scope > li:focus-within')?.dataset.index
  if (focused === undefined) return drawn
  const beside = [Number(focused) - 1, Number(focused), Number(focused) + 1].filter((i) => i >= 0 && i < range.count)
  return [...new Set([...drawn, ...beside])].sort((a, b) => a - b)
}

/** Where in the page the list begins, whatever stands above it and however that changes. */
function useTop(list: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const look = (): void => {
      if (list.current !== null) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  return top
}
