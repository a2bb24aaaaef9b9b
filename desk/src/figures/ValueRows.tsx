import './value-rows.css'
import { useId } from 'react'
import type { FigureValue } from '../../../src/model/account.ts'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import { Glyph, GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { LyingQualifierMark } from '../marks/Qualifier.tsx'
import { Day } from '../shell/Day.tsx'
import { strings } from '../strings.ts'
import { levelIn, type StripScale, stripScale } from './strip.ts'

interface Props {
  readonly values: readonly FigureValue[]
  readonly wordsOf: (claim: string) => string
  readonly styleOf: (origin: string) => OriginStyle
  /** Rows before the middle is left out: the lowest and the highest are always there. */
  readonly most: number
}

/** What each origin says, a row each, on one scale from nought: how far apart they are is seen before it is read. */
export function ValueRows({ values, most, ...rest }: Props) {
  const scale = stripScale(values)
  const cut = values.length > most ? Math.ceil(most / 2) : values.length
  const row = (value: FigureValue) => <ValueRow key={value.claim} value={value} scale={scale} {...rest} />
  return (
    <ul className="value-rows">
      {values.slice(0, cut).map(row)}
      {cut < values.length && <li className="quiet">{strings.valuesBetween(values.length - most)}</li>}
      {cut < values.length && values.slice(cut - most).map(row)}
    </ul>
  )
}

interface RowProps extends Pick<Props, 'wordsOf' | 'styleOf'> {
  readonly value: FigureValue
  readonly scale: StripScale
}

const ValueRow = ({ value, scale, wordsOf, styleOf }: RowProps) => (
  <li>
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
)

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
