import { type Cell, cell, type Told } from '../codings/coding.ts'
import { allOf, type Count, firm, tollsOf } from '../codings/harm.ts'

/** ACLED's numbers for words, by the lower bound that the codebook gives the word: tens 10, dozens 12, several and many 3 … */
const WORDS: ReadonlyMap<number, number> = new Map([
  [3, 3],
  [20, 10],
  [24, 12],
  [40, 20],
  [200, 100],
  [2_000, 1_000],
  [20_000, 10_000],
  [200_000, 100_000],
  [2_000_000, 1_000_000],
])

/** The most conservative of the totals that the origins give; 0 where nobody tells of deaths. */
export function fatalitiesOf(told: Told): Cell {
  const totals = firm(tollsOf(told, 'killed')).map(allOf)
  const [lowest] = totals.toSorted((a, b) => conservative(a) - conservative(b) || b.claims.length - a.claims.length)
  if (!lowest) return cell(0, 'no report tells of deaths')
  const rule = lowest.vague ? 'deaths in a word, by the scheme’s table' : 'the most conservative figure reported'
  return cell(conservative(lowest), totals.length > 1 ? `${rule}; the others stand in the notes` : rule, lowest.claims)
}

const conservative = ({ low, number, vague }: Count): number =>
  vague ? (WORDS.get(low) ?? low) : Math.min(low || number, number)
