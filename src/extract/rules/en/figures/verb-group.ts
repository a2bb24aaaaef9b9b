import type { TextLayer, Token } from '../../../../text/layer.ts'

/** A verb with the auxiliaries and adverbs before it. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The main verb's token. */
  readonly main: number
  readonly passive: boolean
  readonly negated: boolean
  /** Words that soften it: "may", "feared", "thought". */
  readonly hedges: readonly string[]
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'get', 'gets', 'getting'])
const AUX = new Set([
  'has',
  'have',
  'had',
  'having',
  'do',
  'does',
  'did',
  'will',
  'would',
  'shall',
  'should',
  'may',
  'might',
  'can',
  'could',
  'must',
  'cannot',
  'ca',
  'wo',
  ...BE,
])
const SOFTENS = new Set(['may', 'might', 'could', 'would'])
const REPORTING = new Set([
  'reported',
  'reportedly',
  'believed',
  'thought',
  'feared',
  'said',
  'known',
  'estimated',
  'confirmed',
  'presumed',
  'considered',
  'understood',
  'allegedly',
  'alleged',
  'apparently',
  'likely',
  'probably',
  'possibly',
  'forced',
  'able',
  'left',
])
const HEDGES = new Set([
  'reportedly',
  'believed',
  'thought',
  'feared',
  'said',
  'reported',
  'presumed',
  'alleged',
  'allegedly',
  'apparently',
  'likely',
  'probably',
  'possibly',
  'estimated',
])
const SKIPPED = new Set([
  'to',
  'also',
  'still',
  'not',
  'n',
  't',
  'already',
  'since',
  'recently',
  'now',
  'then',
  'so',
  'far',
  'all',
  'both',
  'either',
  'later',
  'earlier',
  'currently',
  'again',
  'dead',
  'first',
  'yet',
  'just',
])

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u

/** The verb group that starts at token `at`, or null where none does. */
export function verbGroupAt(layer: TextLayer, at: number, limit: number, isVerb: (token: Token) => boolean): VerbGroup | null {
  const { tokens } = layer
  let passive = false
  let negated = false
  const hedges: string[] = []
  let sawAux = false
  for (let i = at; i < limit; i++) {
    const token = tokens[i]!
    const word = token.folded
    if (BE.has(word)) passive = true
    if (word === 'not' || word === 'nt' || word === 'never' || word === 'cannot') negated = true
    if (SOFTENS.has(word)) hedges.push(word)
    if (AUX.has(word) || (token.tag === 'AUX' && !isVerb(token))) {
      sawAux = true
      continue
    }
    // "were on Monday laid to rest"
    if (sawAux && word === 'on' && WEEKDAY.test(tokens[i + 1]?.folded ?? '')) {
      i++
      continue
    }
    if (REPORTING.has(word) && sawAux && continues(tokens, i + 1, limit, isVerb)) {
      if (HEDGES.has(word)) hedges.push(word)
      passive = false
      continue
    }
    if (REPORTING.has(word) && token.tag === 'ADV') {
      if (HEDGES.has(word)) hedges.push(word)
      continue
    }
    if (word === 'to' && !sawAux && !isVerb(tokens[i + 1] ?? token)) return null
    if (SKIPPED.has(word) || (token.tag === 'ADV' && !isVerb(token)) || word === 'never') {
      if (i + 1 < limit) continue
      return null
    }
    if (token.tag === 'VERB' || isVerb(token)) return { from: at, to: i + 1, main: i, passive, negated, hedges }
    // "are in need", "were among the dead": the verb is "be" itself.
    if (sawAux) return { from: at, to: i, main: Math.max(at, i - 1), passive: false, negated, hedges }
    return null
  }
  return null
}

/** Whether a verb goes on after "were feared", "is thought": "(to (have been)) trapped". */
function continues(tokens: readonly Token[], at: number, limit: number, isVerb: (token: Token) => boolean): boolean {
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    const token = tokens[i]!
    if (isVerb(token) || token.tag === 'VERB' || token.folded === 'dead' || token.folded === 'missing') return true
    if (!AUX.has(token.folded) && token.folded !== 'to') return false
  }
  return false
}
