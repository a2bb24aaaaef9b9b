import type { ReactNode } from 'react'
import type { Qualifier } from '../../../src/model/claim.ts'
import type { FigurePoint } from '../data/types.ts'
import { Glyph, GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { QualifierMark } from '../marks/Qualifier.tsx'
import { strings } from '../strings.ts'

/** Which mark is whose. It is text that wraps, beside no axis: nothing of it can be cut off. */
export function OriginKey({ origins, styleOf }: { origins: readonly string[]; styleOf: (origin: string) => OriginStyle }) {
  return (
    <ul className="legend" aria-label={strings.origins}>
      {origins.map((origin) => (
        <li key={origin}>
          <GlyphInText style={styleOf(origin)} /> {origin}
        </li>
      ))}
    </ul>
  )
}

const PLAIN: OriginStyle = { shape: 'circle', colour: 'var(--ink-soft)' }

interface Sign {
  readonly label: string
  /** Whether a mark wears it. */
  readonly worn: (point: FigurePoint) => boolean
  readonly drawing: ReactNode
}

const has =
  (...qualifiers: readonly Qualifier[]) =>
  ({ qualifier }: FigurePoint): boolean =>
    qualifiers.includes(qualifier)

const words = (qualifier: Qualifier): ReactNode => (
  <QualifierMark qualifier={qualifier} doubtful={false} colour="var(--ink-soft)" below={34} />
)

const SIGNS: readonly Sign[] = [
  {
    label: strings.legendOpen,
    worn: has('at-least', 'more-than'),
    drawing: <g transform="translate(0 14) scale(.8)">{words('at-least')}</g>,
  },
  {
    label: strings.legendAtMost,
    worn: has('at-most', 'less-than'),
    drawing: <g transform="translate(0 -14) scale(.8)">{words('at-most')}</g>,
  },
  { label: strings.legendAbout, worn: has('about'), drawing: <g transform="translate(0 10)">{words('about')}</g> },
  {
    label: strings.legendRange,
    worn: has('range'),
    drawing: <path d="M-4-9h8M0-9V9M-4 9h8" stroke="var(--ink-soft)" strokeWidth={2} fill="none" />,
  },
  {
    label: strings.legendVague,
    worn: has('vague'),
    drawing: <rect x={-5} y={-11} width={10} height={22} fill="var(--ink-soft)" opacity={0.35} />,
  },
  {
    label: strings.legendHollow,
    worn: (point) => point.saidBasis === 'implied',
    drawing: <Glyph style={PLAIN} hollow={true} />,
  },
  {
    label: strings.legendDoubtful,
    worn: (point) => point.doubtful,
    drawing: (
      <text y={5} textAnchor="middle" fill="var(--ink)">
        ?
      </text>
    ),
  },
]

/** What the marks of these values wear, and what it means. */
export function SignKey({ points }: { points: readonly FigurePoint[] }) {
  const worn = SIGNS.filter((sign) => points.some(sign.worn))
  return (
    <ul className="legend quiet" aria-label={strings.legend}>
      {worn.map(({ label, drawing }) => (
        <li key={label}>
          <svg className="glyph" width="18" height="24" viewBox="-9 -12 18 24" aria-hidden="true">
            {drawing}
          </svg>{' '}
          {label}
        </li>
      ))}
    </ul>
  )
}
