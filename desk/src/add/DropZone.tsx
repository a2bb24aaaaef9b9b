import { useDrop } from '../shell/use-drop.ts'
import { strings } from '../strings.ts'
import { chosen, dropped, type Given } from './dropped.ts'

interface Props {
  readonly busy: boolean
  readonly onGiven: (files: readonly Given[]) => void
}

/** Files and folders, dropped or chosen. */
export function DropZone({ busy, onGiven }: Props) {
  const { over, handlers } = useDrop((given) => {
    if (!busy) void dropped(given).then(onGiven)
  })
  const field = (folder: boolean, label: string) => (
    <label className="button">
      {label}
      <input
        type="file"
        className="unseen"
        multiple
        disabled={busy}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          onGiven(chosen(event.target.files))
          event.target.value = ''
        }}
      />
    </label>
  )
  return (
    <div className={over ? 'drop-zone over' : 'drop-zone'} {...handlers}>
      <p>{strings.addDrop}</p>
      <p className="choose">
        {field(false, strings.addFiles)} {field(true, strings.addFolder)}
      </p>
    </div>
  )
}
