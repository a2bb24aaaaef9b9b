import type { CodedCell, Codings } from '../data/types.ts'
import { Scrolls } from '../shell/Scrolls.tsx'
import { strings } from '../strings.ts'
import { CodedReason, CodedValue } from './CodedCell.tsx'
import { QUESTIONS, type Question, SCHEMES, type Scheme } from './questions.ts'

const schemes = Object.keys(SCHEMES) as Scheme[]
const questions = Object.keys(QUESTIONS) as Question[]

/** The first row of each scheme, question by question, with the rule behind each cell. */
export function SchemesBeside({ codings }: { codings: Codings }) {
  return (
    <Scrolls labelledBy="codings">
      <table className="schemes">
        <thead>
          <tr>
            <td />
            {schemes.map((scheme) => (
              <th key={scheme} scope="col">
                {SCHEMES[scheme]}
                <div className="quiet">{strings.codingRows(codings[scheme].rows.length)}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question}>
              <th scope="row">{strings.codingQuestions[question]}</th>
              {schemes.map((scheme) => (
                <td key={scheme}>
                  <Answer row={codings[scheme].rows[0]} columns={QUESTIONS[question][scheme]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}

function Answer({ row, columns }: { row: readonly CodedCell[] | undefined; columns: readonly string[] }) {
  if (columns.length === 0) return <span className="quiet">{strings.codingNotAsked}</span>
  if (row === undefined) return <span className="quiet">{strings.codingEmpty}</span>
  return (
    <dl>
      {columns.flatMap((name) => {
        const cell = row.find(({ column }) => column === name)
        if (cell === undefined) return []
        return [
          <dt key={name}>
            <code>{name}</code>
          </dt>,
          <dd key={`${name} value`}>
            <CodedValue cell={cell} /> <CodedReason cell={cell} />
          </dd>,
        ]
      })}
    </dl>
  )
}
