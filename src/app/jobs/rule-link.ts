import { incidentTellings } from '../../cluster/incidents.ts'
import type { Events } from '../../model/link.ts'
import type { Ruling } from '../../model/ruling.ts'
import { accountsOfClaims } from '../../store/block.ts'
import { claimsOfReport } from '../../store/claims.ts'
import { forgetLinkDoubt } from '../../store/link-doubts.ts'
import { deleteLink, insertLink, readLink } from '../../store/links.ts'
import { readReport } from '../../store/reports.ts'
import { appendRuling } from '../../store/rulings.ts'
import type { Connection } from '../../store/store.ts'
import { compareReportAgain } from '../../store/to-compare.ts'
import { claimToRule, NotRuled, type Signed, seenNow } from './ruled-claim.ts'

/** What a person decides about two claims. */
export interface AskedLink {
  readonly field: 'link'
  readonly claim: string
  readonly after: { readonly with: string; readonly events: Events }
  readonly reason: string | null
}

/** Appends a ruling on whether two claims tell of one incident; their reports are to be compared again. Throws `NotRuled`. */
export async function ruleLink(on: Connection, { claim, after, reason }: AskedLink, signed: Signed): Promise<Ruling> {
  const [own, other] = [await claimToRule(on, claim), await claimToRule(on, after.with)]
  const [telling, theirs] = [await tellingOf(on, own.claim), await tellingOf(on, other.claim)]
  if (telling === theirs)
    throw new NotRuled('Both claims are read as one telling of one report. Correct the place or time of one of them instead.')
  const seen = seenNow(other)
  const members = await accountsOfClaims(on, [telling, theirs])
  const events = new Set(members.map(({ event }) => event))
  const ruling = await appendRuling(on, {
    field: 'link',
    before: { with: seen, events: members.length === 2 && events.size === 1 ? 'one' : 'two' },
    after: { with: seen, events: after.events },
    ...signed,
    reason,
    claim: seenNow(own),
    undoes: null,
  })
  await insertLink(on, { ruling: ruling.id, report: seen.report, claim: seen.id, events: after.events })
  // Until the reports are compared again: what is decided is no longer asked.
  await forgetLinkDoubt(on, [...events])
  for (const report of new Set([own.claim.report, seen.report])) await compareReportAgain(on, report)
  return ruling
}

/** For a ruling that is taken back. */
export async function dropLink(on: Connection, ruling: Ruling): Promise<void> {
  const link = await readLink(on, ruling.id)
  if (link === null) return
  await deleteLink(on, ruling.id)
  for (const report of new Set([ruling.claim.report, link.report])) await compareReportAgain(on, report)
}

/** The id of the telling that a claim stands in. */
async function tellingOf(on: Connection, { id, report }: { readonly id: string; readonly report: string }): Promise<string> {
  const kept = await readReport(on, report)
  const tellings = kept === null ? [] : incidentTellings(kept.report, await claimsOfReport(on, kept.key))
  const found = tellings.find(({ claims }) => claims.some((claim) => claim.id === id))
  if (found === undefined) throw new NotRuled(`The claim ${id} tells of no incident: only tellings of incidents are linked.`)
  return found.id
}
