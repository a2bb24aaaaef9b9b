import type { Claim, Link } from '../../../model/claim.ts'
import type { Told } from '../gold.ts'
import { samePlace } from '../place-names.ts'
import { type Check, few, shown } from './check.ts'

const said = (claim: Claim): readonly Link[] => claim.attribution.filter((link) => link.role !== 'told')
const told = (claim: Claim): readonly Link[] => claim.attribution.filter((link) => link.role === 'told')

/** The speaker, where the hand coding has one; else that nobody is credited. Who relayed the speaker counts as well. */
export const ownVoice: Check<Told> = (item, claim) =>
  item.saidBy.length > 0 ? null : { right: said(claim).length === 0, want: 'nobody', got: shown(said(claim).at(-1)?.name) }

export const speaker: Check<Told> = (item, claim, names) => {
  if (item.saidBy.length === 0) return null
  const right = said(claim)
    .slice(-2)
    .some((link) =>
      item.saidBy.some((wanted) => [link.name, link.text, link.affiliation].some((name) => names.sameSpeaker(name, wanted))),
    )
  return { right, want: shown(item.saidBy), got: shown(claim.attribution.map((link) => link.name)) }
}

export const via: Check<Told> = (item, claim, names) => {
  const { via: wanted } = item
  if (!wanted) return null
  const right = few(told(claim), [wanted]).some((link) => [link.name, link.text].some((name) => names.sameSpeaker(name, wanted)))
  return { right, want: wanted, got: shown(told(claim).map((link) => link.name)) }
}

export const place: Check<Told> = (item, claim) => {
  if (item.places.length === 0) return null
  const right = few(claim.places, item.places).some((found) =>
    item.places.some((wanted) => samePlace(found.name, wanted) || samePlace(found.text, wanted)),
  )
  return { right, want: shown(item.places), got: shown(claim.places.map((found) => found.name)) }
}
