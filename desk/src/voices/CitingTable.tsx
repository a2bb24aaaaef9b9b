import { Link } from '@tanstack/react-router'
import { SaveAs } from '../export/SaveAs.tsx'
import { number } from '../locale.ts'
import { strings } from '../strings.ts'
import type { Citing } from './citings.ts'
import { citingsCsv } from './citings-csv.ts'

/** Rows before the rest is counted. */
const ROWS = 60

export function CitingTable({ citings, selected }: { citings: readonly Citing[]; selected: string | undefined }) {
  const rows = citings.filter(({ outlet, speaker }) => selected === undefined || outlet === selected || speaker === selected)
  return (
    <>
      {selected !== undefined && (
        <p>
          <b>{selected === '' ? strings.unnamedOutlet : selected}</b>{' '}
          <Link to="/outlets" search={({ who: _, ...was }) => was} resetScroll={false}>
            {strings.showAll}
          </Link>
        </p>
      )}
      <table className="citing-table">
        <thead>
          <tr>
            <th scope="col">{strings.outlet}</th>
            <th scope="col">{strings.credits}</th>
            <th scope="col" className="number">
              {strings.claims}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS).map(({ outlet, speaker, claims }) => (
            <tr key={`${outlet} ${speaker}`}>
              <td>
                <Link to="/reports" search={{ outlet }}>
                  {outlet === '' ? strings.unnamedOutlet : outlet}
                </Link>
              </td>
              <td>{speaker}</td>
              <td className="number">{number(claims)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SaveAs name="crossbearing-credits" rows={rows} toCsv={citingsCsv} />
      {rows.length > ROWS && <p className="quiet">{strings.morePositions(rows.length - ROWS)}</p>}
    </>
  )
}
