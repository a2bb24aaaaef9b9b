import type { WordLine } from './words.ts'

/** Fewer shared words than this are no passage (codebook section 11). */
export const RUN = 12
/** Words in a shingle. Fewer come up by chance in reports that share no passage, the more so the more reports there are. */
export const SHINGLE = 8
/** Of a stretch of RUN words, those beside a shingle. */
const BESIDE = RUN - SHINGLE
/** Every stretch of RUN words holds this many shingles: one of them is always kept, in every report that holds the stretch. */
const WINDOW = BESIDE + 1
/** Of each word beside a shingle so many bits are kept. */
const BITS = 4
const MASK = 2 ** BITS - 1

export interface Fingerprint {
  readonly key: number
  /** Index of the shingle's first word. */
  readonly at: number
  /** The words beside it, BESIDE before and as many after, the nearest lowest: 1 to MASK for each, 0 where there is none. */
  readonly beside: number
}

/**
 * Winnowing (Schleimer, Wilkerson and Aiken 2003): of each window of shingles the one with the least hash. Two reports that share
 * RUN words in a row share a fingerprint, however little of either that is; MinHash finds pairs by the share of the whole and misses
 * the reports that have one paragraph in common.
 */
export function fingerprints(line: WordLine): readonly Fingerprint[] {
  const count = line.keys.length - SHINGLE + 1
  if (count < 1) return []
  const keys = new Uint32Array(count)
  for (let i = 0; i < count; i++) keys[i] = shingle(line.keys, i)
  const kept: Fingerprint[] = []
  let last = -1
  for (let from = 0; from + WINDOW <= count; from++) {
    let least = from
    for (let i = from + 1; i < from + WINDOW; i++) if ((keys[i] as number) <= (keys[least] as number)) least = i
    if (least !== last) kept.push({ key: keys[least] as number, at: least, beside: besideOf(line.keys, least) })
    last = least
  }
  return kept
}

function shingle(keys: Uint32Array, at: number): number {
  let h = 0x9e3779b9
  for (let i = at; i < at + SHINGLE; i++) {
    h = Math.imul(h ^ (keys[i] as number), 0x85ebca6b)
    h ^= h >>> 13
  }
  return h >>> 0
}

function besideOf(keys: Uint32Array, at: number): number {
  let bits = 0
  for (let n = 0; n < BESIDE; n++) {
    bits |= few(keys[at - 1 - n]) << (BITS * n)
    bits |= few(keys[at + SHINGLE + n]) << (BITS * (BESIDE + n))
  }
  return bits >>> 0
}

const few = (key: number | undefined): number => (key === undefined ? 0 : 1 + (key % MASK))

/** Whether so many of the words beside one fingerprint in two texts are equal that RUN words may be. By chance one in MASK different words is taken for equal. */
export function mayBeRun(x: number, y: number): boolean {
  let count = 0
  for (let n = 0; n < 2 * BESIDE; n++) {
    const word = (x >>> (BITS * n)) & MASK
    if (word !== 0 && word === ((y >>> (BITS * n)) & MASK)) count++
  }
  return count >= BESIDE
}
