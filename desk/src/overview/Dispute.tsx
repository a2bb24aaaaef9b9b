import { Link } from '@tanstack/react-router'
import type { MeasureAccount, Position } from '../../../src/model/account.ts'
import type { Measure } from '../../../src/model/claim.ts'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import type { CitedAccount } from '../data/types.ts'
import { typeName } from '../events/type-name.ts'
import { When } from '../events/When.tsx'
import { byLevel } from '../figures/strip.ts'
import { ValueRows } from '../figures/ValueRows.tsx'
import { GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { capitalised, count, measures, positionWords, strings } from '../strings.ts'
import { headlineValues } from './headline-values.ts'

/** Values of a figure, and positions, before the rest is counted. */
const VALUES = 8
const POSITIONS = 6

interface Props {
  readonly cited: CitedAccount
  readonly styleOf: (origin: string) => OriginStyle
}

/** One contested account: what is asked, where and when; then each answer with who gives it. Every answer opens its sentence. */
export function Dispute({ cited, styleOf }: Props) {
  const { account } = cited
  const disputed = Object.entries(account.figures).filter(([, figure]) => figure?.verdict === 'contested') as [
    Measure,
    MeasureAccount,
  ][]
  const hasPositions = account.positions.length > 1
  return (
    <li className="dispute">
      <p className="kicker">{typeName(account.subType ?? account.kind)}</p>
      <h3>
        <Link to="/events/$event" params={{ event: account.event }} className="plain">
          {account.place?.name || strings.placeUnknown}, <When time={account.time} />
        </Link>
      </h3>
      {hasPositions && <Positions cited={cited} styleOf={styleOf} />}
      {disputed.map(([measure, figure]) => (
        <DisputedFigure key={measure} measure={measure} figure={figure} cited={cited} styleOf={styleOf} />
      ))}
      <Reasons cited={cited} />
      <p className="quiet">{strings.shapeSentence(account.reports.length, account.texts, account.origins.length)}</p>
    </li>
  )
}

/** "Taken by …: the Army, a military adviser": each origin is a link to the claim in which it says so. */
function Positions({ cited: { account, cited }, styleOf }: Props) {
  const saysOf = ({ claims: [first] }: Position) => cited.find(({ claim }) => claim === first)?.says ?? null
  const origins = new Set(account.positions.flatMap((p) => p.origins))
  return (
    <>
      <p>{strings.answeredInWays(account.positions.length, origins.size)}</p>
      <ul className="positions">
        {account.positions.slice(0, POSITIONS).map((position) => (
          <li key={position.answer}>
            <b dir="auto">{capitalised(positionWords(position.answer, saysOf(position), account.subType))}</b>
            <ul>
              {position.origins.map((name) => {
                const claims = account.origins.find((o) => o.name === name)?.claims ?? []
                const claim = position.claims.find((id) => claims.includes(id)) ?? position.claims[0]
                return (
                  <li key={name}>
                    <GlyphInText style={styleOf(name)} />{' '}
                    {claim === undefined ? name : <ClaimLink claim={claim}>{name}</ClaimLink>}
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
      {account.positions.length > POSITIONS && (
        <p className="quiet">{strings.morePositions(account.positions.length - POSITIONS)}</p>
      )}
    </>
  )
}

interface FigureProps extends Props {
  readonly measure: Measure
  readonly figure: MeasureAccount
}

function DisputedFigure({ measure, figure, cited, styleOf }: FigureProps) {
  const values = headlineValues(figure.values).toSorted(byLevel)
  const words = new Map(cited.cited.map((c) => [c.claim, c.words]))
  return (
    <>
      <p>
        <b>{measures[measure]}</b>: {strings.figuresOf(count.origins(new Set(values.map((v) => v.origin)).size))}
      </p>
      <ValueRows most={VALUES} values={values} wordsOf={(id) => words.get(id) ?? strings.claim} styleOf={styleOf} />
      <p className="because" dir="auto">
        {capitalised(figure.because)}
      </p>
    </>
  )
}

/** What the positions and figures above do not say already: who did it, who the victims were, where and when. */
function Reasons({ cited: { account } }: { cited: CitedAccount }) {
  const shown = account.positions.length > 1 ? ['control', 'denial', 'figures'] : ['figures']
  const reasons = new Map(account.why.filter((why) => !shown.includes(why.kind)).map((why) => [why.detail, why]))
  return [...reasons.values()].map((why) => (
    <p key={why.detail} className="because" dir="auto">
      {capitalised(why.detail)}{' '}
      {why.claims.map((id, i) => (
        <span key={id} className="quiet">
          <ClaimLink claim={id}>{strings.sentenceNumber(i + 1)}</ClaimLink>{' '}
        </span>
      ))}
    </p>
  ))
}
