import { Link } from '@tanstack/react-router'
import type { Ruled } from '../data/types.ts'
import { moment } from '../locale.ts'
import { strings } from '../strings.ts'
import { decisionInWords } from './in-words.ts'

export const rulingClass = ({ stands }: Ruled): string => (stands ? 'ruling' : 'ruling taken-back')

/** One ruling: what, by whom, when, why, and whether it stands. */
export function RulingLine({ ruled, onUndo }: { ruled: Ruled; onUndo?: () => void }) {
  const { ruling, stands, claim, link } = ruled
  return (
    <>
      <span className="quiet">{strings.ruleFields[ruling.field]}:</span> {decisionInWords(ruled)}
      <div className="quiet">
        “
        <Link to="/claims/$claim" params={{ claim: claim ?? ruling.claim.id }}>
          {ruling.claim.words}
        </Link>
        ”<Other ruled={ruled} /> · <time dateTime={ruling.at}>{strings.rulingBy(ruling.author, moment(ruling.at))}</time>
        {ruling.reason !== null && ruling.reason !== '' && ` · ${ruling.reason}`}
        {ruling.undoes !== null ? ` · ${strings.rulingTakesBack}` : stands ? '' : ` · ${strings.rulingTakenBack}`}
        {(claim === null || (link !== null && link.claim === null)) && ` · ${strings.rulingUnattached}`}
        {link?.overruled != null && ` · ${link.overruled.by === null ? strings.rulingOneTelling : strings.rulingOverruled}`}
        {stands && onUndo !== undefined && (
          <>
            {' · '}
            <button type="button" className="text-button" onClick={onUndo}>
              {strings.rulingUndo}
            </button>
          </>
        )}
      </div>
    </>
  )
}

/** The second claim that a ruling is about. */
function Other({ ruled: { ruling, link } }: { ruled: Ruled }) {
  if (ruling.field !== 'link') return null
  const { with: seen } = ruling.after
  return (
    <>
      {` ${strings.rulingAnd} “`}
      <Link to="/claims/$claim" params={{ claim: link?.claim ?? seen.id }}>
        {seen.words}
      </Link>
      ”
    </>
  )
}
