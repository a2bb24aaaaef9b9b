import { strings } from '../strings.ts'

export interface Pasted {
  readonly text: string
  readonly outlet: string
  readonly published: string
}

/** One report by its text, with who published it and when. */
export function PasteForm({ busy, onPasted }: { busy: boolean; onPasted: (pasted: Pasted) => void }) {
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const field = (name: string): string => String(form.get(name) ?? '').trim()
        onPasted({ text: String(form.get('text') ?? ''), outlet: field('outlet'), published: field('published') })
        event.currentTarget.reset()
      }}
    >
      <label className="field">
        <span>{strings.addText}</span>
        <textarea name="text" rows={8} required dir="auto" />
      </label>
      <div className="filters">
        <label className="field">
          <span>{strings.outlet}</span>
          <input name="outlet" />
        </label>
        <label className="field">
          <span>{strings.published}</span>
          <input type="date" name="published" />
        </label>
      </div>
      <button type="submit" className="button" disabled={busy}>
        {strings.addDo}
      </button>
    </form>
  )
}
