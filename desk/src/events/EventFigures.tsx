import type { MeasureAccount } from '../../../src/model/account.ts'
import type { Measure } from '../../../src/model/claim.ts'
import type { EventDetail } from '../data/types.ts'
import { onceEach } from '../figures/once-each.ts'
import { byLevel } from '../figures/strip.ts'
import { ValueRows } from '../figures/ValueRows.tsx'
import { number } from '../locale.ts'
import type { OriginStyle } from '../marks/palette.ts'
import { capitalised, measures, strings } from '../strings.ts'

/** Every value is in the sentences below as well. */
const ROWS = 40

interface Props {
  readonly detail: EventDetail
  readonly styleOf: (origin: string) => OriginStyle
}

/** Each measure: its bounds, what was chosen as best and why, how the values stand to one another, and all of them. */
export function EventFigures({ detail: { account, claims }, styleOf }: Props) {
  const words = new Map(claims.map((claim) => [claim.claim, claim.words]))
  return (Object.entries(account.figures) as [Measure, MeasureAccount][]).map(([measure, figure]) => (
    <section key={measure} aria-labelledby={`measure-${measure}`} className="event-figure">
      <h3 id={`measure-${measure}`}>
        {measures[measure]} <span className="numbers">{strings.bounds(figure.low, figure.high)}</span>{' '}
        {figure.verdict === 'contested' && <span className="tag">{strings.controlContested}</span>}
      </h3>
      <p className="because" dir="auto">
        {capitalised(figure.because)}
      </p>
      <ValueRows
        most={ROWS}
        values={onceEach(figure.values).toSorted(byLevel)}
        wordsOf={(id) => words.get(id) ?? strings.claim}
        styleOf={styleOf}
      />
      {figure.best !== null && <p className="quiet">{strings.eventBest(number(figure.best), figure.rule)}</p>}
    </section>
  ))
}
