import { loadCountries } from '../../../src/app/countries.ts'
import type { CodedRow, Codes, Told } from '../../../src/app/export/codings/coding.ts'
import { NO_IDS } from '../../../src/app/export/ucdp/ids.ts'
import type { ConflictEvent } from '../../../src/model/account.ts'
import type { Claim, ClaimActor } from '../../../src/model/claim.ts'
import type { Report } from '../../../src/model/report.ts'
import { createLedger } from '../../../src/reconcile/ledger.ts'
import { reconcile } from '../../../src/reconcile/reconcile.ts'
import { place, report, speaker } from '../../reconcile/claims.ts'

/** An event of the invented country's north, reconciled, as the exporters get it. */
export function told(claims: readonly Claim[], event: Partial<ConflictEvent> = {}, reports: readonly Report[] = TWO): Told {
  const kind = claims.some(({ control }) => control) ? 'control' : 'incident'
  const account = reconcile(
    {
      id: 'e1',
      kind,
      type: 'Explosions/Remote violence',
      subType: 'Shelling/artillery/missile attack',
      place: { name: 'Old Harbour', lat: 10.25, lon: 20.75, wherePrec: 1 },
      time: { start: '2031-03-05', end: '2031-03-05', datePrec: 1 },
      claims: claims.map(({ id }) => id),
      mentions: [],
      ...event,
    },
    createLedger(reports, claims, []),
  )
  const heads = reports.map(({ id, outlet, title, published }) => ({ id, outlet, title, day: published.day }))
  return { account, claims, reports: heads.filter(({ id }) => account.reports.includes(id)), changed: null }
}

export const TWO = [report('r1', '2031-03-05', 'The Courier'), report('r2', '2031-03-05', 'Daily Lamp')]

/** Towns in a real country, so that its codes can be looked up. */
export const HARBOUR = place('Old Harbour', ['North Province', 'Chad'], { lat: 10.25, lon: 20.75, gazetteerId: 'old-harbour' })
export const WELLS = place('Nine Wells', ['North Province', 'Chad'], { lat: 10.5, lon: 20.5, gazetteerId: 'nine-wells' })

export const MONITOR = speaker('Alpha Monitor')
export const RESCUE = speaker('Rescue Service', { kind: 'rescue-service' })
export const STATE = speaker('Narvia', { kind: 'government', party: true })
export const FRONT = speaker('Northern Front', { kind: 'armed-group', party: true })

export const actor = (name: string, inter: number, more: Partial<ClaimActor> = {}): ClaimActor => ({
  role: 'by',
  name,
  side: name,
  inter,
  text: name,
  start: 0,
  end: 0,
  hedge: null,
  polarity: 'asserted',
  ...more,
})

export const byState = actor('Narvia', 1)
export const byFront = actor('Northern Front', 2)

export const codes: Codes = { countries: loadCountries(), ids: NO_IDS }

/** The values of some columns. */
export const values = (row: CodedRow | undefined, ...columns: readonly string[]): readonly unknown[] =>
  columns.map((column) => row?.[column]?.value)
