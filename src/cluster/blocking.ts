import { type CopyLink, isCopyOfEvent } from '../model/copy-link.ts'
import type { Worded } from './features.ts'
import { skeleton } from './telling.ts'

/** Smaller numbers come up by chance. */
const TELLING_NUMBER = 3
/** Days in a bucket; a telling stands in the buckets around its days too, for dates that are off by one. */
const BUCKET = 3

/**
 * Pairs of tellings of different reports that are worth comparing, by their indexes: those that share a key, and those of reports that share
 * text. Only pairs with a telling that is asked for.
 */
export function pairsToCompare(
  tellings: readonly Worded[],
  copies: readonly Pick<CopyLink, 'a' | 'b' | 'relation'>[],
  asked: (report: string) => boolean,
): [number, number][] {
  const isAsked = tellings.map(({ report }) => asked(report))
  const pairs = new Set<number>()
  const add = (x: number, y: number): void => {
    if ((isAsked[x] || isAsked[y]) && tellings[x]?.report !== tellings[y]?.report)
      pairs.add(Math.min(x, y) * tellings.length + Math.max(x, y))
  }
  const blocks = new Map<string, number[]>()
  tellings.forEach((telling, at) => {
    for (const key of blockKeys(telling)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  for (const block of blocks.values()) for (const x of block) if (isAsked[x]) for (const y of block) add(x, y)
  const ofReport = Map.groupBy([...tellings.keys()], (at) => (tellings[at] as Worded).report)
  for (const link of copies.filter(isCopyOfEvent))
    for (const x of ofReport.get(link.a) ?? []) for (const y of ofReport.get(link.b) ?? []) add(x, y)
  return [...pairs]
    .sort((x, y) => x - y)
    .map((pair): [number, number] => [Math.floor(pair / tellings.length), pair % tellings.length])
}

/** Tellings that share a key are compared: a place or what holds it, or a number of victims, in the same days. */
export function blockKeys({ days, window, places, claims }: Worded): ReadonlySet<string> {
  const span = days ?? window
  const buckets = span ? [-1, 0, 1].map((off) => String(Math.floor((span[1] + off) / BUCKET))) : ['no day']
  // The country is left out: it holds every telling of a case.
  const where = places.flatMap(({ key, within }) => [key, ...within.slice(0, -1).map(skeleton)])
  const keys = new Set<string>()
  for (const bucket of new Set(buckets)) {
    for (const name of where) keys.add(`${bucket} ${name}`)
    for (const { figure } of claims) {
      const number = figure?.best ?? figure?.low
      if (number && number >= TELLING_NUMBER && figure?.qualifier !== 'vague') keys.add(`${bucket} ${figure?.measure} ${number}`)
    }
  }
  return keys
}
