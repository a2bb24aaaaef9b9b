import type { Account, FigureValue } from '../../model/account.ts'
import type { Measure } from '../../model/claim.ts'
import type { BriefGroup, BriefSection } from './brief.ts'
import type { Material } from './material.ts'
import { capitalised, inWords, listed, MEASURES, period } from './phrases.ts'

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
    const shown = entries.sort(byCarriers).slice(0, VALUES).sort(byDay)
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

const byCarriers = (a: Entry, b: Entry): number => carriers(b).length - carriers(a).length || byDay(a, b)

const byDay = (a: Entry, b: Entry): number =>
  (a.first.saidOn ?? '').localeCompare(b.first.saidOn ?? '') || (a.first.claim < b.first.claim ? -1 : 1)

const carriers = ({ values }: Entry): readonly string[] => [...new Set(values.map((value) => value.report))]

function sentenceOf(entry: Entry, material: Material): string {
  const { account, first } = entry
  const claim = material.claim(first.claim)
  const place = claim?.places[0]?.name ?? account.place?.name
  const where = place ? `, ${place}` : ''
  const when = claim?.time ? `, ${period(claim.time.start, claim.time.end)}` : ''
  const part = first.partOf ? ' (part of a larger number)' : ''
  const scope = first.scope === 'incident' ? '' : ` (${first.scope})`
  const speaker = first.speaker && first.speaker !== first.origin ? `${first.speaker}, ${first.origin}` : first.origin
  const names = carriers(entry).map((id) => material.nameOf(id))
  const on = first.saidOn ? ` on ${inWords(first.saidOn)}` : ''
  return `${capitalised(material.figureWords(first))}${part}${scope}${where}${when}: ${speaker}, in ${listed(names)}${on}.`
}
