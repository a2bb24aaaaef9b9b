import type { Qualifier } from '../../../src/model/claim.ts'

/** How far an arrow reaches beyond its mark. */
const ARROW = 34

interface Props {
  readonly qualifier: Qualifier
  readonly doubtful: boolean
  readonly colour: string
  /** Pixels below the mark that an arrow may take: it does not run into the days. */
  readonly below: number
}

/** What the words before a number add to its mark on an upright scale: an open bound, nearness, doubt. Drawn around 0,0. */
export function QualifierMark({ qualifier, doubtful, colour, below }: Props) {
  return (
    <g className="qualifier" stroke={colour} fill="none" aria-hidden="true">
      {isOpenAbove(qualifier) && <OpenBound tip={-ARROW} />}
      {isOpenBelow(qualifier) && <OpenBound tip={Math.max(12, Math.min(ARROW, below))} />}
      {qualifier === 'about' && <Tilde />}
      {doubtful && <Doubt />}
    </g>
  )
}

/** The same on a scale that lies: what is open above points on, in the direction of reading. */
export function LyingQualifierMark({ qualifier, doubtful, colour }: Omit<Props, 'below'>) {
  return (
    <g className="qualifier" stroke={colour} fill="none" aria-hidden="true">
      <g transform="rotate(90)">
        {isOpenAbove(qualifier) && <OpenBound tip={-ARROW} />}
        {isOpenBelow(qualifier) && <OpenBound tip={ARROW} />}
      </g>
      {qualifier === 'about' && <Tilde />}
      {doubtful && <Doubt />}
    </g>
  )
}

const isOpenAbove = (qualifier: Qualifier): boolean => qualifier === 'more-than' || qualifier === 'at-least'
const isOpenBelow = (qualifier: Qualifier): boolean => qualifier === 'at-most' || qualifier === 'less-than'

/** A dashed arrow: the bound is open, so its length says nothing. */
function OpenBound({ tip }: { tip: number }) {
  const direction = Math.sign(tip)
  return (
    <>
      <path d={`M0 ${direction * 8}V${tip}`} strokeWidth={1.75} strokeDasharray="3 2.5" />
      <path d={`M-4 ${tip - direction * 5}L0 ${tip}L4 ${tip - direction * 5}`} strokeWidth={1.75} />
    </>
  )
}

const Tilde = () => <path d="M-8-10.5q4-4.5 8 0t8 0" strokeWidth={1.75} />

const Doubt = () => (
  <text x={8} y={-7} className="doubt" stroke="none" fill="currentColor">
    ?
  </text>
)
