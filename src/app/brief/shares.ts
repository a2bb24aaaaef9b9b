import { type Change, type Claim, speakerOf } from '../../model/claim.ts'
import { overlap } from '../../model/span.ts'
import type { BriefSection, BriefSentence } from './brief.ts'
import type { Material } from './material.ts'
import { capitalised, when } from './phrases.ts'
import { saidBy } from './saying.ts'

const SHARES = 40

/** Shares of an area taken, lost or held, each with the base that it is a share of: shares of different bases are not compared. */
export function sharesSection(material: Material): BriefSection {
  const shares = material.claims
    .filter(({ figure }) => figure?.unit === 'percent' && figure.measure === 'territory')
    .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start))
  return {
    title: 'Shares of territory, each of its own base',
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
  const words = material.figureWords({ claim: claim.id, low: figure.low, high: figure.high })
  const base = figure.who ? '' : ', of what is not said,'
  const place = claim.places[0]?.name
  const where = place && !tells(words, place) ? ` in ${place}` : ''
  const change = control ? ` ${CHANGES[control.change](control.by ?? UNNAMED, control.from ?? UNNAMED)}` : ''
  const day = when(claim.time?.start ?? null, claim.time?.end ?? null)
  const value = material.accounts.flatMap((account) => account.figures.territory?.values ?? []).find((v) => v.claim === claim.id)
  const said = value ?? {
    report: claim.report,
    origin: material.report(claim.report)?.outlet ?? `unnamed outlet of ${claim.report}`,
    speaker: speakerOf(claim)?.name ?? null,
  }
  return {
    text: `${capitalised(words.replace(/ of$/, ''))}${base}${where}${change}${day}, ${saidBy([said], material)}.`,
    footnotes: material.footnotes.claim(claim),
  }
}

/** Whether the words name the place, or what it is a part of: "east Aleppo" and "Eastern Aleppo". */
const tells = (words: string, place: string): boolean => words.includes(place.split(' ').at(-1) as string)

const UNNAMED = 'an unnamed side'

const CHANGES: Readonly<Record<Change, (by: string, from: string) => string>> = {
  taken: (by) => `taken by ${by}`,
  lost: (_, from) => `lost by ${from}`,
  holds: (by) => `held by ${by}`,
  'partly-held': (by) => `kept by ${by}`,
  advancing: (by) => `advanced on by ${by}`,
  withdrew: (_, from) => `left by ${from}`,
  repelled: (by) => `defended by ${by}`,
  besieges: (by) => `besieged by ${by}`,
}
