import { number } from '../../locale.ts'
import { count, plural } from './count.ts'
import { dateOrigins } from './terms.ts'

export const reports = {
  reportsLead: (reports: number, texts: number) => `${count.reports(reports)}, ${count.texts(texts)} when copies are folded.`,
  report: 'Report',
  published: 'Published',
  claims: 'Claims',
  language: 'Language',
  languageUnknown: 'a language not recognised',
  credit: 'Credits',
  notCoded: 'not coded',
  sharesText: (n: number) => `shares text with ${plural(n, 'other', 'others')}`,
  claimsHere: (n: number) => `${plural(n, 'claim', 'claims')} on these words`,
  dateUnknown: 'No date',
  implied: 'worked out',
  more: 'Show more',
  filterOutlet: 'Outlet',
  allOutlets: 'All outlets',

  readerNotCoded: (language: string) =>
    `This report is in ${language}. It is kept and shown as received, but the coder does not code this language, so no claim is marked.`,
  readerNoClaims: 'The coder found no claim in this report.',
  readerMargin: (n: number) => `${plural(n, 'claim', 'claims')} in it`,
  readerKinds: 'Marked',
  readerPublished: dateOrigins,
  readerDates: 'Other dates in it',
  readerEvidence: 'Evidence, SHA-256',
  readerAddress: 'Address',
  readerCopies: 'Passages shared with other reports',
  readerCopyNone: 'No other report of the case shares a passage with this one.',
  readerCopy: (words: number, other: string, share: number) =>
    `${count.words(words)} also in ${other}: ${number(Math.round(share * 100))} % of this report.`,
  readerShowCopy: 'Show the passages',
  readerHideCopy: 'Hide the passages',
  beside: 'Side by side',
  besideExplained:
    'Passages that both reports have stand beside one another; a rule above words says that the other has them too.',
  besideShare: (share: string) => `${share} of its words are shared.`,
  besideNone: 'No passage of it is shared.',
  sameWords: (words: string) => `the same ${words}`,
  relations: {
    'near-identical': 'Near-identical',
    partial: 'Partly the same',
    quote: 'Same quotation',
    stock: 'Stock background',
  },
  version: (n: number) => `version ${number(n)}`,
  passage: (n: number) => `Passage ${number(n)}`,
}
