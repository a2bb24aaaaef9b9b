import { type ClauseScene, isTimeAt, wordAt } from './scene.ts'

const MODIFIES = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'X'])
const CLAUSE =
  /^(?:who|whom|whose|which|while|when|as|after|before|where|because|although|though|but|said|says|saying|told|according|adding|that|if|until|since|whereas|including|amid|following)$/u
const DATES = /^(?:since|until|before|after|following)$/u
const MARK = /^[.;:!?()[\]"“”„«»—–…]$|^\.{2,}$|^--+$|^``$/u
const LONGEST = 26

/** First token of the noun phrase whose head stands at `at`. */
export function phraseStart(scene: ClauseScene, at: number): number {
  const { tokens, sentence } = scene
  let from = at
  while (from > sentence.from && at - from < 9) {
    const token = tokens[from - 1]!
    if (isTimeAt(scene, from - 1) && !/^['’]s?$/u.test(tokens[from]!.text)) break
    const possessive = /^['’]s?$/u.test(token.text)
    const hyphen = token.text === '-' && tokens[from - 2] !== undefined
    const participle = token.tag === 'VERB' && /(?:ed|ing)$/u.test(token.folded) && isDescribed(scene, from - 2)
    const joins = token.folded === 'and' && joinsModifiers(scene, from - 1)
    if (!MODIFIES.has(token.tag) && !possessive && !hyphen && !participle && !joins) break
    from--
    if (token.tag === 'DET' && !/^(?:of|all)$/u.test(wordAt(scene, from - 1))) break
  }
  return from
}

const isDescribed = ({ tokens, sentence }: ClauseScene, before: number): boolean =>
  before < sentence.from || /^(?:DET|ADJ|NUM|ADP|PUNCT)$/u.test(tokens[before]!.tag)

/** "rocket and artillery fire", "Russian and Syrian strikes". */
const joinsModifiers = ({ tokens, sentence }: ClauseScene, at: number): boolean =>
  at - 1 >= sentence.from && MODIFIES.has(tokens[at - 1]!.tag) && tokens[at - 1]!.tag !== 'DET' && tokens[at + 1]!.tag !== 'DET'

/** Whether a clause ends before the token at `at`. */
export function endsClause(scene: ClauseScene, at: number): boolean {
  const { tokens } = scene
  const token = tokens[at]!
  if (MARK.test(token.text)) return true
  // "since May", "until Sunday" go on; "since the army came" does not.
  if (CLAUSE.test(token.folded)) return !(DATES.test(token.folded) && isTimeAt(scene, at + 1))
  if (token.text === ',') return !isListed(scene, at)
  return token.folded === 'and' && opensClause(scene, at + 1)
}

/** "the Alm, Bero and Cald districts": a comma of a list. */
const isListed = ({ tokens, sentence }: ClauseScene, comma: number): boolean =>
  /^\p{Lu}/u.test(tokens[comma + 1]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[comma - 1]?.text ?? '') &&
  tokens.slice(comma + 1, Math.min(sentence.to, comma + 7)).some((t) => t.folded === 'and')

/** Whether a subject with its verb, or a verb alone, follows "and". */
function opensClause(scene: ClauseScene, at: number): boolean {
  const { tokens, sentence } = scene
  for (let i = at; i < Math.min(sentence.to, at + 7); i++) {
    if (isFiniteVerb(scene, i)) return true
    if (MARK.test(tokens[i]!.text) || CLAUSE.test(tokens[i]!.folded) || tokens[i]!.tag === 'ADP') return false
  }
  return false
}

/** A verb that is a clause's own, not a participle that only describes. */
export function isFiniteVerb(scene: ClauseScene, at: number): boolean {
  const { tokens, sentence } = scene
  const token = tokens[at]!
  if (token.tag === 'AUX') return true
  if (token.tag !== 'VERB' || /ing$/u.test(token.folded)) return false
  const before = tokens[at - 1]
  if (at > sentence.from && (before!.tag === 'DET' || before!.folded === 'to' || before!.text === '-')) return false
  // "to completely recapture"
  if (before?.tag === 'ADV' && wordAt(scene, at - 2) === 'to') return false
  // "the captured districts", "newly recaptured areas"
  const describes = /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at + 1]?.tag ?? '') && /^(?:ADJ|ADP|NUM)$/u.test(before?.tag ?? '')
  return !(describes && /(?:ed|en)$/u.test(token.folded))
}

/** The token past what belongs to a noun or verb that ends before `at`: objects, places, times, as far as the clause. */
export function stretchEnd(scene: ClauseScene, at: number): number {
  const { sentence } = scene
  let to = at
  while (to < sentence.to && to - at < LONGEST && !endsClause(scene, to) && !isFiniteVerb(scene, to)) to++
  return Math.max(at, to)
}

/** First token of the clause that the verb at `at` is in, as far as its subject. */
export function clauseStart(scene: ClauseScene, at: number): number {
  const { tokens, sentence } = scene
  let and = -1
  for (let i = at - 1; i >= Math.max(sentence.from, at - LONGEST); i--) {
    const token = tokens[i]!
    if (MARK.test(token.text) || token.text === ',') return i + 1
    // "a shell that hit the school": what the pronoun stands for.
    if (/^(?:which|that|who)$/u.test(token.folded) && i === groupStart(scene, at) - 1 && isNominal(scene, i - 1))
      return phraseStart(scene, i - 1)
    if (CLAUSE.test(token.folded) && token.folded !== 'including') return i + 1
    if (token.folded === 'and' && and < 0) and = i
    if (i < at - 4 && isFiniteVerb(scene, i)) return and >= 0 ? and + 1 : i + 1
  }
  return Math.max(sentence.from, at - LONGEST)
}

const isNominal = ({ tokens, sentence }: ClauseScene, at: number): boolean =>
  at >= sentence.from && (tokens[at]!.tag === 'NOUN' || tokens[at]!.tag === 'PROPN')

/** First token of the verb group that ends with the verb at `at`: its auxiliaries and adverbs. */
export function groupStart({ tokens, sentence }: ClauseScene, at: number): number {
  let from = at
  while (
    from > sentence.from &&
    at - from < 6 &&
    // "IS holds the town": a name, no auxiliary.
    tokens[from - 1]!.text !== 'IS' &&
    (tokens[from - 1]!.tag === 'AUX' ||
      tokens[from - 1]!.tag === 'ADV' ||
      tokens[from - 1]!.tag === 'PART' ||
      /^(?:was|were|is|are|been|be|being|has|have|had|also|reportedly|not|nt|never|to|got|get|getting|will|would|could|may|might|can|did|do|does|both|then|later|jointly|again|still)$/u.test(
        tokens[from - 1]!.folded,
      ))
  )
    from--
  return from
}

/** "was hit", "have been struck", and "struck by" without its auxiliary. */
export function isPassive(scene: ClauseScene, at: number): boolean {
  const { tokens } = scene
  if (/ing$/u.test(tokens[at]!.folded)) return false
  for (let i = groupStart(scene, at); i < at; i++)
    if (/^(?:was|were|is|are|been|be|being|got|get|getting|gets)$/u.test(tokens[i]!.folded)) return true
  return wordAt(scene, at + 1) === 'by'
}

/** Past a time that stands between a verb and what it takes: "called on Wednesday for", "agreed in September to". */
export function pastTime(scene: ClauseScene, at: number): number {
  let link = /^(?:on|in|last|late|early)$/u.test(wordAt(scene, at)) && isTimeAt(scene, at + 1) ? at + 1 : at
  while (isTimeAt(scene, link)) link++
  return link
}
