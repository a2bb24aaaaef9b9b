import '../events/events.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { eventsQuery } from '../data/queries.ts'
import type { EventItem } from '../data/types.ts'
import { EventFilters } from '../events/EventFilters.tsx'
import { EventRow } from '../events/EventRow.tsx'
import { eventsCsv } from '../events/events-csv.ts'
import { SaveAs } from '../export/SaveAs.tsx'
import { LongList } from '../shell/LongList.tsx'
import { Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { capped } from '../strings/en/count.ts'
import { count, strings } from '../strings.ts'
import { eventsSearch } from './search.ts'

const route = getRouteApi('/events')
const eventKey = ({ event }: EventItem): string => event

export function EventsPage() {
  const search = eventsSearch(route.useSearch())
  const query = useInfiniteQuery(eventsQuery(search))
  useTitle(strings.events)
  return (
    <div className="events">
      <h1>{strings.events}</h1>
      <p className="quiet">{strings.eventsExplained}</p>
      <EventFilters search={search} />
      <Reading query={query} what={strings.events.toLowerCase()}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          return (
            <>
              <p role="status">{capped(pages[0]?.total ?? 0, count.events)}</p>
              <SaveAs name="crossbearing-events" rows={items} toCsv={eventsCsv} />
              <LongList
                key={JSON.stringify(search)}
                name={strings.events.toLowerCase()}
                className="rows"
                rowClass={() => 'row event-row'}
                pages={pages}
                keyOf={eventKey}
                row={(item) => <EventRow item={item} />}
                query={query}
              />
            </>
          )
        }}
      </Reading>
    </div>
  )
}
