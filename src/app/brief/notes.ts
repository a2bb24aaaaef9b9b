import type { BriefSection } from './brief.ts'
import type { Material } from './material.ts'
import { opening } from './uncoded.ts'

const NOTES = 40

/** Messages about the input: what was unclear, skipped or set right. Errors first. */
export function notesSection(material: Material): BriefSection {
  const rank = { error: 0, warning: 1, info: 2 } as const
  const notes = material.notes.toSorted((a, b) => rank[a.level] - rank[b.level])
  return {
    title: 'Notes on the input',
    groups: [
      {
        heading: null,
        sentences: notes.slice(0, NOTES).map(({ report: id, file, at, message }) => {
          const report = id === null ? undefined : material.report(id)
          return {
            text: `${id ?? file}: ${/[.!?]$/.test(message) ? message : `${message}.`}`,
            footnotes: report ? material.footnotes.words(report, opening(report)) : material.footnotes.input(file, at),
          }
        }),
        more: Math.max(0, notes.length - NOTES),
      },
    ],
  }
}
