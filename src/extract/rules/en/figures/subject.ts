import type { Measure } from '../../../../model/claim.ts'
import type { Token } from '../../../../text/layer.ts'
import { activeWithObject } from './active.ts'
import { after, fits, found, type Governor, headOf, isPeople, type Site } from './governor.ts'
import { predicateOf } from './predicates.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

const CLAUSE_END = /^(?:while|whereas|although|though|because|but|when|after|before|as|if|until|unless|;)$/u

/** "identified as" opens no clause. */
const NAMES = /^(?:identified|known|described|named|listed|classified|regarded|registered|such|serving|working)$/u

/** "26 civilians were killed", "20,000 people have fled", "45 civilians killed early this morning", "tens of thousands to flee". */
export function subjectOf(site: Site): Governor | null {
  const { layer, words, end } = site
  const { tokens } = layer
  // "March" is a month.
  const isVerb = (token: Token): boolean => words.verbs.has(token.folded) && token.tag !== 'PROPN'
  let relative: Governor | null = null
  for (let i = after(site); i < end; i++) {
    const token = tokens[i]!
    if (i > after(site) + 30) break
    if (CLAUSE_END.test(token.folded) && !(token.folded === 'as' && NAMES.test(tokens[i - 1]!.folded))) break
    if (
      token.text === ',' ||
      token.text === '(' ||
      token.text === '–' ||
      token.text === '—' ||
      (token.text === '-' && /\s/u.test(layer.text[token.end] ?? ''))
    ) {
      const closed = closing(tokens, i, end)
      if (closed > 0) {
        // "Two men, aged 18 and 25, missing in Orlo": a headline without its verb.
        const state = words.states.get(tokens[closed + 1]?.folded ?? '')
        if (state && tokens[closed + 2]?.tag !== 'NOUN' && isPeople(site)) return found([state], closed + 1, closed + 2, 'state')
        i = closed
        continue
      }
    }
    // "people out of the villages which are besieged": the villages are.
    if (token.folded === 'which' && i > after(site) + 1) continue
    if (/^(?:who|whom|which)$/u.test(token.folded) || (token.folded === 'that' && i === after(site))) {
      const group = verbGroupAt(layer, i + 1, end, isVerb)
      const governor = group && readGroup(site, group)
      if (governor) relative = { ...governor, rule: 'en.figure.relative' }
      const comma = tokens.slice(i, Math.min(end, i + 15)).find((t) => t.text === ',')
      if (!comma && (governor || !group)) return relative
      i = comma?.index ?? group!.main
      continue
    }
    if (token.folded === 'to' && tokens[i + 1] && isVerb(tokens[i + 1]!)) {
      const reading = words.verbs
        .get(tokens[i + 1]!.folded)
        ?.find((r) => r.role === 'act' && r.forms.has('present') && fits(site, r))
      if (reading && i - after(site) < 3) return found([reading.measure], i + 1, i + 2, 'forced-to')
    }
    // "the besieged town": a participle that describes.
    if (i > after(site) && /^(?:the|a|an|its|their|this)$/u.test(tokens[i - 1]!.folded)) continue
    if (token.tag === 'VERB' || token.tag === 'AUX' || isVerb(token)) {
      if (
        /^(?:including|mostly|following|according|aged|based|backed|armed|linked|led|held|controlled|called|known|identified|living|working|belonging|trying|wearing|suspected|loyal)$/u.test(
          token.folded,
        )
      )
        continue
      const group = verbGroupAt(layer, i, end, isVerb)
      if (!group) continue
      const governor = readGroup(site, group)
      if (governor) return governor
      // A participle that only describes ("people gathered in") does not end the search; a finite verb does.
      if (group.main > i || token.tag === 'AUX' || !/(?:ed|ing|en)$/u.test(token.folded)) {
        if (token.tag === 'VERB' || token.tag === 'AUX') return relative
      }
      i = group.main
    }
  }
  return relative
}

/** End of a parenthesis opened at `at` by a comma, dash or bracket: the matching mark within fifteen tokens, or -1. */
function closing(tokens: readonly Token[], at: number, end: number): number {
  const close = tokens[at]!.text === '(' ? ')' : tokens[at]!.text
  for (let i = at + 1; i < Math.min(end, at + 18); i++) if (tokens[i]!.text === close) return i
  return -1
}

/** "Two drones hit a block of flats": they were not what was hit, as they are in "two homes hit the previous night". */
function strikes({ layer: { tokens } }: Site, { main, passive }: VerbGroup): boolean {
  if (passive || !/^(?:hit|struck)$/u.test(tokens[main]!.folded) || !/^(?:an?|the)$/u.test(tokens[main + 1]?.folded ?? ''))
    return false
  return !tokens.slice(main + 2, main + 4).some((t) => TIME.test(t.folded))
}

const TIME = /^(?:day|night|week|weekend|month|year|morning|afternoon|evening)$/u

/** The measure that a verb group gives to its subject. */
function readGroup(site: Site, group: VerbGroup): Governor | null {
  const { layer, words } = site
  const token = layer.tokens[group.main]!
  const readings = words.verbs.get(token.folded) ?? []
  const act = readings.find(
    (r) => r.role === 'act' && fits(site, r) && !(r.measure === 'trapped' && !staysWithin(site, group.main)),
  )
  // Fighters who remain are a force, not people trapped.
  const armed = act?.measure === 'trapped' && words.combatants.has(headOf(site))
  if (act && !(act.measure === 'displaced' && group.negated))
    return found([armed ? 'forces' : act.measure], group.main, group.to, 'subject', group)
  const verb = readings.find((r) => r.role === 'verb' && r.forms.has('participle') && fits(site, r))
  if (verb && !strikes(site, group) && (group.passive || !activeWithObject(site, group.main))) {
    const also = alsoMeasured(site, group.main, verb.measure)
    return found(also, group.main, group.to, group.passive ? 'passive' : 'participle', group)
  }
  return predicateOf(site, group)
}

/** "were killed and wounded", "killed or injured". */
function alsoMeasured(site: Site, at: number, measure: Measure): readonly Measure[] {
  const { layer, words } = site
  const link = layer.tokens[at + 1]?.folded
  const next = layer.tokens[at + 2]
  const isAnother = (link === 'and' || link === 'or') && next !== undefined
  const other = isAnother ? words.verbs.get(next.folded)?.find((r) => r.role === 'verb' && r.forms.has('participle')) : undefined
  if (!other || other.measure === measure || activeWithObject(site, at + 2) || layer.tokens[at + 3]?.tag === 'NUM')
    return [measure]
  return [measure, other.measure]
}

/** "remain in", "sheltering under": people who are still somewhere that they cannot leave. */
function staysWithin(site: Site, main: number): boolean {
  const next = site.layer.tokens.slice(main + 1, main + 4).map((t) => t.folded)
  return (
    next.some((word) => /^(?:in|inside|under|within|there|trapped|behind|at)$/u.test(word)) ||
    site.layer.tokens[main + 1]?.tag === 'PUNCT'
  )
}
