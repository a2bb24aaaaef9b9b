import { number } from '../../locale.ts'
import { plural } from './count.ts'

export const codings = {
  codings: 'Under three schemes',
  codingsExplained:
    'The same ledger as ACLED, UCDP and Airwars would write it, by their published rules. In their formats; none of it is their data. Under each value stands the rule that filled it.',
  codingQuestions: {
    killed: 'Killed',
    injured: 'Injured',
    by: 'By whom',
    against: 'Against whom',
    what: 'Kind of event',
    when: 'When',
    where: 'Where',
    grade: 'Grade',
    toldBy: 'Told by',
  },
  codingRows: (n: number) =>
    n === 0 ? 'does not record this' : n === 1 ? 'one row' : `${number(n)} rows; the first is shown here`,
  codingNotAsked: 'not asked',
  codingEmpty: 'left empty',
  codingWhole: (scheme: string, columns: number) => `${scheme}: all ${plural(columns, 'column', 'columns')}`,
  codingRow: (scheme: string, n: number, of: number) =>
    of === 1 ? `The row of ${scheme}` : `Row ${number(n)} of ${number(of)} of ${scheme}`,
}
