import type { TextLayer } from '../../../../text/layer.ts'
import type { Sighting } from './sighting.ts'

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|rural)$/u

/** Words that narrow or blur the place: "eastern", "countryside", "near"; null for the place itself. */
export function areaOf({ tokens }: TextLayer, { from, to }: Sighting): string | null {
  const before = tokens[from - 1]
  if (before && DIRECTION.test(before.folded)) return before.text
  if (before && /^(?:near|outside|around)$/u.test(before.folded)) return before.text
  const after = tokens[to]
  if (after && /^(?:countryside|outskirts|suburbs)$/u.test(after.folded)) return after.text
  if (
    before?.folded === 'of' &&
    /^(?:countryside|outskirts|suburbs|suburb|east|west|north|south)$/u.test(tokens[from - 2]?.folded ?? '')
  )
    return tokens[from - 2]!.text
  if (before && /^(?:held|controlled)$/u.test(before.folded) && tokens[from - 2]?.text === '-')
    return tokens
      .slice(from - 3, from)
      .map((t) => t.text)
      .join('')
  return null
}
