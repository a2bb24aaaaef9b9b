import type { Run } from '../../../copies/align.ts'
import { candidates } from '../../../copies/candidates.ts'
import { linksOf, mayShareRun, pairsOf } from '../../../copies/copies.ts'
import type { CopyText, Pair } from '../../../copies/copy-text.ts'
import { areOnOtherDays } from '../../../copies/stock.ts'
import type { CopyLink } from '../../../model/copy-link.ts'
import { comparedKeys } from '../../../store/block.ts'
import { copiesWith } from '../../../store/copies.ts'
import type { Connection } from '../../../store/store.ts'
import type { Held } from './held.ts'
import { areApart, type Spreads } from './spreads.ts'
import type { Touched } from './touched.ts'

export interface Around {
  readonly on: Connection
  readonly held: Held
  readonly spreads: Spreads
  readonly runsOf: (a: CopyText, b: CopyText) => readonly Run[]
}

/** Two reports by their keys. */
type KeyPair = readonly [number, number]

/**
 * The pairs of these reports in the whole case.
 *
 * 1. With whom do those share words whose pairs are looked for anew?
 * 2. Which pairs of the others are still pairs? No more come to them, except by 1.
 * 3. Who shares words with the first of such a pair, on other days than both? By that, words become stock.
 *
 * @param before all pairs of these reports so far
 */
export async function copiesAround(
  around: Around,
  { anew, again }: Touched,
  before: readonly CopyLink[],
): Promise<readonly CopyLink[]> {
  const { on, held, spreads } = around
  // 1
  const own = await held.texts(anew)
  await spreads.lookUp(own)
  const isAnew = (x: number, y: number): boolean => anew.has(x) || anew.has(y)
  const groups = new Set(own.flatMap(spreads.carriers))
  const found = await textsOf(held, candidates(groups, { isWanted: isAnew, areApart }))
  // 2
  const kept = (await keysOfPairs(on, before)).filter(([x, y]) => !isAnew(x, y) && (again.has(x) || again.has(y)))
  const still = (await textsOf(held, kept)).filter(([x, y]) => mayShareRun(x, y, spreads.spread))
  const pairs = pairsOf([...found, ...still], around.runsOf)
  // 3
  const asked = new Set(await held.texts([...anew, ...again]))
  const others = pairs.filter(({ a }) => !asked.has(a))
  return linksOf({ pairs, beside: await pairsBeside(around, others, asked), spread: spreads.spread })
}

/** Of the first of each pair, the pairs with those that are of another day than either. */
async function pairsBeside(
  { on, held, spreads, runsOf }: Around,
  pairs: readonly Pair[],
  without: ReadonlySet<CopyText>,
): Promise<readonly Pair[]> {
  const secondsOf = Map.groupBy(pairs, ({ a }) => a)
  const links = await copiesWith(
    on,
    [...secondsOf.keys()].map(({ report }) => report.id),
  )
  const firsts = new Set(secondsOf.keys())
  const isThird = (third: CopyText, first: CopyText): boolean =>
    !without.has(third) && areOnOtherDays(third, first) && (secondsOf.get(first) ?? []).some(({ b }) => areOnOtherDays(third, b))
  const all = await textsOf(held, await keysOfPairs(on, links))
  return pairsOf(
    all
      .filter(([x, y]) => (firsts.has(x) && isThird(y, x)) || (firsts.has(y) && isThird(x, y)))
      // Of another version than the pair was found by, one may share no more.
      .filter(([x, y]) => mayShareRun(x, y, spreads.spread)),
    runsOf,
  )
}

/** One of whose reports a version waits to be taken out is no pair any more: it comes back with the next version. */
async function keysOfPairs(on: Connection, links: readonly CopyLink[]): Promise<readonly KeyPair[]> {
  const keys = await comparedKeys(on, [...new Set(links.flatMap(({ a, b }) => [a, b]))])
  return links.flatMap(({ a, b }): readonly KeyPair[] => {
    const [x, y] = [keys.get(a), keys.get(b)]
    return x === undefined || y === undefined ? [] : [[x, y]]
  })
}

async function textsOf(held: Held, pairs: readonly KeyPair[]): Promise<readonly (readonly [CopyText, CopyText])[]> {
  const keys = [...new Set(pairs.flat())]
  const texts = new Map((await held.texts(keys)).map((text, at) => [keys[at] as number, text]))
  return pairs.map(([x, y]) => [texts.get(x) as CopyText, texts.get(y) as CopyText])
}
