import { Link } from '@tanstack/react-router'
import type { MeasureAccount } from '../../../src/model/account.ts'
import type { Measure } from '../../../src/model/claim.ts'
import type { Citation, CitedAccount } from '../data/types.ts'
import { dayRange } from '../locale.ts'
import { Day } from '../shell/Day.tsx'
import { measures, strings } from '../strings.ts'
import { headlineValues } from './headline-values.ts'

/** Claims named after a position before the rest is counted. */
const CITED = 3
/** Values of a figure, and positions, before the rest is counted. */
const VALUES = 8
const POSITIONS = 6

/** One contested account in plain sentences: where and when, each position with who holds it, each figure with who said it. */
export function ContestedItem({ cited: { account, cited } }: { cited: CitedAccount }) {
  const citations = new Map(cited.map((c) => [c.claim, c]))
  const disputed = Object.entries(account.figures).filter(([, figure]) => figure?.verdict === 'contested') as [
    Measure,
    MeasureAccount,
  ][]
  const reasons = account.why.filter((why) => why.kind !== 'figures' || disputed.length === 0)
  return (
    <li className="dispute">
      <h3>
        {account.place?.name ?? strings.placeUnknown}, <When time={account.time} />
        <span className="quiet"> {account.subType ?? strings.eventKinds[account.kind]}</span>
      </h3>
      {account.positions.length > 1 && (
        <ul className="positions">
          {account.positions.slice(0, POSITIONS).map((position) => (
            <li key={position.answer}>
              <b>{capitalised(position.answer)}</b>: {position.origins.join(', ')}{' '}
              <Cited claims={position.claims} citations={citations} />
            </li>
          ))}
          {account.positions.length > POSITIONS && (
            <li className="quiet">{strings.morePositions(account.positions.length - POSITIONS)}</li>
          )}
        </ul>
      )}
      {disputed.map(([measure, figure]) => (
        <FigureSentence key={measure} measure={measure} figure={figure} citations={citations} />
      ))}
      {reasons.map((why) => (
        <p key={why.kind + why.detail} className="because">
          {why.detail} {account.positions.length <= 1 && <Cited claims={why.claims} citations={citations} />}
        </p>
      ))}
    </li>
  )
}

function When({ time }: { time: CitedAccount['account']['time'] }) {
  const start = time?.start ?? time?.end ?? null
  const end = time?.end ?? start
  if (start === null || end === null) return <span className="quiet">{strings.dayUnknown}</span>
  if (start === end) return <Day day={start} form="long" />
  return <span title={`${start}/${end}`}>{dayRange(start, end)}</span>
}

type Citations = ReadonlyMap<string, Citation>

/** "Killed: at least 26 (AFP) · more than 45 (rescue workers)": every number opens its sentence. */
function FigureSentence({ measure, figure, citations }: { measure: Measure; figure: MeasureAccount; citations: Citations }) {
  const values = headlineValues(figure.values)
  const shown = values.slice(0, VALUES)
  return (
    <>
      <p>
        <b>{measures[measure]}</b>:{' '}
        {shown.map((value, i) => (
          <span key={value.claim} className="value">
            {i > 0 && ' · '}
            <ClaimLink claim={value.claim}>{citations.get(value.claim)?.words ?? strings.claim}</ClaimLink> ({value.origin}
            {value.saidOn !== null && (
              <>
                , <Day day={value.saidOn} form="short" />
              </>
            )}
            )
          </span>
        ))}
        {values.length > VALUES && `, ${strings.morePositions(values.length - VALUES)}`}.
      </p>
      <p className="because">{figure.because}</p>
    </>
  )
}

/** The claims that a position rests on, by the outlet that carries each. */
function Cited({ claims, citations }: { claims: readonly string[]; citations: Citations }) {
  const known = claims.flatMap((id) => citations.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <span className="quiet cited">
      {strings.carriedBy}{' '}
      {known.slice(0, CITED).map((c, i) => (
        <span key={c.claim}>
          {i > 0 && ', '}
          <ClaimLink claim={c.claim}>{c.outlet ?? strings.unnamedOutlet}</ClaimLink>
        </span>
      ))}
      {known.length > CITED && ` ${strings.morePositions(known.length - CITED)}`}
    </span>
  )
}

function ClaimLink({ claim, children }: { claim: string; children: string }) {
  return (
    <Link to="." search={(was) => ({ ...was, claim })} resetScroll={false}>
      {children}
    </Link>
  )
}

const capitalised = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1)
