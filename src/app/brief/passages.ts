import type { CopyLink } from '../../model/copy-link.ts'
import type { BriefSection, BriefSentence } from './brief.ts'
import type { Material } from './material.ts'
import { capitalised, counted } from './phrases.ts'

const LINKS = 40

/** Passages that reports share, the longest first. Background that everybody carries is left out: it shows no copying. */
export function passagesSection(material: Material): BriefSection {
  const links = material.copies
    .filter(({ relation }) => relation !== 'stock')
    .sort((a, b) => words(b) - words(a) || (a.a < b.a ? -1 : 1))
  return {
    title: 'Passages that reports share',
    groups: [
      {
        heading: null,
        sentences: links.slice(0, LINKS).map((link) => sentenceOf(link, material)),
        more: Math.max(0, links.length - LINKS),
      },
    ],
  }
}

const words = ({ passages }: CopyLink): number => passages.reduce((sum, passage) => sum + passage.words, 0)

function sentenceOf(link: CopyLink, material: Material): BriefSentence {
  const [a, b] = [material.report(link.a), material.report(link.b)]
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  const what = {
    'near-identical': 'are nearly the same text',
    partial: 'share',
    quote: 'share quoted words',
    stock: 'share background',
  }[link.relation]
  const amount = `${counted(words(link), 'word')} in ${counted(link.passages.length, 'passage')}, ${percent(link.shareOfA)} of the first and ${percent(link.shareOfB)} of the second`
  const dates = a?.published.day !== b?.published.day ? '; the first is dated earlier' : ''
  const joint = link.relation === 'near-identical' ? `${what}: ${amount}` : `${what}: ${amount}`.replace('share: ', 'share ')
  return {
    text: `${capitalised(material.nameOf(link.a))} and ${material.nameOf(link.b)} ${joint}${dates}${link.credit ? `; ${link.credit} is credited` : ''}.`,
    footnotes: link.passages.flatMap((passage) => [
      ...(a ? material.footnotes.words(a, passage.a) : []),
      ...(b ? material.footnotes.words(b, passage.b) : []),
    ]),
  }
}
