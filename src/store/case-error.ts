/** The case itself cannot be used. The message names it and says what to do; show it without a stack. */
export class CaseError extends Error {
  override readonly name = 'CaseError'
}
