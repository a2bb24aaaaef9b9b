import { useNavigate } from '@tanstack/react-router'
import type { ClaimKind } from '../../../src/model/claim.ts'
import type { SearchResult } from '../data/types.ts'
import { number } from '../locale.ts'
import { type SearchSearch, searchSearch } from '../routes/search.ts'
import { Choice } from '../shell/Choice.tsx'
import { kinds, strings } from '../strings.ts'

const ANY = 'any'

/** What the claims found can be narrowed by, each with how many there are of it. */
export function Facets({ facets, search }: { facets: SearchResult['facets']; search: SearchSearch }) {
  const navigate = useNavigate({ from: '/search' })
  const set = (change: object): void => void navigate({ search: searchSearch({ ...search, ...change }), resetScroll: false })
  const choice = (field: 'kind' | 'place' | 'speaker', label: string, list: SearchResult['facets']['places']) => (
    <Choice
      label={label}
      value={search[field] ?? ANY}
      onChange={(id) => set({ [field]: id === ANY ? undefined : id })}
      options={[
        { id: ANY, text: strings.any },
        ...list.map(({ name, claims }) => ({
          id: name,
          text: field === 'kind' ? kinds[name as ClaimKind] : name,
          detail: number(claims),
        })),
      ]}
    />
  )
  return (
    <div className="filters no-print">
      {choice('kind', strings.searchKind, facets.kinds)}
      {choice('place', strings.place, facets.places)}
      {choice('speaker', strings.searchSpeaker, facets.speakers)}
    </div>
  )
}
