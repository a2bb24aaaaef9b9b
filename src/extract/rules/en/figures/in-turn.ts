import type { Measure } from '../../../../model/claim.ts'
import type { FigureFinding } from './finding.ts'
import { found, type Governor, type Site } from './governor.ts'

const BEFALL: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'missing', 'displaced'])
const IN = /^(?:in|at|near|outside)$/u
const CAPITAL = /^\p{Lu}/u
/** How many tokens may stand between a number and the one before it. */
const APART = 10

/** "killed 20 people in A, 23 in B and three in C": place by place, what befell the first befell the others. */
export function inTurn(site: Site, earlier: FigureFinding | undefined): Governor | null {
  const { number, phrase, start } = site
  const { tokens } = site.layer
  if (!earlier || phrase !== null || number.kind !== 'count' || !BEFALL.has(earlier.measure)) return null
  const end = Math.max(earlier.phrase?.to ?? 0, earlier.number.to)
  if (earlier.number.from < start || end > number.from || number.from - end > APART) return null
  const placed = IN.test(tokens[number.noun]?.folded ?? '') && CAPITAL.test(tokens[number.noun + 1]?.text ?? '')
  const between = tokens.slice(end, number.from)
  const joined = /^(?:,|and)$/u.test(between.at(-1)?.folded ?? '')
  const before = between.some((t, i) => IN.test(t.folded) && CAPITAL.test(between[i + 1]?.text ?? ''))
  // "Twelve were killed in A, four in B": the verb may stand between as well, but only the first one's.
  const plain = between.every((t) => t.tag !== 'VERB' || t.index === earlier.governor.from)
  return placed && joined && before && plain && !tellsOther(site, number.noun + 1)
    ? found([earlier.measure], number.from, number.to, 'in-turn')
    : null
}

/** "12 in Idlib were freed": a verb of its own behind the place. */
function tellsOther({ layer: { tokens }, end }: Site, place: number): boolean {
  for (let i = place; i < end && !/^(?:,|;|and)$/u.test(tokens[i]!.folded); i++)
    if (/^(?:VERB|AUX)$/u.test(tokens[i]!.tag)) return true
  return false
}
