import { canSpeak, phraseAfter } from './phrase.ts'
import { hasVerb, isTimeWord, type Scene, type Site, type Stretch } from './scene.ts'
import { speakerMention } from './speaker.ts'

export const LABEL = 'en.attribution.label'
/** "•", "5/", "3)", "-": what stands before a line of a list. */
const MARKER = /^(?:[•·▪◦*o–—-]|\p{N}{1,2}|[/.)])$/u
/** No label is longer, in tokens. */
const LONGEST = 14
const COUNT = /^(?:tally|toll|count|counts|figures|update|estimate|estimates|data|numbers|total|totals)$/u

/** "Defence ministry: 40 drones downed.", "5/ WHO tally since April: 205 killed", "@UNmigration: 25,000 displaced": who speaks stands before a colon. */
export function label(scene: Scene, at: number): Site | null {
  const { tokens, floor, limit } = scene
  if (at !== floor) return null
  const first = pastMarker(scene)
  const colon = colonAfter(scene, first)
  if (colon === null || colon + 1 >= limit || hasVerb(tokens, first, colon)) return null
  const who = handleAt(scene, first, colon) ?? bodyAt(scene, first, colon) ?? counterAt(scene, first, colon)
  if (!who) return null
  return {
    speakers: [speakerMention(scene, who, 'said', LABEL)],
    from: first,
    to: colon + 1,
    cue: { from: colon, to: colon + 1 },
    after: colon + 1,
    before: null,
    start: null,
    polarity: 'asserted',
    rule: LABEL,
  }
}

/** The first token of a line past the mark of its list. */
function pastMarker({ tokens, floor, limit }: Scene): number {
  let at = floor
  while (at < limit && at - floor < 2 && MARKER.test(tokens[at]!.text)) at++
  return at
}

function colonAfter({ tokens, limit }: Scene, first: number): number | null {
  for (let i = first + 1; i < Math.min(limit, first + LONGEST); i++) if (tokens[i]!.text === ':') return i
  return null
}

const handleAt = ({ tokens }: Scene, first: number, colon: number): Stretch | null =>
  tokens[first]!.text.startsWith('@') && colon - first <= 2 ? { from: first, to: first + 1 } : null

/** "Russian MoD:", "Health ministry:": a body or an office, and nothing beside it. */
function bodyAt(scene: Scene, first: number, colon: number): Stretch | null {
  const { tokens, words } = scene
  const phrase = phraseAfter(scene, first)
  if (!phrase || phrase.to !== colon || !canSpeak(scene, phrase) || isTimeWord(tokens[phrase.head])) return null
  return words.labels.has(tokens[phrase.head]!.folded) ? phrase : null
}

/** "WHO tally for the whole fighting:", "Earlier count by the ministry:": whose count it is. */
function counterAt(scene: Scene, first: number, colon: number): Stretch | null {
  const { tokens, words } = scene
  const count = tokens.slice(first, colon).find((t) => COUNT.test(t.folded))
  if (!count) return null
  const by = count.index + 1
  const body = /^(?:by|from)$/u.test(tokens[by]?.folded ?? '') ? phraseAfter(scene, by + 1) : phraseAfter(scene, first)
  if (!body || body.to > colon || !canSpeak(scene, body)) return null
  const named = tokens.slice(body.from, body.to).some((t) => /^\p{Lu}{2,}|^@/u.test(t.text) || words.organisations.has(t.folded))
  return named ? { from: body.from, to: body.to } : null
}
