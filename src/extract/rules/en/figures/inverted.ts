import { found, type Governor, headOf, isPeople, type Site } from './governor.ts'

/** "Also killed were 12 soldiers", "among the dead were four children", "chanted several dozen students". */
export function inverted(site: Site): Governor | null {
  const { layer, words, number, start } = site
  const before = layer.tokens[number.from - 1]
  if (!before || before.index < start) return null
  const act = words.verbs.get(before.folded)?.find((r) => r.role === 'act' && r.measure === 'participants')
  if (act && words.people.has(headOf(site))) return found(['participants'], before.index, number.from, 'inverted')
  if (!/^(?:were|was|are|is)$/u.test(before.folded)) return null
  const lead = layer.tokens.slice(Math.max(start, number.from - 7), number.from - 1)
  const named = lead.find(
    (t) => words.states.has(t.folded) || words.verbs.get(t.folded)?.some((r) => r.role === 'verb' && r.forms.has('participle')),
  )
  if (!named || !lead.some((t) => /^(?:among|also|amongst)$/u.test(t.folded)) || !isPeople(site)) return null
  const measure = words.states.get(named.folded) ?? words.verbs.get(named.folded)![0]!.measure
  return found([measure], named.index, number.from, 'inverted')
}
