import './value-rows.css'
import { useId } from 'react'
import type { FigureValue } from '../../../src/model/account.ts'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import { Glyph, GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { LyingQualifierMark } from '../marks/Qualifier.tsx'
import { Day } from '../shell/Day.tsx'
import { levelIn, type StripScale, stripScale } from './strip.ts'

interface Props {
  readonly values: readonly FigureValue[]
  readonly wordsOf: (claim: string) => string
  readonly styleOf: (origin: string) => OriginStyle
}

/** What each origin says, a row each, on one scale from nought: how far apart they are is seen before it is read. */
export function ValueRows({ values, wordsOf, styleOf }: Props) {
  const scale = stripScale(values)
  return (
    <ul className="value-rows">
      {values.map((value) => (
        <li key={value.claim}>
          <span className="said" dir="auto">
            <ClaimLink claim={value.claim}>{wordsOf(value.claim)}</ClaimLink>
            {value.who !== null && <span className="who"> {value.who}</span>}
          </span>
          <Strip value={value} scale={scale} style={styleOf(value.origin)} />
          <span className="by">
            <GlyphInText style={styleOf(value.origin)} /> {value.origin}
            {value.saidOn !== null && (
              <span className="quiet">
                {' '}
                <Day day={value.saidOn} form="short" />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Strip({ value, scale, style }: { value: FigureValue; scale: StripScale; style: OriginStyle }) {
  const fade = useId()
  const level = levelIn(value)
  const low = scale(value.low ?? 0)
  const high = scale(value.high ?? value.low ?? 0)
  const vague = value.qualifier === 'vague'
  return (
    <svg className="strip" aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" className="rail" />
      {vague && (
        <>
          <defs>
            <linearGradient id={fade}>
              <stop offset="0" stopColor={style.colour} stopOpacity="0" />
              <stop offset="0.5" stopColor={style.colour} stopOpacity="0.6" />
              <stop offset="1" stopColor={style.colour} stopOpacity="0" />
            </linearGradient>
          </defs>
          <rect x={`${low}%`} width={`${Math.max(4, high - low)}%`} y="25%" height="50%" fill={`url(#${fade})`} />
        </>
      )}
      {value.qualifier === 'range' && <rect x={`${low}%`} width={`${high - low}%`} y="44%" height="12%" fill={style.colour} />}
      {level !== null && (
        <svg x={`${scale(level)}%`} y="50%" overflow="visible" aria-hidden="true">
          <LyingQualifierMark qualifier={value.qualifier} doubtful={false} colour={style.colour} />
          <Glyph style={style} hollow={false} />
        </svg>
      )}
    </svg>
  )
}
