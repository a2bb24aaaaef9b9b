import type { Account, DisputeKind, FigureValue, MeasureAccount, Position } from '../../model/account.ts'
import type { Measure } from '../../model/claim.ts'
import type { BriefGroup, BriefSection, BriefSentence } from './brief.ts'
import type { Material } from './material.ts'
import { capitalised, headingOf, listed, MEASURES } from './phrases.ts'
import { heldBy, saidBy } from './saying.ts'

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
  (Object.keys(MEASURES) as Measure[]).flatMap((measure): (readonly [Measure, MeasureAccount])[] => {
    const figure = figures[measure]
    return figure?.verdict === 'contested' ? [[measure, figure]] : []
  })

function groupOf(account: Account, material: Material): BriefGroup {
  const disputed = disputedMeasures(account)
  // A dispute over figures or control is told by the figures and positions themselves.
  const told = new Set(account.positions.flatMap((position) => position.claims))
  const others = account.why.filter(
    ({ kind, claims }) => kind !== 'figures' && kind !== 'control' && !claims.every((claim) => told.has(claim)),
  )
  const sentences = [
    ...(account.positions.length > 1 ? account.positions.map((position) => positionSentence(position, material)) : []),
    ...disputed.flatMap(([measure, figure]) => figureSentences(measure, figure, material)),
    ...others.map(({ kind, detail, claims }) => ({ text: `${QUESTIONS[kind]}: ${detail}.`, footnotes: material.cite(claims) })),
  ]
  return { heading: headingOf(account), sentences, more: 0 }
}

/** What each kind of dispute is about. */
const QUESTIONS: Readonly<Record<DisputeKind, string>> = {
  figures: 'How many',
  'victim-status': 'Who was hit',
  perpetrator: 'Who did it',
  course: 'What happened',
  'place-date': 'Where and when',
  control: 'Who holds it',
  denial: 'Denial',
}

const positionSentence = (position: Position, material: Material): BriefSentence => ({
  text: `${capitalised(position.answer)}, ${heldBy(position, material)}.`,
  footnotes: material.cite(position.claims),
})

/** Every figure, the smallest first, and what is between them. Vague words, on which no dispute rests, are told in one sentence. */
function figureSentences(measure: Measure, figure: MeasureAccount, material: Material): BriefSentence[] {
  const replaced = new Set(figure.values.flatMap((value) => value.replaces ?? []))
  const wholes = figure.values.filter((value) => value.partOf === null && !replaced.has(value.claim)).sort(bySize)
  const [vague, exact] = [true, false].map((is) => wholes.filter(({ qualifier }) => (qualifier === 'vague') === is))
  const alike = Map.groupBy(exact ?? [], (value) =>
    JSON.stringify([value.origin, value.low, value.high, value.qualifier, value.status]),
  )
  const words = (vague ?? []).map((value) => `${material.figureWords(value)} (${value.origin})`)
  const told = wholes.filter(({ origin }) => figure.because.includes(origin))
  return [
    ...[...alike.values()].map((values) => ({
      text: `${MEASURES[measure]}: ${material.figureWords(values[0] as FigureValue)}, ${saidBy(values, material)}.`,
      footnotes: material.cite(values.map((value) => value.claim)),
    })),
    ...(words.length === 0
      ? []
      : [
          {
            text: `${MEASURES[measure]}, in vague words: ${listed([...new Set(words)])}.`,
            footnotes: material.cite((vague ?? []).map((value) => value.claim)),
          },
        ]),
    { text: `${capitalised(figure.because)}.`, footnotes: material.cite(told.map((value) => value.claim)) },
  ]
}

const bySize = (a: FigureValue, b: FigureValue): number =>
  (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0) || (a.claim < b.claim ? -1 : 1)
