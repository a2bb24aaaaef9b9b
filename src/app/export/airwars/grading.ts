import { type Cell, cell, empty, type Told } from '../codings/coding.ts'
import { originsOfClaims } from '../codings/origins.ts'
import { sidesIn } from '../codings/sides.ts'

/** A row has one grade: of several belligerents' the one that stands first here. */
const ORDER: readonly string[] = ['Confirmed', 'Contested', 'Fair', 'Weak', 'Discounted']

export function gradingOf({ account }: Told): Cell {
  const [first] = account.grades.toSorted((a, b) => ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade))
  if (!first) return empty('no credible origin names a belligerent')
  return cell(
    first.grade,
    `${first.belligerent}: ${first.because}`,
    account.origins.flatMap(({ claims }) => claims),
  )
}

/** Whether the strike itself, apart from the harm, is declared, likely, contested or one origin's word. */
export function strikeStatusOf(told: Told): Cell {
  const { account } = told
  const sides = sidesIn(told, 'by')
  const declared = sides.find(({ side, name, origins }) => origins.includes(side) || origins.includes(name))
  const denial = account.why.find(({ kind }) => kind === 'denial' || kind === 'perpetrator')
  const contested = account.grades.some(({ grade }) => grade === 'Contested')
  if (declared) return cell('Declared strike', `${declared.name} says that it struck`, declared.claims)
  if (denial || contested) return cell('Contested strike', denial?.detail ?? 'origins name different sides', denial?.claims)
  const naming = [...new Set(sides.flatMap(({ claims }) => originsOfClaims(account, claims)))]
  const claims = sides.flatMap((side) => side.claims)
  if (naming.length >= 2) return cell('Likely strike', `named by ${naming.length} origins: ${naming.join(', ')}`, claims)
  return cell('Single source claim', `named by ${naming[0] ?? 'no origin that counts'} alone`, claims)
}
