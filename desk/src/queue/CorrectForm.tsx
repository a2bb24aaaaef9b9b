import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Measure, Qualifier, SpeakerKind } from '../../../src/model/claim.ts'
import type { RuledField } from '../../../src/model/ruling.ts'
import type { ClaimDetail, NewRuling } from '../data/types.ts'
import { measures, qualifiers, speakerKinds, strings } from '../strings.ts'
import type { Ruling } from './data.ts'
import { PlaceForm } from './PlaceForm.tsx'
import { Reason } from './Reason.tsx'

interface Props {
  readonly field: RuledField
  readonly detail: ClaimDetail
  /** The name that a place goes by in the report, for a ruling on the name. */
  readonly text: string | null
  readonly ruling: Ruling
  /** The form is left, with a ruling or without. */
  readonly onLeave: () => void
}

/** The form for one field. It takes the focus; Escape leaves it. */
export function CorrectForm({ field, detail, text, ruling: { rule, busy, failed }, onLeave }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const about = { claim: detail.claim.id }
  const keep = async (given: NewRuling): Promise<void> => {
    if (await rule(given)) onLeave()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for all fields inside
    <div
      ref={box}
      className="correct-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    >
      {field === 'place' || field === 'place-name' ? (
        <PlaceForm
          written={text ?? detail.claim.places[0]?.text ?? ''}
          within={detail.claim.places[0]?.within ?? []}
          busy={busy}
          onPlace={(place, reason) =>
            void keep(
              field === 'place-name'
                ? { ...about, field, after: { text: text ?? '', place }, reason }
                : { ...about, field, after: place, reason },
            )
          }
        />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const form = new FormData(event.currentTarget)
            void keep({ ...about, reason: String(form.get('reason') ?? ''), ...decided(field, form) } as NewRuling)
          }}
        >
          <div className="filters">{inputs(field, detail)}</div>
          <Reason />
          <button type="submit" className="button" disabled={busy}>
            {strings.ruleDo}
          </button>
        </form>
      )}
      <button type="button" className="text-button" onClick={onLeave}>
        {strings.ruleClose}
      </button>
      {failed !== null && <p role="alert">{`${strings.ruleFailed} ${failed}`}</p>}
    </div>
  )
}

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is given
  <label className="field">
    <span>{label}</span>
    {children}
  </label>
)

const options = (words: Readonly<Record<string, string>>): ReactNode =>
  Object.entries(words).map(([id, text]) => (
    <option key={id} value={id}>
      {text}
    </option>
  ))

function inputs(field: RuledField, { claim }: ClaimDetail): ReactNode {
  const { figure } = claim
  const bound = (name: 'low' | 'best' | 'high', label: string) => (
    <Labelled label={label}>
      <input name={name} type="number" min={0} step="any" defaultValue={figure?.[name] ?? ''} />
    </Labelled>
  )
  switch (field) {
    case 'number':
      return (
        <>
          {bound('best', strings.ruleBest)}
          {bound('low', strings.ruleLow)}
          {bound('high', strings.ruleHigh)}
          <Labelled label={strings.ruleQualifier}>
            <select name="qualifier" defaultValue={figure?.qualifier}>
              {options(qualifiers)}
            </select>
          </Labelled>
        </>
      )
    case 'measure':
      return (
        <Labelled label={strings.ruleFields.measure}>
          <select name="value" defaultValue={figure?.measure}>
            {options(measures)}
          </select>
        </Labelled>
      )
    case 'polarity':
      return (
        <Labelled label={strings.ruleFields.polarity}>
          <select name="value" defaultValue={claim.polarity}>
            {options({ asserted: strings.ruleAsserted, denied: strings.claimDenied })}
          </select>
        </Labelled>
      )
    case 'claim':
      return <p>{strings.ruleRejectClaim}</p>
    case 'speaker': {
      const speaker = claim.attribution.at(-1)
      return (
        <>
          <Labelled label={strings.ruleName}>
            <input name="value" defaultValue={speaker?.name} maxLength={300} />
          </Labelled>
          <Labelled label={strings.ruleKind}>
            <select name="kind" defaultValue={speaker?.kind ?? 'unnamed'}>
              {options(speakerKinds)}
            </select>
          </Labelled>
        </>
      )
    }
    default: {
      const by = claim.actors.find(({ role }) => role === 'by')?.name ?? claim.control?.by
      return (
        <Labelled label={strings.ruleFields[field]}>
          <input name="value" defaultValue={(field === 'who' ? figure?.who : by) ?? ''} maxLength={300} />
        </Labelled>
      )
    }
  }
}

/** What the form says; an empty name takes the value away. */
function decided(field: RuledField, form: FormData): object {
  const value = String(form.get('value') ?? '').trim()
  const bound = (name: string): number | null => {
    const words = String(form.get(name) ?? '')
    return words === '' ? null : Number(words)
  }
  switch (field) {
    case 'number':
      return {
        field,
        after: {
          low: bound('low'),
          best: bound('best'),
          high: bound('high'),
          qualifier: String(form.get('qualifier')) as Qualifier,
        },
      }
    case 'measure':
      return { field, after: value as Measure }
    case 'speaker':
      return { field, after: value === '' ? null : { name: value, kind: String(form.get('kind')) as SpeakerKind } }
    case 'by':
      return { field, after: value === '' ? null : { name: value } }
    case 'claim':
      return { field, after: 'rejected' }
    case 'who':
      return { field, after: value === '' ? null : value }
    default:
      return { field, after: value }
  }
}
