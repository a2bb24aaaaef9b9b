import type { MeasureAccount } from '../../../src/model/account.ts'
import type { Measure } from '../../../src/model/claim.ts'
import { formatOf } from '../figures/format.ts'
import { bestRule, strings } from '../strings.ts'

/** The figure to take where only one can be printed, the range to print with it, and why this one. */
export function PrintOne({ measure, figure: { low, best, high, rule } }: { measure: Measure; figure: MeasureAccount }) {
  const format = formatOf(measure)
  if (best === null) return <p className="quiet">{strings.printNone}</p>
  return (
    <p className="print-one">
      {strings.printOne} <b className="numbers">{format(best)}</b>
      {(low !== best || high !== best) && ` ${strings.printRange(strings.bounds(low, high, format))}`}.{' '}
      <span className="quiet">
        {strings.printWhy(bestRule(rule))} <a href="#codings">{strings.printSchemes}</a>
      </span>
    </p>
  )
}
