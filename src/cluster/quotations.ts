import type { Claim } from '../model/claim.ts'
import type { SharedQuotation } from '../model/shared-quotation.ts'
import { fold } from '../text/fold.ts'

/** Shorter quotations are anybody's words ("a large gathering"). */
const LEAST_WORDS = 5
/** Words in a row by which quotations find each other. */
const SHINGLE = 3
/** Part of the words of the shorter that stand in the longer in the same order: a cut quotation, a word translated otherwise … */
const SAME_WORDS = 0.8
/** Of fewer words than this all must stand there: short phrases resemble each other. */
const REWORDED_FROM = 10
/** … and part of its shingles, for the words of a long text lie scattered in another. */
const SAME_SHINGLES = 0.4
/** More quotations than this hold these words: a motto, and no quotation of one occasion. */
const CROWD = 100

/** Phrases looked for in a text index: as many as find a cut of a long quotation too. */
const PHRASES = 12

interface Quoted {
  readonly claim: Claim
  readonly words: readonly string[]
}

/** Quotations that stand in several reports, each once with all its carriers; small rewordings are the same words. */
export function sharedQuotations(claims: readonly Claim[]): SharedQuotation[] {
  const quoted = claims
    .filter((claim) => claim.quotation)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim): Quoted => ({ claim, words: wordsOf(claim.quotation?.text ?? '') }))
    .filter(({ words }) => words.length >= LEAST_WORDS)
  const groupOf = quoted.map((_, at) => at)
  for (const [a, b] of pairsOf(quoted)) {
    const [x, y] = [groupOf[a] as number, groupOf[b] as number]
    if (x === y || !isSame((quoted[a] as Quoted).words, (quoted[b] as Quoted).words)) continue
    groupOf.forEach((group, at) => {
      if (group === Math.max(x, y)) groupOf[at] = Math.min(x, y)
    })
  }
  return [...Map.groupBy(quoted, (_, at) => groupOf[at]).values()]
    .map((members) => members.map(({ claim }) => claim))
    .filter((members) => new Set(members.map(({ report }) => report)).size > 1)
    .map(shared)
}

/** Phrases by which a quotation is found again where it is carried, from all over it, folded; none for one that is too short. */
export function phrasesOf({ quotation }: Claim): readonly string[] {
  const words = wordsOf(quotation?.text ?? '')
  if (words.length < LEAST_WORDS) return []
  const all = [...new Set(shinglesOf(words))]
  const step = Math.ceil(all.length / PHRASES)
  return all.filter((_, at) => at % step === 0)
}

function shared(members: readonly Claim[]): SharedQuotation {
  const texts = members.map(({ quotation }) => quotation?.text ?? '')
  return {
    id: `quotation-${(members[0] as Claim).id}`,
    text: texts.reduce((longest, text) => (text.length > longest.length ? text : longest)),
    speakers: [...new Set(members.flatMap(({ quotation }) => quotation?.speaker ?? []))].sort(),
    reports: [...new Set(members.map(({ report }) => report))].sort(),
    claims: members.map(({ id }) => id),
  }
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

function* shinglesOf(words: readonly string[]): Iterable<string> {
  for (let from = 0; from + SHINGLE <= words.length; from++) yield words.slice(from, from + SHINGLE).join(' ')
}

/** Quotations that share a shingle, by their indexes. */
function pairsOf(quoted: readonly Quoted[]): (readonly [number, number])[] {
  const blocks = new Map<string, Set<number>>()
  quoted.forEach(({ words }, at) => {
    for (const key of shinglesOf(words)) {
      const block = blocks.get(key)
      if (block) block.add(at)
      else blocks.set(key, new Set([at]))
    }
  })
  const pairs = new Map<number, readonly [number, number]>()
  for (const block of blocks.values()) {
    if (block.size > CROWD) continue
    const list = [...block]
    list.forEach((a, n) => {
      for (const b of list.slice(n + 1)) pairs.set(a * quoted.length + b, [a, b])
    })
  }
  return [...pairs].sort((x, y) => x[0] - y[0]).map(([, pair]) => pair)
}

/** The longest common subsequence holds enough of the shorter. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const shingles = [...shinglesOf(short)]
  const held = new Set(shinglesOf(long))
  if (shingles.filter((shingle) => held.has(shingle)).length < SAME_SHINGLES * shingles.length) return false
  let row = new Uint16Array(short.length + 1)
  for (const word of long) {
    const next = new Uint16Array(short.length + 1)
    short.forEach((own, i) => {
      next[i + 1] = own === word ? (row[i] as number) + 1 : Math.max(row[i + 1] as number, next[i] as number)
    })
    row = next
  }
  return (row[short.length] as number) >= (short.length < REWORDED_FROM ? 1 : SAME_WORDS) * short.length
}
