import { phrasesOf, sharedQuotations } from '../../../cluster/quotations.ts'
import type { Claim } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import { membershipsOf } from '../../../store/accounts.ts'
import { keptClaim } from '../../../store/claims.ts'
import { quotationsNear } from '../../../store/quotations.ts'
import { reportHeads } from '../../../store/report-heads.ts'
import { readReport } from '../../../store/reports.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { rulingsAbout } from '../../ruled.ts'
import { loadRules, ruleSentences } from '../../rules.ts'
import { notFound } from '../problem.ts'

export const oneClaim = (store: Store, id: string) => store.read(async (on) => (await claimDetail(on, id)).detail)

/** A claim, also one that a ruling has rejected, with what people have ruled about it; beside it its report as the case keeps it. */
export async function claimDetail(on: Connection, id: string) {
  const kept = await keptClaim(on, id)
  const found = kept === null ? null : await readReport(on, kept.claim.report)
  if (kept === null || found === null) throw notFound('claim', id)
  const { text, outlet, title, language, published, credit } = found.report
  const { claim, machine, rejected } = kept
  const events = await membershipsOf(on, [id])
  const detail = {
    claim,
    machine,
    rejected,
    rulings: (await rulingsAbout(on, claim)).toReversed(),
    report: { id: claim.report, outlet, title, language, published, credit },
    sentence: text.slice(...claim.sentence),
    spans: spansOf(claim).map((span) => ({ span, text: text.slice(...span) })),
    rules: rulesOf(claim),
    carriers: await carriersOf(on, claim),
    events: events.map(({ event, origin }) => ({ event, origin })),
  }
  return { detail, kept: found }
}

/** Who else carries a quotation, each report once. */
async function carriersOf(on: Connection, claim: Claim) {
  if (!claim.quotation) return []
  const near = await quotationsNear(on, phrasesOf(claim))
  const others = near.filter(({ report }) => report !== claim.report)
  const shared = sharedQuotations([claim, ...others]).find(({ claims }) => claims.includes(claim.id))
  const ofReport = new Map(others.filter(({ id }) => shared?.claims.includes(id)).map((other) => [other.report, other]))
  return (await reportHeads(on, [...ofReport.keys()])).map((head) => {
    const { id, quotation } = ofReport.get(head.id) as Claim
    return { claim: id, speaker: quotation?.speaker ?? null, report: head }
  })
}

/** Every span that a cell of the claim rests on, once each, in the order of the text. */
function spansOf(claim: Claim): readonly Span[] {
  const { figure, control, time } = claim
  const spans: readonly Span[] = [
    [claim.start, claim.end],
    ...(figure === undefined ? [] : [[figure.number.start, figure.number.end] as const]),
    ...(control?.share ? [control.share.span] : []),
    ...(time === null ? [] : [time.span]),
    ...[...claim.places, ...claim.actors, ...claim.attribution].map(({ start, end }) => [start, end] as const),
    ...claim.attribution.flatMap(({ cueSpan }) => (cueSpan === null ? [] : [cueSpan])),
    ...claim.why.flatMap(({ spans: rested }) => rested),
  ]
  const once = new Map(spans.map((span) => [span.join(' '), span]))
  return [...once.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

let sentences: ReadonlyMap<string, string> | null = null

/** Each rule that the claim names, once, with its sentence; what people ruled speaks for itself. */
function rulesOf({ rule: found, why }: Claim): { rule: string; says: string }[] {
  sentences ??= ruleSentences(loadRules())
  const known = sentences
  return [...new Set([found, ...why.map(({ rule }) => rule)])].flatMap((rule) => {
    const says = known.get(rule)
    return says === undefined ? [] : [{ rule, says }]
  })
}
