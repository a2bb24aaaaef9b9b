import { strings } from '../strings.ts'
import { LaneSwatch } from './LanePatterns.tsx'

/** Holders named beside their colours; the rest share the neutral one. */
const NAMED = 5

export function HolderKey({ holders, colourOf }: { holders: readonly string[]; colourOf: (side: string | null) => string }) {
  return (
    <ul className="legend quiet" aria-label={strings.legendHolder}>
      {holders.slice(0, NAMED).map((holder) => (
        <li key={holder}>
          <LaneSwatch look="held" colour={colourOf(holder)} /> {holder}
        </li>
      ))}
      <li>
        <LaneSwatch look="held" colour={colourOf(null)} /> {strings.legendNoHolder}
      </li>
    </ul>
  )
}

const LOOKS = [
  { look: 'denied', label: strings.legendDenied },
  { look: 'part', label: strings.legendPart },
  { look: 'moving', label: strings.legendMoving },
  { look: 'background', label: strings.legendPassing },
  { look: 'fading', label: strings.legendFading },
] as const

export const LookKey = () => (
  <ul className="legend quiet" aria-label={strings.legend}>
    {LOOKS.map(({ look, label }) => (
      <li key={look}>
        <LaneSwatch look={look} colour="var(--ink-soft)" /> {label}
      </li>
    ))}
  </ul>
)
