import type { Measure } from '../../../../model/claim.ts'
import type { Token } from '../../../../text/layer.ts'
import type { FigureFinding } from './finding.ts'
import type { Governor, Site } from './governor.ts'
import type { MeasureWords } from './measures.ts'

const governor = (measure: Measure, from: number, to: number, rule: string): Governor => ({
  measures: [measure],
  from,
  to,
  negated: false,
  hedges: [],
  rule: `en.figure.${rule}`,
})

/** A number without a verb of its own that goes on from another: a part, "a further 8,500 going to …", "3 soldiers and 12 civilians". */
export function inherited(site: Site, findings: readonly FigureFinding[], whole: number | null): Governor | null {
  const { layer, number } = site
  if (whole !== null) return governor(findings[whole]!.measure, number.from, number.to, 'part')
  const beside = includedIn(site)
  if (beside) return beside
  const sentence = layer.tokens[number.from]!.sentence
  const company = amongThem(site, findings.at(-1))
  if (company) return company
  const earlier = beforeBase(findings)
  if (!earlier) return ofThose(site) ?? elliptical(site, findings)
  const at = layer.tokens[earlier.number.from]!.sentence
  const head = site.phrase ? layer.tokens[site.phrase.head]!.folded : ''
  // "killed 20 and took 30 more prisoners": prisoners are held, whatever befell those before.
  if (number.continues && site.words.nouns.get(head) === 'detained' && earlier.measure !== 'detained') return null
  const alike =
    head === '' || head.endsWith('ing') || head.startsWith('other') || site.words.people.has(head) || site.words.objects.has(head)
  if (number.continues && alike && (at === sentence || at === sentence - 1) && earlier.unit !== 'percent')
    return governor(earlier.measure, number.from, number.to, 'continued')
  return (
    (at === sentence ? (shareOfWhole(site, earlier) ?? listed(site, earlier)) : null) ??
    ofThose(site) ??
    elliptical(site, findings)
  )
}

/** "killing the Karso family, including three children": a part of those who are not counted. */
function includedIn({ layer, words, number, start, phrase }: Site): Governor | null {
  const { tokens } = layer
  if (!phrase || !words.people.has(tokens[phrase.head]!.folded) || !/^includ/u.test(tokens[number.from - 1]?.folded ?? ''))
    return null
  for (let i = number.from - 2; i >= Math.max(start, number.from - 12); i--) {
    const verb = words.verbs.get(tokens[i]!.folded)?.find((r) => r.role === 'verb' && HARMS.has(r.measure))
    if (verb) return governor(verb.measure, i, i + 1, 'included-in')
  }
  return null
}

const HARMS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained'])

/** "12 remain trapped at the base with some 450 civilians": whom they share it with. */
function amongThem({ layer, words, number, phrase }: Site, last: FigureFinding | undefined): Governor | null {
  if (
    !last ||
    !phrase ||
    layer.tokens[number.from - 1]?.folded !== 'with' ||
    !words.people.has(layer.tokens[phrase.head]!.folded)
  )
    return null
  const same =
    layer.tokens[last.number.from]!.sentence === layer.tokens[number.from]!.sentence && number.from - last.number.to < 14
  return same && (last.measure === 'trapped' || last.measure === 'detained')
    ? governor(last.measure, number.from, number.to, 'beside')
    : null
}

/** In "24 of 30 drones and two missiles" the list goes on from the 24. */
function beforeBase(findings: readonly FigureFinding[]): FigureFinding | undefined {
  const [first, last] = findings.slice(-2)
  return first && last && last.number.from === first.number.to + 1 && last.governor.rule.endsWith('class')
    ? first
    : findings.at(-1)
}

/** "Of those killed, 70 per cent were women": a share of people whose number is not said. */
function ofThose({ layer, words, number, start }: Site): Governor | null {
  const lead = layer.tokens.slice(start, Math.min(start + 5, number.from)).map((t) => t.folded)
  if (number.kind === 'one' || lead[0] !== 'of' || !/^(?:the|those)$/u.test(lead[1] ?? '')) return null
  const word = lead[2] ?? ''
  const measure = words.states.get(word) ?? words.verbs.get(word)?.find((r) => r.role === 'verb')?.measure
  return measure ? governor(measure, start + 2, start + 3, 'of-those') : null
}

const WHOLES = /^(?:population|people|residents|inhabitants|victims|casualties|fatalities|dead|wounded|injured|displaced)$/u

/** "24.8 million people, half the population, need aid", "two thirds of the victims": a share of those just counted, or them as a share. */
function shareOfWhole(site: Site, earlier: FigureFinding): Governor | null {
  const { number, layer } = site
  const head = site.phrase ? layer.tokens[site.phrase.head]!.folded : ''
  if (number.kind !== 'share' || !WHOLES.test(head) || earlier.unit === 'percent') return null
  return governor(earlier.measure, number.from, number.to, 'share-of-whole')
}

/** "killed 12 soldiers and 30 civilians", "10 killed, 20 wounded": the next member of a list under one verb. */
function listed(site: Site, earlier: FigureFinding): Governor | null {
  const { layer, number, words } = site
  const last = earlier.phrase?.to ?? earlier.number.to
  if (last > number.from) return null
  const between = layer.tokens.slice(last, number.from)
  const head = site.phrase ? layer.tokens[site.phrase.head]!.folded : ''
  const thing = words.objects.has(head)
  if (!(words.people.has(head) || thing) || earlier.unit === 'percent') return null
  const joined = between.every((t) => /^(?:,|and|or|as|well|also|follows|:)$/u.test(t.folded))
  return joined || (thing && isItem(between, words))
    ? governor(sameHarm(earlier.measure, thing), number.from, number.to, 'listed')
    : null
}

