import type { RuledField, RuledPlace, RuledValues } from '../../../src/model/ruling.ts'
import type { Ruled } from '../data/types.ts'
import { number } from '../locale.ts'
import { measures, qualifiers, speakerKinds, strings } from '../strings.ts'

type Words = { readonly [F in RuledField]: (value: RuledValues[F]) => string }

const WORDS: Words = {
  number: ({ low, best, high, qualifier }) => {
    const bounds =
      low === high && low !== null ? '' : ` [${low === null ? '…' : number(low)} – ${high === null ? '…' : number(high)}]`
    const shown = best ?? low ?? high
    return `${shown === null ? '' : number(shown)} · ${qualifiers[qualifier]}${bounds}`
  },
  measure: (measure) => measures[measure],
  who: (who) => who ?? strings.notGiven,
  speaker: (speaker) => (speaker === null ? strings.ruleNobody : `${speaker.name} (${speakerKinds[speaker.kind]})`),
  'place-name': ({ place }) => placeWords(place),
  place: (place) => placeWords(place),
  by: (actor) => actor?.name ?? strings.notGiven,
  polarity: (polarity) => (polarity === 'denied' ? strings.claimDenied : strings.ruleAsserted),
  link: ({ events }) => strings.ruleEvents[events],
  claim: (standing) => (standing === 'kept' ? strings.ruleKept : strings.ruleRejected),
}

/** A value that may be ruled, as a reader would say it. */
export const inWords = <F extends RuledField>(field: F, value: RuledValues[F]): string => WORDS[field](value)

function placeWords(place: RuledPlace | null): string {
  if (place === null) return strings.ruleNoPlace
  const point = place.lat === null || place.lon === null ? '' : ` (${place.lat.toFixed(2)}, ${place.lon.toFixed(2)})`
  return [place.name, ...place.within].join(', ') + point
}

/** What was decided, in a line. */
export function decisionInWords({ ruling }: Ruled): string {
  const before = inWords(ruling.field, ruling.before as never)
  const after = inWords(ruling.field, ruling.after as never)
  return before === after ? strings.rulingAccepted(after) : strings.rulingChanged(before, after)
}
