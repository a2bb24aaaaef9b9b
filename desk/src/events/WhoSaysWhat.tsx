import { Link } from '@tanstack/react-router'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import type { EventDetail } from '../data/types.ts'
import { GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { segmentsOf } from '../reader/segments.ts'
import { Day } from '../shell/Day.tsx'
import { strings } from '../strings.ts'
import { type SaidSentence, sentencesOf } from './sentences.ts'

interface Props {
  readonly detail: EventDetail
  readonly styleOf: (origin: string) => OriginStyle
}

/** Every sentence that speaks of the event, by the day it was said. */
export function WhoSaysWhat({ detail, styleOf }: Props) {
  return (
    <ol className="rows who-says-what">
      {sentencesOf(detail.claims).map((said) => (
        <li key={said.claims[0].claim} className="row">
          <p className="when numbers">
            {said.claims[0].saidOn === null ? strings.dateUnknown : <Day day={said.claims[0].saidOn} form="long" />}
          </p>
          <p>
            <GlyphInText style={styleOf(said.claims[0].origin ?? '')} /> <b>{said.claims[0].origin ?? strings.noSpeaker}</b>{' '}
            <span className="quiet">
              {strings.inOutlet}{' '}
              <Link to="/reports/$report" params={{ report: said.report }} search={{ claim: said.claims[0].claim }}>
                {said.claims[0].outlet ?? strings.unnamedOutlet}
              </Link>
            </span>
          </p>
          <Marked said={said} />
        </li>
      ))}
    </ol>
  )
}

/** The sentence, each claim in it a link. Of claims that overlap, the shortest has the words. */
function Marked({ said: { sentence, claims } }: { said: SaidSentence }) {
  const marked = claims.map(({ claim, span }) => ({ id: claim, span }))
  const byId = new Map(claims.map((claim) => [claim.claim, claim]))
  return (
    <blockquote dir="auto">
      {segmentsOf(sentence.length, marked).map(({ start, end, ids }) => {
        const words = sentence.slice(start, end)
        const claim = byId.get(ids[0] ?? '')
        if (claim === undefined) return words
        return (
          <mark key={start} className={`kind-${claim.kind}`}>
            <ClaimLink claim={claim.claim}>{words}</ClaimLink>
          </mark>
        )
      })}
      {claims.some((claim) => claim.polarity === 'denied') && <span className="tag"> {strings.claimDenied}</span>}
    </blockquote>
  )
}
