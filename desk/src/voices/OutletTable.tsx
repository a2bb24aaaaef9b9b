import { Link } from '@tanstack/react-router'
import type { Voices } from '../data/types.ts'
import { number } from '../locale.ts'
import { Scrolls } from '../shell/Scrolls.tsx'
import { strings } from '../strings.ts'

/** What each outlet publishes, and how much text it shares with others: whose came first is known, who wrote it is not. */
export function OutletTable({ voices: { outlets, carried } }: { voices: Voices }) {
  const pairs = (outlet: string, side: 'from' | 'to'): number =>
    carried.filter((c) => c[side] === outlet && c.from !== c.to).reduce((sum, c) => sum + c.pairs, 0)
  return (
    <Scrolls labelledBy="outlets">
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.outlet}</th>
            <th scope="col" className="number">
              {strings.reports}
            </th>
            <th scope="col" className="number">
              {strings.ownVoiceClaims}
            </th>
            <th scope="col" className="number">
              {strings.earlierOf}
            </th>
            <th scope="col" className="number">
              {strings.laterOf}
            </th>
          </tr>
        </thead>
        <tbody>
          {outlets.map(({ name, reports, ownVoice }) => (
            <tr key={name}>
              <td>
                <Link to="/reports" search={{ outlet: name }}>
                  {name === '' ? strings.unnamedOutlet : name}
                </Link>
              </td>
              <td className="number">{number(reports)}</td>
              <td className="number">{number(ownVoice)}</td>
              <td className="number">{number(pairs(name, 'from'))}</td>
              <td className="number">{number(pairs(name, 'to'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}
