import type { FigureValue, Position } from '../../model/account.ts'
import type { Material } from './material.ts'
import { inWords, listed } from './phrases.ts'

/** Reports named one by one; the rest is counted. */
const NAMED = 3

/** What is known of who gives a figure. */
type Saying = Pick<FigureValue, 'report' | 'origin' | 'speaker'>

/** "according to Rami Abdel Rahman, Syrian Observatory for Human Rights (Arab News, seed-001, 5 December 2016)": figures of one origin. */
export function saidBy(values: readonly Saying[], material: Material): string {
  const { origin, speaker } = values[0] as Saying
  const ids = [...new Set(values.map((value) => value.report))]
  const name = originName(origin, ids)
  const person = speaker && speaker !== name ? `${speaker}, ` : ''
  return `according to ${person}${name} (${carriers(ids, name, material)})`
}

/** "according to Government of Narvia and The Courier (r1; r2)": the origins of a position. */
export function heldBy({ origins, claims }: Position, material: Material): string {
  const ids = [...new Set(claims.flatMap((id) => material.claim(id)?.report ?? []))]
  const names = origins.map((origin) => originName(origin, ids))
  return `according to ${listed(names)} (${carriers(ids, listed(names), material)})`
}

/** Origins that have no name of their own carry their report's id; it need not be said twice. */
function originName(origin: string, reports: readonly string[]): string {
  if (reports.length > 1) return origin
  const [id] = reports
  if (origin === `unnamed outlet of ${id}`) return 'the report itself'
  return origin.replace(` (${id})`, '')
}

function carriers(ids: readonly string[], said: string, material: Material): string {
  const shown = ids.slice(0, NAMED).map((id) => {
    const report = material.report(id)
    const outlet = report?.outlet && !said.includes(report.outlet) ? `${report.outlet}, ` : ''
    return `${outlet}${id}${report?.published.day ? `, ${inWords(report.published.day)}` : ''}`
  })
  const rest = ids.length - NAMED
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join('; ')
}
