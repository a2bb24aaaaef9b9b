import type { ReactNode } from 'react'
import { Glyph, GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { QualifierMark } from '../marks/Qualifier.tsx'
import { strings } from '../strings.ts'

const PLAIN: OriginStyle = { shape: 'circle', colour: 'var(--ink-soft)' }

interface Props {
  readonly origins: readonly string[]
  readonly styleOf: (origin: string) => OriginStyle
}

/** Which mark is whose, and what a mark wears. It is text that wraps, beside no axis: nothing of it can be cut off. */
export function Legend({ origins, styleOf }: Props) {
  return (
    <div className="legend">
      <ul>
        {origins.map((origin) => (
          <li key={origin}>
            <GlyphInText style={styleOf(origin)} /> {origin}
          </li>
        ))}
      </ul>
      <ul aria-label={strings.legend} className="quiet">
        <Entry label={strings.legendOpen}>
          <g transform="translate(0 14) scale(.8)">
            <QualifierMark qualifier="at-least" doubtful={false} colour="var(--ink-soft)" below={34} />
          </g>
        </Entry>
        <Entry label={strings.legendAtMost}>
          <g transform="translate(0 -14) scale(.8)">
            <QualifierMark qualifier="at-most" doubtful={false} colour="var(--ink-soft)" below={34} />
          </g>
        </Entry>
        <Entry label={strings.legendAbout}>
          <g transform="translate(0 10)">
            <QualifierMark qualifier="about" doubtful={false} colour="var(--ink-soft)" below={34} />
          </g>
        </Entry>
        <Entry label={strings.legendRange}>
          <path d="M-4-9h8M0-9V9M-4 9h8" stroke="var(--ink-soft)" strokeWidth={2} fill="none" />
        </Entry>
        <Entry label={strings.legendVague}>
          <rect x={-5} y={-11} width={10} height={22} fill="var(--ink-soft)" opacity={0.35} />
        </Entry>
        <Entry label={strings.legendHollow}>
          <Glyph style={PLAIN} hollow={true} />
        </Entry>
        <Entry label={strings.legendDoubtful}>
          <text y={5} textAnchor="middle" fill="var(--ink)">
            ?
          </text>
        </Entry>
      </ul>
    </div>
  )
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li>
      <svg className="glyph" width="18" height="24" viewBox="-9 -12 18 24" aria-hidden="true">
        {children}
      </svg>{' '}
      {label}
    </li>
  )
}
