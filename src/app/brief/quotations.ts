import { sharedQuotations } from '../../cluster/quotations.ts'
import type { BriefSection } from './brief.ts'
import type { Material } from './material.ts'
import { listed } from './phrases.ts'

const QUOTATIONS = 20

/** Quotations that several reports carry, those with most carriers first: one quotation, however many print it. */
export function quotationsSection(material: Material): BriefSection {
  const shared = sharedQuotations(material.claims).sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
  return {
    title: 'Quotations that several reports carry',
    groups: [
      {
        heading: null,
        sentences: shared.slice(0, QUOTATIONS).map(({ text, speakers, reports, claims }) => ({
          text: `“${text}”: ${speakers.length > 0 ? `${listed(speakers)}, in ` : 'in '}${listed(reports.map(material.nameOf))}.`,
          footnotes: material.cite(claims),
        })),
        more: Math.max(0, shared.length - QUOTATIONS),
      },
    ],
  }
}
