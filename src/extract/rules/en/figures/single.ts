import type { FigureFinding } from './finding.ts'
import type { Governor, Site } from './governor.ts'
import { isPart } from './parts.ts'

/** An article is a number only where one victim is told of: "killed a soldier", "a girl was killed", "including a commander". */
export function single(
  site: Site,
  findings: readonly FigureFinding[],
  governor: Governor | null,
  whole: number | null,
): Governor | null {
  const head = site.phrase ? site.layer.tokens[site.phrase.head]!.folded : ''
  const { people, civilians, combatants, families } = site.words
  if (site.number.quantity.low === 0) return noHarm(site, governor)
  if (!(civilians.has(head) || combatants.has(head) || people.has(head)) || families.has(head) || head.endsWith('s')) return null
  if (whole !== null && isPart(site)) return partOfWhole(site, findings[whole]!)
  // "one of whom was a US citizen" tells who that one was.
  const tokens = site.layer.tokens
  if (
    /^(?:was|is)$/u.test(tokens[site.number.from - 1]?.folded ?? '') &&
    /^(?:whom|them)$/u.test(tokens[site.number.from - 2]?.folded ?? '')
  )
    return null
  // "a man whose sister was killed": not he.
  if (tokens[site.phrase?.to ?? 0]?.folded === 'whose') return null
  const held = governor && /^h(?:old|olds|eld|olding)$/u.test(site.layer.tokens[governor.from]!.folded)
  const fits = !held && governor?.measures.every((m) => m === 'killed' || m === 'injured' || m === 'detained')
  return governor && fits && /object|passive|participle/u.test(governor.rule)
    ? { ...governor, rule: `${governor.rule}.single` }
    : null
}

const partOfWhole = (site: Site, whole: FigureFinding): Governor => ({
  measures: [whole.measure],
  from: site.number.from,
  to: site.number.to,
  negated: false,
  hedges: [],
  rule: 'en.figure.part.single',
})

/** "no casualties", "no one was killed", "no injuries"; not "the dead had no visible injuries". */
function noHarm(site: Site, governor: Governor | null): Governor | null {
  const head = site.phrase ? site.layer.tokens[site.phrase.head]!.folded : ''
  const had = /^(?:have|has|had|having|with)$/u.test(site.layer.tokens[site.number.from - 1]?.folded ?? '')
  const next = site.layer.tokens[site.number.to]?.folded ?? ''
  if (/^(?:dead|wounded|injured)$/u.test(next) && (head === '' || head === next))
    return {
      measures: [next === 'dead' ? 'killed' : 'injured'],
      from: site.number.from,
      to: site.number.to + 1,
      negated: false,
      hedges: [],
      rule: 'en.figure.none',
    }
  if (!had && /^(?:casualties|deaths|fatalities|injuries)$/u.test(head))
    return {
      measures: [head === 'injuries' ? 'injured' : 'killed'],
      from: site.number.from,
      to: site.phrase!.to,
      negated: false,
      hedges: [],
      rule: 'en.figure.none',
    }
  const nobody =
    head === '' ||
    /^(?:civilians?|people|person|soldiers?|children|child|passengers?|crew|personnel|residents?|servicem[ae]n|staff)$/u.test(
      head,
    )
  return governor && nobody && /passive|state$/u.test(governor.rule) ? { ...governor, rule: 'en.figure.none' } : null
}
