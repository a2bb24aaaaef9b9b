import { strings } from '../strings.ts'
import type { Field } from './fields.ts'

/** Each cell with its basis and rule; what a rule filled in looks different from what the text states. */
export function Fields({ fields }: { fields: readonly Field[] }) {
  return (
    <dl className="fields">
      {fields.map(({ name, value, reasons }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value ?? <span className="quiet">{strings.notGiven}</span>}
            {reasons.map(({ basis, rule, says, words }) => (
              <div key={rule + words.join()} className="reason quiet">
                <span className={`basis basis-${basis}`}>{strings.basis[basis]}</span>{' '}
                {says !== null && (
                  <span lang="en" dir="ltr">
                    {says}
                  </span>
                )}{' '}
                <code>{rule}</code>
                {words.length > 0 && ` ${strings.onWords} “${words.join('” … “')}”`}
              </div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
