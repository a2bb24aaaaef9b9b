import type { Governor, Site } from './governor.ts'

/** Words of taking, holding and losing ground. */
const GROUND =
  /^(?:control|controls|controlled|controlling|hold|holds|held|holding|seize|seized|seizing|capture|captured|capturing|recapture|recaptured|retake|retook|retaken|retaking|retrieve|retrieved|retrieving|regain|regained|take|took|taken|taking|lose|lost|losing|liberate|liberated|liberating|overrun|overran|conquer|conquered|occupy|occupied|occupies|retain|retained|retains|retaining|keep|kept|cleared|clear|secured|won|gained|under|hands|advance|advanced)$/u

/** A share of ground: "80% of their territory", "a third of Sheikh Saeed", "half the city", where the clause tells of taking or holding. */
export function shareOf(site: Site): Governor | null {
  const { layer, number, phrase, start, end, words } = site
  if (!phrase) return null
  const head = layer.tokens[phrase.head]!
  const isGround = words.areas.has(head.folded) || (head.tag === 'PROPN' && !words.people.has(head.folded))
  if (!isGround) return null
  const verb = layer.tokens
    .slice(Math.max(start, number.from - 12), Math.min(end, phrase.to + 14))
    .find((t) => GROUND.test(t.folded))
  if (!verb) return null
  return { measures: ['territory'], from: verb.index, to: verb.index + 1, negated: false, hedges: [], rule: 'en.figure.share' }
}
