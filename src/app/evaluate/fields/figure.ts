import type { Claim, Figure } from '../../../model/claim.ts'
import { sameCounted } from '../counted.ts'
import type { GoldFigure } from '../gold.ts'
import { type Check, few, shown } from './check.ts'
import { ownVoice, place, speaker, via } from './told.ts'

/** The fields of a figure that are measured, in the order in which they are shown. */
export const FIGURE_FIELDS: Readonly<Record<string, Check<GoldFigure>>> = {
  value: (item, claim) => ({
    right: sameValue(figureOf(claim), item),
    want: bounds(item),
    got: bounds(figureOf(claim)),
  }),
  qualifier: (item, claim) => {
    const { qualifier } = figureOf(claim)
    const right = qualifier === item.qualifier || (open(qualifier) && open(item.qualifier))
    return { right, want: item.qualifier, got: qualifier }
  },
  measure: (item, claim) => ({
    right: figureOf(claim).measure === item.measure,
    want: item.measure,
    got: figureOf(claim).measure,
  }),
  who: (item, claim) =>
    item.who ? { right: sameCounted(figureOf(claim).who, item.who), want: item.who, got: shown(figureOf(claim).who) } : null,
  by: (item, claim, names) => {
    if (item.by.length === 0) return null
    const right = few(perpetrators(claim), item.by).some((name) => item.by.some((wanted) => names.sameSide(name, wanted)))
    return { right, want: shown(item.by), got: shown(perpetrators(claim)) }
  },
  'by-none': (item, claim) =>
    item.by.length > 0 ? null : { right: perpetrators(claim).length === 0, want: 'nobody', got: shown(perpetrators(claim)) },
  start: (item, claim) =>
    item.start ? { right: claim.time?.start === item.start, want: item.start, got: shown(claim.time?.start) } : null,
  end: (item, claim) => (item.end ? { right: claim.time?.end === item.end, want: item.end, got: shown(claim.time?.end) } : null),
  speaker,
  'own-voice': ownVoice,
  via,
  place,
}

const figureOf = (claim: Claim): Figure => claim.figure as Figure

const open = (qualifier: string): boolean => qualifier === 'more-than' || qualifier === 'at-least'

const bounds = ({ low, high }: { low: number | null; high: number | null }): string => `${low ?? '…'}–${high ?? '…'}`

const perpetrators = (claim: Claim): readonly string[] =>
  claim.actors.filter((actor) => actor.role === 'by' && actor.polarity !== 'denied').map((actor) => actor.name)

/** Rounding apart. A share in thirds is 33.3 or 33.33. */
const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 0.015 * Math.max(1, Math.abs(a))

const within = (value: number | null, wanted: number | null, times: number): boolean =>
  value !== null && wanted !== null && value >= wanted / times && value <= wanted * times

/** The bounds of vague words and of "about" are a convention, so theirs may differ by what such conventions differ. */
function sameValue(figure: Figure, item: GoldFigure): boolean {
  const { low, high, qualifier } = figure
  if (near(low, item.low) && near(high, item.high)) return true
  if (qualifier !== item.qualifier) return false
  if (qualifier === 'vague') return within(low, item.low, 2.1) && (item.high === null || within(high, item.high, 2.1))
  if (qualifier !== 'about' || low === null || high === null || item.low === null || item.high === null) return false
  return low >= 0.85 * item.low && low <= 1.12 * item.low && high >= 0.89 * item.high && high <= 1.12 * item.high
}
