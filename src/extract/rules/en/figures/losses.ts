import type { Measure } from '../../../../model/claim.ts'
import { found, type Governor, headOf, type Site } from './governor.ts'

const LOSES = /^(?:lose|loses|lost|losing)$/u
const LOSSES = /^(?:losses|loss)$/u
const LINKS =
  /^(?:up|to|of|at|amounted|amount|reached|reach|include|includes|included|are|were|is|was|totalled|totaled|total|stood|stand|by|as|estimated|exceeded|:|-|its|their|another|the|also)$/u

/** "the army lost up to 230 troops and two tanks", "enemy losses amounted to 400 servicemen": men are killed by it, things destroyed. */
export function losses(site: Site): Governor | null {
  const { layer, number, start } = site
  const measure = lostAs(site)
  if (!measure) return null
  for (let i = number.from - 1; i >= Math.max(start, number.from - 6); i--) {
    const word = layer.tokens[i]!.folded
    if (LOSES.test(word) || LOSSES.test(word)) return found([measure], i, i + 1, 'losses')
    if (!LINKS.test(word)) break
  }
  return totalLosses(site, measure)
}

/** "Total losses from May to June are estimated at 1,200 personnel." */
function totalLosses({ layer, number, start }: Site, measure: Measure): Governor | null {
  if (!/^(?:at|to|reached|exceeded|totalled|totaled)$/u.test(layer.tokens[number.from - 1]?.folded ?? '')) return null
  const noun = layer.tokens.slice(Math.max(start, number.from - 16), number.from).findLast((t) => LOSSES.test(t.folded))
  return noun ? found([measure], noun.index, noun.index + 1, 'losses') : null
}

/** People whom a force loses, besides its soldiers. */
const OWN = /^(?:men|members|personnel|pilots|crew|people|comrades|recruits)$/u

function lostAs(site: Site): Measure | null {
  const head = headOf(site)
  if (site.number.kind !== 'count') return null
  return site.words.combatants.has(head) || OWN.test(head) ? 'killed' : site.words.objects.has(head) ? 'destroyed' : null
}
