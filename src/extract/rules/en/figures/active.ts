import type { Site } from './governor.ts'

/** "18 rebels wounded three soldiers": the verb has an object of its own, so that its subject is not what was harmed. */
export function activeWithObject(site: Site, verb: number): boolean {
  const next = site.layer.tokens[verb + 1]
  const before = site.layer.tokens[verb - 1]
  if (!next || /^(?:were|was|are|been|be|being|is|got|left|remain|remained|still|reported|feared)$/u.test(before?.folded ?? ''))
    return false
  if (goesOn(site, verb + 1)) return false
  return /^(?:at|more|about|some|over|nearly|the|another|a|an|many|several|dozens|its|their)$/u.test(next.folded) &&
    next.folded !== 'at'
    ? objectFollows(site, verb + 1)
    : next.tag === 'NUM' && !/^\d{4}$/u.test(next.text) && (objectFollows(site, verb + 1) || isBareCount(site, verb + 2))
}

/** "20 people killed 30 others injured": a headline that lists without a comma; "killed 30 injured soldiers" is none. */
function goesOn({ layer: { tokens }, words, end }: Site, at: number): boolean {
  let i = at
  while (
    i < Math.min(end, at + 5) &&
    (tokens[i]!.tag === 'NUM' || LED.test(tokens[i]!.folded) || words.people.has(tokens[i]!.folded))
  )
    i++
  return i > at && words.states.has(tokens[i]?.folded ?? '') && !words.people.has(tokens[i + 1]?.folded ?? '')
}

const LED = /^(?:at|least|more|than|over|about|some|nearly|others?|dozens|scores|several|hundreds)$/u

function objectFollows(site: Site, at: number): boolean {
  for (let i = at; i < Math.min(site.end, at + 3); i++) if (site.words.people.has(site.layer.tokens[i]!.folded)) return true
  return false
}

/** "displaced 400,000.": what is counted goes without saying; "killed 14 October" is a date. */
const isBareCount = ({ layer }: Site, at: number): boolean => {
  const next = layer.tokens[at]
  return next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ'
}
