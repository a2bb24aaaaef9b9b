import { type Ground, nextPlace, type Scene } from './scene.ts'

const BRIDGE =
  /^(?:control|full|complete|total|partial|over|of|on|in|into|onto|from|to|towards|toward|back|all|most|large|parts|part|the|a|an|its|their|his|more|than|half|third|new|several|strategic|key|whole|entire|out|up|again|and|further|deeper|forward|ground|swathes|swaths|northern|southern|eastern|western|central|at|around|inside|nearby|newly|remaining|last|last|most|some|about|around|nearly|almost|percent|per|cent|%|he|another|other|besieged|rebel|opposition|government|regime|held|controlled|-|former|in|strategically|important|historic|old|main|cities|historic|grip|vital|many|two|three|four|five|six|seven|eight|nine|ten|one|thirds|areas|these|those|neighbouring|neighboring|northwestern|southeastern|northeastern|southwestern|southeast|northeast|northwest|southwest|"|“|”|surrounding|populated|densely)$/u

export function groundAfter(scene: Scene, at: number, limit: number): Ground | null {
  const { layer, places, words, sentence } = scene
  const end = Math.min(sentence.to, at + limit)
  let area = -1
  for (let i = at; i < end; i++) {
    const token = layer.tokens[i]!
    const place = places.findIndex((p) => p.use === 'literal' && p.from <= i && i < p.to)
    if (place >= 0) return listed(scene, place)
    if (words.people.has(token.folded) && !/^(?:rebel|opposition)$/u.test(token.folded) && layer.tokens[i + 1]?.text !== '-')
      break
    if (words.objects.has(token.folded) && token.folded !== 'control' && token.folded !== 'ground') {
      area = i
      continue
    }
    if (token.tag === 'NUM' || token.tag === 'ADJ' || token.tag === 'DET' || token.tag === 'PROPN' || BRIDGE.test(token.folded))
      continue
    if (
      token.tag === 'VERB' &&
      /ed$/u.test(token.folded) &&
      words.objects.has(layer.tokens[i + 2]?.folded ?? layer.tokens[i + 1]?.folded ?? '')
    )
      continue
    if (token.tag === 'NOUN' && (words.objects.has(layer.tokens[i + 1]?.folded ?? '') || layer.tokens[i + 1]?.folded === 'of'))
      continue
    break
  }
  return area >= 0 ? { places: nearbyPlace(scene, area), to: area + 1 } : null
}

/** "A, B and C districts": the places of one list. */
export function listed(scene: Scene, first: number): Ground {
  const { layer, places } = scene
  const list = [first]
  let to = places[first]!.to
  for (let next = first + 1; next < places.length; next++) {
    const place = places[next]!
    const between = layer.tokens.slice(to, place.from)
    if (
      place.use !== 'literal' ||
      between.length > 4 ||
      !between.every((t) => /^(?:,|and|as|well|the|&)$/u.test(t.folded) || scene.words.objects.has(t.folded)) ||
      !between.some((t) => /^(?:,|and|&)$/u.test(t.folded))
    )
      break
    list.push(next)
    to = place.to
  }
  return { places: list, to }
}

/** The place that an area noun belongs to: "the rebel-held sector of X", "the city" of the place before. */
function nearbyPlace(scene: Scene, area: number): readonly number[] {
  const after = nextPlace(scene, area + 1, 4)
  if (after !== null && /^(?:of|in)$/u.test(scene.layer.tokens[area + 1]?.folded ?? '')) return [after]
  return []
}

/** "foiled an attack on posts near X": the place is that of the attack. */
export function groundOfAttack(scene: Scene, at: number): Ground | null {
  const attack = scene.layer.tokens
    .slice(at, at + 4)
    .find((t) =>
      /^(?:attack|attacks|assault|assaults|advance|advances|offensive|infiltration|incursion|attempt|attempts|push|raid|ambush)$/u.test(
        t.folded,
      ),
    )
  if (!attack) return groundAfter(scene, at, 16)
  const place = nextPlace(scene, attack.index, 25)
  return place === null ? { places: [], to: attack.index + 1 } : listed(scene, place)
}

/** "an offensive to push rebels out of X". */
export function groundOfOffensive(scene: Scene, at: number): Ground | null {
  const place = nextPlace(scene, at + 1, 20)
  if (place !== null) return listed(scene, place)
  const area = scene.layer.tokens
    .slice(at + 1, Math.min(scene.sentence.to, at + 20))
    .find((t) => scene.words.objects.has(t.folded))
  return area ? { places: [], to: area.index + 1 } : null
}
