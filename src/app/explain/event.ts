import { type Joined, whyJoined } from '../../cluster/joined.ts'
import type { Account, FigurePair, MeasureAccount } from '../../model/account.ts'
import type { Claim, Measure } from '../../model/claim.ts'
import { readAccount } from '../../store/accounts.ts'
import { claimsById } from '../../store/claims.ts'
import { closeWithin } from '../../store/close-pairs.ts'
import type { Connection } from '../../store/store.ts'
import { headingOf } from '../brief/phrases.ts'
import { type RuledLinkTold, ruledLinks } from './ruled-links.ts'
import { toldIn } from './told-in.ts'

/** How an event came to be and what its account says, for a person to read. */
export interface EventTold {
  readonly event: string
  readonly kind: Account['kind']
  readonly heading: string
  readonly contested: boolean
  /** Why these claims are one event, in a sentence. */
  readonly rule: string
  /** Of an incident the tellings that were compared; null for the other kinds, which are gathered by place, area or topic and days. */
  readonly joined: Joined | null
  /** What people have ruled about its tellings, in the order in which they did. */
  readonly ruled: readonly RuledLinkTold[]
  readonly claims: readonly ClaimOfEvent[]
  /** "12 reports → 3 texts → 2 origins". */
  readonly reports: number
  readonly mentions: number
  readonly texts: number
  readonly origins: readonly {
    readonly name: string
    readonly kind: string
    readonly party: boolean
    readonly reports: number
    readonly claims: number
  }[]
  readonly figures: readonly MeasureTold[]
  readonly positions: Account['positions']
  readonly disputes: Account['why']
  readonly grades: Account['grades']
}

interface ClaimOfEvent {
  readonly claim: string
  readonly kind: Claim['kind']
  readonly report: string
  readonly words: string
  readonly origin: string | null
}

interface MeasureTold extends Pick<MeasureAccount, 'low' | 'best' | 'high' | 'rule' | 'verdict' | 'because'> {
  readonly measure: Measure
  readonly pairs: readonly FigurePair[]
}

/** What gathers claims into an event of each kind (codebook section 12). */
const RULES: Readonly<Record<Account['kind'], string>> = {
  incident:
    'Each report is parted into tellings, one for each place, time and cause. Tellings of different reports are compared feature by feature; those whose mean score reaches the threshold are one incident.',
  control:
    'Claims about who takes, loses or holds one and the same place are one event for each run of days on which they are made, broken off after a day without any, or after three days.',
  situation:
    'Figures of people who are displaced, trapped or in need, of ground and of forces are gathered by the area just below the country, broken off after a week without any, or after three weeks; totals by place and period. A running total of a war stands alone in its report.',
  negotiation:
    'Statements on one topic about one area, or charges of one side against another with their denials, are one event for each run of days on which they are made, broken off after two days without any, or after a week; two voices at least must speak.',
}

/** Null where the case has no such event. */
export async function explainEvent(on: Connection, id: string): Promise<EventTold | null> {
  const account = await readAccount(on, id)
  if (account === null) return null
  const kept = await claimsById(on, account.claims)
  const originOf = new Map(account.origins.flatMap(({ name, claims }) => claims.map((claim) => [claim, name] as const)))
  return {
    event: id,
    kind: account.kind,
    heading: headingOf(account),
    contested: account.contested,
    rule: RULES[account.kind],
    joined: await joinedOf(on, account),
    ruled: await ruledLinks(on, id),
    claims: account.claims.flatMap((claim) => {
      const of = kept.get(claim)
      return of
        ? [{ claim, kind: of.claim.kind, report: of.claim.report, words: of.words, origin: originOf.get(claim) ?? null }]
        : []
    }),
    reports: account.reports.length,
    mentions: account.mentions.length,
    texts: account.texts,
    origins: account.origins.map(({ name, kind, party, reports, claims }) => ({
      name,
      kind,
      party,
      reports: reports.length,
      claims: claims.length,
    })),
    figures: Object.entries(account.figures).map(([measure, { low, best, high, rule, verdict, because, pairs }]) => ({
      measure: measure as Measure,
      low,
      best,
      high,
      rule,
      verdict,
      because,
      pairs,
    })),
    positions: [...account.positions, ...account.expected],
    disputes: account.why,
    grades: account.grades,
  }
}

/** Null for events of other kinds, which are gathered by place, area or topic and days. */
export async function joinedOf(on: Connection, { event, kind, reports, mentions, claims }: Account): Promise<Joined | null> {
  if (kind !== 'incident') return null
  return whyJoined(new Set(claims), await toldIn(on, [...reports, ...mentions]), await closeWithin(on, event))
}
