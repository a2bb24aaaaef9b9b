import type { Day } from './day.ts'

export type TimeUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'decade' | 'century'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
/** Thirds of a period (codebook section 5); of a day, the day. */
export type Third = 'early' | 'mid' | 'late'
/** Which of the many days or months of one name: the latest or next one by the verb, or as the words say. */
export type Pick = 'nearest' | 'before' | 'after' | 'this'

/**
 * What a time expression says, before it is tied to the day of publication (the anchor). Plain data: the grammar in
 * `extract/rules/en/dates` writes it, `resolve/when.ts` reads it.
 */
export type TimeExpression =
  /** "30 November 2016". `or` is the other reading of "05-04-2016", months first. */
  | { readonly kind: 'day'; readonly day: Day; readonly or: Day | null }
  /** "30 November": the nearest year. */
  | { readonly kind: 'date'; readonly month: number; readonly date: number; readonly pick: Pick }
  /** "on the 5th": the nearest month that has it. */
  | { readonly kind: 'date-of-month'; readonly date: number }
  /** "Friday", "last Friday". 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly pick: Pick }
  /** "November", "last November". */
  | { readonly kind: 'month'; readonly month: number; readonly pick: Pick }
  /** "summer", "last summer"; northern seasons, winter counted to the year that it starts in. */
  | { readonly kind: 'season'; readonly season: Season; readonly pick: Pick }
  /** "the third quarter": index from 1. */
  | { readonly kind: 'portion'; readonly unit: 'quarter' | 'half-year'; readonly index: number; readonly pick: Pick }
  /** "2011", "the 1990s", "the 20th century". */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** The calendar unit so many units from the anchor's: today 0, "last week" −1, "two months ago" −2. */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly shift: number }
  /** "the last four days", "the next two weeks": a run of units that ends or begins at the anchor. */
  | { readonly kind: 'run'; readonly unit: TimeUnit; readonly count: number; readonly side: 'past' | 'future' }
  /** "recently", "in recent days": no start, until the anchor. */
  | { readonly kind: 'lately' }
  /** "overnight": the night that ends on the anchor. */
  | { readonly kind: 'overnight' }
  /** "late May", "the beginning of 2016". */
  | { readonly kind: 'third'; readonly third: Third; readonly of: TimeExpression }
  /** "the first two weeks of July", "the last days of March": `count` units of a whole; those before it are `skip`, from its end where negative. */
  | {
      readonly kind: 'slice'
      readonly unit: TimeUnit
      readonly skip: number
      readonly count: number
      readonly of: TimeExpression
    }
  /** "earlier this month": from its start to the anchor; "later this month": from the anchor to its end. */
  | { readonly kind: 'so-far'; readonly of: TimeExpression }
  | { readonly kind: 'rest'; readonly of: TimeExpression }
  /** "November last year", "Monday of last week": `part` as seen from inside `of`. */
  | { readonly kind: 'within'; readonly part: TimeExpression; readonly of: TimeExpression }
  /** "the next day", "two weeks earlier": `what` as seen from another time; null where the text gives none before it. */
  | { readonly kind: 'seen-from'; readonly from: TimeExpression | null; readonly what: TimeExpression }
  /** "since X": from the start of X to the anchor. */
  | { readonly kind: 'since'; readonly of: TimeExpression }
  /** "by X", "until X": no start, to the end of X. */
  | { readonly kind: 'by'; readonly of: TimeExpression }
  /** "before X": no start, to the day before X. */
  | { readonly kind: 'before'; readonly of: TimeExpression }
  /** "from X to Y", "between X and Y". */
  | { readonly kind: 'range'; readonly from: TimeExpression; readonly to: TimeExpression }
