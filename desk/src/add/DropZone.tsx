import { useState } from 'react'
import { strings } from '../strings.ts'
import { chosen, dropped, type Given } from './dropped.ts'

interface Props {
  readonly busy: boolean
  readonly onGiven: (files: readonly Given[]) => void
}

/** Files and folders, dropped or chosen. */
export function DropZone({ busy, onGiven }: Props) {
  const [over, setOver] = useState(false)
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
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the fields inside do the same by keyboard
    <div
      className={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (!busy) void dropped(event.dataTransfer).then(onGiven)
      }}
    >
      <p>{strings.addDrop}</p>
      <p className="choose">
        {field(false, strings.addFiles)} {field(true, strings.addFolder)}
      </p>
    </div>
  )
}
