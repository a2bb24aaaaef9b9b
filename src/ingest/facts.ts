import type { Day } from '../model/day.ts'

/** What is known about a report beside its bytes: from the command line, or a row of a folder's manifest. Null is not known. */
export interface Facts {
  readonly id: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string | null
  readonly published: Day | null
  /** ISO 639-1. */
  readonly language: string | null
}

export const NO_FACTS: Facts = { id: null, outlet: null, url: null, title: null, published: null, language: null }

/** `first` where it knows something, else `second`. */
export const mergeFacts = (first: Facts, second: Facts): Facts => ({
  id: first.id ?? second.id,
  outlet: first.outlet ?? second.outlet,
  url: first.url ?? second.url,
  title: first.title ?? second.title,
  published: first.published ?? second.published,
  language: first.language ?? second.language,
})
