import { after, found, type Governor, type Site } from './governor.ts'

const AUXILIARY = /^(?:have|has|had|already|since|also)$/u
const LEFT = /^(?:left|leave|leaves|leaving)$/u
const HOME = /^(?:homes?|houses?|villages?)$/u
/** Those who live somewhere; others leave on business. */
const INHABITANTS =
  /^(?:people|persons?|residents|civilians|families|households|villagers|inhabitants|refugees|migrants|women|children)$/u
const REACH = 5

/** "143,000 people have left Karsova for Orlo", "300 families left their homes": to leave a place for another, or one's home, is to flee. */
export function movedOut(site: Site): Governor | null {
  const { tokens } = site.layer
  const head = site.phrase ? tokens[site.phrase.head]! : null
  if (!head || !(INHABITANTS.test(head.folded) || /^\p{Lu}/u.test(head.text))) return null
  let verb = after(site)
  while (verb < site.end && AUXILIARY.test(tokens[verb]!.folded)) verb++
  if (verb >= site.end || !LEFT.test(tokens[verb]!.folded)) return null
  const [first, ...rest] = tokens.slice(verb + 1, Math.min(site.end, verb + 1 + REACH))
  const abroad = rest.some((t, i) => t.folded === 'for' && /^\p{Lu}/u.test(rest[i + 1]?.text ?? ''))
  const named = /^\p{Lu}/u.test(first?.text ?? '') && abroad
  const own = first?.folded === 'their' && rest.slice(0, 2).some((t) => HOME.test(t.folded))
  return named || own ? found(['displaced'], verb, verb + 1, 'moved-out') : null
}
