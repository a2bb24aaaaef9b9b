/** One quotation with all that carry it (codebook section 10). */
export interface SharedQuotation {
  /** From the least claim id, so that the same reports give the same ids in any order. */
  readonly id: string
  /** The longest form of the words. */
  readonly text: string
  /** Everybody whom a report credits with it. */
  readonly speakers: readonly string[]
  /** Report ids. */
  readonly reports: readonly string[]
  /** Claim ids. */
  readonly claims: readonly string[]
}
