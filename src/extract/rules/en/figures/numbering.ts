import { found, type Governor, type Site } from './governor.ts'

const NUMBERS = /^(?:numbering|totalling|totaling)$/u

/** "Karsovan troops numbering about 2,500": what is counted stands before. Token of its head, or null. */
export function numberedBefore({ layer, words, number, start, phrase }: Site): number | null {
  const verb = layer.tokens[number.from - 1]
  if (phrase || !verb || verb.index <= start || !NUMBERS.test(verb.folded)) return null
  const at = layer.tokens[verb.index - 1]!.text === ',' ? verb.index - 2 : verb.index - 1
  return at >= start && words.people.has(layer.tokens[at]!.folded) ? at : null
}

/** Fighters are a force by their number alone; what others do is told by the verb behind. */
export function numberingForce(site: Site): Governor | null {
  const head = numberedBefore(site)
  return head !== null && site.words.combatants.has(site.layer.tokens[head]!.folded)
    ? found(['forces'], head, site.number.from, 'numbering')
    : null
}
