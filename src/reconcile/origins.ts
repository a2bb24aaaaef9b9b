import type { Origin } from '../model/account.ts'
import { type Claim, type Figure, type Measure, type SpeakerKind, speakerOf } from '../model/claim.ts'
import { order } from '../text/order.ts'
import { stand } from './bounds.ts'
import { createCounterparts } from './folding.ts'
import { type Ledger, publishedOn } from './ledger.ts'
import { areAtOdds, sidesOf } from './sides.ts'
import { saysWhere } from './speaker-name.ts'
import { createSpeakerOrigins, type OriginOfClaim } from './speaker-origin.ts'

export type { OriginOfClaim }

/**
 * Follows every claim of an event to its origin (codebook section 11).
 *
 * 1. A named speaker is an origin; a person is the organisation, a state's army and ministries are the state.
 * 2. A description is whom the same report names by that kind, or whom a copy of the words names; else one origin of its report. Whoever is
 *    not named, or only saw it, counts only with a number of their own of people, or by accusing another side.
 * 3. A report in its own voice goes back to whoever gave the words that it copies, or the figure that it repeats. What is left is its
 *    own, or that of the wire that it credits; it counts as an origin only where the report credits nobody for the event, and tells of
 *    it as news: what is only recalled (`mentions`) goes back to somebody else.
 */
