import { isInBrackets, outsideBrackets } from '../clause/brackets.ts'
import { isTimeAt } from '../clause/scene.ts'
import type { Ground, Scene, Stretch } from './scene.ts'
import { subjectOf } from './subject.ts'

const MARK = /^["“”„«»‘’'(]$/u
const NEAR =
  /^(?:of|in|at|on|near|outside|around|inside|along|from|to|between|over|across|linking|connecting|leading|for|within|around|surrounding|by|beyond|and|toward|towards|called|named|into|east|west|north|south|northeast|northwest|southeast|southwest)$/u
const THERE = /^(?:it|them|there|this|these|both|all|others|ones)$/u
const LONGEST = 18
const REACH = 12
/** From a relative pronoun to the verb of its clause, in tokens. */
const RELATIVE = 10

/**
 * The ground that a noun phrase at `at` tells: a named place or a list of them, a kind of ground ("three villages"), a share of either
 * ("most of the city"), or a word that points back to it. Null where the phrase is about something else ("the debate", "90 vehicles").
 */
export function groundAt(scene: Scene, at: number): Ground | null {
  const { tokens, sentence, words } = scene
  const end = Math.min(sentence.to, at + LONGEST)
  let area = -1
  for (let i = at; i < end; i++) {
    const token = tokens[i]!
    const place = placeAt(scene, i)
    if (place >= 0) {
      const noun = compoundHead(scene, scene.places[place]!.to)
      const kind = noun === null || tokens.slice(scene.places[place]!.to, noun + 1).some((t) => words.objects.has(t.folded))
      return kind || area >= 0 ? withArea(listed(scene, place), noun) : null
    }
    if (MARK.test(token.text) || token.text === '-' || token.text === '%') continue
    if (THERE.test(token.folded) && token.tag === 'PRON') return i - at < 4 ? { places: [], from: i, to: i + 1 } : null
    if (isTimeAt(scene, i)) break
    if (/^(?:DET|ADJ|NUM|ADV|PART|PRON)$/u.test(token.tag)) {
      if (/^(?:where|who|which|that|we|they|he|she|you|i)$/u.test(token.folded)) break
      if (words.objects.has(token.folded) && endsPhrase(scene, i)) area = i
      continue
    }
    if (token.tag === 'VERB' && /(?:ed|ing|held|en)$/u.test(token.folded) && isModifier(scene, i, at)) continue
    if (token.tag === 'ADP' || token.folded === 'of') {
      if (area >= 0) break
      if (i === at || isMeasure(scene, i - 1) || /^(?:than|about|over|of|to)$/u.test(token.folded)) continue
      break
    }
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'X' || token.tag === 'SYM') {
      const head = compoundHead(scene, i)!
      // "the army's headquarters", "a Yemeni military base": whose it is.
      const owned = /^['’]s?$/u.test(tokens[head + 1]?.text ?? '')
      const isOwner = scene.actors.some((a) => a.from <= i && a.to > head) && (owned || tokens[head + 1]?.tag === 'ADJ')
      if (isOwner) {
        i = owned ? head + 1 : head
        continue
      }
      if (scene.places.some((p) => p.use === 'literal' && p.from > i && p.from <= head)) continue
      const word = tokens[head]!.folded
      // "rebel-held", "government - controlled"
      if (
        tokens[head + 1]?.text === '-' &&
        /^(?:held|controlled|occupied|besieged|run|dominated)$/u.test(tokens[head + 2]?.folded ?? '')
      ) {
        i = head + 2
        continue
      }
      const measured = tokens[head + 1]?.folded === 'of' && words.measures.has(word)
      if (measured) {
        if (words.objects.has(word) && !/^(?:number|control|part|parts|half)$/u.test(word)) area = head
        i = head + 1
        if (area >= 0 && placeNear(scene, head + 1) < 0) break
        area = -1
        continue
      }
      if (isMeasure(scene, head) && /^(?:per|percent|cent)$/u.test(word)) {
        i = head
        continue
      }
      if (!words.objects.has(word)) return area >= 0 ? areaGround(scene, area) : unknownName(scene, at, head)
      area = head
      i = head
      break
    }
    break
  }
  return area >= 0 ? areaGround(scene, area) : null
}

/** A name in capitals that no gazetteer knows, alone as an object. */
function unknownName({ tokens, actors, words }: Scene, from: number, head: number): Ground | null {
  const name = tokens.slice(from, head + 1)
  const known = actors.some((a) => a.from <= head && a.to > from)
  const plain = name.every(
    (t) => t.tag === 'PROPN' || t.text === '-' || t.tag === 'DET' || /^(?:al|el|an|as|ash|ad|ar|at)$/u.test(t.folded),
  )
  return plain && !known && !words.people.has(tokens[head]!.folded) && /^\p{Lu}\p{Ll}/u.test(tokens[head]!.text)
    ? { places: [], from, to: head + 1 }
    : null
}

const placeAt = ({ places }: Scene, at: number): number =>
  places.findIndex((p) => p.use === 'literal' && p.from <= at && at < p.to)

const isMeasure = ({ tokens, words }: Scene, at: number): boolean =>
  words.measures.has(tokens[at]?.folded ?? '') || tokens[at]?.tag === 'NUM' || tokens[at]?.text === '%'

/** "rebel-held", "newly captured", "besieged": a participle that describes what follows. */
const isModifier = ({ tokens }: Scene, at: number, start: number): boolean =>
  (tokens[at - 1]?.text === '-' || at === start || /^(?:DET|ADJ|ADV|NUM|PART|PRON|ADP)$/u.test(tokens[at - 1]!.tag)) &&
  /^(?:NOUN|PROPN|ADJ|DET)$/u.test(tokens[at + 1]?.tag ?? '')

/** The last noun of the nouns that begin at `at`; null where none does. */
function compoundHead({ tokens, sentence, times, actors }: Scene, at: number): number | null {
  let i = at
  while (
    i < sentence.to &&
    // "territory ISIL once held": a side behind a common noun begins a clause.
    !(i > at && /^\p{Ll}/u.test(tokens[i - 1]!.text) && actors.some((a) => a.from === i)) &&
    (/^(?:NOUN|PROPN|X|SYM)$/u.test(tokens[i]!.tag) || (tokens[i]!.text === '-' && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))) &&
    !times.some((t) => t.from <= i && i < t.to) &&
    !/^(?:most|some|both)$/u.test(tokens[i]!.folded)
  )
    i++
  return i > at ? i - 1 : null
}

