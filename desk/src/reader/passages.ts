import type { Passage } from '../../../src/model/copy-link.ts'
import type { Span } from '../../../src/model/span.ts'
import type { ReportDetail } from '../data/types.ts'

type Copy = ReportDetail['copies'][number]

/** The spans of this report that it shares with the other. */
export const spansOf = (report: string, { link }: Copy): readonly Span[] =>
  link.passages.map((passage) => (link.a === report ? passage.a : passage.b))

/** How much of this report the other has, 0–1. */
export const shareOf = (report: string, { link }: Copy): number => (link.a === report ? link.shareOfA : link.shareOfB)

export const wordsOf = ({ link }: Copy): number => link.passages.reduce((sum, passage) => sum + passage.words, 0)

/** The passages shared with the one report, this report's side first. */
export const passagesFrom = ({ report, copies }: ReportDetail, other: string): readonly Passage[] =>
  copies
    .filter((copy) => copy.other.id === other)
    .flatMap(({ link }) =>
      link.a === report.id ? link.passages : link.passages.map(({ a, b, words }) => ({ a: b, b: a, words })),
    )

/** The passages shared with the one report that is asked for. */
export const passagesWith = ({ report, copies }: ReportDetail, other: string | undefined): readonly Span[] =>
  copies.filter((copy) => copy.other.id === other).flatMap((copy) => spansOf(report.id, copy))
