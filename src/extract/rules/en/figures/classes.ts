import type { Measure } from '../../../../model/claim.ts'
import type { FigureFinding } from './finding.ts'
import type { Governor, Site } from './governor.ts'

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
  const sentence = layer.tokens[number.from]!.sentence
  const earlier = findings.at(-1)
  if (!earlier) return elliptical(site, findings)
  const at = layer.tokens[earlier.number.from]!.sentence
  const head = site.phrase ? layer.tokens[site.phrase.head]!.folded : ''
  const alike =
    head === '' || head.endsWith('ing') || head.startsWith('other') || site.words.people.has(head) || site.words.objects.has(head)
  if (number.continues && alike && (at === sentence || at === sentence - 1) && earlier.unit !== 'percent')
    return governor(earlier.measure, number.from, number.to, 'continued')
  return (at === sentence ? (shareOfWhole(site, earlier) ?? listed(site, earlier)) : null) ?? elliptical(site, findings)
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
  const between = layer.tokens.slice(earlier.phrase?.to ?? earlier.number.to, number.from)
  const head = site.phrase ? layer.tokens[site.phrase.head]!.folded : ''
  if (!(words.people.has(head) || words.objects.has(head)) || between.length > 3) return null
  const measure = sameHarm(earlier.measure, words.objects.has(head))
  if (
    !between.every((t) => t.text === ',' || t.folded === 'and' || t.folded === 'or' || t.folded === 'as' || t.folded === 'well')
  )
    return null
  return between.length > 0 ? governor(measure, number.from, number.to, 'listed') : null
}

/** In one list men are killed and things destroyed: "destroyed 12 tanks and 30 militants". */
const sameHarm = (measure: Measure, thing: boolean): Measure =>
  measure === 'killed' && thing ? 'destroyed' : measure === 'destroyed' && !thing ? 'killed' : measure

/** "It could be as many as 200,000 people": the subject stands for the figure before. */
function elliptical(site: Site, findings: readonly FigureFinding[]): Governor | null {
  const { layer, number, start } = site
  const before = layer.tokens
    .slice(Math.max(start, number.from - 5), number.from)
    .map((t) => t.folded)
    .join(' ')
  const sentence = layer.tokens[number.from]!.sentence
  const earlier = findings.findLast((f) => layer.tokens[f.number.from]!.sentence >= sentence - 1 && f.unit === 'people')
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
  if (words.attacks.has(head)) return governor('attacks', phrase.head, phrase.to, 'class')
  if (words.combatants.has(head) && !loose && present(site)) return governor('forces', phrase.head, phrase.to, 'class')
  return null
}

const PRESENCE =
  /^(?:defending|defend|deployed|deploy|deploying|sent|send|sending|stationed|based|operating|fighting|inside|in|remaining|holed|massed|strong|trained|surrendered|backed|withdrew|left|who|has|have|with|of|from|interviewed|believed|estimated|thought|remain|present|active|massed|amassed|poured|crossed|entered|arrived)$/u

/** Fighters are a figure of forces only where they are said to be somewhere or to do something as a force. */
function present(site: Site): boolean {
  const { layer, phrase, number, start, end } = site
  const near = [
    ...layer.tokens.slice(Math.max(start, number.from - 3), number.from),
    ...layer.tokens.slice(phrase!.to, Math.min(end, phrase!.to + 3)),
  ]
  return near.some((t) => PRESENCE.test(t.folded))
}
