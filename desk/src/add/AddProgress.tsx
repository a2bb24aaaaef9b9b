import { Link } from '@tanstack/react-router'
import { NoteList } from '../shell/NoteList.tsx'
import { strings } from '../strings.ts'
import type { Adding } from './use-adding.ts'

/** How far it is; then what became of what was given, and what could not be read and why. */
export function AddProgress({ adding: { busy, progress, notes, added, failed } }: { adding: Adding }) {
  return (
    <section aria-label={strings.addOutcome} className="add-progress">
      <div role="status">
        {busy && progress === null && <p>{strings.addSending}</p>}
        {busy && progress !== null && (
          <p>{progress.stage === 'comparing' ? strings.addComparing : strings.addReading(progress.reports)}</p>
        )}
        {added !== null && (
          <p>
            <b>{strings.addDone(added)}</b> <Link to="/">{strings.toOverview}</Link>
          </p>
        )}
      </div>
      {busy && (
        <progress
          aria-label={strings.addOutcome}
          max={progress?.totalBytes ?? undefined}
          value={progress?.totalBytes === null ? undefined : progress?.bytes}
        />
      )}
      {failed !== null && (
        <p role="alert" className="notice">
          {strings.addFailed} {failed}
        </p>
      )}
      {notes.length > 0 && (
        <>
          <h3>{strings.notes(notes.length)}</h3>
          <NoteList notes={notes} />
        </>
      )}
    </section>
  )
}
