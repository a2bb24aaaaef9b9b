import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ClaimQuestion, NewRuling } from '../data/types.ts'
import { strings } from '../strings.ts'
import { type Act, Acts, commonActs, KeyList } from './Acts.tsx'
import { AskedSentence } from './AskedSentence.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import type { Ruling } from './data.ts'
import { acceptance, FIELD_OF, machineReading, otherReadings, rejection } from './decisions.ts'
import { useKeys } from './use-keys.ts'

/** What a question needs besides itself. */
export interface Asking {
  readonly ruling: Ruling
  readonly onStep: (by: 1 | -1) => void
  readonly onUndo: () => void
  /** Where its keys are heard. */
  readonly within: RefObject<HTMLElement | null>
}

/** One question about a claim: its sentence, what the machine reads, what else may be meant, and what can be done, each with its key. */
export function QueueCard({ item, ruling, onStep, onUndo, within }: Asking & { item: ClaimQuestion }) {
  const { busy, failed } = ruling
  const onRule = (given: NewRuling): void => void ruling.rule(given)
  const [correcting, setCorrecting] = useState(false)
  const [help, setHelp] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // What is asked is said when it comes, and whenever a form is left.
  useLayoutEffect(() => {
    if (!correcting) heading.current?.focus({ preventScroll: true })
  }, [correcting])
  const readings = otherReadings(item)
  const acts: readonly Act[] = [
    ['a', strings.queueAct.accept, () => onRule(acceptance(item))],
    ['c', strings.queueAct.correct, () => setCorrecting(true)],
    ['x', strings.queueAct.reject, () => onRule(rejection(item))],
    ...commonActs({ onStep, onUndo }, () => setHelp((shown) => !shown)),
  ]
  useKeys(within, (key) => {
    // While a form is open its own fields and buttons are all that acts.
    if (correcting) return false
    const reading = readings[Number(key) - 1]
    const act = reading === undefined ? acts.find(([of]) => of === key)?.[2] : () => onRule(reading.ruling)
    if (act !== undefined && !busy) act()
    return act !== undefined
  })
  return (
    <article className="question">
      <h2 ref={heading} tabIndex={-1}>
        {strings.queueAsks[item.question](item.words)}
      </h2>
      <AskedSentence item={item} />
      <p>
        <span className="quiet">{strings.queueMachine}:</span> <strong>{machineReading(item)}</strong>
      </p>
      <section aria-labelledby="readings">
        <h3 id="readings">{readings.length === 0 ? strings.queueNoOthers : strings.queueOthers}</h3>
        <ol className="readings">
          {readings.map(({ words, ruling: given }, i) => (
            <li key={words}>
              <button
                type="button"
                className="button"
                disabled={busy}
                aria-keyshortcuts={String(i + 1)}
                onClick={() => onRule(given)}
              >
                <kbd aria-hidden="true">{i + 1}</kbd> {words}
              </button>
            </li>
          ))}
        </ol>
      </section>
      {correcting ? (
        <CorrectForm
          field={FIELD_OF[item.question]}
          detail={item.detail}
          text={item.question === 'place' ? item.words : null}
          ruling={ruling}
          onLeave={() => setCorrecting(false)}
        />
      ) : (
        <Acts acts={acts} busy={busy} />
      )}
      {failed !== null && !correcting && <p role="alert">{`${strings.ruleFailed} ${failed}`}</p>}
      <p className="quiet">{strings.queueRejects[item.question]}</p>
      {help && <KeyList keys={strings.queueKeys} />}
    </article>
  )
}
