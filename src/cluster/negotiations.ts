import type { ConflictEvent } from '../model/account.ts'
import type { Claim, ClaimPlace, StatementType } from '../model/claim.ts'
import type { Day } from '../model/day.ts'
import type { Report } from '../model/report.ts'
import { dayOf, stretches } from './control.ts'
import { commonPlace, eventOf, wholePeriod } from './event.ts'
import { isOfWar, topicOf } from './topics.ts'

/** Days without a word after which what is said of a topic is another round … */
const PAUSE = 2
/** … and days after which it is one anyway. */
const LONGEST = 7

/** A charge is about who did it, all else about what is asked for. */
const CHARGES: ReadonlySet<StatementType> = new Set(['ACCUSE', 'DENY'])
const TALKS: ReadonlySet<StatementType> = new Set(['REQUEST', 'REJECT', 'AGREE', 'CONCEDE', 'CONSULT', 'SUPPORT'])

/** What a statement is about, for finding the statements that it goes with. */
interface Matter {
  readonly topic: string
  /** Equal for statements that may be of one negotiation. */
  readonly key: string
}

/** Negotiations: an offer or demand with what is answered to it, a charge with its denials. One voice alone is none. */
export function negotiationsOf(
  reports: ReadonlyMap<string, Report>,
  claims: readonly Claim[],
  publishedOf: (report: string) => Day | null,
): ConflictEvent[] {
  const matters = new Map(
    [...Map.groupBy(claims, (claim) => claim.report)].flatMap(([id, members]) => [
      ...mattersOf(reports.get(id) as Report, members),
    ]),
  )
  const told = claims.filter(({ id }) => matters.has(id))
  const matterOf = ({ id }: Claim): Matter => matters.get(id) as Matter
  return [...Map.groupBy(told, (claim) => matterOf(claim).key).values()].flatMap((members) =>
    stretches(members, (claim) => dayOf(claim, publishedOf), PAUSE, LONGEST)
      .filter(hasVoices)
      .map((group) =>
        eventOf(group, {
          kind: 'negotiation',
          type: null,
          topic: matterOf(group[0] as Claim).topic,
          place: commonPlace(group),
          time: wholePeriod(group, publishedOf),
        }),
      ),
  )
}

/** What each statement of a report is about, and the quotations that hold one; an answer is about what it answers. */
function mattersOf(report: Report, claims: readonly Claim[]): Map<string, Matter> {
  const statements = claims.filter(({ statement }) => statement)
  const byId = new Map(statements.map((claim) => [claim.id, claim]))
  const area = mostOften(claims.flatMap(({ places: [place] }) => (place ? [areaOf(place)] : [])))
  const country = mostOften(claims.flatMap(({ places: [place] }) => place?.within.at(-1) ?? []))
  const own = (claim: Claim): Matter | null => {
    const type = claim.statement?.type as StatementType
    if (CHARGES.has(type)) return chargeOf(claim)
    if (!TALKS.has(type)) return null
    const topic = topicOf(report.text.slice(claim.start, claim.end)) ?? topicOf(report.text.slice(...claim.sentence))
    if (!topic) return null
    const [place] = claim.places
    const where = isOfWar(topic) ? country : place ? areaOf(place) : area
    return where ? { topic, key: `${topic} ${where}` } : null
  }
  const matters = new Map<string, Matter>()
  for (const claim of statements) {
    const matter = own(rootOf(claim, byId)) ?? own(claim)
    if (matter) matters.set(claim.id, matter)
  }
  for (const claim of claims) {
    if (!claim.quotation) continue
    const held = statements.find(({ id, start, end }) => matters.has(id) && start < claim.end && claim.start < end)
    if (held) matters.set(claim.id, matters.get(held.id) as Matter)
  }
  return matters
}

/** The statement at the head of a chain of answers. */
function rootOf(claim: Claim, byId: ReadonlyMap<string, Claim>): Claim {
  const seen = new Set<string>()
  let root = claim
  while (root.answers && byId.has(root.answers) && !seen.has(root.id)) {
    seen.add(root.id)
    root = byId.get(root.answers) as Claim
  }
  return root
}

/** A charge by its two sides; a denial is of the charge of whom it answers. */
function chargeOf(claim: Claim): Matter | null {
  const [by] = sidesOf(claim, 'by')
  const [to] = sidesOf(claim, 'to')
  if (!by || !to || by === to) return null
  const [accuser, accused] = claim.statement?.type === 'DENY' ? [to, by] : [by, to]
  return { topic: 'charge', key: `charge ${accuser} against ${accused}` }
}

/** Two voices speak, each for itself: what two say together is one. */
const hasVoices = (group: readonly Claim[]): boolean =>
  new Set(group.flatMap((claim) => (claim.statement ? sidesOf(claim, 'by').sort().join() || [] : []))).size > 1

const sidesOf = ({ actors }: Claim, role: 'by' | 'to'): string[] => [
  ...new Set(actors.filter((actor) => actor.role === role).map(({ side, name }) => side ?? name)),
]

/** The place just below the country; of a country itself the country. */
const areaOf = ({ name, within }: ClaimPlace): string => [name, ...within].at(-2) ?? name

const mostOften = (names: readonly string[]): string | null =>
  [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
