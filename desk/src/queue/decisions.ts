import { type RuledField, valueIn } from '../../../src/model/ruling.ts'
import type { ClaimQuestion, LinkQuestion, NewRuling } from '../data/types.ts'
import { strings } from '../strings.ts'
import { inWords } from './in-words.ts'
import { placeOf } from './PlaceForm.tsx'

/** Which field of a claim a question is about. */
export const FIELD_OF = { number: 'number', place: 'place-name', speaker: 'speaker' } as const satisfies Readonly<
  Record<ClaimQuestion['question'], RuledField>
>

/** That the two tellings of a question are of one event, or of two. */
export const linked = ({ a, b }: LinkQuestion, events: LinkQuestion['events']): NewRuling => ({
  claim: a.telling,
  field: 'link',
  after: { with: b.telling, events },
})

/** Another reading that may be taken with a key of its own. */
export interface Reading {
  readonly words: string
  readonly ruling: NewRuling
}

/** What the machine reads, as a reader would say it. */
export function machineReading({ question, words, detail: { claim } }: ClaimQuestion): string {
  const field = FIELD_OF[question]
  const value = valueIn(claim, field, words)
  return value === undefined ? strings.notGiven : inWords(field, value as never)
}

export function acceptance({ question, words, detail: { claim } }: ClaimQuestion): NewRuling {
  const field = FIELD_OF[question]
  return { claim: claim.id, field, after: valueIn(claim, field, words) ?? null } as NewRuling
}

export function rejection({ question, words, detail: { claim } }: ClaimQuestion): NewRuling {
  if (question === 'number') return { claim: claim.id, field: 'claim', after: 'rejected' }
  if (question === 'place') return { claim: claim.id, field: 'place-name', after: { text: words, place: null } }
  return { claim: claim.id, field: 'speaker', after: null }
}

export function otherReadings({ words, detail, numbers, places, speakers }: ClaimQuestion): readonly Reading[] {
  const claim = detail.claim.id
  return [
    ...numbers.map((after): Reading => ({ words: inWords('number', after), ruling: { claim, field: 'number', after } })),
    ...places.map(placeOf).map(
      (place): Reading => ({
        words: inWords('place', place),
        ruling: { claim, field: 'place-name', after: { text: words, place } },
      }),
    ),
    ...speakers.map((after): Reading => ({ words: inWords('speaker', after), ruling: { claim, field: 'speaker', after } })),
  ].slice(0, 9)
}
