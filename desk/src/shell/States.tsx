import type { UseQueryResult } from '@tanstack/react-query'
import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { strings } from '../strings.ts'

type Read<T> = Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>

/** Shows what a query read; while it reads, that it does; when it fails, why and what to do. */
export function Reading<T>({ query, what, children }: { query: Read<T>; what: string; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data)
  if (query.error !== null) return <Failed what={what} error={query.error} retry={() => void query.refetch()} />
  return (
    <p className="state quiet" role="status">
      {strings.loading(what)}
    </p>
  )
}

function Failed({ what, error, retry }: { what: string; error: Error; retry: () => void }) {
  return (
    <div className="state" role="alert">
      <p>
        <strong>{strings.failed(what)}</strong> {error.message}
      </p>
      <p>
        {strings.failedAdvice}{' '}
        <button type="button" className="text-button" onClick={retry}>
          {strings.retry}
        </button>
        .
      </p>
    </div>
  )
}

export function EmptyCase() {
  return (
    <div className="state">
      <h1>{strings.emptyCase}</h1>
      <p>
        <Link to="/add">{strings.addTitle}</Link>
      </p>
      <p>{strings.emptyCaseAdvice}</p>
      <p>
        <code>{strings.emptyCaseCommand}</code>
      </p>
    </div>
  )
}

/** A fault of the desk itself: nothing that the reader did, so it says where to go on. */
export function Broken({ error }: ErrorComponentProps) {
  return (
    <div className="state" role="alert">
      <h1>{strings.broken}</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <Link to="/">{strings.toOverview}</Link>
      </p>
    </div>
  )
}

export function NotThere() {
  return (
    <div className="state">
      <h1>{strings.notThere}</h1>
      <p>
        <Link to="/">{strings.toOverview}</Link>
      </p>
    </div>
  )
}
