import type { Codings } from '../data/types.ts'
import { SaveAs } from '../export/SaveAs.tsx'
import { Scrolls } from '../shell/Scrolls.tsx'
import { strings } from '../strings.ts'
import { CodedReason, CodedValue } from './CodedCell.tsx'
import { codingCsv } from './coding-csv.ts'
import { SCHEMES, type Scheme } from './questions.ts'

interface Props {
  readonly scheme: Scheme
  readonly coding: Codings[Scheme]
  readonly event: string
}

/** Every column of a scheme, row by row, and the rows as a file. */
export function WholeRows({ scheme, coding: { notice, columns, rows }, event }: Props) {
  return (
    <details className="whole-rows">
      <summary>{strings.codingWhole(SCHEMES[scheme], columns.length)}</summary>
      <p className="quiet">{notice}</p>
      {rows.map((row, i) => {
        const id = `${scheme}-row-${i + 1}`
        return (
          <div key={id}>
            <h3 id={id}>{strings.codingRow(SCHEMES[scheme], i + 1, rows.length)}</h3>
            <Scrolls labelledBy={id}>
              <table>
                <tbody>
                  {row.map((cell) => (
                    <tr key={cell.column}>
                      <th scope="row">
                        <code>{cell.column}</code>
                      </th>
                      <td>
                        <CodedValue cell={cell} />
                      </td>
                      <td>
                        <CodedReason cell={cell} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scrolls>
          </div>
        )
      })}
      {rows.length > 0 && (
        <SaveAs name={`crossbearing-${scheme}-${event}`} rows={rows} toCsv={(given) => codingCsv(columns, given)} />
      )}
    </details>
  )
}
