/** Something that was to be expected: shown as its message alone. */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** 1: it could not be done. 2: the command was not understood. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
