import type { Token } from '../../../../text/layer.ts'

/** Of an aside in brackets, in tokens. */
const LONGEST = 14

/** Whether a token stands between brackets: "(south of X)". */
export function isInBrackets(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    if (tokens[i]!.text === ')') return false
    if (tokens[i]!.text === '(') return true
  }
  return false
}

/** Without what stands between brackets, and the brackets. */
export function outsideBrackets(tokens: readonly Token[]): readonly Token[] {
  let depth = 0
  return tokens.filter(({ text }) => {
    if (text === '(') depth++
    else if (text === ')') depth--
    else return depth === 0
    return false
  })
}
