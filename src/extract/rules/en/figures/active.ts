import type { Site } from './governor.ts'

/** "18 rebels wounded three soldiers": the verb has an object of its own, so that its subject is not what was harmed. */
export function activeWithObject(site: Site, verb: number): boolean {
  const next = site.layer.tokens[verb + 1]
  const before = site.layer.tokens[verb - 1]
  if (!next || /^(?:were|was|are|been|be|being|is|got|left|remain|remained|still|reported|feared)$/u.test(before?.folded ?? ''))
    return false
  return /^(?:at|more|about|some|over|nearly|the|another|a|an|many|several|dozens|its|their)$/u.test(next.folded) &&
    next.folded !== 'at'
    ? objectFollows(site, verb + 1)
    : next.tag === 'NUM' && !/^\d{4}$/u.test(next.text) && (objectFollows(site, verb + 1) || isBareCount(site, verb + 2))
}

function objectFollows(site: Site, at: number): boolean {
  for (let i = at; i < Math.min(site.end, at + 3); i++) if (site.words.people.has(site.layer.tokens[i]!.folded)) return true
  return false
}

/** "displaced 400,000.": what is counted goes without saying; "killed 14 October" is a date. */
const isBareCount = ({ layer }: Site, at: number): boolean => {
  const next = layer.tokens[at]
  return next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ'
}
