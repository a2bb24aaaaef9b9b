import type { GazetteerPlace } from '../../../../model/knowledge.ts'
import { fold } from '../../../../text/fold.ts'
import { ARTICLE } from './forms.ts'
import { TRANSLITERATED } from './lands.ts'
import type { PlaceNames } from './names.ts'

/** Spellings of one sound, written one way: the longest that fits at each place. */
const SOUNDS = new Map(
  Object.entries({
    u: 'ou oo w o ow',
    i: 'ee ei ie ai y ay ey ia iy e',
    c: 'kh',
    k: 'q ck c',
    x: 'tch sch ch sh',
    g: 'gh',
    z: 'dh zh',
    t: 'th',
    f: 'ph',
    j: 'dj',
  }).flatMap(([sound, spellings]) => spellings.split(' ').map((spelling) => [spelling, sound] as const)),
)
const LONGEST = 3

/** A name without articles, spaces and marks, sounds written one way: "al-Sakhour" → "sahur". */
export function soundOf(name: string): string {
  const words = fold(name).split(/[^\p{L}\p{N}]+/gu)
  const kept = words.filter((word) => word !== '' && !(ARTICLE.test(word) && words.length > 1)).join('')
  let sound = ''
  for (let at = 0; at < kept.length; ) {
    let length = Math.min(LONGEST, kept.length - at)
    while (length > 1 && !SOUNDS.has(kept.slice(at, at + length))) length--
    const letters = kept.slice(at, at + length)
    const letter = SOUNDS.get(letters) ?? letters
    if (!sound.endsWith(letter)) sound += letter
    at += length
  }
  // A last h is silent: Atme, Atmeh.
  return sound.length > 3 ? sound.replace(/h$/u, '') : sound
}

/** Its consonants: a blocking key, never a proof. Vowels stay only as the mark that a name begins with one. */
export const skeletonOf = (sound: string): string => sound.replace(/^[aiu]+/u, 'a').replace(/(?!^)[aiuh]/gu, '')

/** Places of a country by the skeletons of their names; made when a text first tells of that country. */
export function createSpeller(names: PlaceNames): (name: string, countries: readonly string[]) => readonly GazetteerPlace[] {
  const byCountry = new Map<string, ReadonlyMap<string, readonly Spelling[]>>()
  const spellingsOf = (country: string): ReadonlyMap<string, readonly Spelling[]> => {
    const known = byCountry.get(country)
    if (known) return known
    const fresh = indexSkeletons(names.of(country))
    byCountry.set(country, fresh)
    return fresh
  }
  return (name, countries) => {
    const sound = soundOf(name)
    const skeleton = skeletonOf(sound)
    if (sound.length < 4 || skeleton.length < 3) return []
    const near = countries
      .filter((country) => TRANSLITERATED.has(country))
      .flatMap((country) => spellingsOf(country).get(skeleton) ?? [])
      .map((spelling) => ({ ...spelling, distance: distance(sound, spelling.sound) }))
      .filter((spelling) => spelling.distance <= allowance(sound))
    const least = Math.min(...near.map((spelling) => spelling.distance))
    return [...new Set(near.filter((spelling) => spelling.distance === least).map((spelling) => spelling.place))]
  }
}

/** How many letters a sound of this length may differ in. */
const allowance = ({ length }: string): number => (length < 6 ? 0 : length < 9 ? 1 : 2)

interface Spelling {
  readonly sound: string
  readonly place: GazetteerPlace
}

function indexSkeletons(places: readonly GazetteerPlace[]): ReadonlyMap<string, readonly Spelling[]> {
  const index = new Map<string, Spelling[]>()
  for (const place of places) {
    // Districts are called after their seats.
    if (place.kind === 'district') continue
    for (const name of [place.name, ...place.variants]) {
      const sound = soundOf(name)
      const skeleton = skeletonOf(sound)
      const group = index.get(skeleton)
      if (group) group.push({ sound, place })
      else index.set(skeleton, [{ sound, place }])
    }
  }
  return index
}

/** Edits between two short words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
