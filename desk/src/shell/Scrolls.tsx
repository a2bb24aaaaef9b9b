import type { ReactNode } from 'react'

/** A wide table that scrolls sideways where there is no room, by keyboard too. `labelledBy` is the id of its heading. */
export const Scrolls = ({ labelledBy, children }: { labelledBy: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <div className="scrolls" role="group" aria-labelledby={labelledBy} tabIndex={0}>
    {children}
  </div>
)
