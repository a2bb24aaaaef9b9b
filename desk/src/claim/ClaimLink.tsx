import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Opens a claim beside the view that the reader is in. */
export function ClaimLink({ claim, children }: { claim: string; children: ReactNode }) {
  return (
    <Link to="." search={(was) => ({ ...was, claim })} resetScroll={false}>
      {children}
    </Link>
  )
}
