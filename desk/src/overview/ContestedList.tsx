import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { contestedQuery } from '../data/queries.ts'
import type { OriginStyle } from '../marks/palette.ts'
import { More } from '../shell/More.tsx'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'
import { Dispute } from './Dispute.tsx'

/** Accounts shown before the reader asks for all. */
const FEW = 6
const PAGE = 50

const route = getRouteApi('/')

interface Props {
  readonly styleOf: (origin: string) => OriginStyle
}

/** What cannot all be true: first the events that are contested, then those of which a figure is. */
export function ContestedList({ styleOf }: Props) {
  const open = route.useSearch().contested === 'all'
  const limit = open ? PAGE : FEW
  const events = useInfiniteQuery({ ...contestedQuery('true', limit), placeholderData: keepPreviousData })
  const figures = useInfiniteQuery({ ...contestedQuery('figures', limit), placeholderData: keepPreviousData })
  return (
    <section aria-labelledby="contested" className="section contested-now">
      <h2 id="contested">{strings.contested}</h2>
      <Reading query={events} what={strings.contested.toLowerCase()}>
        {(contested) => (
          <Reading query={figures} what={strings.contested.toLowerCase()}>
            {(differing) => {
              const all = [...contested.pages, ...differing.pages].flatMap((page) => page.items)
              const total = (contested.pages[0]?.total ?? 0) + (differing.pages[0]?.total ?? 0)
              if (all.length === 0) return <p>{strings.contestedNone}</p>
              return (
                <>
                  <p className="quiet">{strings.contestedExplained}</p>
                  <ol className="disputes">
                    {(open ? all : all.slice(0, FEW)).map((cited) => (
                      <Dispute key={cited.account.event} cited={cited} styleOf={styleOf} />
                    ))}
                  </ol>
                  {total > FEW && (
                    <p className="no-print">
                      <Link to="/" search={open ? {} : { contested: 'all' }} resetScroll={false}>
                        {open ? strings.contestedLess : strings.contestedMore(total)}
                      </Link>
                    </p>
                  )}
                  {open && <More query={events.hasNextPage ? events : figures} />}
                </>
              )
            }}
          </Reading>
        )}
      </Reading>
    </section>
  )
}
