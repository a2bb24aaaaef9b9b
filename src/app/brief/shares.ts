import type { Claim } from '../../model/claim.ts'
import { overlap } from '../../model/span.ts'
import type { BriefSection, BriefSentence } from './brief.ts'
import type { Material } from './material.ts'
import { capitalised, inWords } from './phrases.ts'

const SHARES = 40

/** Shares of an area taken, lost or held, each with the base that it is a share of: shares of different bases are not compared. */
export function sharesSection(material: Material): BriefSection {
  const shares = material.claims
    .filter(({ figure }) => figure?.unit === 'percent' && figure.measure === 'territory')
    .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start))
  return {
    title: 'Shares of territory, with their bases',
    groups: [
      {
        heading: null,
        sentences: shares.slice(0, SHARES).map((claim) => sentenceOf(claim, material)),
        more: Math.max(0, shares.length - SHARES),
      },
    ],
  }
}

function sentenceOf(claim: Claim, material: Material): BriefSentence {
  const figure = claim.figure as NonNullable<Claim['figure']>
  const control = material.claims.find(
    (other) =>
      other.report === claim.report &&
      other.control?.share &&
      overlap(other.control.share.span, [figure.number.start, figure.number.end]) > 0,
  )?.control
  const base = figure.who ? ` of ${figure.who.replace(/^of /, '')}` : ', base not given'
  const side = control?.by ? ` by ${control.by}` : ''
  const change = control ? `, ${control.change.replace('-', ' ')}${side}` : ''
  const report = material.report(claim.report)
  const day = report?.published.day ? `, ${inWords(report.published.day)}` : ''
  const value = material.accounts.flatMap((account) => account.figures.territory?.values ?? []).find((v) => v.claim === claim.id)
  const origin = value?.origin ?? report?.outlet ?? 'unnamed outlet'
  return {
    text: `${capitalised(figure.number.text.replace(/ of$/, ''))}${base}${change}: ${origin}, in ${material.nameOf(claim.report)}${day}.`,
    footnotes: material.footnotes.claim(claim),
  }
}
