import { useNavigate } from '@tanstack/react-router'
import type { Claim, ClaimKind } from '../../../src/model/claim.ts'
import { number } from '../locale.ts'
import { kinds as kindNames, strings } from '../strings.ts'

/** Which kinds of claim are marked: the key of the underlines, and a switch for each. */
export function KindFilter({ claims, chosen }: { claims: readonly Claim[]; chosen: readonly string[] | undefined }) {
  const navigate = useNavigate({ from: '/reports/$report' })
  const kinds = [...Map.groupBy(claims, (claim) => claim.kind)].map(([kind, members]) => ({ kind, n: members.length }))
  const isOn = (kind: ClaimKind): boolean => chosen === undefined || chosen.includes(kind)
  const turn = (kind: ClaimKind, on: boolean): void => {
    const left = kinds.map((k) => k.kind).filter((k) => (k === kind ? on : isOn(k)))
    void navigate({
      search: ({ kinds: _, ...was }) => (left.length === kinds.length ? was : { ...was, kinds: left.join(',') }),
      resetScroll: false,
    })
  }
  return (
    <fieldset className="kind-filter no-print">
      <legend className="unseen">{strings.readerKinds}</legend>
      {kinds.map(({ kind, n }) => (
        <label key={kind}>
          <input type="checkbox" checked={isOn(kind)} onChange={(event) => turn(kind, event.target.checked)} />{' '}
          <span className={`kind-key kind-${kind}`}>{kindNames[kind]}</span> <span className="quiet">{number(n)}</span>
        </label>
      ))}
    </fieldset>
  )
}
