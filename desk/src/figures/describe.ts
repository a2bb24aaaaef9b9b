import { countedWords } from '../../../src/model/counted-words.ts'
import type { FigurePoint } from '../data/types.ts'
import { longDay, number, percent } from '../locale.ts'
import { strings } from '../strings.ts'
import { labelText } from './level.ts'

/** A value in one line: what was said, by whom, when, where it stands. Where the report writes the number in words, it stands before them. */
export function describePoint(p: FigurePoint): string {
  const said = p.saidOn === null ? strings.dayUnknown : longDay(p.saidOn)
  const label = labelText(p, p.unit === 'percent' ? percent : number)
  const words = p.words.includes(label) ? p.words : `${label}: ${p.words}`
  const parts = [
    countedWords(words, p.who),
    p.origin,
    p.saidBasis === 'implied' ? `${said} (${strings.saidImplied})` : said,
    p.outlet ?? strings.unnamedOutlet,
  ]
  if (p.partOf !== null) parts.push(strings.part)
  if (p.replaces !== null) parts.push(strings.replaces)
  if (p.doubtful) parts.push(strings.doubtful)
  return parts.join(' · ')
}
