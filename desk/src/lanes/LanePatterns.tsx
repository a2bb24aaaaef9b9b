/** Masks that the bars of all lanes share: hatching for a denial, fading for silence. A mask keeps the bar's own colour. */
export function LanePatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="lane-patterns">
      <defs>
        <linearGradient id="fade-out">
          <stop offset="0" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="6" fill="#fff" />
        </pattern>
        <pattern id="dots" width="6" height="4" patternUnits="userSpaceOnUse">
          <rect width="3" height="4" fill="#fff" />
        </pattern>
        <mask id="fading" maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill="url(#fade-out)" />
        </mask>
        <mask id="hatched" maskUnits="userSpaceOnUse" x="-10" y="-10" width="6000" height="60">
          <rect x="-10" y="-10" width="6000" height="60" fill="url(#hatch)" />
        </mask>
        <mask id="dotted" maskUnits="userSpaceOnUse" x="-10" y="-10" width="6000" height="60">
          <rect x="-10" y="-10" width="6000" height="60" fill="url(#dots)" />
        </mask>
      </defs>
    </svg>
  )
}

export type LaneLook = 'held' | 'denied' | 'part' | 'moving' | 'background'

const MASKS: Readonly<Partial<Record<LaneLook, string>>> = { denied: 'url(#hatched)', moving: 'url(#dotted)' }

interface BarProps {
  readonly look: LaneLook
  readonly colour: string
  readonly x: number
  readonly width: number
  /** 0–1, for a part that is held. */
  readonly share: number
  readonly height: number
  /** The outline of the whole, around a part or a denial. */
  readonly outline: 'drawn' | 'none'
}

/** A bar of a lane. A part held fills a part of the height inside an outline; what an outlet only mentions in passing is thin. */
export function LaneBar({ look, colour, x, width, share, height, outline }: BarProps) {
  const filled = look === 'part' ? Math.max(2, height * share) : look === 'background' ? 3 : height
  const top = look === 'background' ? (height - filled) / 2 : height - filled
  return (
    <>
      {outline === 'drawn' && (look === 'part' || look === 'denied') && (
        <rect x={x + 0.5} y={0.5} width={Math.max(0, width - 1)} height={height - 1} fill="none" stroke={colour} />
      )}
      <g mask={MASKS[look]}>
        <rect x={x} y={top} width={width} height={filled} fill={colour} />
      </g>
    </>
  )
}

export function LaneSwatch({ look, colour }: { look: LaneLook | 'fading'; colour: string }) {
  return (
    <svg className="glyph" width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
      <g mask={look === 'fading' ? 'url(#fading)' : undefined}>
        <LaneBar
          look={look === 'fading' ? 'held' : look}
          colour={colour}
          x={0}
          width={28}
          share={0.33}
          height={10}
          outline="drawn"
        />
      </g>
    </svg>
  )
}
