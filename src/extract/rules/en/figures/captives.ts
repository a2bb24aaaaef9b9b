import { after, found, type Governor, isPeople, type Site } from './governor.ts'

const TAKES = /^(?:take|takes|took|taken|taking|hold|holds|held|holding|keep|kept|keeping|made|making)$/u

const CAPTIVE = /^(?:prisoners?|hostages?|captives?|captive|alive)$/u
const CAPTURES = /^(?:captur|seiz|abduct)/u

/** "took 30 soldiers prisoner", "holding 12 people hostage", "took prisoner more than 300 soldiers", "captured alive three others". */
export function takenCaptive(site: Site): Governor | null {
  const { layer, number, start } = site
  const verb = layer.tokens[number.from - 1]
  const earlier = layer.tokens[number.from - 2]
  if (
    verb &&
    earlier &&
    earlier.index >= start &&
    CAPTIVE.test(verb.folded) &&
    (TAKES.test(earlier.folded) || CAPTURES.test(earlier.folded)) &&
    isPeople(site)
  )
    return found(['detained'], earlier.index, number.from, 'captive')
  const behind = layer.tokens
    .slice(after(site), after(site) + 2)
    .map((t) => t.folded)
    .join(' ')
  const fits =
    verb && verb.index >= start && TAKES.test(verb.folded) && /^(?:as )?(?:prisoners?|hostages?|captives?)/u.test(behind)
  return fits && isPeople(site) ? found(['detained'], verb.index, after(site) + 1, 'captive') : null
}
