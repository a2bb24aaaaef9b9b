import { useLayoutEffect, useRef, useState } from 'react'
import type { LinkQuestion } from '../data/types.ts'
import { strings } from '../strings.ts'
import { type Act, Acts, commonActs, KeyList } from './Acts.tsx'
import { ComparedFeatures } from './ComparedFeatures.tsx'
import { linked } from './decisions.ts'
import type { Asking } from './QueueCard.tsx'
import { TellingSide } from './TellingSide.tsx'
import { useKeys } from './use-keys.ts'

/** One question about two tellings: side by side, what the machine says and why, and what can be done, each with its key. */
export function LinkCard({ item, ruling, onStep, onUndo, within }: Asking & { item: LinkQuestion }) {
  const { busy, failed } = ruling
  const [help, setHelp] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const say = (events: LinkQuestion['events']) => (): void => void ruling.rule(linked(item, events))
  const other = item.events === 'one' ? 'two' : 'one'
  const acts: readonly Act[] = [
    ['a', strings.linkAct[item.events], say(item.events)],
    ['c', strings.linkAct[other], say(other)],
    ...commonActs({ onStep, onUndo }, () => setHelp((shown) => !shown)),
  ]
  useKeys(within, (key) => {
    const act = acts.find(([of]) => of === key)?.[2]
    if (act !== undefined && !busy) act()
    return act !== undefined
  })
  return (
    <article className="question">
      <h2 ref={heading} tabIndex={-1}>
        {strings.linkAsks}
      </h2>
      <p>
        <span className="quiet">{strings.queueMachine}:</span> <strong>{strings.linkSays[item.events]}</strong>{' '}
        <span className="quiet">{strings.linkScore(item.score, item.threshold)}</span>
      </p>
      <div className="tellings">
        <TellingSide side={item.a} name={strings.linkFirst} />
        <TellingSide side={item.b} name={strings.linkSecond} />
      </div>
      <Acts acts={acts} busy={busy} />
      {failed !== null && <p role="alert">{`${strings.ruleFailed} ${failed}`}</p>}
      <ComparedFeatures features={item.features} names={[strings.linkFirst, strings.linkSecond]} />
      {help && <KeyList keys={strings.linkKeys} />}
    </article>
  )
}
