import type { ConflictEvent } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Report } from '../model/report.ts'
import { agglomerate } from './agglomerate.ts'
import { pairsToCompare } from './blocking.ts'
import { isOfIncident } from './claims-of-incidents.ts'
import { comparePlaces } from './comparisons.ts'
import { commonDay, commonPlace, eventOf } from './event.ts'
import { score, type Worded } from './features.ts'
import { incidentType } from './incident-types.ts'
import { wordedTellings } from './worded.ts'

/** Mean score between two groups of tellings from which they are one incident. */
const SAME_INCIDENT = 1

/** Incidents: tellings of several reports joined by place, days, cause, numbers and wording. */
export function incidentsOf(
  reports: ReadonlyMap<string, Report>,
  claims: readonly Claim[],
  copies: readonly CopyLink[],
): ConflictEvent[] {
  const tellings = [...Map.groupBy(claims.filter(isOfIncident), (claim) => claim.report)].flatMap(([id, members]) =>
    wordedTellings(reports.get(id) as Report, members),
  )
  const links = new Map(
    copies.flatMap((link) => [
      [`${link.a} ${link.b}`, link],
      [`${link.b} ${link.a}`, link],
    ]),
  )
  const scoreOf = (x: number, y: number): number => {
    const [a, b] = [tellings[x] as Worded, tellings[y] as Worded]
    if (a.report === b.report) return scoreWithin(a, b)
    return score({ a, b, copy: links.get(`${a.report} ${b.report}`) ?? null })
  }
  const publishedOf = (report: string): string | null => reports.get(report)?.published.day ?? null
  return agglomerate(tellings.length, pairsToCompare(tellings, copies), scoreOf, SAME_INCIDENT).map((group) => {
    const told = group.map((at) => tellings[at] as Worded)
    const members = told.flatMap(({ claims: of }) => of)
    return eventOf(members, {
      kind: 'incident',
      type: incidentType(members),
      place: commonPlace(members),
      time: commonDay(members, publishedOf),
      mentions: mentionsAmong(told),
    })
  })
}

/** Reports in which it is only recalled; none where no report tells of it as news. */
function mentionsAmong(tellings: readonly Worded[]): string[] {
  const news = new Set(tellings.filter(({ recalled }) => !recalled).map(({ report }) => report))
  if (news.size === 0) return []
  return [...new Set(tellings.map(({ report }) => report))].filter((report) => !news.has(report)).sort()
}

/** A report that tells of two places tells of two incidents; whether two other tellings of it are one, the other reports say. */
const scoreWithin = (a: Worded, b: Worded): number =>
  comparePlaces(a.places, b.places) === 'other' ? Number.NEGATIVE_INFINITY : SAME_INCIDENT / 2
