import { Link } from '@tanstack/react-router'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import type { FigurePoint } from '../data/types.ts'
import { dayRange, longDay } from '../locale.ts'
import { GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { Day } from '../shell/Day.tsx'
import { Scrolls } from '../shell/Scrolls.tsx'
import { strings } from '../strings.ts'

interface Props {
  readonly points: readonly FigurePoint[]
  readonly styleOf: (origin: string) => OriginStyle
}

/** The chart in words: every value of the group, also those that cannot be drawn. */
export function FigureTable({ points, styleOf }: Props) {
  return (
    <div className="figure-table">
      <h3 id="table">{strings.sameAsTable(points.length)}</h3>
      <Scrolls labelledBy="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.value}</th>
              <th scope="col">{strings.who}</th>
              <th scope="col">{strings.origin}</th>
              <th scope="col">{strings.said}</th>
              <th scope="col">{strings.period}</th>
              <th scope="col">{strings.carriedIn}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((p) => (
              <tr key={p.claim + p.event}>
                <td>
                  <ClaimLink claim={p.claim}>{p.words}</ClaimLink>
                  {p.doubtful && <div className="quiet">{strings.doubtful}</div>}
                  {p.partOf !== null && <div className="quiet">{strings.part}</div>}
                  {p.replaces !== null && <div className="quiet">{strings.replaces}</div>}
                </td>
                <td>{p.who ?? strings.notGiven}</td>
                <td>
                  <GlyphInText style={styleOf(p.origin)} /> {p.origin}
                </td>
                <td>
                  {p.saidOn === null ? strings.dayUnknown : <Day day={p.saidOn} form="long" />}
                  {p.saidBasis === 'implied' && <div className="quiet">{strings.saidImplied}</div>}
                </td>
                <td>{periodWords(p)}</td>
                <td>
                  <Link to="/reports/$report" params={{ report: p.report }} search={{ claim: p.claim }}>
                    {p.outlet ?? strings.unnamedOutlet}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </div>
  )
}

function periodWords({ period: { start, end } }: FigurePoint): string {
  if (start !== null && end !== null) return start === end ? longDay(start) : dayRange(start, end)
  if (end !== null) return `… – ${longDay(end)}`
  return start === null ? strings.notGiven : `${longDay(start)} – …`
}
