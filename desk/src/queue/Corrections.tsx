import { useRef, useState } from 'react'
import type { RuledField } from '../../../src/model/ruling.ts'
import type { ClaimDetail } from '../data/types.ts'
import { Choice } from '../shell/Choice.tsx'
import { strings } from '../strings.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { useRuling } from './data.ts'

const OF_ALL: readonly RuledField[] = ['speaker', 'place', 'by', 'polarity', 'claim']
const OF_FIGURES: readonly RuledField[] = ['number', 'measure', 'who']

/** Corrects a claim where it stands. */
export function Corrections({ detail }: { detail: ClaimDetail }) {
  const [field, setField] = useState<RuledField | null>(null)
  const left = useRef(false)
  const ruling = useRuling()
  const fields = [...(detail.claim.figure === undefined ? [] : OF_FIGURES), ...OF_ALL]
  if (field === null)
    return (
      <p className="no-print">
        <button
          ref={(button) => {
            if (left.current) button?.focus()
            left.current = false
          }}
          type="button"
          className="button"
          onClick={() => setField(fields[0]!)}
        >
          {strings.rule}
        </button>
      </p>
    )
  return (
    <section aria-label={strings.rule} className="corrections no-print">
      <Choice
        label={strings.ruleField}
        value={field}
        options={fields.map((id) => ({ id, text: strings.ruleFields[id] }))}
        onChange={(id) => setField(fields.find((each) => each === id) ?? null)}
      />
      <CorrectForm
        key={field}
        field={field}
        detail={detail}
        text={null}
        ruling={ruling}
        onLeave={() => {
          left.current = true
          setField(null)
        }}
      />
    </section>
  )
}