/** "12 houses, a school and two shops": a thing between that is not counted. */
const isItem = (between: readonly Token[], words: MeasureWords): boolean =>
  between.length <= 6 &&
  between[0]?.text === ',' &&
  between.every((t) => /^(?:,|and|DET|NOUN|PROPN|ADJ)$/u.test(t.folded === 'and' || t.text === ',' ? t.text : t.tag)) &&
  between.some((t) => words.objects.has(t.folded))

/** In one list men are killed and things destroyed: "destroyed 12 tanks and 30 militants". */
const sameHarm = (measure: Measure, thing: boolean): Measure =>
  measure === 'killed' && thing ? 'destroyed' : measure === 'destroyed' && !thing ? 'killed' : measure

const GIVES =
  /^(?:gave|given|gives|counted|counts|count|recorded|registered|listed|named|tallied|documented|verified|confirmed)$/u

/** "It could be as many as 200,000 people": the subject stands for the figure before. */
function elliptical(site: Site, findings: readonly FigureFinding[]): Governor | null {
  const { layer, number, start } = site
  const before = layer.tokens
    .slice(Math.max(start, number.from - 5), number.from)
    .map((t) => t.folded)
    .join(' ')
  const sentence = layer.tokens[number.from]!.sentence
  const earlier = findings.findLast((f) => layer.tokens[f.number.from]!.sentence >= sentence - 1 && f.unit === 'people')
  // "A first inquiry had given at least 131", "hospitals count 31": the number of the toll told before.
  const given =
    GIVES.test(layer.tokens[number.from - 1]?.folded ?? '') && site.phrase === null && HARMS.has(earlier?.measure ?? 'attacks')
  if (earlier && given) return governor(earlier.measure, number.from, number.to, 'elliptical')
  if (
    !earlier ||
    !/\b(?:it|figure|number|toll|total|count)\s(?:\w+\s)?(?:could be|may be|might be|was|is|at|to|as|of|be)$/u.test(before)
  )
    return null
  return governor(earlier.measure, number.from, number.to, 'elliptical')
}

/** Nouns that say by themselves what is counted: refugees, hostages, protesters, air strikes, fighters present. */
export function countedByClass(site: Site): Governor | null {
  const { phrase, layer, words, number } = site
  if (!phrase || number.kind === 'share') return null
  const head = layer.tokens[phrase.head]!.folded
  const noun = words.nouns.get(head)
  if (noun && noun !== 'killed' && noun !== 'injured') return governor(noun, phrase.head, phrase.to, 'class')
  const loose = number.quantity.qualifier === 'vague' && (number.quantity.low ?? 0) < 20
  if (words.attacks.has(head) && !isStock(site)) return governor('attacks', phrase.head, phrase.to, 'class')
  if (words.combatants.has(head) && !ATTACKING.test(head) && !loose && present(site))
    return governor('forces', phrase.head, phrase.to, 'class')
  return null
}

const STOCK =
  /^(?:seize|seized|seizing|find|found|recover|recovered|recovering|discover|discovered|confiscated|possess|possesses|supply|supplied|supplying|deliver|delivered|delivering|provide|provided|buy|bought|order|ordered|donate|donated|defuse|defused|store|stored|dismantled|received|receive|uncovered|handed|intercepted|cache|stockpile)$/u

/** Weapons that lie somewhere are no attacks: "recovered 14 rockets", "450 rounds of ammunition". */
function isStock({ layer, phrase, number, start }: Site): boolean {
  const { tokens } = layer
  const had =
    tokens.slice(Math.max(start, number.from - 4), number.from).some((t) => STOCK.test(t.folded)) ||
    /^(?:has|have|had)$/u.test(tokens[number.from - 1]?.folded ?? '')
  const head = tokens[phrase!.head]!
  const rounds =
    /^rounds?$/u.test(head.folded) && !/^(?:mortar|artillery|tank|rocket|shell|tear)$/u.test(tokens[head.index - 1]!.folded)
  return had || rounds
}

/** Those who make one attack are no force. */
const ATTACKING = /^(?:attackers?|bombers?|assailants?|gunm[ae]n|snipers?|kidnappers?)$/u

/** Before the count: somebody has or moves them. Behind it: they are somewhere, or do something as a force. */
const HAVING =
  /^(?:defending|deployed|deploy|deploying|sent|send|sending|stationed|with|has|have|had|trained|backed|massed|amassed|carrying|interviewed|withdrew|commands|commanding|fields|numbering|some|remaining)$/u
const BODY = /^(?:force|group|convoy|contingent|total|deployment|number|unit|army|garrison|column|presence|team|estimated|band)$/u
const BEING =
  /^(?:defending|defend|deployed|stationed|based|operating|fighting|inside|in|remaining|holed|massed|strong|trained|surrendered|withdrew|left|who|with|of|from|interviewed|believed|estimated|thought|remain|present|active|amassed|poured|crossed|entered|arrived)$/u

/** Fighters are a figure of forces only where they are said to be somewhere or to do something as a force. */
function present(site: Site): boolean {
  const { layer, phrase, number, start, end } = site
  const before = layer.tokens.slice(Math.max(start, number.from - 3), number.from)
  const behind = layer.tokens.slice(phrase!.to, Math.min(end, phrase!.to + 3))
  const ofBody = before.at(-1)?.folded === 'of' && BODY.test(before.at(-2)?.folded ?? '')
  return ofBody || before.some((t) => HAVING.test(t.folded)) || behind.some((t) => BEING.test(t.folded))
}
