import type { Report } from '../../model/report.ts'
import { languageName } from '../language-name.ts'
import type { BriefSection, BriefSentence } from './brief.ts'
import type { Material } from './material.ts'
import { capitalised, MEASURES } from './phrases.ts'

const SENTENCES = 40
/** Characters of a report's opening that a footnote shows. */
const OPENING = 120

/** What the coder could not code: reports without a claim, and numbers that it had to guess. */
export function uncodedSection(material: Material): BriefSection {
  const coded = new Set(material.claims.map((claim) => claim.report))
  const silent = material.reports.filter((report) => !coded.has(report.id)).map((report) => silentSentence(report, material))
  const doubtful = material.claims.flatMap((claim): BriefSentence[] => {
    const { figure } = claim
    if (!figure?.doubtful) return []
    const number = figure.best ?? figure.low ?? figure.high
    return [
      {
        text: `“${figure.number.text}” is malformed; it is read as ${number?.toLocaleString('en')} (${MEASURES[figure.measure].toLowerCase()}), and may mean something else.`,
        footnotes: material.footnotes.claim(claim),
      },
    ]
  })
  return {
    title: 'What could not be coded',
    groups: [doubtful, silent].map((sentences) => ({
      heading: null,
      sentences: sentences.slice(0, SENTENCES),
      more: Math.max(0, sentences.length - SENTENCES),
    })),
  }
}

const silentSentence = (report: Report, material: Material): BriefSentence => ({
  text:
    report.language === 'en'
      ? `No claim was found in ${material.nameOf(report.id)}.`
      : `${capitalised(material.nameOf(report.id))} is in a language that is not coded (${languageName(report.language)}); it is kept and can be read.`,
  footnotes: material.footnotes.words(report, opening(report)),
})

export function opening({ text }: Report): readonly [number, number] {
  const start = Math.max(0, text.search(/\S/))
  const line = text.slice(start).search(/[\n\r]/)
  return [start, Math.min(start + OPENING, line < 0 ? text.length : start + line)]
}
