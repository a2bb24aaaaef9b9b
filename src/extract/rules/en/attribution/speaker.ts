import type { LinkRole } from '../../../../model/claim.ts'
import type { SpeakerMention } from '../../../../model/mention.ts'
import type { Token } from '../../../../text/layer.ts'
import { isCapital, isComma, isDeterminer, isPronoun, isTight, type Scene, type Stretch } from './scene.ts'

interface Parts {
  readonly name: string | null
  readonly office: string | null
  readonly organisation: string | null
}

const NOBODY: Parts = { name: null, office: null, organisation: null }
// Small words inside a name: "Abu Abdel-Moneim al-Hassan", "Zeid bin Raad", "Ursula von der Leyen".
const PARTICLE = /^(?:al|el|bin|bint|ibn|abu|umm|de|del|della|da|dos|di|van|von|der|den|la|le|ul|ur|e)$/u
const SPLITS = /^(?:who|whose|which|that|,|\(|\)|\[|\])$/u

/** A speaker as the phrase presents it: name, office, and the body spoken for. */
export function speakerMention(scene: Scene, stretch: Stretch, role: LinkRole, rule: string): SpeakerMention {
  const { layer, tokens } = scene
  let { from, to } = stretch
  while (to > from + 1 && isComma(tokens[to - 1])) to--
  while (from < to - 1 && isComma(tokens[from])) from++
  const span = [tokens[from]!.start, tokens[to - 1]!.end] as const
  return { span, from, to, rule, role, words: layer.text.slice(...span), ...partsOf(scene, from, to) }
}

function partsOf(scene: Scene, from: number, to: number): Parts {
  const { tokens } = scene
  if (to === from + 1 && isPronoun(tokens[from]) && !isCapitalInside(scene, from)) return NOBODY
  let parts = NOBODY
  for (let at = from; at < to; ) {
    let end = at
    while (end < to && !SPLITS.test(tokens[end]!.folded)) end++
    if (end > at) {
      const next = partsOfSegment(scene, at, end)
      parts = {
        name: betterName(parts, next),
        office: parts.office ?? next.office,
        organisation: parts.organisation ?? next.organisation,
      }
    }
    // What a relative clause tells is not part of the name.
    if (/^(?:who|whose|which|that)$/u.test(tokens[end]?.folded ?? '')) break
    at = end + 1
  }
  return parts
}

const isCapitalInside = ({ tokens, sentence }: Scene, at: number): boolean => isCapital(tokens[at]) && at > sentence.from

/** "UN humanitarian chief, Stephen O'Brien": the person, not the body that the office names. */
const betterName = (first: Parts, next: Parts): string | null =>
  first.name === null ? next.name : first.office !== null || next.office !== null || next.name === null ? first.name : first.name

function partsOfSegment(scene: Scene, from: number, to: number): Parts {
  const { tokens, words } = scene
  let at = from
  while (at < to && isDeterminer(tokens[at]) && !isCapitalNoun(tokens[at]!)) at++
  const office = lastOffice(scene, at, to)
  if (office < 0) {
    // "Tawfik Chamaa of the Union of …": a person and the body they belong to.
    const of = findOf(tokens, at, to)
    if (of > at + 1 && at === from && isName(tokens, at, of) && !hasOrganisation(scene, at, of))
      return {
        name: textOf(scene, nameFrom(scene, at, of), of),
        office: null,
        organisation: textOf(scene, skipArticle(tokens, of + 1, to), to),
      }
    if (isName(tokens, at, to) && !hasOrganisation(scene, at, to))
      return { ...NOBODY, name: textOf(scene, nameFrom(scene, at, to), to) }
    return { ...NOBODY, name: organisationName(scene, at, to) }
  }
  const nameAt = nameFrom(scene, office + 1, to)
  const name = nameAt < to && isName(tokens, nameAt, to) ? textOf(scene, nameAt, to) : null
  const of = office + 1 < to && /^(?:of|for|at|from|with|in)$/u.test(tokens[office + 1]!.folded) ? office + 2 : -1
  if (of > 0 && tokens[office + 1]!.folded !== 'in') {
    const nameIn = lastName(scene, of, to)
    return {
      name: nameIn < to ? textOf(scene, nameIn, to) : null,
      office: textOf(scene, at, office + 1),
      organisation: textOf(scene, skipArticle(tokens, of, to), Math.min(nameIn, to)),
    }
  }
  const body = office > at ? bodyBefore(scene, at, office) : null
  if (words.organisations.has(tokens[office]!.folded) && !words.people.has(tokens[office]!.folded))
    return { ...NOBODY, name: organisationName(scene, at, to) }
  // "the Syrian Observatory for Human Rights monitor": a body, not a person who monitors.
  if (name === null && words.organisations.has(tokens[office]!.folded) && body !== null && /\p{Lu}/u.test(body))
    return { ...NOBODY, name: organisationName(scene, at, office) }
  return { name, office: textOf(scene, at, office + 1), organisation: body }
}