const endsPhrase = ({ tokens }: Scene, at: number): boolean =>
  !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.tag ?? '') && tokens[at + 1]?.text !== '-'

const withArea = (ground: Ground, noun: number | null): Ground =>
  noun === null ? ground : { ...ground, to: Math.max(ground.to, noun + 1) }

/** "a military base near X", "the road from X to Y": the places that an area lies at. */
function areaGround(scene: Scene, area: number): Ground {
  const place = placeNear(scene, area + 1)
  return place < 0 ? { places: [], from: area, to: area + 1 } : listed(scene, place)
}

/** The place that tells where the area lies, behind prepositions and nouns alone; −1 where none does. */
function placeNear(scene: Scene, from: number): number {
  const { tokens, sentence } = scene
  let led = false
  for (let i = from; i < Math.min(sentence.to, from + REACH); i++) {
    const place = placeAt(scene, i)
    if (place >= 0) return led || scene.places[place]!.area !== null || scene.places[place]!.from === from ? place : -1
    const token = tokens[i]!
    if (isTimeAt(scene, i)) return -1
    if (NEAR.test(token.folded)) led = true
    else if (token.text === ',' && i === from && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) led = true
    else if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|ADP)$/u.test(token.tag) && token.text !== '-') return -1
  }
  return -1
}

