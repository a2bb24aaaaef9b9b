import type { Account, FigureValue, MeasureAccount, Position } from '../../model/account.ts'
import type { Measure } from '../../model/claim.ts'
import type { BriefGroup, BriefSection, BriefSentence } from './brief.ts'
import type { Material } from './material.ts'
import { capitalised, headingOf, inWords, MEASURES, says } from './phrases.ts'

/** Accounts told in full; the rest is counted. */
const ACCOUNTS = 25

/** What is contested, the accounts of most origins first: every position with who holds it, every figure with who gives it. */
export function contestedSection(material: Material): BriefSection {
  const contested = material.accounts
    .filter((account) => account.contested || disputedMeasures(account).length > 0)
    .sort(byWeight)
  const groups = contested.slice(0, ACCOUNTS).map((account) => groupOf(account, material))
  const rest = contested.length - ACCOUNTS
  return {
    title: 'What is contested',
    groups: rest > 0 ? [...groups, { heading: 'Further contested accounts', sentences: [], more: rest }] : groups,
  }
}

const byWeight = (a: Account, b: Account): number =>
  Number(b.contested) - Number(a.contested) ||
  b.origins.length - a.origins.length ||
  b.reports.length - a.reports.length ||
  (a.event < b.event ? -1 : 1)

const disputedMeasures = ({ figures }: Account): readonly (readonly [Measure, MeasureAccount])[] =>
  (Object.entries(figures) as [Measure, MeasureAccount][]).filter(([, figure]) => figure.verdict === 'contested')

function groupOf(account: Account, material: Material): BriefGroup {
  const disputed = disputedMeasures(account)
  // A dispute over figures or control is told by the figures and positions themselves.
  const others = account.why.filter(({ kind }) => kind !== 'figures' && kind !== 'control')
  const sentences = [
    ...(account.positions.length > 1 ? account.positions.map((position) => positionSentence(position, material)) : []),
    ...disputed.flatMap(([measure, figure]) => figureSentences(measure, figure, material)),
    ...others.map(({ detail, claims }) => ({ text: `${capitalised(detail)}.`, footnotes: material.cite(claims) })),
  ]
  return { heading: headingOf(account), sentences, more: 0 }
}

export const positionSentence = ({ answer, origins, claims }: Position, material: Material): BriefSentence => ({
  text: `${capitalised(answer)}, ${says(origins)}.`,
  footnotes: material.cite(claims),
})

function figureSentences(measure: Measure, figure: MeasureAccount, material: Material): BriefSentence[] {
  const replaced = new Set(figure.values.flatMap((value) => value.replaces ?? []))
  const wholes = figure.values.filter((value) => value.partOf === null && !replaced.has(value.claim))
  const alike = Map.groupBy(wholes, (value) =>
    JSON.stringify([value.origin, value.low, value.high, value.qualifier, value.status]),
  )
  return [
    ...[...alike.values()].map((values) => ({
      text: `${MEASURES[measure]}: ${material.figureWords(values[0] as FigureValue)}, ${says([(values[0] as FigureValue).origin])}${saidOn(values)}.`,
      footnotes: material.cite(values.map((value) => value.claim)),
    })),
    { text: `${capitalised(figure.because)}.`, footnotes: material.cite(wholes.map((value) => value.claim)) },
  ]
}

/** The first day on which the words were published. */
function saidOn(values: readonly FigureValue[]): string {
  const [first] = values.flatMap((value) => value.saidOn ?? []).sort()
  return first ? ` (published ${inWords(first)})` : ''
}
