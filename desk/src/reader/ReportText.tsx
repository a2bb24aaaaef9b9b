import { useNavigate } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { type MarkedProps, MarkedText } from './MarkedText.tsx'

/** The whole text of a report. */
export const ReportText = (props: MarkedProps) => (
  <OpensClaims selected={props.selected}>
    <div className="report-text" lang={props.report.language}>
      <MarkedText {...props} within={[0, props.report.text.length]} />
    </div>
  </OpensClaims>
)

/** Opens the claim of a mark that is clicked, beside the view, and brings the open claim into sight. */
export function OpensClaims({ selected, children }: { selected: string | undefined; children: ReactNode }) {
  const text = useRef<HTMLDivElement>(null)
  const shown = useRef(false)
  const navigate = useNavigate()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is to be brought into sight
  useEffect(() => {
    const current = text.current?.querySelector('[aria-current="true"]')
    current?.scrollIntoView({ block: shown.current ? 'nearest' : 'center' })
    shown.current = true
  }, [selected])
  const open = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[data-claim]') : null
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void navigate({ to: '.', search: (was) => ({ ...was, claim: link.getAttribute('data-claim')! }), resetScroll: false })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one listener for the links inside, which the keyboard reaches
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div ref={text} onClick={open}>
      {children}
    </div>
  )
}
