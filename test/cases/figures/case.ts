/**
 * What each number counts. Sentences are ours, in the ways in which agencies, monitors, ministries and situation reports write;
 * places and groups in them are invented. Expected: number as written → measure, low, high, what is counted. An empty list: no figure.
 */
export interface FigureCase {
  readonly text: string
  readonly expect: readonly (readonly [
    number: string,
    measure: string,
    low: number | null,
    high: number | null,
    who: string | null,
  ])[]
}
