import type { Basis, Claim, Link } from '../../model/claim.ts'
import type { CopyLink, Passage } from '../../model/copy-link.ts'
import type { Published, Report } from '../../model/report.ts'
import type { Ruling } from '../../model/ruling.ts'
import { overlap, type Span } from '../../model/span.ts'
import { membershipsOf, readAccount } from '../../store/accounts.ts'
import { claimsById, keptClaim } from '../../store/claims.ts'
import { copiesOfReport } from '../../store/copies.ts'
import { readReport, reportFacts } from '../../store/reports.ts'
import type { Connection } from '../../store/store.ts'
import { headingOf } from '../brief/phrases.ts'
import { rulingsAbout } from '../ruled.ts'
import { fieldWords } from './field-words.ts'

/** Words of a report and where they stand. */
interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Reason {
  readonly basis: Basis
  readonly rule: string
  /** The rule in a sentence. */
  readonly says: string
  readonly words: readonly Words[]
}

/** How a claim came to be (codebook section 15), for a person to read. */
export interface ClaimTold {
  readonly claim: string
  readonly kind: Claim['kind']
  readonly report: { readonly id: string; readonly outlet: string | null; readonly published: Published }
  readonly sentence: Words
  readonly words: Words
  /** The rule that found it. */
  readonly found: Pick<Reason, 'rule' | 'says'>
  readonly fields: readonly { readonly field: string; readonly value: string | null; readonly because: readonly Reason[] }[]
  /** The medium told to first, the speaker last; empty where the outlet speaks in its own voice. */
  readonly chain: readonly Link[]
  readonly hedges: readonly string[]
  /** What people decided about it, in order. `stands` is false where it was taken back. */
  readonly rulings: readonly (Ruling & { readonly stands: boolean })[]
  readonly rejected: boolean
  /** Claims of the same report that it hangs on. */
  readonly partOf: LinkedClaim | null
  readonly denies: LinkedClaim | null
  readonly answers: LinkedClaim | null
  readonly events: readonly EventOfClaim[]
  /** Other reports that have these words. */
  readonly copies: readonly CopyOfClaim[]
}

export interface LinkedClaim {
  readonly claim: string
  readonly words: string
}

export interface EventOfClaim {
  readonly event: string
  readonly heading: string
  /** Null where the claim adds nobody. */
  readonly origin: string | null
  /** Other claims of the event that go back to the same origin. */
  readonly foldedWith: readonly (LinkedClaim & { readonly report: string })[]
}

export interface CopyOfClaim {
  readonly report: string
  readonly outlet: string | null
  readonly relation: CopyLink['relation']
  readonly words: Words
}

/** Null where the case has no such claim. `says` holds the rules' sentences by rule id. */
export async function explainClaim(on: Connection, id: string, says: ReadonlyMap<string, string>): Promise<ClaimTold | null> {
  const kept = await keptClaim(on, id)
  const found = kept === null ? null : await readReport(on, kept.claim.report)
  if (kept === null || found === null) return null
  const { claim, rejected } = kept
  const { report } = found
  const rulings = (await rulingsAbout(on, claim)).map(({ ruling, stands }) => ({ ...ruling, stands }))
  const linked = await claimsById(
    on,
    [claim.figure?.partOf, claim.denies, claim.answers].filter((each) => typeof each === 'string'),
  )
  const link = (to: string | null | undefined): LinkedClaim | null => {
    const other = to ? linked.get(to) : undefined
    return other ? { claim: other.claim.id, words: other.words } : null
  }
  const ruled = new Map(
    rulings.map(({ id: of, author, reason }) => [`ruling.${of}`, `${author} decided it${reason ? `: ${reason}` : ''}.`]),
  )
  const sentenceOf = (rule: string): string => ruled.get(rule) ?? says.get(rule) ?? 'This rule has no sentence yet.'
  return {
    claim: id,
    kind: claim.kind,
    report: { id: report.id, outlet: report.outlet, published: report.published },
    sentence: wordsAt(report.text, claim.sentence),
    words: wordsAt(report.text, [claim.start, claim.end]),
    found: { rule: claim.rule, says: sentenceOf(claim.rule) },
    fields: fieldWords(claim).map(({ name, value, keys }) => ({
      field: name,
      value,
      because: claim.why
        .filter((why) => keys.includes(why.field))
        .map(({ basis, rule, spans }) => ({
          basis,
          rule,
          says: sentenceOf(rule),
          words: spans.map((span) => wordsAt(report.text, span)),
        })),
    })),
    chain: claim.attribution,
    hedges: claim.hedges,
    rulings,
    rejected,
    partOf: link(claim.figure?.partOf),
    denies: link(claim.denies),
    answers: link(claim.answers),
    events: await eventsOf(on, claim),
    copies: await copiesOf(on, claim, report),
  }
}

const wordsAt = (text: string, [start, end]: Span): Words => ({ start, end, text: text.slice(start, end) })

async function eventsOf(on: Connection, { id }: Claim): Promise<EventOfClaim[]> {
  const told: EventOfClaim[] = []
  for (const { event, origin } of await membershipsOf(on, [id])) {
    const account = await readAccount(on, event)
    if (account === null) continue
    const others = account.origins.find(({ name }) => name === origin)?.claims.filter((other) => other !== id) ?? []
    const kept = await claimsById(on, others)
    told.push({
      event,
      heading: headingOf(account),
      origin,
      foldedWith: others.flatMap((other) => {
        const with_ = kept.get(other)
        return with_ ? [{ claim: other, report: with_.claim.report, words: with_.words }] : []
      }),
    })
  }
  return told
}

async function copiesOf(on: Connection, claim: Claim, report: Report): Promise<CopyOfClaim[]> {
  const links = await copiesOfReport(on, report.id)
  const facts = await reportFacts(
    on,
    links.map(({ a, b }) => (a === report.id ? b : a)),
  )
  return links.flatMap(({ a, b, relation, passages }) => {
    const [mine, other] = a === report.id ? (['a', b] as const) : (['b', a] as const)
    const shared = passages.find((passage: Passage) => overlap(passage[mine], [claim.start, claim.end]) > 0)
    return shared
      ? [{ report: other, outlet: facts.get(other)?.outlet ?? null, relation, words: wordsAt(report.text, shared[mine]) }]
      : []
  })
}
