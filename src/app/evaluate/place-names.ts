import { fold } from '../../text/fold.ts'
import { sameWord } from './names.ts'

/** Words that describe a place and do not name it. */
const DESCRIBES = new Set(
  'the of al el a an and in at near city town village district districts neighborhood neighborhoods neighbourhood neighbourhoods quarter province governorate area areas region countryside suburb suburbs outskirts eastern east western west northern north southern south central northeast northwest southeast southwest northeastern northwestern southeastern southwestern old rural greater part parts rebel opposition regime government held controlled besieged air base airbase airport military camp road highway crossing border'.split(
    ' ',
  ),
)

/** The same naming words, spelt alike; only the part before a comma counts. */
export function samePlace(a: string, b: string): boolean {
  const [x, y] = [naming(a), naming(b)]
  if (x.length === 0 || y.length === 0) return key(a) !== '' && key(a) === key(b)
  return x.length === y.length && x.every((word) => y.some((other) => sameWord(word, other)))
}

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const naming = (name: string): readonly string[] =>
  key(name.split(',')[0] ?? '')
    .split(' ')
    .filter((word) => word !== '' && !DESCRIBES.has(word))