/** "A, B and C districts", "A, B and the outskirts of C", "north of A (south of X) and west of B": the places of one list. */
export function listed(scene: Scene, first: number): Ground {
  const { tokens, places, firstPlace, words } = scene
  const list = [first]
  let to = places[first]!.to
  for (let next = first + 1; next < places.length; next++) {
    const place = places[next]!
    if (isInBrackets(tokens, place.from)) continue
    const between = outsideBrackets(tokens.slice(to, place.from))
    const joined = between.every(
      (t) => /^(?:,|and|as|well|the|&|near|in|of|toward|towards|\/)$/u.test(t.folded) || words.objects.has(t.folded),
    )
    const and = between.some((t) => /^(?:and|&|\/)$/u.test(t.folded))
    // "X, capital of Y", "X, Y's second city", "X, Y": Y holds X.
    const holds =
      !and &&
      (between.length > 1 || places[list.at(-1)!]!.parent === firstPlace + next || /^['’]s?$/u.test(tokens[place.to]?.text ?? ''))
    if (place.use !== 'literal' || between.length > 5 || !joined || holds || !(and || between.some((t) => t.text === ','))) break
    list.push(next)
    to = place.to
  }
  return { places: list, from: places[first]!.from, to }
}

/** "besieged the fighters inside the town's farms": the ground behind whoever is shut in. */
export function groundBehindSide(scene: Scene, from: number): Ground {
  const { tokens, sentence } = scene
  for (let i = from; i < Math.min(sentence.to, from + 5); i++)
    if (/^(?:in|inside|at|near|around|within|outside)$/u.test(tokens[i]!.folded))
      return groundAt(scene, i + 1) ?? { places: [], from, to: from }
  return { places: [], from: Math.max(sentence.from, from - 1), to: from }
}

/** The ground that a subject tells: the place that its noun phrase names, or what kind of ground it is. */
export function groundIn(scene: Scene, { from, to }: Stretch): Ground | null {
  const { tokens, places, words } = scene
  const inside = places.findIndex(
    (p) => p.use === 'literal' && p.from >= from && p.to <= to && !/^['’]s?$/u.test(tokens[p.to]?.text ?? ''),
  )
  if (inside >= 0) {
    // "X in Y was taken": X was.
    const list = listed(scene, inside)
    return { ...list, from, to: Math.max(to, list.to) }
  }
  // "X, Y's second city, which …": X.
  const apposed = tokens[from - 1]?.text === ',' ? places.findIndex((p) => p.use === 'literal' && p.to === from - 1) : -1
  if (apposed >= 0) return { places: [apposed], from: places[apposed]!.from, to }
  for (let i = to - 1; i >= from; i--) if (words.objects.has(tokens[i]!.folded)) return { places: [], from, to }
  if (to - from === 1 && THERE.test(tokens[from]!.folded)) return { places: [], from, to }
  return unknownName(scene, from, to - 1)
}

/** "Orlo, which the rebels abandoned", "a base that the army had captured": the ground that the relative pronoun stands for. */
export function relativeGround(scene: Scene, at: number): Ground | null {
  const { tokens, sentence, places, words } = scene
  if (!tokens.slice(Math.max(sentence.from, at - RELATIVE), at).some((t) => /^(?:which|that)$/u.test(t.folded))) return null
  const subject = subjectOf(scene, at)
  // "withdrew from the parts that they held": whom "they" stand for is told in another clause.
  if (!subject || tokens[subject.to - 1]!.tag === 'PRON') return null
  let i = subject.from - 1
  while (i > sentence.from && tokens[i]!.tag === 'DET' && !/^(?:which|that)$/u.test(tokens[i]!.folded)) i--
  if (i <= sentence.from || !/^(?:which|that)$/u.test(tokens[i]!.folded)) return null
  const last = tokens[i - 1]!.text === ',' ? i - 2 : i - 1
  const place = places.findIndex((p) => p.use === 'literal' && p.to === last + 1)
  const told = { from: tokens[i]!.folded === 'which' ? i : last, to: subject.to }
  if (place >= 0) return { places: [place], ...told }
  return last >= sentence.from && words.objects.has(tokens[last]!.folded) ? { places: [], ...told } : null
}
