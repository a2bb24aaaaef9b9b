/** What can be done, each with its key. */
export type Act = readonly [key: string, word: string, act: () => void]

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
