import type { FigurePoint } from '../data/types.ts'
import { longDay } from '../locale.ts'
import { strings } from '../strings.ts'

/** A value in one line: what was said, by whom, when, where it stands. */
export function describePoint(p: FigurePoint): string {
  const said = p.saidOn === null ? strings.dayUnknown : longDay(p.saidOn)
  const parts = [
    p.who === null || p.words.includes(p.who) ? p.words : `${p.words} ${p.who}`,
    p.origin,
    p.saidBasis === 'implied' ? `${said} (${strings.saidImplied})` : said,
    p.outlet ?? strings.unnamedOutlet,
  ]
  if (p.partOf !== null) parts.push(strings.part)
  if (p.replaces !== null) parts.push(strings.replaces)
  if (p.doubtful) parts.push(strings.doubtful)
  return parts.join(' · ')
}