export function originsOf(
  claims: readonly Claim[],
  ledger: Ledger,
  mentions: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, OriginOfClaim> {
  const ofEvent = Map.groupBy(claims, (claim) => claim.report)
  const ids = [...ofEvent.keys()]
  const counterparts = createCounterparts(claims, ledger.copiesAmong(ids))
  const ofSpeaker = createSpeakerOrigins(new Map(ids.map((report) => [report, ledger.voicesOf(report)])))
  const first = new Map<string, OriginOfClaim>()
  // 1
  function origin(claim: Claim): OriginOfClaim {
    const known = first.get(claim.id)
    if (known) return known
    const spoken = speakersOf(claim)
    // "The army and its allies said": of several speakers the last whom the text names.
    const own = spoken.findLast(({ named: is }) => is) ?? spoken.at(-1) ?? ownVoice(claim, ledger)
    first.set(claim.id, own)
    return own
  }
  const named = claims.filter((claim) => origin(claim).named)
  return new Map(claims.map((claim) => [claim.id, together(claim, followed(claim))]))

  function together(claim: Claim, found: OriginOfClaim): OriginOfClaim {
    const beside = speakersOf(claim).filter(({ named: is, name }) => is && name !== found.name)
    return beside.length === 0 ? found : { ...found, beside: beside.map(({ name }) => name) }
  }

  function speakersOf(claim: Claim): readonly OriginOfClaim[] {
    const speakers = claim.attribution.filter(({ role, name }) => role !== 'told' && !isCounted(name))
    return speakers.map((link) => ofSpeaker(link, claim.report))
  }

  function followed(claim: Claim): OriginOfClaim {
    const own = origin(claim)
    if (claim.incident && isBystander(own) && addsNothing(claim)) return { ...own, counts: false }
    if (own.named) return isBystander(own) && addsNothing(claim) ? { ...own, counts: false } : own
    const copied = counterparts(claim)
    // 2
    if (own.spoken) {
      const known = sameKind(claim) ?? giver(copied)
      if (known) return known
      if (addsNothing(claim)) return { ...own, counts: false }
      if (isPronoun(claim) && credits(claim.report, (other) => !isPronoun(other))) return { ...own, counts: false }
      return origin([claim, ...copied.filter((other) => origin(other).spoken)].sort(byDay)[0] as Claim)
    }
    // 3
    const given = giver(copied) ?? giver(repeated(claim))
    if (given) return given
    const earliest = origin([claim, ...copied].sort(byDay)[0] as Claim)
    return mentions.has(claim.report) || credits(claim.report) ? { ...earliest, counts: false } : earliest
  }

  /**
   * Whether those who are named, and did not only see it, tell as much: that it happened and how it went, a number where this is vague, or in
   * the same report the same number. That somebody elsewhere gives it too bears it out, and whoever accuses another side adds that.
   */
  function addsNothing(claim: Claim): boolean {
    const { incident, figure, report } = claim
    const others = named.filter((other) => !isBystander(origin(other)) && isTold(other))
    if (others.some((other) => areAtOdds(sidesOf(claim), sidesOf(other)))) return false
    if (incident || (figure && OF_COURSE.has(figure.measure))) return others.length > 0
    return others.some(
      (other) =>
        figure &&
        figure.measure === other.figure?.measure &&
        (figure.qualifier === 'vague' || (other.report === report && repeats(figure, other.figure))),
    )
  }

  /** Whether the report lets somebody speak of the event, of those whom `asked` holds for. */
  function credits(report: string, asked: (claim: Claim) => boolean = () => true): boolean {
    return (ofEvent.get(report) ?? []).some((other) => origin(other).spoken && asked(other))
  }

  function giver(list: readonly Claim[]): OriginOfClaim | undefined {
    const found = list.find((other) => origin(other).named)
    return found && origin(found)
  }

  /** "The monitor" of a report that names one monitor only, "the Varn-based group" of one that names one such body. */
  function sameKind(claim: Claim): OriginOfClaim | undefined {
    const { kind } = origin(claim)
    const isSeated = kind === 'unnamed' && saysWhere(speakerOf(claim)?.text ?? '')
    const alike = ledger
      .claimsOf(claim.report)
      .map(origin)
      .filter((other) => other.named && (other.kind === kind || (isSeated && SEATED.has(other.kind))))
    return new Set(alike.map(({ name }) => name)).size === 1 ? alike[0] : undefined
  }

  /** Claims of named origins that give this figure, or that it happened; those of the same report first, then the earliest. */
  function repeated(claim: Claim): readonly Claim[] {
    const { figure, incident } = claim
    if (!figure && !incident) return []
    return named
      .filter((other) => (figure ? other.figure && repeats(figure, other.figure) : !isBystander(origin(other))))
      .sort((a, b) => Number(b.report === claim.report) - Number(a.report === claim.report) || byDay(a, b))
  }

  function byDay(a: Claim, b: Claim): number {
    return order(publishedOn(ledger, a.report), publishedOn(ledger, b.report)) || order(a.id, b.id)
  }
}

/** Bodies that news presents by where they sit. */
const SEATED: ReadonlySet<SpeakerKind> = new Set(['monitor', 'rescue-service', 'medical', 'humanitarian', 'media-activist'])

/** "14 civilians" count among the dead, whoever the sentence lets speak. */
const isCounted = (speaker: string): boolean => /^\d/.test(speaker)

/** Whoever only saw it, or is not named, adds nothing to those who say the same and are. */
const isBystander = ({ kind, named, spoken }: OriginOfClaim): boolean => spoken && (!named || kind === 'witness')

/** Whoever denies it, or only fears it, does not tell that it happened. */
const isTold = ({ polarity, modality }: Claim): boolean => polarity === 'asserted' && modality === 'actual'

/** Somebody named elsewhere, whom nobody could tell: no further origin. */
const isPronoun = (claim: Claim): boolean => /^(?:it|he|she|they|we|i)$/i.test(speakerOf(claim)?.name ?? '')

/** How many shells fell and what they broke tell how an attack went, as words without a number do. */
const OF_COURSE: ReadonlySet<Measure> = new Set(['attacks', 'destroyed'])

/** The same number, or a vague word that it fits ("dozens"). */
function repeats(own: Figure, given: Figure): boolean {
  if (own.measure !== given.measure) return false
  if (own.qualifier === 'vague') return stand(own, given).relation === 'meet'
  return (own.best ?? own.low ?? own.high) === (given.best ?? given.low ?? given.high)
}

/** The origin that a report in its own voice shows by itself. */
function ownVoice(claim: Claim, ledger: Ledger): OriginOfClaim {
  const report = ledger.report(claim.report)
  const wire = report?.credit?.names[0]
  const name = wire ?? report?.outlet ?? `unnamed outlet of ${claim.report}`
  return { name, kind: wire ? 'wire' : 'outlet', party: false, named: false, spoken: false, counts: true }
}

/** The origins of an event with the reports that carry each, in the order in which the claims bring them. */
export function originList(claims: readonly Claim[], origins: ReadonlyMap<string, OriginOfClaim>): Origin[] {
  const list = new Map<string, Origin & { readonly reports: string[]; readonly claims: string[] }>()
  for (const claim of claims) {
    const { name, kind, party, counts } = origins.get(claim.id) as OriginOfClaim
    if (!counts) continue
    const known = list.get(name)
    if (!known) {
      list.set(name, { name, kind, party, reports: [claim.report], claims: [claim.id] })
      continue
    }
    known.claims.push(claim.id)
    if (!known.reports.includes(claim.report)) known.reports.push(claim.report)
  }
  return [...list.values()]
}
