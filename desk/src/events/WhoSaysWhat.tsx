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
          <div>
            <Marked said={said} />
            <Answered said={said} all={detail.claims} />
          </div>
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

/** Which other words these deny or answer. */
function Answered({ said: { claims }, all }: { said: SaidSentence; all: EventDetail['claims'] }) {
  const links = claims.flatMap(({ claim, denies, answers }) => [
    ...(denies === null ? [] : [{ claim, how: strings.answersByDenying, to: denies }]),
    ...(answers === null ? [] : [{ claim, how: strings.answersTo, to: answers }]),
  ])
  return links.map(({ claim, how, to }) => {
    const other = all.find((each) => each.claim === to)
    return (
      <p key={`${claim} ${how} ${to}`} className="quiet">
        {how} <ClaimLink claim={to}>{other === undefined ? strings.claim : `“${other.words}”`}</ClaimLink>
        {other?.origin != null && ` (${other.origin})`}
      </p>
    )
  })
}
