import type { Account, ConflictEvent, Dispute, MeasureAccount } from '../model/account.ts'
import type { Measure } from '../model/claim.ts'
import { order } from '../text/order.ts'
import { denials, perpetrators, victimStatus } from './disputes.ts'
import { measureAccount } from './figures.ts'
import { countTexts } from './folding.ts'
import { gradesOf } from './grades.ts'
import { type Ledger, publishedOn } from './ledger.ts'
import { originList, originsOf } from './origins.ts'
import { positionsOf } from './positions.ts'
import { statementsOf } from './statements.ts'
import { measuresOf, type Valued, valued } from './values.ts'
import { sentence, widest } from './words.ts'

/**
 * Lays what several reports say of one event side by side (codebook sections 11, 12 and 16). It never decides what is true.
 *
 * 1. Follow every claim to its origin; fold copies.
 * 2. Figures, measure by measure: values, updates, comparisons, low, best and high.
 * 3. Control: positions.
 * 4. Negotiations: who asks, offers, refuses, charges, denies.
 * 5. What is disputed, and why. Only deaths make the event contested; other measures show it on themselves.
 */
export function reconcile(event: ConflictEvent, ledger: Ledger): Account {
  const members = event.claims.flatMap((id) => ledger.claim(id) ?? [])
  const mentions = new Set(event.mentions)
  const told = [...new Set(members.map((claim) => claim.report))]
    .filter((report) => !mentions.has(report))
    .sort((a, b) => order(publishedOn(ledger, a), publishedOn(ledger, b)) || order(a, b))
  // 1
  const origins = originsOf(members, ledger, mentions)
  // 2
  const values = members.flatMap((claim): Valued[] => {
    const origin = origins.get(claim.id)
    const value = origin ? valued(claim, origin, ledger.report(claim.report)) : null
    return value ? [value] : []
  })
  const figures: Partial<Record<Measure, MeasureAccount>> = {}
  const overFigures: Dispute[] = []
  for (const measure of measuresOf(values)) {
    const { account, compared } = measureAccount(values.filter((value) => value.figure.measure === measure))
    figures[measure] = account
    const pair = measure === 'killed' ? widest(compared.filter(({ verdict }) => verdict === 'contested')) : null
    if (pair)
      overFigures.push({ kind: 'figures', detail: `Killed: ${sentence(pair)}`, claims: [pair.a.claim.id, pair.b.claim.id] })
  }
  // 3
  const { positions, expected, disputes: overControl } = positionsOf(members, origins, ledger)
  // 4
  const said = statementsOf(members, event.subType)
  // 5
  const why = [
    ...overFigures,
    ...overControl,
    ...said.disputes,
    ...victimStatus(values),
    ...perpetrators(values, origins),
    ...denials(members, origins),
  ]
  return {
    event: event.id,
    kind: event.kind,
    type: event.type,
    subType: event.subType,
    place: event.place,
    time: event.time,
    reports: told,
    mentions: event.mentions,
    claims: event.claims,
    texts: countTexts(told, ledger.copiesAmong(told)),
    origins: event.kind === 'negotiation' ? said.origins : originList(members, origins),
    contested: why.length > 0,
    why,
    grades: event.kind === 'incident' ? gradesOf(members, origins) : [],
    positions: event.kind === 'negotiation' ? said.positions : positions,
    expected,
    figures,
  }
}
