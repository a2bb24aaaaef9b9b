import { strings } from '../strings.ts'
import { LaneSwatch } from './LanePatterns.tsx'

/** Holders named beside their colours; the rest share the neutral one. */
const NAMED = 5

export function LaneLegend({ holders, colourOf }: { holders: readonly string[]; colourOf: (side: string | null) => string }) {
  return (
    <div className="quiet">
      <ul className="legend" aria-label={strings.legendHolder}>
        {holders.slice(0, NAMED).map((holder) => (
          <li key={holder}>
            <LaneSwatch look="held" colour={colourOf(holder)} /> {holder}
          </li>
        ))}
        <li>
          <LaneSwatch look="held" colour={colourOf(null)} /> {strings.legendNoHolder}
        </li>
      </ul>
      <ul className="legend" aria-label={strings.legend}>
        <li>
          <LaneSwatch look="denied" colour="var(--ink-soft)" /> {strings.legendDenied}
        </li>
        <li>
          <LaneSwatch look="part" colour="var(--ink-soft)" /> {strings.legendPart}
        </li>
        <li>
          <LaneSwatch look="moving" colour="var(--ink-soft)" /> {strings.legendMoving}
        </li>
        <li>
          <LaneSwatch look="background" colour="var(--ink-soft)" /> {strings.legendPassing}
        </li>
        <li>
          <LaneSwatch look="fading" colour="var(--ink-soft)" /> {strings.legendFading}
        </li>
      </ul>
    </div>
  )
}
