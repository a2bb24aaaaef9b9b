import type { Claim, ClaimPlace, StatementType } from '../model/claim.ts'
import { mostOften } from '../model/most-often.ts'
import type { Report } from '../model/report.ts'
import { dayOf } from './control.ts'
import type { Placed } from './placed.ts'
import { isOfWar, topicOf } from './topics.ts'
import { sidesOf } from './voices.ts'

/** A charge is about who did it, all else about what is asked for. */
const CHARGES: ReadonlySet<StatementType> = new Set(['ACCUSE', 'DENY'])
const TALKS: ReadonlySet<StatementType> = new Set(['REQUEST', 'REJECT', 'AGREE', 'CONCEDE', 'CONSULT', 'SUPPORT'])

/** Statements of a topic, and charges with their denials: of one negotiation are those of one topic and area, or of one accuser and accused. */
export function negotiationsOf(report: Report, claims: readonly Claim[]): Placed[] {
  const matters = mattersOf(report, claims)
  return claims.flatMap((claim) => {
    const matter = matters.get(claim.id)
    return matter ? [{ claim: claim.id, key: `negotiation ${matter}`, day: dayOf(claim, report.published.day) }] : []
  })
}

/** What each statement of a report is about (topic and area, or who charges whom), and the quotations that hold one; an answer is about what it answers. */
function mattersOf(report: Report, claims: readonly Claim[]): Map<string, string> {
  const statements = claims.filter(({ statement }) => statement)
  const byId = new Map(statements.map((claim) => [claim.id, claim]))
  const area = mostOften(claims.flatMap(({ places: [place] }) => (place ? [areaOf(place)] : [])))
  const country = mostOften(claims.flatMap(({ places: [place] }) => place?.within.at(-1) ?? []))
  const own = (claim: Claim): string | null => {
    const type = claim.statement?.type as StatementType
    if (CHARGES.has(type)) return chargeOf(claim)
    if (!TALKS.has(type)) return null
    const topic = topicOf(report.text.slice(claim.start, claim.end)) ?? topicOf(report.text.slice(...claim.sentence))
    if (!topic) return null
    const [place] = claim.places
    const where = isOfWar(topic) ? country : place ? areaOf(place) : area
    return where ? `${topic} ${where}` : null
  }
  const matters = new Map<string, string>()
  for (const claim of statements) {
    const matter = own(rootOf(claim, byId)) ?? own(claim)
    if (matter) matters.set(claim.id, matter)
  }
  for (const claim of claims) {
    if (!claim.quotation) continue
    const held = statements.find(({ id, start, end }) => matters.has(id) && start < claim.end && claim.start < end)
    if (held) matters.set(claim.id, matters.get(held.id) as string)
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
function chargeOf(claim: Claim): string | null {
  const [by] = sidesOf(claim, 'by')
  const [to] = sidesOf(claim, 'to')
  if (!by || !to || by === to) return null
  const [accuser, accused] = claim.statement?.type === 'DENY' ? [to, by] : [by, to]
  return `charge ${accuser} against ${accused}`
}

/** The place just below the country; of a country itself the country. */
const areaOf = ({ name, within }: ClaimPlace): string => [name, ...within].at(-2) ?? name
