import { after, found, type Governor, headOf, isPeople, type Site } from './governor.ts'

const AUXILIARY = /^(?:have|has|had|already|since|also)$/u
const LEFT = /^(?:left|leave|leaves|leaving)$/u
/** What somebody leaves who does not mean to be back by evening. */
const HOME =
  /^(?:homes?|houses?|country|city|town|village|villages|area|areas|region|province|district|neighbou?rhoods?|camps?)$/u
const REACH = 5

/** "143,000 people have left Karsova for Orlo", "300 families left their homes": to leave a place for another, or one's home, is to flee. */
export function movedOut(site: Site): Governor | null {
  const { tokens } = site.layer
  if (!isPeople(site) || site.words.combatants.has(headOf(site))) return null
  let verb = after(site)
  while (verb < site.end && AUXILIARY.test(tokens[verb]!.folded)) verb++
  if (verb >= site.end || !LEFT.test(tokens[verb]!.folded)) return null
  const behind = tokens.slice(verb + 1, Math.min(site.end, verb + 1 + REACH))
  const [first, ...rest] = behind
  const named =
    /^\p{Lu}/u.test(first?.text ?? '') &&
    rest.some((t, i) => t.folded === 'for' && /^\p{Lu}|^the$/u.test(rest[i + 1]?.text ?? ''))
  const own = /^(?:their|the|his|her)$/u.test(first?.folded ?? '') && rest.slice(0, 2).some((t) => HOME.test(t.folded))
  return named || own ? found(['displaced'], verb, verb + 1, 'moved-out') : null
}
