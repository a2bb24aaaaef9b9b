import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RuledPlace } from '../../../src/model/ruling.ts'
import type { NamedPlace } from '../data/types.ts'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'
import { placesCalledQuery } from './data.ts'
import { inWords } from './in-words.ts'
import { Reason } from './Reason.tsx'

interface Props {
  /** As the report writes it. */
  readonly written: string
  /** The places around it, for a name that no gazetteer has. */
  readonly within: readonly string[]
  readonly busy: boolean
  readonly onPlace: (place: RuledPlace | null, reason: string) => void
}

/** Looks a name up and lets one of its places be chosen. */
export function PlaceForm({ written, within, busy, onPlace }: Props) {
  const [asked, setAsked] = useState('')
  const query = useQuery({ ...placesCalledQuery(asked), enabled: asked !== '' })
  const [reason, setReason] = useState('')
  return (
    <>
      <form
        onChange={(event) => setReason(String(new FormData(event.currentTarget).get('reason') ?? ''))}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(String(new FormData(event.currentTarget).get('name') ?? '').trim())
        }}
      >
        <div className="filters">
          <label className="field">
            <span>{strings.rulePlace}</span>
            <input name="name" defaultValue={written} required maxLength={300} />
          </label>
        </div>
        <Reason />
        <button type="submit" className="button">
          {strings.ruleLookUp}
        </button>
      </form>
      {asked !== '' && (
        <Reading query={query} what={asked}>
          {({ places }) => (
            <ul className="readings">
              {[...places.map(placeOf), unlisted(asked, within), null].map((place) => (
                <li key={place?.gazetteerId ?? place?.name ?? ''}>
                  <button type="button" className="button" disabled={busy} onClick={() => onPlace(place, reason)}>
                    {place !== null && place.gazetteerId === null ? strings.ruleUnlisted(place.name) : inWords('place', place)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Reading>
      )}
    </>
  )
}

export const placeOf = ({ kind: _, population: __, ...place }: NamedPlace): RuledPlace => place

const unlisted = (name: string, within: readonly string[]): RuledPlace => ({
  name,
  lat: null,
  lon: null,
  gazetteerId: null,
  wherePrec: 6,
  geoPrecision: 3,
  within,
})
