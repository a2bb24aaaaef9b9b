import { applyRulings } from '../model/apply-rulings.ts'
import type { Claim } from '../model/claim.ts'
import { attachTo } from '../model/reattach.ts'
import { askDoubts, forgetDoubts } from './doubts.ts'
import { attachSecond, forgetOverruled, linksToReport } from './links.ts'
import { countClaims } from './rollups.ts'
import { claimRow, toClaim } from './rows.ts'
import { attach, readRuling, rulingsOfReport } from './rulings.ts'
import type { Connection } from './store.ts'
import { addToTally } from './tallies.ts'
import { compareAgain } from './to-compare.ts'
import { countUsage } from './usage.ts'

/** Finds the claim of each ruling on a report again, after the report was coded anew or has a new text, and rules the claims. */
export async function reattachRulings(on: Connection, report: string): Promise<void> {
  const rulings = await rulingsOfReport(on, report)
  const linked = await linksToReport(on, report)
  if (rulings.length + linked.length === 0) return
  const { version, text, claims } = await machineClaims(on, report)
  for (const { ruling } of rulings) await attach(on, ruling.id, attachTo(ruling.claim, { version, text, claims }))
  for (const id of linked) {
    const ruling = (await readRuling(on, id))?.ruling
    if (ruling?.field === 'link') await attachSecond(on, id, attachTo(ruling.after.with, { version, text, claims }))
  }
  await applyToReport(on, report)
}

/** Makes the claims of a report again from what the coder has and people have ruled. What lists count changes with them. */
export async function applyToReport(on: Connection, report: string): Promise<void> {
  const { key, text, claims, rows } = await machineClaims(on, report)
  await forgetOverruled(on, report)
  const attached = (await rulingsOfReport(on, report)).flatMap(({ ruling, claim }) => (claim === null ? [] : [{ ruling, claim }]))
  const ruled = new Map(applyRulings(claims, attached).map((claim) => [claim.id, claim]))
  for (const [i, row] of rows.entries()) {
    const machine = claims[i]!
    const now = ruled.get(machine.id)
    const body = JSON.stringify(now ?? machine)
    if (row.body === body && row.current === (now === undefined ? 0 : 1)) continue
    if (row.current === 1) await count(on, key, toClaim(row), -1)
    if (now !== undefined) await count(on, key, now, 1)
    const kept = JSON.stringify(machine)
    await on.db
      .updateTable('claims')
      .set({
        ...claimRow(now ?? machine, { key, text }),
        current: now === undefined ? 0 : 1,
        machine: now !== undefined && body === kept ? null : kept,
      })
      .where('key', '=', row.key)
      .execute()
  }
  await on.db.updateTable('reports').set({ claims: ruled.size }).where('key', '=', key).execute()
  await forgetDoubts(on, key)
  await askDoubts(on, { key, text }, [...ruled.values()])
  await compareAgain(on, key)
}

async function machineClaims({ db }: Connection, report: string) {
  const { key, version, text } = await db
    .selectFrom('reports')
    .select(['key', 'version', 'text'])
    .where('id', '=', report)
    .where('current', '=', 1)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('claims')
    .select(['key', 'current', 'body', 'machine'])
    .where('report', '=', key)
    .orderBy('key')
    .execute()
  return { key, version, text, rows, claims: rows.map(({ body, machine }) => toClaim({ body: machine ?? body })) }
}

async function count(on: Connection, report: number, claim: Claim, by: 1 | -1): Promise<void> {
  await countClaims(on, [claimRow(claim, { key: report, text: '' })], by)
  await countUsage(on, report, [claim], by)
  await addToTally(on, 'claims', '', by)
}
