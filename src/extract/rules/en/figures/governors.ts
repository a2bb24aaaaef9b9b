import type { Measure } from '../../../../model/claim.ts'
import type { TextLayer, Token } from '../../../../text/layer.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import type { QuantityMention } from '../quantities.ts'
import type { MeasureWords, VerbReading } from './measures.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** The words that say what a number is a number of. */
export interface Governor {
  /** Two where one number stands under two measures: "killed and injured scores". */
  readonly measures: readonly Measure[]
  /** Tokens of the words that say so. */
  readonly from: number
  readonly to: number
  readonly negated: boolean
  readonly hedges: readonly string[]
  readonly rule: string
}

/** One number and what surrounds it, as every frame sees it. */
export interface Site {
  readonly layer: TextLayer
  readonly words: MeasureWords
  readonly number: QuantityMention
  /** What is counted; null where no noun follows ("kill more than 20"). */
  readonly phrase: NounPhrase | null
  readonly from: number
  /** First token of the sentence, and the token past its last. */
  readonly start: number
  readonly end: number
}

type Frame = (site: Site) => Governor | null

/** In the order in which they are tried: what stands nearest to the number and can hardly be read otherwise comes first. */
const FRAMES: readonly Frame[] = [countedNoun, stateAfter, tollBefore, objectOf, inverted, subjectOf, lostLives, besiegedIn]

/** What the number is a number of, by the first frame that fits; null where nothing says. */
export function governorOf(site: Site): Governor | null {
  for (const frame of FRAMES) {
    const governor = frame(site)
    if (governor) return governor
  }
  return null
}

const found = (measures: readonly Measure[], from: number, to: number, rule: string, verb?: VerbGroup): Governor => ({
  measures,
  from,
  to,
  negated: verb?.negated ?? false,
  hedges: verb?.hedges ?? [],
  rule: `en.figure.${rule}`,
})

const headOf = (site: Site): string => (site.phrase ? site.layer.tokens[site.phrase.head]!.folded : '')
const after = (site: Site): number => site.phrase?.to ?? site.number.to

/** People, or nouns that may be people ("20 Houthis"); never things and attacks. */
export function isPeople(site: Site): boolean {
  const head = headOf(site)
  const { people, objects, attacks, areas } = site.words
  return (
    head === '' ||
    people.has(head) ||
    (/s$|^\p{Lu}/u.test(site.phrase ? site.layer.tokens[site.phrase.head]!.text : '') &&
      !objects.has(head) &&
      !attacks.has(head) &&
      !areas.has(head))
  )
}

/** "seven civilian deaths", "eight dead civilians", "200 injuries": the noun phrase itself names the harm. */
function countedNoun(site: Site): Governor | null {
  const { phrase, layer, words } = site
  if (!phrase) return null
  for (let i = phrase.from; i < phrase.to; i++) {
    const state = words.states.get(layer.tokens[i]!.folded)
    if (state && i < phrase.head && words.people.has(headOf(site))) return found([state], i, i + 1, 'described')
  }
  const noun = words.nouns.get(headOf(site))
  if ((noun === 'killed' || noun === 'injured') && !words.people.has(headOf(site)))
    return found([noun], phrase.head, phrase.to, 'counted-noun')
  return null
}

/** "20 people dead and 30 wounded", "12 militants still missing", "22 wounded in". */
function stateAfter(site: Site): Governor | null {
  const { layer, words, end } = site
  const named = layer.tokens[site.number.noun]?.folded === 'the' ? site.number.noun + 1 : site.number.noun
  const ofThem = words.states.get(layer.tokens[named]?.folded ?? '')
  if (ofThem && named > site.number.to && !site.phrase) return found([ofThem], named, named + 1, 'of-the-dead')
  for (let i = after(site); i < Math.min(end, after(site) + 4); i++) {
    const token = layer.tokens[i]!
    const measure = words.states.get(token.folded)
    if (measure && isPeople(site) && !activeWithObject(site, i) && !describesNext(site, i))
      return found([measure], i, i + 1, 'state')
    if (
      !/^(?:still|seriously|critically|severely|badly|lightly|were|was|are|is|remain|remained|reported|feared|left|confirmed|also|others|left|now|"|“|”)$/u.test(
        token.folded,
      )
    )
      break
  }
  return null
}

