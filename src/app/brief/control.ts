import type { Account } from '../../model/account.ts'
import type { BriefSection } from './brief.ts'
import type { Material } from './material.ts'
import { capitalised, period } from './phrases.ts'
import { heldBy } from './saying.ts'

const PLACES = 40

/** Who is said to hold each place, day by day; positions stand side by side and are never merged. */
export function controlSection(material: Material): BriefSection {
  const told = material.accounts.filter((account) => account.kind === 'control' && account.positions.length > 0)
  const places = [...Map.groupBy(told, (account) => account.place?.name ?? 'Place not given').entries()].sort(
    (a, b) => origins(b[1]) - origins(a[1]) || (a[0] < b[0] ? -1 : 1),
  )
  const groups = places.slice(0, PLACES).map(([place, accounts]) => ({
    heading: place,
    sentences: accounts
      .sort((a, b) => (a.time?.end ?? '').localeCompare(b.time?.end ?? '') || (a.event < b.event ? -1 : 1))
      .flatMap((account) =>
        account.positions.map((position) => ({
          text: `${capitalised(period(account.time?.start ?? null, account.time?.end ?? null))}: ${position.answer}, ${heldBy(position, material)}.`,
          footnotes: material.cite(position.claims),
        })),
      ),
    more: 0,
  }))
  const rest = places.length - PLACES
  return {
    title: 'Who is said to hold what',
    groups: rest > 0 ? [...groups, { heading: 'Further places', sentences: [], more: rest }] : groups,
  }
}

const origins = (accounts: readonly Account[]): number => Math.max(...accounts.map((account) => account.origins.length))
