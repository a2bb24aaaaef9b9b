import { RUN } from './fingerprints.ts'
import type { WordLine } from './words.ts'

/** Equal words in a row below this are chance ("the United Nations said") and open no run. */
const SEED = 4
/** An editor's small change does not end a run: so many words of either text may stand between two equal stretches. */
const GAP = 3

/** Places of one SEED in a text that are looked at. */
const REFRAIN = 20

/** Equal words in a row: `a` and `b` are indexes of the first word in either text. */
export interface Stretch {
  readonly a: number
  readonly b: number
  readonly words: number
}

/** An aligned run: stretches in order, at most GAP words apart, at least RUN equal words in all. */
export type Run = readonly Stretch[]

export const wordsOf = (run: Run): number => run.reduce((sum, stretch) => sum + stretch.words, 0)

/**
 * The runs that two texts share, in the order of the first; no word of either stands in two runs, the longer run takes it. Runs may
 * stand in another order in the second text: an editor who moves a paragraph has still copied it.
 */
export function sharedRuns(a: WordLine, b: WordLine): readonly Run[] {
  const inA = new Uint8Array(a.keys.length)
  const inB = new Uint8Array(b.keys.length)
  const runs: Run[] = []
  const chains = chain(stretches(a.keys, b.keys)).map((run) => ({ run, words: wordsOf(run) }))
  for (const { run } of chains.sort(
    (x, y) => y.words - x.words || first(x.run).a - first(y.run).a || first(x.run).b - first(y.run).b,
  )) {
    const left = run.flatMap((stretch) => free(stretch, inA, inB))
    if (wordsOf(left) < RUN) continue
    for (const { a: i, b: j, words } of left) {
      inA.fill(1, i, i + words)
      inB.fill(1, j, j + words)
    }
    runs.push(left)
  }
  return runs.sort((x, y) => first(x).a - first(y).a)
}

const first = (run: Run): Stretch => run[0] as Stretch

/** Every maximal stretch of at least SEED equal words, by its place in the first text. */
function stretches(a: Uint32Array, b: Uint32Array): Stretch[] {
  const places = seeds(b)
  const found: Stretch[] = []
  for (let i = 0; i + SEED <= a.length; i++)
    for (const j of places.get(seed(a, i)) ?? []) {
      // Not the first word of its stretch: found already.
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue
      let words = 0
      while (i + words < a.length && j + words < b.length && a[i + words] === b[j + words]) words++
      if (words >= SEED) found.push({ a: i, b: j, words })
    }
  return found
}

/** Where each SEED words in a row stand; those that a text says again and again begin no stretch. */
function seeds(keys: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at + SEED <= keys.length; at++) {
    const key = seed(keys, at)
    const list = places.get(key)
    if (!list) places.set(key, [at])
    else if (list.length < REFRAIN) list.push(at)
  }
  return places
}

function seed(keys: Uint32Array, at: number): number {
  let hash = 0
  for (let i = at; i < at + SEED; i++) hash = Math.imul(hash ^ (keys[i] as number), 0x9e3779b1)
  return hash >>> 0
}

/** Joins stretches to runs: each goes on the heaviest run that ends just before it. */
function chain(list: readonly Stretch[]): Run[] {
  const weight: number[] = []
  const previous: number[] = []
  const continued = new Uint8Array(list.length)
  list.forEach((stretch, at) => {
    let best = -1
    for (let k = at - 1; k >= 0; k--) {
      const earlier = list[k] as Stretch
      const gapA = stretch.a - (earlier.a + earlier.words)
      const gapB = stretch.b - (earlier.b + earlier.words)
      if (gapA >= 0 && gapA <= GAP && gapB >= 0 && gapB <= GAP && (best < 0 || (weight[k] as number) > (weight[best] as number)))
        best = k
      if (stretch.a - earlier.a > MAX_LOOK) break
    }
    previous.push(best)
    weight.push(stretch.words + (best < 0 ? 0 : (weight[best] as number)))
    if (best >= 0) continued[best] = 1
  })
  const runs: Run[] = []
  list.forEach((_, at) => {
    if (continued[at] || (weight[at] as number) < RUN) return
    const run: Stretch[] = []
    for (let k = at; k >= 0; k = previous[k] as number) run.push(list[k] as Stretch)
    runs.push(run.reverse())
  })
  return runs
}

/** No stretch before this many words can be the one that a run goes on from, whatever its length; bounds the work on long texts. */
const MAX_LOOK = 2000

/** The parts of a stretch whose words no longer run has taken. */
function free(stretch: Stretch, inA: Uint8Array, inB: Uint8Array): Stretch[] {
  const parts: Stretch[] = []
  let from = 0
  for (let i = 0; i <= stretch.words; i++) {
    if (i < stretch.words && !inA[stretch.a + i] && !inB[stretch.b + i]) continue
    if (i - from >= SEED) parts.push({ a: stretch.a + from, b: stretch.b + from, words: i - from })
    from = i + 1
  }
  return parts
}
