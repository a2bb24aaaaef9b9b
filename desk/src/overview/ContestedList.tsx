import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { contestedQuery } from '../data/queries.ts'
import type { Summary } from '../data/types.ts'
import type { OverviewSearch } from '../routes/search.ts'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'
import { ContestedItem } from './Contested.tsx'

/** Accounts shown before the reader asks for all. */
const FEW = 6

export function ContestedList({ summary, search }: { summary: Summary; search: OverviewSearch }) {
  const query = useInfiniteQuery(contestedQuery)
  return (
    <section aria-labelledby="contested" className="contested-now">
      <h2 id="contested">{strings.contested}</h2>
      <Reading query={query} what={strings.contested.toLowerCase()}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.items)
          if (all.length === 0) return <p>{strings.contestedNone}</p>
          const open = search.contested === 'all'
          return (
            <>
              <p className="quiet">{strings.contestedCount(summary.contested, summary.accounts)}</p>
              <ol className="disputes">
                {(open ? all : all.slice(0, FEW)).map((cited) => (
                  <ContestedItem key={cited.account.event} cited={cited} />
                ))}
              </ol>
              {all.length > FEW && (
                <p className="no-print">
                  <Link
                    to="/"
                    search={({ contested: _, ...rest }: OverviewSearch) => (open ? rest : { ...rest, contested: 'all' as const })}
                    resetScroll={false}
                  >
                    {open ? strings.contestedLess : strings.contestedMore(summary.contested)}
                  </Link>
                </p>
              )}
              {open && query.hasNextPage && (
                <p className="no-print">
                  <button type="button" className="text-button" onClick={() => void query.fetchNextPage()}>
                    {strings.more}
                  </button>
                </p>
              )}
            </>
          )
        }}
      </Reading>
    </section>
  )
}
