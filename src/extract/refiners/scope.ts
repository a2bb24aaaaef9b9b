import type { Measure, Scope } from '../../model/claim.ts'
import type { TimeMention } from '../../model/mention.ts'
import type { TextLayer } from '../../text/layer.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import type { Clause } from './clause.ts'

const WAR = /\b(?:war|conflict|uprising|revolution|revolt|insurgency|rebellion|occupation|coup|unrest|invasion)\b/u
const OPEN_ENDED =
  /\b(?:so far|to date|years of|(?:year|month) (?:- )?(?:old )?(?:civil )?(?:war|conflict)|since the (?:start|beginning|outbreak))\b/u
const COST =
  /\b(?:claimed|cost|has|have)\b.*\b(?:lives|people|killed|displaced)\b|\b(?:lives|people|killed|displaced)\b.*\b(?:claimed|cost|has|have)\b/u
/** "brought the toll of soldiers killed in the war to 18": what one attack adds to. */
const RAISED =
  /\b(?:br(?:ought|ings?|inging)|rais(?:es?|ed|ing)|push(?:ed|es|ing)|takes?|taking|took)\b.*\b(?:toll|total|figure|tally)\b/u
/** One attack, whatever the day is called. */
const ONE =
  /\b(?:a|an|the|one|single|latest) (?:[\p{L}-]+ ){0,3}(?:attack|strike|airstrike|raid|blast|explosion|bombing|ambush|assault|incident|massacre|shelling)\b/u
const WIDE =
  /\b(?:across|throughout|nationwide|countrywide|parts of|in total|a total of|altogether|overall|combined|(?:several|various|different|separate|other|multiple|two|three|four|both) (?:\p{L}+ ){0,2}(?:areas|regions|districts|cities|towns|villages|provinces|places|attacks|strikes|raids|incidents|locations|neighbourhoods|neighborhoods))\b/u
const SPAN =
  /\b(?:past|recent|weeks?|months?|years?|days|hours|between|half|quarter|(?:in|during) (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/u

/** A toll that no one attack makes. */
const MANY = 5_000
const OF_A_WAR = 50_000
const YEARS = /\b(?:past|last)\b.*\byears\b/u
const TOLLS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'displaced'])

/** One attack, several in a bounded time or area, or an open-ended total: codebook section 3. */
export function scopeOf(layer: TextLayer, clause: Clause, finding: FigureFinding, time: TimeMention | null): Scope {
  const text = layer.tokens
    .slice(clause.from, clause.to)
    .map((t) => t.folded)
    .join(' ')
  const when = time === null ? '' : layer.text.slice(...time.span).toLowerCase()
  const since = /\bsince\b/u.test(text)
  if ((since && (WAR.test(text) || when.includes('since'))) || OPEN_ENDED.test(text)) return 'running'
  if (WAR.test(text) && (COST.test(text) || RAISED.test(text)) && !text.includes('latest')) return 'running'
  const { low, high } = finding.number.quantity
  if (TOLLS.has(finding.measure) && (low ?? high ?? 0) >= MANY && /\b(?:have|has)\b/u.test(text) && !SPAN.test(when))
    return 'running'
  // "450,000 have died in the past five years": as many as a war kills, up to now.
  if (TOLLS.has(finding.measure) && (low ?? high ?? 0) >= OF_A_WAR && YEARS.test(when)) return 'running'
  if (WIDE.test(text)) return 'aggregate'
  return SPAN.test(when) && !ONE.test(text) ? 'aggregate' : 'incident'
}
