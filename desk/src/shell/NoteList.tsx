import { Link } from '@tanstack/react-router'
import type { Note } from '../../../src/model/report.ts'
import { strings } from '../strings.ts'

/** What was to be said about the input: the file, the place in it, what is wrong and what to do. */
export const NoteList = ({ notes }: { notes: readonly Note[] }) => (
  <ul className="note-list">
    {notes.map((note) => (
      <li key={noteKey(note)} className={noteClass(note)}>
        <NoteLine note={note} />
      </li>
    ))}
  </ul>
)

export const noteKey = (note: Note): string => [note.file, note.at, note.report, note.message].join(' ')
export const noteClass = (note: Note): string => `note-${note.level}`

export const NoteLine = ({ note }: { note: Note }) => (
  <>
    <b>{strings.noteLevels[note.level]}</b> <code>{note.file}</code>
    {note.at !== null && `, ${note.at}`}: {note.message}{' '}
    {note.report !== null && (
      <Link to="/reports/$report" params={{ report: note.report }}>
        {strings.report}
      </Link>
    )}
  </>
)
