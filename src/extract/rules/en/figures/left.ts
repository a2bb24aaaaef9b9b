import { after, found, type Governor, isPeople, type Site } from './governor.ts'

const LEAVES = /^(?:left|leave|leaves|leaving)$/u
const BACK = 14
const AHEAD = 16

/** "left 978 militants, 168 soldiers and 87 civilians dead": the state at the end of the list is that of all its members. */
export function leftState(site: Site): Governor | null {
  const { layer, words, number, start, end } = site
  const { tokens } = layer
  const verb = tokens.slice(Math.max(start, number.from - BACK), number.from).findLast((t) => LEAVES.test(t.folded))
  if (!verb || !isPeople(site)) return null
  for (let i = after(site); i < Math.min(end, after(site) + AHEAD); i++) {
    const token = tokens[i]!
    const measure = words.states.get(token.folded)
    if (measure) return found([measure], verb.index, i + 1, 'left')
    if (
      !/^(?:NUM|NOUN|PROPN|ADJ|DET|CCONJ)$/u.test(token.tag) &&
      token.text !== ',' &&
      !/^(?:at|least|more|than|about|some|almost|nearly|half)$/u.test(token.folded)
    )
      return null
  }
  return null
}
