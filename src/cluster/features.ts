import type { Claim, Figure } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import { overlap } from '../model/span.ts'
import { compareCauses, compareDays, comparePlaces, type Likeness } from './comparisons.ts'
import type { Telling } from './telling.ts'
import { cosine, type Vector } from './wording.ts'

/** A telling with the words around it and of its whole report. */
export interface Worded extends Telling {
  readonly near: Vector
  readonly whole: Vector
}

/** Two tellings and the copy link of their reports, where there is one. */
export interface Match {
  readonly a: Worded
  readonly b: Worded
  readonly copy: CopyLink | null
}

export interface Feature {
  readonly name: string
  /** What the feature adds to the score, and from which values. */
  readonly score: (match: Match) => number
}

const graded =
  (scores: Readonly<Record<Likeness, number>>, likeness: (match: Match) => Likeness) =>
  (match: Match): number =>
    scores[likeness(match)]

/** What speaks for and against two tellings being of one incident. A dateline can lie and a place can be misread, so nothing decides alone. */
export const FEATURES: readonly Feature[] = [
  { name: 'place', score: graded({ same: 1, near: 0.5, open: 0, other: -1 }, ({ a, b }) => comparePlaces(a.place, b.place)) },
  { name: 'days', score: graded({ same: 0.6, near: 0.2, open: 0, other: -0.8 }, ({ a, b }) => compareDays(a.days, b.days)) },
  {
    name: 'cause',
    score: graded({ same: 0.3, near: 0.1, open: 0, other: -0.5 }, ({ a, b }) => compareCauses(a.causes, b.causes)),
  },
  { name: 'deaths', score: ({ a, b }) => compareNumbers(a, b, 'killed') * 0.6 },
  { name: 'injured', score: ({ a, b }) => compareNumbers(a, b, 'injured') * 0.4 },
  { name: 'words near', score: ({ a, b }) => 2 * cosine(a.near, b.near) },
  { name: 'words of the reports', score: ({ a, b }) => 3 * cosine(a.whole, b.whole) },
  { name: 'copied', score: copied },
]

export const score = (match: Match): number => FEATURES.reduce((sum, feature) => sum + feature.score(match), 0)

/** 1 where both give the same number (a small one says less), 0 where one gives none, −0.3 where they give others. */
function compareNumbers(a: Telling, b: Telling, measure: Figure['measure']): number {
  const [x, y] = [a, b].map((telling) => telling.claims.flatMap((claim) => numberOf(claim, measure))) as [number[], number[]]
  if (x.length === 0 || y.length === 0) return 0
  const common = x.filter((number) => y.includes(number))
  if (common.length === 0) return -0.3
  return Math.max(...common) >= 5 ? 1 : 0.4
}

const numberOf = ({ figure }: Claim, measure: Figure['measure']): readonly number[] => {
  const number = figure?.measure === measure ? (figure.best ?? figure.low ?? figure.high) : null
  return number === null ? [] : [number]
}

/** The words of both tellings stand in one copied passage. */
function copied({ a, b, copy }: Match): number {
  if (!copy || copy.relation === 'stock' || copy.relation === 'quote') return 0
  const [mine, theirs] = copy.a === a.report ? (['a', 'b'] as const) : (['b', 'a'] as const)
  const shared = copy.passages.some(
    (passage) =>
      a.sentences.some((sentence) => overlap(sentence, passage[mine]) > 20) &&
      b.sentences.some((sentence) => overlap(sentence, passage[theirs]) > 20),
  )
  return shared ? 1.5 : 0
}
