import type { Position } from '../../../src/model/account.ts'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import type { EventDetail } from '../data/types.ts'
import { GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { capitalised, positionWords, strings } from '../strings.ts'

interface Props {
  readonly positions: readonly Position[]
  readonly detail: EventDetail
  readonly styleOf: (origin: string) => OriginStyle
}

/** The answers side by side, under each the origins that give it, in the words of the reports. */
export function PositionColumns({ positions, detail: { account, claims }, styleOf }: Props) {
  const byId = new Map(claims.map((claim) => [claim.claim, claim]))
  return (
    <ul className="position-columns">
      {positions.map((position) => (
        <li key={position.answer}>
          <h3 dir="auto">
            {capitalised(positionWords(position.answer, byId.get(position.claims[0] ?? '')?.says ?? null, account.subType))}
          </h3>
          <ul>
            {position.origins.map((name) => {
              const own = account.origins.find((o) => o.name === name)?.claims ?? []
              const said = position.claims.filter((id) => own.includes(id)).flatMap((id) => byId.get(id) ?? [])
              const first = said[0]
              return (
                <li key={name}>
                  <p>
                    <GlyphInText style={styleOf(name)} /> <b>{name}</b>
                  </p>
                  {first !== undefined && (
                    <p className="said">
                      “{first.words}” <ClaimLink claim={first.claim}>{first.outlet ?? strings.unnamedOutlet}</ClaimLink>
                      {said.length > 1 && <span className="quiet"> {strings.morePositions(said.length - 1)}</span>}
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}
