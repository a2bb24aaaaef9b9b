import { after, found, type Governor, isPeople, type Site } from './governor.ts'

const FORCES =
  /^(?:force|forces|forced|forcing|drive|drives|drove|driven|driving|prompt|prompted|prompting|cause|caused|causing|send|sends|sent|sending)$/u
const AWAY =
  /^(?:from (?:their|the) (?:homes|houses|villages|towns|city|area|country)|out of (?:their|the) (?:homes|houses|villages|city|area|country)|to (?:flee|leave|abandon|escape|evacuate|seek|run|move|walk|march)|fleeing|into (?:exile|displacement)|from home)/u

/** "The fighting has forced 47,000 people from their homes", "prompting thousands to flee". */
export function forcedAway(site: Site): Governor | null {
  const { layer, number, start, end } = site
  const verb = layer.tokens[number.from - 1]
  if (!verb || verb.index < start || !FORCES.test(verb.folded) || !isPeople(site)) return null
  const behind = layer.tokens.slice(after(site), Math.min(end, after(site) + 5)).map((t) => t.folded)
  return AWAY.test(behind.join(' ')) ? found(['displaced'], verb.index, after(site), 'forced') : null
}
