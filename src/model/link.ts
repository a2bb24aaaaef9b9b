/** Whether two tellings are of one incident, or of two. */
export type Events = 'one' | 'two'

/** A person's ruling on two tellings, by the claims that it is about now. */
export interface RuledLink {
  /** Id of the ruling. */
  readonly ruling: string
  /** Claim ids. */
  readonly a: string
  readonly b: string
  readonly events: Events
}

/** A ruling on a link that does not hold. */
export interface Overruled {
  readonly ruling: string
  /** The later ruling that it contradicts; null where the coder now reads as one telling what it holds apart. */
  readonly by: string | null
}

/** Two tellings of which the machine can hardly say whether they are of one incident. */
export interface LinkDoubt {
  /** Ids of their first claims, the lesser first. */
  readonly a: string
  readonly b: string
  /** What the machine says. */
  readonly events: Events
  /** The events in which they stand; one and the same where the machine says so. */
  readonly eventA: string
  readonly eventB: string
  /** What decided: the mean score of the two groups that were joined, or of the two events that were not. */
  readonly score: number
}
