import './queue.css'
import { type RuledField, valueIn } from '../../../src/model/ruling.ts'
import type { ClaimDetail } from '../data/types.ts'
import { strings } from '../strings.ts'
import { useRuling } from './data.ts'
import { inWords } from './in-words.ts'
import { RulingLine, rulingClass } from './RulingLine.tsx'

/** What people have ruled about the claim, with what the machine had read. Nothing where there is no ruling. */
export function ClaimRulings({ detail: { machine, rulings, rejected } }: { detail: ClaimDetail }) {
  const { rule, failed } = useRuling()
  if (rulings.length === 0) return null
  const fields = new Map(
    rulings
      .filter(({ stands }) => stands)
      .map(({ ruling }) => [ruling.field, ruling.field === 'place-name' ? ruling.before.text : null] as const),
  )
  return (
    <section aria-labelledby="rulings" className="rulings">
      <h2 id="rulings">{strings.rulings}</h2>
      {rejected && <p className="rejected">{strings.rejectedClaim}</p>}
      {[...fields].map(([field, text]) => (
        <MachineValue key={field} field={field} value={valueIn(machine, field, text)} />
      ))}
      <ol>
        {rulings.map((ruled) => (
          <li key={ruled.ruling.id} className={rulingClass(ruled)}>
            <RulingLine ruled={ruled} onUndo={() => void rule({ undoes: ruled.ruling.id })} />
          </li>
        ))}
      </ol>
      {failed !== null && <p role="alert">{`${strings.ruleFailed} ${failed}`}</p>}
    </section>
  )
}

const MachineValue = ({ field, value }: { field: RuledField; value: ReturnType<typeof valueIn> }) =>
  value === undefined || field === 'claim' ? null : (
    <p className="quiet">
      {strings.ruleFields[field]}: {strings.rulingMachine(inWords(field, value as never))}
    </p>
  )
