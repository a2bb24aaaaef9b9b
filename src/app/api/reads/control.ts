import { membershipsOf } from '../../../store/accounts.ts'
import { controlClaims } from '../../../store/claims.ts'
import { reportFacts } from '../../../store/reports.ts'
import { busiestPlaces } from '../../../store/rollups.ts'
import type { Store } from '../../../store/store.ts'
import { placeControl } from '../views/control.ts'

/** The places that are most spoken of, and of each the latest claims: what one page can show. */
const PLACES = 40
const CLAIMS = 50

export const controlOfPlaces = (store: Store) =>
  store.read(async (on) => {
    const lanes = []
    for (const { place } of await busiestPlaces(on, 'control', PLACES))
      lanes.push({ place, claims: await controlClaims(on, place, CLAIMS) })
    const claims = lanes.flatMap((lane) => lane.claims.map(({ claim }) => claim))
    const memberships = await membershipsOf(
      on,
      claims.map(({ id }) => id),
    )
    const context = {
      memberships: new Map(memberships.map((member) => [member.claim, member])),
      reports: await reportFacts(on, [...new Set(claims.map(({ report }) => report))]),
    }
    return lanes.map((lane) => placeControl(lane.place, lane.claims, context))
  })
