import { useNavigate } from '@tanstack/react-router'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Claim } from '../../../src/model/claim.ts'
import { number } from '../locale.ts'
import { kinds as kindNames, strings } from '../strings.ts'

/** Which kinds of claim are marked: the key of the underlines, and a switch for each. */
export function KindFilter({ claims, chosen }: { claims: readonly Claim[]; chosen: readonly string[] | undefined }) {
  const navigate = useNavigate({ from: '/reports/$report' })
  const kinds = [...Map.groupBy(claims, (claim) => claim.kind)].map(([kind, members]) => ({ kind, n: members.length }))
  const selected = chosen ?? kinds.map(({ kind }) => kind)
  return (
    <ToggleButtonGroup
      className="kind-filter no-print"
      aria-label={strings.readerKinds}
      selectionMode="multiple"
      disallowEmptySelection
      selectedKeys={selected}
      onSelectionChange={(keys) => {
        const all = kinds.every(({ kind }) => keys.has(kind))
        const list = [...keys].join(',')
        void navigate({ search: ({ kinds: _, ...was }) => (all ? was : { ...was, kinds: list }), resetScroll: false })
      }}
    >
      {kinds.map(({ kind, n }) => (
        <ToggleButton key={kind} id={kind}>
          <span className={`kind-${kind}`}>{kindNames[kind]}</span> {number(n)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
