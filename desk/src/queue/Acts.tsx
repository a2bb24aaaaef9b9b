import { strings } from '../strings.ts'

/** What can be done, each with its key. */
export type Act = readonly [key: string, word: string, act: () => void]

/** What can be done with a question of any kind. */
export const commonActs = (
  { onStep, onUndo }: { onStep: (by: 1 | -1) => void; onUndo: () => void },
  onHelp: () => void,
): readonly Act[] => [
  ['s', strings.queueAct.skip, () => onStep(1)],
  ['u', strings.queueAct.undo, onUndo],
  ['k', strings.queueAct.previous, () => onStep(-1)],
  ['j', strings.queueAct.next, () => onStep(1)],
  ['?', strings.queueAct.help, onHelp],
]

export const Acts = ({ acts, busy }: { acts: readonly Act[]; busy: boolean }) => (
  <div className="acts">
    {acts.map(([key, word, act]) => (
      <button key={key} type="button" className="button" disabled={busy} aria-keyshortcuts={key} onClick={act}>
        <kbd aria-hidden="true">{key}</kbd> {word}
      </button>
    ))}
  </div>
)

export const KeyList = ({ keys }: { keys: Readonly<Record<string, string>> }) => (
  <dl className="keys">
    {Object.entries(keys).map(([key, does]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
