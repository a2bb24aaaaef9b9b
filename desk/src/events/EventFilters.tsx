import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { facetsQuery } from '../data/queries.ts'
import { number } from '../locale.ts'
import { type EventsSearch, eventsSearch } from '../routes/search.ts'
import { Choice } from '../shell/Choice.tsx'
import { PeriodChoice } from '../shell/PeriodChoice.tsx'
import { periodOf } from '../shell/period.ts'
import { strings } from '../strings.ts'
import { typeName } from './type-name.ts'

const ANY = 'any'
const ORIGINS = ['2', '3', '5', '10']

/** What the list is narrowed by; each is a part of the address. */
export function EventFilters({ search }: { search: EventsSearch }) {
  const facets = useQuery(facetsQuery).data
  const navigate = useNavigate({ from: '/events' })
  const { from: _, to: __, ...rest } = search
  const set = (change: object): void => void navigate({ search: eventsSearch({ ...search, ...change }) })
  const given = (id: string): string | undefined => (id === ANY ? undefined : id)
  return (
    <div className="filters no-print">
      <Choice
        label={strings.eventsWhich}
        value={search.contested ?? ANY}
        onChange={(id) => set({ contested: given(id) })}
        options={[
          { id: ANY, text: strings.eventsAll },
          { id: 'true', text: strings.eventsContested },
          { id: 'figures', text: strings.eventsContestedFigures },
          { id: 'false', text: strings.eventsUncontested },
        ]}
      />
      <Choice
        label={strings.eventsType}
        value={search.type ?? ANY}
        onChange={(id) => set({ type: given(id) })}
        options={[
          { id: ANY, text: strings.any },
          ...(facets?.types ?? []).map(({ name, n }) => ({ id: name, text: typeName(name), detail: number(n) })),
        ]}
      />
      <Choice
        label={strings.place}
        value={search.place ?? ANY}
        onChange={(id) => set({ place: given(id) })}
        options={[
          { id: ANY, text: strings.any },
          ...(facets?.places ?? []).map(({ name, n }) => ({
            id: name,
            text: name === '' ? strings.placeUnknown : name,
            detail: number(n),
          })),
        ]}
      />
      <Choice
        label={strings.eventsOrigins}
        value={search.origins === undefined ? ANY : String(search.origins)}
        onChange={(id) => set({ origins: given(id) })}
        options={[{ id: ANY, text: strings.any }, ...ORIGINS.map((id) => ({ id, text: strings.orMore(id) }))]}
      />
      {(facets?.grades ?? []).length > 0 && (
        <Choice
          label={strings.eventsGrade}
          value={search.grade ?? ANY}
          onChange={(id) => set({ grade: given(id) })}
          options={[
            { id: ANY, text: strings.any },
            ...(facets?.grades ?? []).map(({ name, n }) => ({ id: name, text: name, detail: number(n) })),
          ]}
        />
      )}
      <PeriodChoice
        period={periodOf(search)}
        onChange={(period) => void navigate({ search: eventsSearch({ ...rest, ...period }) })}
      />
    </div>
  )
}
