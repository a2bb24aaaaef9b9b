import type { Day } from '../../model/day.ts'
import type { Brief, BriefData, BriefSection } from './brief.ts'
import { contestedSection } from './contested.ts'
import { controlSection } from './control.ts'
import { figuresSection } from './figures.ts'
import { gather, type Material } from './material.ts'
import { notesSection } from './notes.ts'
import { passagesSection } from './passages.ts'
import { counted, period } from './phrases.ts'
import { quotationsSection } from './quotations.ts'
import { sharesSection } from './shares.ts'
import { uncodedSection } from './uncoded.ts'

/** The sections, in the order in which they are read. */
const SECTIONS: readonly ((material: Material) => BriefSection)[] = [
  contestedSection,
  figuresSection,
  sharesSection,
  controlSection,
  passagesSection,
  quotationsSection,
  uncodedSection,
  notesSection,
]

/** Writes the situation brief of a case: only what reports say, every sentence with the words that it rests on. Pure. */
export function composeBrief(data: BriefData): Brief {
  const material = gather(data)
  const sections = SECTIONS.map((section) => spoken(section(material))).filter((section) => section.groups.length > 0)
  const days = material.reports.flatMap((report) => report.published.day ?? []).sort()
  const dated = days.length > 0 ? `, ${period(days[0] as Day, days.at(-1) as Day)}` : ''
  return {
    title: `${counted(material.reports.length, 'report')}${dated}`,
    sections,
    footnotes: material.footnotes.list,
  }
}

/** Leaves out what nothing rests on, and groups in which nothing is said. */
const spoken = ({ title, groups }: BriefSection): BriefSection => ({
  title,
  groups: groups
    .map((group) => ({ ...group, sentences: group.sentences.filter((sentence) => sentence.footnotes.length > 0) }))
    .filter((group) => group.sentences.length > 0 || group.more > 0),
})
