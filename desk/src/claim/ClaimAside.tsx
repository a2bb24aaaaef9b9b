import './claim.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useLayoutEffect, useRef } from 'react'
import { claimQuery } from '../data/queries.ts'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'
import { ClaimPanel } from './ClaimPanel.tsx'

/** The open claim beside a view. It takes the focus when it opens; Escape closes it and gives the focus back. */
export function ClaimAside({ claim }: { claim: string }) {
  const query = useQuery(claimQuery(claim))
  const navigate = useNavigate()
  const aside = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)
  const close = (): void => {
    const back = opener.current
    void navigate({ to: '.', search: ({ claim: _, ...was }) => was, resetScroll: false }).then(() => {
      if ((back instanceof HTMLElement || back instanceof SVGElement) && back.isConnected) back.focus({ preventScroll: true })
    })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim opens the panel anew
  useLayoutEffect(() => {
    const active = document.activeElement
    if (aside.current?.contains(active) === false) opener.current = active
    aside.current?.focus({ preventScroll: true })
    if (aside.current !== null) uncover(opener.current, aside.current)
  }, [claim])
  return (
    <aside
      ref={aside}
      className="claim-aside"
      aria-label={strings.claim}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <button type="button" className="text-button close no-print" onClick={close}>
        {strings.claimClose}
      </button>
      <Reading query={query} what={strings.claim.toLowerCase()}>
        {(detail) => <ClaimPanel detail={detail} />}
      </Reading>
    </aside>
  )
}

/** On a narrow page the claim lies over the foot of the view: scrolls what was asked about to above it. */
function uncover(asked: Element | null, aside: HTMLElement): void {
  if (asked === null || asked === document.body || getComputedStyle(aside).position !== 'fixed') return
  const hidden = asked.getBoundingClientRect().bottom + 24 - aside.getBoundingClientRect().top
  if (hidden > 0) window.scrollBy({ top: hidden })
}
