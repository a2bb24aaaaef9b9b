import { found, type Governor, isPeople, type Site } from './governor.ts'

const WITH = /^(?:along with|together with|alongside|as well as|besides)$/u
const REACH = 16

/** "The commander was killed along with six of his guards": what befell the one befell the others. */
export function accompanied(site: Site): Governor | null {
  const { layer, words, number, start } = site
  const { tokens } = layer
  const before = tokens.slice(Math.max(start, number.from - 3), number.from).map((t) => t.folded)
  const led = [1, 2, 3].some((length) => WITH.test(before.slice(-length).join(' ')))
  if (!led || !isPeople(site)) return null
  for (let i = number.from - 2; i >= Math.max(start, number.from - REACH); i--) {
    const verb = words.verbs.get(tokens[i]!.folded)?.find((r) => r.role === 'verb' && r.forms.has('participle'))
    if (verb) return found([verb.measure], i, i + 1, 'accompanied')
    if (/^[;.:]$/u.test(tokens[i]!.text)) return null
  }
  return null
}
