import type { Qualifier } from '../../../src/model/claim.ts'

const ARROW = 26

/** What the words before a number add to its mark: an open bound, nearness, doubt. Drawn around 0,0. */
export function QualifierMark({ qualifier, doubtful, colour }: { qualifier: Qualifier; doubtful: boolean; colour: string }) {
  return (
    <g className="qualifier" stroke={colour} fill="none" aria-hidden="true">
      {(qualifier === 'more-than' || qualifier === 'at-least') && <OpenBound direction={-1} />}
      {(qualifier === 'at-most' || qualifier === 'less-than') && <OpenBound direction={1} />}
      {qualifier === 'about' && <path d="M-8-10.5q4-4.5 8 0t8 0" strokeWidth={1.75} />}
      {doubtful && (
        <text x={8} y={-7} className="doubt" stroke="none" fill="currentColor">
          ?
        </text>
      )}
    </g>
  )
}

/** A dashed arrow of fixed length: the bound is open, so its length says nothing. */
function OpenBound({ direction }: { direction: 1 | -1 }) {
  const tip = direction * (ARROW + 8)
  return (
    <>
      <path d={`M0 ${direction * 8}V${tip}`} strokeWidth={1.75} strokeDasharray="3 2.5" />
      <path d={`M-4 ${tip - direction * 5}L0 ${tip}L4 ${tip - direction * 5}`} strokeWidth={1.75} />
    </>
  )
}