/** The office stands before the name; of several the last before a name begins. */
function lastOffice(scene: Scene, from: number, to: number): number {
  const { tokens, words } = scene
  let found = -1
  for (let i = from; i < to; i++) {
    const { folded } = tokens[i]!
    if (/^(?:of|for|at|from|in|with|on)$/u.test(folded)) break
    if (words.people.has(folded) || (words.titles.has(folded) && i > from && !isCapital(tokens[i + 1]))) found = i
  }
  return found
}

function findOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (/^(?:of|from|with|at)$/u.test(tokens[i]!.folded)) return i
  return -1
}

const isCapitalNoun = (token: Token): boolean => token.tag === 'PROPN'

/** Capitals and the small words between them. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to || !isCapital(tokens[to - 1])) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (
      !isCapital(token) &&
      !PARTICLE.test(token.folded) &&
      !isTight(tokens, i) &&
      token.text !== '.' &&
      !/^['’]/u.test(token.text)
    )
      return false
  }
  return true
}

const hasOrganisation = ({ tokens, words }: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words.organisations.has(tokens[i]!.folded)) return true
  return false
}

/** Ranks and titles before a name are not part of it: "Brig. Gen. Samir Suleiman". */
function nameFrom({ tokens, words }: Scene, from: number, to: number): number {
  let at = from
  while (
    at < to - 1 &&
    (words.titles.has(tokens[at]!.folded) || tokens[at]!.text === '.' || words.people.has(tokens[at]!.folded))
  )
    at++
  return at
}

/** A name at the end of a phrase, after an office and its body: "spokesman for the ministry Igor Lenin". */
function lastName(scene: Scene, from: number, to: number): number {
  const { tokens } = scene
  let at = to
  while (at > from && (isCapital(tokens[at - 1]) || isTight(tokens, at - 1) || PARTICLE.test(tokens[at - 1]!.folded))) at--
  if (at === from || at >= to - 1 || isDeterminer(tokens[at - 1]) || isTight(tokens, at - 1)) return to
  return /^(?:of|for|at|from|in|on|and)$/u.test(tokens[at - 1]!.folded) ? to : nameFrom(scene, at, to)
}

function skipArticle(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to - 1 && /^(?:the|a|an|its|his|her|their)$/u.test(tokens[at]!.folded)) at++
  return at
}

/** "Observatory" in "the Observatory's director", "Russian Defence Ministry" in "Russian Defence Ministry spokesman". */
function bodyBefore(scene: Scene, from: number, office: number): string | null {
  const { tokens, words } = scene
  let to = office
  // "deputy", "senior", "political": what describes the office and not the body.
  while (
    to > from &&
    !isCapital(tokens[to - 1]) &&
    !words.organisations.has(tokens[to - 1]!.folded) &&
    !/^(?:rebel|rebels|insurgent|militant|separatist|jihadist)$/u.test(tokens[to - 1]!.folded)
  )
    to--
  while (to > from && (/^['’]s?$/u.test(tokens[to - 1]!.text) || isTight(tokens, to - 1))) to--
  let at = from
  while (at < to && !isCapital(tokens[at]) && tokens[at]!.tag === 'ADJ') at++
  return at < to ? textOf(scene, at, to) : null
}

/** The name of a body: without "the Britain-based" before it and "monitor" or "group" after it. */
function organisationName(scene: Scene, from: number, to: number): string | null {
  const { tokens } = scene
  let at = from
  let end = to
  for (let i = from; i < to - 1; i++)
    if (/^(?:based|led|backed|run)$/u.test(tokens[i]!.folded) && isTight(tokens, i - 1)) at = i + 1
  while (at < end && !isCapital(tokens[at])) at++
  while (
    end > at + 2 &&
    /^(?:monitor|group|organisation|organization|watchdog|agency|charity|newspaper|militia|movement)$/u.test(
      tokens[end - 1]!.text,
    )
  )
    end--
  return at < end ? textOf(scene, at, end) : null
}

const textOf = ({ layer, tokens }: Scene, from: number, to: number): string | null =>
  from < to ? layer.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/['’]s?$/u, '') : null
