import '../add/add.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { AddProgress } from '../add/AddProgress.tsx'
import { DropZone } from '../add/DropZone.tsx'
import { PasteForm } from '../add/PasteForm.tsx'
import { useAdding } from '../add/use-adding.ts'
import { notesQuery } from '../data/queries.ts'
import { LongList } from '../shell/LongList.tsx'
import { NoteLine, noteClass, noteKey } from '../shell/NoteList.tsx'
import { Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { strings } from '../strings.ts'

const NO_FACTS = { text: '', outlet: '', published: '' }

export function AddPage() {
  const [adding, add] = useAdding()
  useTitle(strings.addTitle)
  return (
    <div className="add">
      <h1>{strings.addTitle}</h1>
      <section aria-labelledby="files" className="section">
        <h2 id="files">{strings.addFilesTitle}</h2>
        <p className="quiet">{strings.addFilesExplained}</p>
        <DropZone busy={adding.busy} onGiven={(files) => void (files.length > 0 && add({ ...NO_FACTS, files }))} />
      </section>
      <section aria-labelledby="paste" className="section">
        <h2 id="paste">{strings.addPasteTitle}</h2>
        <PasteForm busy={adding.busy} onPasted={(pasted) => void add({ ...pasted, files: [] })} />
      </section>
      <AddProgress adding={adding} />
      <CaseNotes />
    </div>
  )
}

/** What was said about the input so far, the latest upload included. */
function CaseNotes() {
  const query = useInfiniteQuery(notesQuery)
  return (
    <section aria-labelledby="notes" className="section case-notes">
      <h2 id="notes">{strings.addNotes}</h2>
      <Reading query={query} what={strings.addNotes.toLowerCase()}>
        {({ pages }) => {
          if (pages[0]?.items.length === 0) return <p className="quiet">{strings.addNoNotes}</p>
          return (
            <LongList
              name={strings.addNotes.toLowerCase()}
              className="note-list"
              rowClass={noteClass}
              pages={pages}
              keyOf={noteKey}
              row={(note) => <NoteLine note={note} />}
              query={query}
            />
          )
        }}
      </Reading>
    </section>
  )
}
