import { Link } from '@tanstack/react-router'
import type { ClaimDetail } from '../data/types.ts'
import { roles, speakerKinds, strings } from '../strings.ts'

/** The chain as the report gives it, from the speaker outwards to the outlet that printed it. */
export function Chain({ detail: { claim, report, events } }: { detail: ClaimDetail }) {
  const outlet = report.outlet ?? strings.unnamedOutlet
  return (
    <>
      {claim.attribution.length === 0 ? (
        <p>{strings.claimOwnVoice(outlet)}</p>
      ) : (
        <ol className="chain">
          {claim.attribution.toReversed().map((link) => (
            <li key={`${link.start}${link.role}`}>
              <span className="quiet">{roles[link.role]}</span> <b>{link.name}</b>
              {link.affiliation !== null && `, ${link.affiliation}`}{' '}
              <span className="quiet">
                ({speakerKinds[link.kind]}) “{link.text}”{link.cue !== null && ` … “${link.cue}”`}
              </span>
            </li>
          ))}
          <li>
            <span className="quiet">{strings.published.toLowerCase()}</span> <b>{outlet}</b>
          </li>
        </ol>
      )}
      {events.map(({ event, origin }) => (
        <p key={event} className="quiet">
          {origin !== null && strings.claimOriginOf(origin)}{' '}
          <Link to="/events/$event" params={{ event }} search={{ claim: claim.id }}>
            {strings.claimEvent}
          </Link>
        </p>
      ))}
    </>
  )
}
