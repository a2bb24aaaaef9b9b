import { type RuledField, valueIn } from '../../../src/model/ruling.ts'
import type { NewRuling, QueueItem } from '../data/types.ts'
import { strings } from '../strings.ts'
import { inWords } from './in-words.ts'
import { placeOf } from './PlaceForm.tsx'

/** Which field of a claim a question is about. */
export const FIELD_OF = { number: 'number', place: 'place-name', speaker: 'speaker' } as const satisfies Readonly<
  Record<QueueItem['question'], RuledField>
>

/** Another reading that may be taken with a key of its own. */
export interface Reading {
  readonly words: string
  readonly ruling: NewRuling
}

/** What the machine reads, as a reader would say it. */
export function machineReading({ question, words, detail: { claim } }: QueueItem): string {
  const field = FIELD_OF[question]
  const value = valueIn(claim, field, words)
  return value === undefined ? strings.notGiven : inWords(field, value as never)
}

export function acceptance({ question, words, detail: { claim } }: QueueItem): NewRuling {
  const field = FIELD_OF[question]
  return { claim: claim.id, field, after: valueIn(claim, field, words) ?? null } as NewRuling
}

export function rejection({ question, words, detail: { claim } }: QueueItem): NewRuling {
  if (question === 'number') return { claim: claim.id, field: 'claim', after: 'rejected' }
  if (question === 'place') return { claim: claim.id, field: 'place-name', after: { text: words, place: null } }
  return { claim: claim.id, field: 'speaker', after: null }
}

export function otherReadings({ words, detail, numbers, places, speakers }: QueueItem): readonly Reading[] {
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
