import type { Account, FigureValue } from '../../model/account.ts'
import type { Measure } from '../../model/claim.ts'
import { order } from '../../text/order.ts'
import type { BriefGroup, BriefSection } from './brief.ts'
import type { Material } from './material.ts'
import { capitalised, MEASURES, when } from './phrases.ts'
import { saidBy } from './saying.ts'

/** Values told in full of one measure; the rest is counted. */
const VALUES = 40

interface Entry {
  readonly account: Account
  readonly values: readonly FigureValue[]
  readonly first: FigureValue
}

/** Every figure by measure, those of most reports first, then by day: what was counted, where and when, who said so, who carried it. */
export function figuresSection(material: Material): BriefSection {
  const groups = (Object.keys(MEASURES) as Measure[]).flatMap((measure): BriefGroup[] => {
    // Shares have a section of their own, with their bases.
    const entries = material.accounts.flatMap((account) => entriesOf(account, measure, material))
    if (entries.length === 0) return []
    const shown = entries.sort(byCarriers).slice(0, VALUES).sort(byEvent)
    return [
      {
        heading: MEASURES[measure],
        sentences: shown.map((entry) => ({
          text: sentenceOf(entry, material),
          footnotes: material.cite(entry.values.map((value) => value.claim)),
        })),
        more: Math.max(0, entries.length - VALUES),
      },
    ]
  })
  return { title: 'Figures, with who said each', groups }
}

function entriesOf(account: Account, measure: Measure, material: Material): Entry[] {
  const values = account.figures[measure]?.values ?? []
  const counts = values.filter((value) => material.claim(value.claim)?.figure?.unit !== 'percent')
  const alike = Map.groupBy(counts, (value) => JSON.stringify([value.origin, value.low, value.high, value.who, value.scope]))
  return [...alike.values()].map((members) => ({ account, values: members, first: members[0] as FigureValue }))
}

const byCarriers = (a: Entry, b: Entry): number => carriers(b) - carriers(a) || byEvent(a, b)

/** By day, and what is told of one event together, in the order in which it was said. */
const byEvent = (a: Entry, b: Entry): number =>
  day(a).localeCompare(day(b)) ||
  order(a.account.event, b.account.event) ||
  (a.first.saidOn ?? '').localeCompare(b.first.saidOn ?? '') ||
  order(a.first.claim, b.first.claim)

const day = ({ account, first }: Entry): string => account.time?.end ?? first.saidOn ?? ''

const carriers = ({ values }: Entry): number => new Set(values.map((value) => value.report)).size

/** What a reader must know before comparing it: sums of several incidents, totals that still grow. */
const SCOPE: Readonly<Record<FigureValue['scope'], string>> = {
  incident: '',
  aggregate: ' (a total)',
  running: ' (a running total)',
}

function sentenceOf({ account, values, first }: Entry, material: Material): string {
  const claim = material.claim(first.claim)
  const place = claim?.places[0]?.name ?? account.place?.name
  const where = place ? ` ${claim?.figure?.measure === 'displaced' ? 'from' : 'in'} ${place}` : ''
  const day = when(claim?.time?.start ?? null, claim?.time?.end ?? null)
  const part = first.partOf ? ' (part of a larger figure)' : SCOPE[first.scope]
  return `${capitalised(material.figureWords(first))}${part}${where}${day}, ${saidBy(values, material)}.`
}
