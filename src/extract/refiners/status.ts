import type { Scope, Status } from '../../model/claim.ts'
import type { TimeMention } from '../../model/mention.ts'
import type { TextLayer } from '../../text/layer.ts'
import type { MeasureWords } from '../rules/en/figures/measures.ts'
import type { Clause } from './clause.ts'

/** Whether those counted are civilians or combatants: codebook section 3. "terrorists" are combatants as that party claims. */
export function statusOf(who: string | null, words: MeasureWords): Status {
  const all = (who ?? '').toLowerCase().split(/[^\p{L}]+/u)
  const civilian = all.some((word) => words.civilians.has(word))
  const combatant = all.some((word) => words.combatants.has(word))
  if (civilian && combatant) return words.combatants.has(all.at(-1)!) ? 'combatant' : 'civilian'
  return civilian ? 'civilian' : combatant ? 'combatant' : 'unknown'
}

const WAR =
  /^(?:war|conflict|uprising|revolution|revolt|insurgency|invasion|rebellion|crisis|fighting|violence|occupation|coup|unrest)$/u
const WIDE =
  /^(?:country|nationwide|countrywide|province|provinces|parts|areas|regions|cities|towns|villages|campaign|offensive|alone|total|overall|altogether)$/u

/**
 * One attack, several in a bounded time or area, or an open-ended total: codebook section 3.
 * `days` is how many days the claim's time spans; null where the text gives no start.
 */
export function scopeOf(layer: TextLayer, clause: Clause, time: TimeMention | null): Scope {
  const tokens = layer.tokens.slice(clause.from, clause.to)
  const since = tokens.some((t) => t.folded === 'since')
  const war = tokens.some((t) => WAR.test(t.folded))
  const sofar = /\b(?:so far|to date|years of|year war|year conflict|year civil)\b/u.test(tokens.map((t) => t.folded).join(' '))
  if ((war && (since || sofar)) || (since && time !== null) || sofar) return 'running'
  if (
    war &&
    tokens.some((t) => /^(?:claimed|cost|has|have)$/u.test(t.folded)) &&
    tokens.some((t) => /^(?:lives|people|killed)$/u.test(t.folded)) &&
    !tokens.some((t) => t.folded === 'latest')
  )
    return 'running'
  const spans =
    time !== null &&
    /\b(?:past|last|recent|week|weeks|month|months|year|years|between|half|quarter|january|february)\b/u.test(
      layer.text.slice(...time.span).toLowerCase(),
    )
  return spans || tokens.some((t) => WIDE.test(t.folded) && t.folded !== 'alone') ? 'aggregate' : 'incident'
}