/** "two besieged towns": the state describes what is not people. */
function describesNext(site: Site, at: number): boolean {
  const next = site.layer.tokens.slice(at + 1, Math.min(site.end, at + 3))
  return (
    site.phrase === null &&
    next[0] !== undefined &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(next[0].tag) &&
    next.some((t) => site.words.areas.has(t.folded) || site.words.objects.has(t.folded))
  )
}

/** "18 rebels wounded three soldiers": the verb has an object of its own, so that its subject is not what was harmed. */
function activeWithObject(site: Site, verb: number): boolean {
  const next = site.layer.tokens[verb + 1]
  const before = site.layer.tokens[verb - 1]
  if (!next || /^(?:were|was|are|been|be|being|is|got|left|remain|remained|still|reported|feared)$/u.test(before?.folded ?? ''))
    return false
  return /^(?:at|more|about|some|over|nearly|the|another|a|an|many|several|dozens|its|their)$/u.test(next.folded) &&
    next.folded !== 'at'
    ? objectFollows(site, verb + 1)
    : next.tag === 'NUM' && !/^\d{4}$/u.test(next.text) && objectFollows(site, verb + 1)
}

function objectFollows(site: Site, at: number): boolean {
  for (let i = at; i < Math.min(site.end, at + 3); i++) if (site.words.people.has(site.layer.tokens[i]!.folded)) return true
  return false
}

/** "a death toll of 12", "the toll rose to 58", "the deaths of at least 50", "the number of dead at 70". */
function tollBefore(site: Site): Governor | null {
  const { layer, words, number, start } = site
  const link = layer.tokens[number.from - 1]?.folded ?? ''
  const wide = /^(?:to|at|of|is|was|as|reached|exceeded|topped|passed|hit|surpassed|:)$/u.test(link)
  if (!wide) return null
  for (let i = number.from - 1; i >= Math.max(start, number.from - 14); i--) {
    const token = layer.tokens[i]!
    if (/^(?:casualty|casualties|toll|tolls)$/u.test(token.folded)) {
      const injured = layer.tokens.slice(Math.max(start, i - 2), i).some((t) => t.folded === 'injury' || t.folded === 'wounded')
      return found([injured ? 'injured' : 'killed'], i, i + 1, 'toll')
    }
    const noun = words.nouns.get(token.folded) ?? words.states.get(token.folded)
    const near = link === 'of' && number.from - 1 - i === 1
    const numbered = layer.tokens.slice(Math.max(start, i - 4), i).some((t) => /^(?:number|tally|count|total)$/u.test(t.folded))
    if (noun && (near || numbered)) return found([noun], i, i + 1, 'toll')
    if (
      /^(?:killing|wounding|displacement|execution|arrest|abduction|kidnapping|detention|disappearance|murder|massacre|assassination|beheading|evacuation)$/u.test(
        token.folded,
      ) &&
      near
    )
      return found([NOMINALS[token.folded]!], i, i + 1, 'nominal')
    if (token.text === ';' || token.text === '.') return null
  }
  return null
}

const NOMINALS: Readonly<Record<string, Measure>> = {
  killing: 'killed',
  execution: 'killed',
  murder: 'killed',
  massacre: 'killed',
  assassination: 'killed',
  beheading: 'killed',
  wounding: 'injured',
  displacement: 'displaced',
  evacuation: 'displaced',
  arrest: 'detained',
  abduction: 'detained',
  kidnapping: 'detained',
  detention: 'detained',
  disappearance: 'missing',
}

