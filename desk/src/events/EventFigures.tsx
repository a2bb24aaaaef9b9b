import type { FigureValue, MeasureAccount } from '../../../src/model/account.ts'
import type { Measure } from '../../../src/model/claim.ts'
import type { EventDetail } from '../data/types.ts'
import { formatOf } from '../figures/format.ts'
import { onceEach } from '../figures/once-each.ts'
import { byLevel } from '../figures/strip.ts'
import { ValueRows } from '../figures/ValueRows.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { capitalised, measures, strings } from '../strings.ts'
import { PrintOne } from './PrintOne.tsx'

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
        {measures[measure]} <span className="numbers">{strings.bounds(figure.low, figure.high, formatOf(measure))}</span>{' '}
        {figure.verdict === 'contested' && <span className="tag">{strings.controlContested}</span>}
      </h3>
      <p className="because" dir="auto">
        {capitalised(figure.because)}
      </p>
      {measure === 'territory' && <Bases figure={figure} />}
      <PrintOne measure={measure} figure={figure} />
      {[figure.values.filter(isWhole), figure.values.filter((value) => !isWhole(value))].map(
        (values, i) =>
          values.length > 0 && (
            <div key={i === 0 ? 'whole' : 'part'}>
              {i > 0 && <p className="quiet">{strings.eventParts}</p>}
              <ValueRows
                most={ROWS}
                values={onceEach(values).toSorted(byLevel)}
                wordsOf={(id) => words.get(id) ?? strings.claim}
                styleOf={styleOf}
              />
            </div>
          ),
      )}
    </section>
  ))
}

/** A part is no rival of the figure that it is part of. */
const isWhole = ({ partOf }: FigureValue): boolean => partOf === null

/** A share says nothing without what it is a share of. */
function Bases({ figure: { values } }: { figure: MeasureAccount }) {
  const bases = [...new Set(values.flatMap(({ who }) => who ?? []))]
  if (bases.length === 0) return <p className="quiet">{strings.baseNone}</p>
  return <p className="quiet">{bases.length === 1 ? strings.baseOf(bases[0]!) : strings.basesDiffer(bases)}</p>
}
