import { after, found, type Governor, isPeople, type Site } from './governor.ts'

const TAKES = /^(?:take|takes|took|taken|taking|hold|holds|held|holding|keep|kept|keeping|made|making)$/u

/** "took 30 soldiers prisoner", "holding 12 people hostage". */
export function takenCaptive(site: Site): Governor | null {
  const { layer, number, start } = site
  const verb = layer.tokens[number.from - 1]
  const behind = layer.tokens
    .slice(after(site), after(site) + 2)
    .map((t) => t.folded)
    .join(' ')
  const fits =
    verb && verb.index >= start && TAKES.test(verb.folded) && /^(?:as )?(?:prisoners?|hostages?|captives?)/u.test(behind)
  return fits && isPeople(site) ? found(['detained'], verb.index, after(site) + 1, 'captive') : null
}