const BETWEEN_VERB_AND_NUMBER =
  /^(?:the|a|an|lives|life|of|another|further|additional|total|also|dead|other|as|and|or|his|her|their|"|“|up|off|down|back|:|-)$/u

/** "killed at least 46 people", "wounding 70 others", "claimed the lives of 12", "killed and injured scores", "shot down two planes". */
function objectOf(site: Site): Governor | null {
  const { layer, words, number, start } = site
  for (let i = number.from - 1; i >= Math.max(start, number.from - 6); i--) {
    const token = layer.tokens[i]!
    const reading = objectReading(site, i)
    if (reading && !isPassive(layer, i, start)) {
      const measures = coordinated(site, i, reading.measure)
      return found(measures, i, i + 1, 'object')
    }
    if (token.folded === 'lives' || token.folded === 'life') {
      const verb = layer.tokens
        .slice(Math.max(start, i - 4), i)
        .find((t) => /^(?:claim|cost|took|take|taking|taken)/u.test(t.folded))
      if (verb) return found(['killed'], verb.index, i + 1, 'lives')
    }
    // "left 12 people dead" is a state; "claimed more than 300,000 lives" reads on to the right.
    if (
      /^(?:claim|claims|claimed|claiming|cost|costs|costing|took|taking)$/u.test(token.folded) &&
      /^(?:lives|life)$/u.test(headOf(site))
    )
      return found(['killed'], i, after(site), 'lives')
    if (words.states.has(token.folded) || !BETWEEN_VERB_AND_NUMBER.test(token.folded)) return null
  }
  return null
}

/** "Also killed were 12 soldiers", "among the dead were four children", "chanted several dozen students". */
function inverted(site: Site): Governor | null {
  const { layer, words, number, start } = site
  const before = layer.tokens[number.from - 1]
  if (!before || before.index < start) return null
  const act = words.verbs.get(before.folded)?.find((r) => r.role === 'act' && r.measure === 'participants')
  if (act && words.people.has(headOf(site))) return found(['participants'], before.index, number.from, 'inverted')
  if (!/^(?:were|was|are|is)$/u.test(before.folded)) return null
  const lead = layer.tokens.slice(Math.max(start, number.from - 7), number.from - 1)
  const named = lead.find(
    (t) => words.states.has(t.folded) || words.verbs.get(t.folded)?.some((r) => r.role === 'verb' && r.forms.has('participle')),
  )
  if (!named || !lead.some((t) => /^(?:among|also|amongst)$/u.test(t.folded)) || !isPeople(site)) return null
  const measure = words.states.get(named.folded) ?? words.verbs.get(named.folded)![0]!.measure
  return found([measure], named.index, number.from, 'inverted')
}

/** Verbs of a measure that takes only people, or only things. */
function objectReading(site: Site, at: number): VerbReading | null {
  const { layer, words } = site
  const readings = words.verbs.get(layer.tokens[at]!.folded) ?? []
  return readings.find((r) => r.role === 'verb' && fits(site, r)) ?? null
}

const PEOPLE_ONLY = new Set(['hold', 'capture', 'treat', 'round', 'gun', 'bus', 'drive', 'burn', 'bury', 'hang', 'execute'])
/** … and of these, the ones whose object is more often something else, so that a bare number does not do. */
const THINGS_TOO = new Set(['hold', 'treat', 'round', 'bus', 'drive', 'burn', 'bury'])

/** Whether what is counted can be the object or subject of that verb. */
export function fits(site: Site, reading: VerbReading): boolean {
  const head = headOf(site)
  const { words } = site
  if (reading.measure === 'destroyed')
    return words.objects.has(head) || (site.number.kind === 'share' && (words.objects.has(head) || words.areas.has(head)))
  if (reading.measure === 'forces') return words.combatants.has(head)
  if (site.number.kind === 'one' || PEOPLE_ONLY.has(reading.base))
    return words.people.has(head) || (head === '' && !THINGS_TOO.has(reading.base) && site.number.kind !== 'one')
  if (reading.measure === 'in-need' || reading.measure === 'trapped' || reading.measure === 'participants')
    return head === '' ? site.number.continues : words.people.has(head) || isPeople(site)
  return isPeople(site) || (site.number.kind === 'share' && /population|people/u.test(head))
}

function isPassive(layer: TextLayer, at: number, start: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - 3); i--) {
    const { folded, tag } = layer.tokens[i]!
    if (/^(?:was|were|been|being|are|is|be|got)$/u.test(folded)) return true
    if (tag !== 'ADV' && folded !== 'and' && tag !== 'VERB') return false
  }
  return false
}

/** The measures of "killed and injured", verb at `at` being the one next to the number. */
function coordinated(site: Site, at: number, measure: Measure): readonly Measure[] {
  const { layer, start } = site
  const link = layer.tokens[at - 1]?.folded
  if (at - 2 < start || (link !== 'and' && link !== 'or')) return [measure]
  const other = objectReading(site, at - 2)
  return other && other.measure !== measure ? [other.measure, measure] : [measure]
}

