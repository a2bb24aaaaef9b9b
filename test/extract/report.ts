import type { Report } from '../../src/model/report.ts'

/** A report of one text, for tests that read nothing else of it. */
export const reportOf = (text: string): Report => ({
  id: 'case',
  version: 1,
  outlet: null,
  url: null,
  title: null,
  text,
  language: 'en',
  published: { day: '2020-06-15', basis: 'stated', from: 'given', candidates: [] },
  credit: null,
  evidence: '',
})
