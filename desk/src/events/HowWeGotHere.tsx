import { Link } from '@tanstack/react-router'
import type { EventDetail } from '../data/types.ts'
import { percent } from '../locale.ts'
import { GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { Day } from '../shell/Day.tsx'
import { count, speakerKinds, strings } from '../strings.ts'
import { Tellings } from './Tellings.tsx'
import { Verdicts } from './Verdicts.tsx'

interface Props {
  readonly detail: EventDetail
  readonly styleOf: (origin: string) => OriginStyle
}

/** Reports → texts → origins, with what was folded into what, so that every number on the page can be counted again by hand. */
export function HowWeGotHere({ detail, styleOf }: Props) {
  const { account, reports } = detail
  return (
    <>
      <ol className="how">
        <li>
          <h3>{count.reports(account.reports.length)}</h3>
          <p className="quiet">{strings.howReports}</p>
          <ul>
            {reports.map(({ id, outlet, title, published }) => (
              <li key={id}>
                <Link to="/reports/$report" params={{ report: id }}>
                  {outlet ?? strings.unnamedOutlet}
                </Link>
                {published.day !== null && (
                  <>
                    {', '}
                    <Day day={published.day} form="short" />
                  </>
                )}
                {title !== null && <span className="quiet"> {title}</span>}
              </li>
            ))}
          </ul>
          {account.mentions.length > 0 && <p className="quiet">{strings.howMentions(account.mentions.length)}</p>}
        </li>
        <li>
          <h3>{count.texts(account.texts)}</h3>
          <p className="quiet">{strings.howTexts}</p>
          <Folded detail={detail} />
        </li>
        <li>
          <h3>{count.origins(account.origins.length)}</h3>
          <p className="quiet">{strings.howOrigins}</p>
          <ul>
            {account.origins.map((origin) => (
              <li key={origin.name}>
                <GlyphInText style={styleOf(origin.name)} /> {origin.name}{' '}
                <span className="quiet">
                  {[
                    speakerKinds[origin.kind],
                    ...(origin.party ? [strings.party] : []),
                    count.reports(origin.reports.length),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <h3>{strings.howEvent}</h3>
          <p className="quiet">{strings.howEventRule}</p>
          <p className="quiet">
            {strings.howEventId} <code>{account.event}</code>
          </p>
        </li>
      </ol>
      {account.kind === 'incident' && <Tellings detail={detail} />}
      <Verdicts detail={detail} />
    </>
  )
}

/** Which of the reports share how much. */
function Folded({ detail: { reports, copies } }: { detail: EventDetail }) {
  const nameOf = (id: string): string => reports.find((r) => r.id === id)?.outlet ?? strings.unnamedOutlet
  if (copies.length === 0) return <p>{strings.howNoCopies}</p>
  return (
    <ul>
      {copies.map(({ a, b, relation, shareOfB }) => (
        <li key={a + b}>
          <Link to="/reports/$report/beside/$other" params={{ report: b, other: a }}>
            {nameOf(b)}
          </Link>{' '}
          {strings.sharesWith(nameOf(a), percent(Math.round(shareOfB * 100)))}{' '}
          <span className="quiet">{strings.relations[relation].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  )
}