const CLAUSE_END = /^(?:while|whereas|although|though|because|but|when|after|before|as|if|until|unless|;)$/u

/** "26 civilians were killed", "20,000 people have fled", "45 civilians killed early this morning", "tens of thousands to flee". */
function subjectOf(site: Site): Governor | null {
  const { layer, words, end } = site
  const { tokens } = layer
  const isVerb = (token: Token): boolean => words.verbs.has(token.folded)
  let relative: Governor | null = null
  for (let i = after(site); i < end; i++) {
    const token = tokens[i]!
    if (i > after(site) + 30) break
    if (CLAUSE_END.test(token.folded)) break
    if (
      token.text === ',' ||
      token.text === '(' ||
      token.text === '–' ||
      token.text === '—' ||
      (token.text === '-' && /\s/u.test(layer.text[token.end] ?? ''))
    ) {
      const closed = closing(tokens, i, end)
      if (closed > 0) {
        i = closed
        continue
      }
    }
    if (/^(?:who|whom|which)$/u.test(token.folded) || (token.folded === 'that' && i === after(site))) {
      const group = verbGroupAt(layer, i + 1, end, isVerb)
      const governor = group && readGroup(site, group)
      if (governor) relative = { ...governor, rule: 'en.figure.relative' }
      const comma = tokens.slice(i, Math.min(end, i + 15)).find((t) => t.text === ',')
      if (!comma) return relative
      i = comma.index
      continue
    }
    if (token.folded === 'to' && tokens[i + 1] && isVerb(tokens[i + 1]!)) {
      const reading = words.verbs
        .get(tokens[i + 1]!.folded)
        ?.find((r) => r.role === 'act' && r.forms.has('present') && fits(site, r))
      if (reading && i - after(site) < 3) return found([reading.measure], i + 1, i + 2, 'forced-to')
    }
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

/** The measure that a verb group gives to its subject. */
function readGroup(site: Site, group: VerbGroup): Governor | null {
  const { layer, words } = site
  const token = layer.tokens[group.main]!
  const readings = words.verbs.get(token.folded) ?? []
  const act = readings.find(
    (r) => r.role === 'act' && fits(site, r) && !(r.measure === 'trapped' && !staysWithin(site, group.main)),
  )
  if (act && !(act.measure === 'displaced' && group.negated)) return found([act.measure], group.main, group.to, 'subject', group)
  const verb = readings.find((r) => r.role === 'verb' && r.forms.has('participle') && fits(site, r))
  if (verb && (group.passive || !activeWithObject(site, group.main))) {
    const also = alsoMeasured(site, group.main, verb.measure)
    return found(also, group.main, group.to, group.passive ? 'passive' : 'participle', group)
  }
  return statePhrase(site, group)
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

/** Predicates that are no single verb: "are in need of", "were among the dead", "are at risk", "lost their homes". */
const PREDICATES: readonly (readonly [RegExp, Measure])[] = [
  [
    /^(?:were |was |are |be |been |is )?(?:in (?:\w+ )?need|at risk|in danger|without (?:food|water|aid|electricity|shelter)|dependent on)/u,
    'in-need',
  ],
  [/^(?:depend|depends|rely) on (?:food|aid|humanitarian)/u, 'in-need'],
  [/^(?:were |was |are )?among (?:those |the )?(?:\w+ )?(?:killed|dead|victims|fatalities)/u, 'killed'],
  [/^(?:were |was |are )?among (?:those |the )?(?:\w+ )?(?:wounded|injured)/u, 'injured'],
  [/^(?:lost|lose|losing|have lost|had lost) (?:\w+ )?(?:lives|life)/u, 'killed'],
  [
    /^(?:lost|lose|losing|left|leave|leaving|abandoned|abandon|abandoning|fled|evacuated) (?:\w+ )?(?:homes|houses|villages)/u,
    'displaced',
  ],
  [/^(?:join|joined|joining|joins) (?:\w+ ){1,4}?(?:exodus)/u, 'displaced'],
  [/^(?:took|take|taken|taking|sought|seek|seeking|found|find) (?:refuge|shelter)/u, 'displaced'],
  [/^(?:are |were |be |is )?on the move/u, 'displaced'],
  [
    /^(?:crossed|cross|crossing|poured|pouring|streamed|streaming|moved|moving|escaped) (?:into|over|across|to|out)/u,
    'displaced',
  ],
  [/^(?:took|take|taken|taking) to the streets/u, 'participants'],
  [/^(?:went|gone|go|were|are|remain|remained|was|is|still) (?:still )?(?:missing|unaccounted)/u, 'missing'],
  [/^(?:laid|lay|laying) down (?:\w+ )?(?:arms|weapons)/u, 'forces'],
  [/^(?:were |was |been |be )?(?:taken|held|kept) (?:as )?(?:hostage|prisoner|captive|prisoners)/u, 'detained'],
  [/^(?:were |was |been |be )?(?:taken|rushed|brought|admitted) to (?:\w+ )?(?:hospital|hospitals|clinic)/u, 'injured'],
  [/^(?:suffered|sustained|suffering) (?:\w+ )?(?:injuries|wounds|burns|injury)/u, 'injured'],
  [/^(?:were |was |been |be )?(?:shot down)/u, 'destroyed'],
  [/^(?:were |was |been |be )?(?:shot|gunned down|shot dead|put to death|blown up)/u, 'killed'],
  [
    /^(?:were |was |are |be |been |is )?(?:caught|cut off|living under|under siege|still (?:in|inside)|left (?:in|inside)|inside)/u,
    'trapped',
  ],
]

function statePhrase(site: Site, group: VerbGroup): Governor | null {
  const { layer, words } = site
  const at = group.main
  const text = layer.tokens
    .slice(at, Math.min(site.end, at + 9))
    .map((t) => t.folded)
    .join(' ')
  const whole = layer.tokens
    .slice(group.from, Math.min(site.end, at + 6))
    .map((t) => t.folded)
    .join(' ')
  for (const [pattern, measure] of PREDICATES) {
    const people = measure !== 'destroyed' ? isPeople(site) : words.objects.has(headOf(site))
    if (
      people &&
      (pattern.test(text) ||
        (group.from < at && pattern.test(whole.replace(/^(?:(?:have|has|had|may|might|could|will|still|would|also) )+/u, ''))))
    )
      return found([measure], group.from, group.to, 'predicate', group)
  }
  return null
}

/** "450.000 Syrians lost their lives" where no verb was tagged, and "the lives of 12". */
function lostLives(site: Site): Governor | null {
  const { layer } = site
  const rest = layer.tokens.slice(after(site), Math.min(site.end, after(site) + 8)).map((t) => t.folded)
  for (let skip = 0; skip < 4 && skip < rest.length; skip++) {
    const text = rest.slice(skip).join(' ')
    for (const [pattern, measure] of PREDICATES)
      if (pattern.test(text) && measure !== 'destroyed' && measure !== 'trapped' && isPeople(site))
        return found([measure], after(site) + skip, after(site) + skip + 2, 'predicate')
    if (!/^(?:also|still|already|have|had|has|may|seen|reportedly|said|now|currently)$/u.test(rest[skip]!)) break
  }
  return null
}

/** "more than 100,000 people may still be in the opposition-held area", "150,000 civilians in the besieged enclave". */
function besiegedIn(site: Site): Governor | null {
  if (!site.words.people.has(headOf(site)) || site.words.combatants.has(headOf(site))) return null
  const rest = site.layer.tokens.slice(after(site), Math.min(site.end, after(site) + 12)).map((t) => t.folded)
  const text = rest.join(' ')
  if (
    /^(?:(?:are|were|may|might|could|is|be|still|remain|left|estimated|to|believed|thought|have|been|who|live|living|currently)\s)*(?:in|inside|within)\s(?:\w+\s|-\s){0,5}?(?:besieged|siege|enclave|encircled|held area|held areas|held - area)/u.test(
      text,
    ) &&
    /\b(?:still|remain|left|besieged|siege|enclave|encircled|inside)\b/u.test(text)
  )
    return found(['trapped'], after(site), Math.min(site.end, after(site) + 3), 'besieged-in')
  if (/^(?:may|might|could|are|were|is|was)?\s?still (?:be |living )?(?:in|inside)\b/u.test(text))
    return found(['trapped'], after(site), after(site) + 2, 'besieged-in')
  return null
}
