import type { LinkRole } from '../../../../model/claim.ts'
import type { SpeakerMention } from '../../../../model/mention.ts'
import type { Token } from '../../../../text/layer.ts'
import { isAcronym, isCapital, isComma, isDeterminer, isPronoun, isTight, type Scene, type Stretch } from './scene.ts'

interface Parts {
  readonly name: string | null
  readonly office: string | null
  readonly organisation: string | null
}

const SPEAKERS = 'en.speaker.phrase'
const NOBODY: Parts = { name: null, office: null, organisation: null }
// Small words inside a name: "Abu Abdel-Moneim al-Hassan", "Zeid bin Raad", "Ursula von der Leyen".
const PARTICLE = /^(?:al|el|bin|bint|ibn|abu|umm|de|del|della|da|dos|di|van|von|der|den|la|le|ul|ur|e)$/u
const SPLITS = /^(?:who|whose|which|that|,|\(|\)|\[|\])$/u
const TIE = /^(?:by|of|for|at|from|with|in|on|to|near|inside)$/u
// Words for a body that follow its name and are no part of it: "the Syrian Observatory for Human Rights monitor".
const GENERIC =
  /^(?:news|monitoring|wire|state|monitor|group|organi[sz]ation|watchdog|agency|charity|newspaper|militia|movement|network)$/u

// "General" and "Joint" before these are part of a body's name and no rank: "the General Staff", "the General Command".
const BODY =
  /^(?:staff|staffs|command|commands|directorate|secretariat|administration|security|intelligence|assembly|council|congress|inspectorate|prosecution|union|federation|authority|department|office|hospital)$/u

/** A speaker as the phrase presents it: name, office, and the body spoken for. */
export function speakerMention(scene: Scene, stretch: Stretch, role: LinkRole, rule: string): SpeakerMention {
  const { layer, tokens } = scene
  let { from, to } = stretch
  while (to > from + 1 && isComma(tokens[to - 1])) to--
  while (from < to - 1 && (isComma(tokens[from]) || /^(?:both|either)$/u.test(tokens[from]!.folded))) from++
  // "told The Associated Press in the capital": the medium alone.
  if (role === 'told')
    while (to > from + 1 && tokens.slice(from + 1, to).some((t) => /^(?:in|from|on|at|by|via)$/u.test(t.text))) to--
  const span = [tokens[from]!.start, tokens[to - 1]!.end] as const
  return { span, from, to, rule, role, words: layer.text.slice(...span), ...partsOf(scene, from, to) }
}

function partsOf(scene: Scene, from: number, to: number): Parts {
  const { tokens } = scene
  if (to === from + 1 && isPronoun(tokens[from])) return NOBODY
  let parts = NOBODY
  for (let at = from; at < to; ) {
    let end = at
    while (end < to && !splitsAt(scene, end, at)) end++
    if (end > at) {
      const next = partsOfSegment(scene, at, end)
      // "UN humanitarian chief, Stephen O'Brien": the person, not the body that the office names.
      parts = {
        name: parts.name ?? next.name,
        office: parts.office ?? next.office,
        organisation: parts.organisation ?? next.organisation,
      }
    }
    // What a relative clause tells is not part of the name.
    if (/^(?:who|whose|which|that)$/u.test(tokens[end]?.folded ?? '')) break
    at = SPLITS.test(tokens[end]?.folded ?? ',') ? end + 1 : end
  }
  return parts
}

/** Those who speak, the medium told to before them. */
export const speakersOf = (scene: Scene, who: readonly Stretch[], told: Stretch | null): SpeakerMention[] => [
  ...(told ? [speakerMention(scene, told, 'told', SPEAKERS)] : []),
  ...who.map((stretch) => speakerMention(scene, stretch, 'said', SPEAKERS)),
]

/** A comma, a bracket or a relative pronoun; and the article of an apposition that lost its comma, "Hamza al-Amin the director". */
function splitsAt({ tokens, words }: Scene, at: number, from: number): boolean {
  const token = tokens[at]!
  if (SPLITS.test(token.folded)) return !isAcronym(token)
  if (at - from < 1 || !/^(?:the|a|an)$/u.test(token.folded) || !isCapital(tokens[at - 1])) return false
  return tokens
    .slice(at + 1, at + 5)
    .some((t) => words.people.has(t.folded) || /^(?:group|alliance|agency|charity|collective|watchdog|monitor)$/u.test(t.folded))
}

function partsOfSegment(scene: Scene, from: number, to: number): Parts {
  const { tokens, words } = scene
  let at = from
  while (at < to - 1 && ((isDeterminer(tokens[at]) && tokens[at]!.tag !== 'PROPN') || tokens[at]!.folded === 'of')) at++
  const tie = tieIn(tokens, at, to)
  const office = isBodyOfPeople(scene, from, at, tie) ? -1 : lastOffice(scene, at, tie)
  if (office < 0) return withoutOffice(scene, at, to, tie)
  const first = nameThenOffice(scene, at, office, tie)
  if (first > at && tie < to) {
    const [bodyAt, bodyTo] = bodyAfter(scene, tie, to)
    return {
      name: textOf(scene, at, first),
      office: textOf(scene, first, office + 1),
      organisation: textOf(scene, bodyAt, bodyTo),
    }
  }
  const body = bodyBefore(scene, at, office)
  const nameAt = nameFrom(scene, office + 1, tie)
  // "President Assad's forces", "the Observatory for Human Rights monitor": a body, not the person in its name.
  if (endsInBody(scene, office, tie)) return { ...NOBODY, name: organisationName(scene, at, to) }
  if (
    !isCapital(tokens[office]) &&
    words.organisations.has(tokens[office]!.folded) &&
    office === tie - 1 &&
    body !== null &&
    /\p{Lu}/u.test(body)
  )
    return { ...NOBODY, name: organisationName(scene, at, office) }
  if (
    isCapital(tokens[office]) &&
    office === tie - 1 &&
    words.organisations.has(tokens[office]!.folded) &&
    !words.titles.has(tokens[office]!.folded)
  )
    return { ...NOBODY, name: organisationName(scene, at, to) }
  const named = isName(tokens, nameAt, tie)
  if (tie >= to)
    return {
      name: named ? textOf(scene, nameAt, to) : null,
      office: textOf(scene, at, office + 1),
      organisation: ministry(scene, office, body),
    }
  const last = named ? to : lastName(scene, tie + 1, to)
  const [bodyAt, bodyTo] = bodyAfter(scene, tie, last)
  return {
    name: named ? textOf(scene, nameAt, tie) : last < to ? textOf(scene, last, to) : null,
    office: textOf(scene, at, office + 1),
    organisation: body ?? (/^(?:of|for|at|from|with)$/u.test(tokens[tie]!.folded) ? textOf(scene, bodyAt, bodyTo) : null),
  }
}

function withoutOffice(scene: Scene, at: number, to: number, tie: number): Parts {
  const { tokens, words } = scene
  const bare = nameFrom(scene, at, tie)
  const person = isName(tokens, at, tie) && !hasOrganisation(scene, at, tie)
  // "Tawfik Chamaa of the Union of …": a person and the body they belong to.
  if (person && tie < to && tie - bare > 1 && /^(?:of|from|with|at)$/u.test(tokens[tie]!.folded))
    return { name: textOf(scene, bare, tie), office: null, organisation: textOf(scene, skipArticle(tokens, tie + 1, to), to) }
  if (person && tie >= to) return { ...NOBODY, name: textOf(scene, bare, to) }
  // "a new report by the Centre for Policy Research": the body after its document.
  if (
    tie < to &&
    tokens.slice(at, tie).some((t) => words.documents.has(t.folded)) &&
    /^(?:by|from|of)$/u.test(tokens[tie]!.folded)
  ) {
    const body =
      organisationName(scene, skipArticle(tokens, tie + 1, to), to) ?? textOf(scene, skipArticle(tokens, tie + 1, to), to)
    return { name: body !== null && /\p{Lu}/u.test(body) ? body : null, office: null, organisation: body }
  }
  // "the foreign ministry statement", "UN estimates": the body that the document is of.
  if (tie > at + 1 && words.documents.has(tokens[tie - 1]!.folded) && !words.organisations.has(tokens[tie - 1]!.folded)) {
    const body = textOf(scene, at, tie - 1)
    return { name: body !== null && /\p{Lu}/u.test(body) ? body : null, office: null, organisation: body }
  }
  return { ...NOBODY, name: organisationName(scene, at, to) }
}

/** "Mona Darwish executive director of the fund": where the office begins after a name; `at` where none does. */
function nameThenOffice({ tokens, words }: Scene, at: number, office: number, tie: number): number {
  if (office !== tie - 1) return at
  let first = at
  while (
    first < office &&
    isCapital(tokens[first]) &&
    !words.people.has(tokens[first]!.folded) &&
    !words.titles.has(tokens[first]!.folded) &&
    !words.organisations.has(tokens[first]!.folded) &&
    !/^(?:executive|deputy|senior|assistant|regional|general)$/u.test(tokens[first]!.folded)
  )
    first++
  return first - at >= 2 && first < office + 1 && !tokens.slice(at, first).some((t) => t.tag === 'ADJ') ? first : at
}

/** "the Emergency Lawyers", "the Syrian Democratic Forces": capitals throughout and a plural at the end name a body. */
const isBodyOfPeople = ({ tokens }: Scene, from: number, at: number, to: number): boolean =>
  at > from &&
  to - at > 1 &&
  /[^s]s$/u.test(tokens[to - 1]!.folded) &&
  tokens.slice(at, to).every((t) => /^(?:\p{Lu}|[-‐‑]$)/u.test(t.text))

/** "the General Staff", "the Directorate General of …": the word is no rank there. */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.folded === 'general' && (BODY.test(tokens[at + 1]?.folded ?? '') || BODY.test(tokens[at - 1]?.folded ?? ''))

/** Where a preposition ties something to the head; the end where none does. "The Joint Chiefs of Staff" are one body. */
function tieIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (TIE.test(tokens[i]!.folded) && !isOfStaff(tokens, i)) return i
  return to
}

const isOfStaff = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.folded === 'of' && tokens[at - 1]!.folded === 'chiefs' && tokens[at + 1]?.folded === 'staff'

/** The office stands before the name; of several the last before a name begins. */
function lastOffice({ tokens, words }: Scene, from: number, to: number): number {
  let found = -1
  for (let i = from; i < to; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]]
    // "Doctors Without Borders", "official news agency": part of a name, or an adjective.
    const named = isCapital(token) && /[^s]s$/u.test(token.folded) && isCapital(next) && i + 1 < to
    const adjective = i + 1 < to && !isCapital(next) && words.organisations.has(next!.folded) && !words.people.has(next!.folded)
    if (words.people.has(token.folded) && !named && !adjective && !isOfBody(tokens, i) && !isOfStaff(tokens, i + 1)) found = i
  }
  return found
}

/** "President Assad's forces": the head after a possessive is a body. */
function endsInBody({ tokens, words }: Scene, office: number, to: number): boolean {
  for (let i = office + 1; i < to - 1; i++)
    if (/^['’]s?$/u.test(tokens[i]!.text)) return words.organisations.has(tokens[to - 1]!.folded)
  return false
}

/** Capitals and the small words between them. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to || !isCapital(tokens[to - 1])) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    const joins = PARTICLE.test(token.folded) || isTight(tokens, i) || token.text === '.' || /^['’]/u.test(token.text)
    if (!isCapital(token) && !joins) return false
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
    !isOfBody(tokens, at) &&
    (words.titles.has(tokens[at]!.folded) ||
      tokens[at]!.text === '.' ||
      words.people.has(tokens[at]!.folded) ||
      (isTight(tokens, at) && words.titles.has(tokens[at + 1]!.folded)))
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
  return TIE.test(tokens[at - 1]!.folded) || tokens[at - 1]!.tag === 'CCONJ' ? to : nameFrom(scene, at, to)
}

function skipArticle(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to - 1 && /^(?:the|a|an|its|his|her|their)$/u.test(tokens[at]!.folded)) at++
  return at
}

/** The body of an office, after its preposition: the first that has a name, "head of communications for the Red Cross". */
function bodyAfter({ tokens }: Scene, tie: number, to: number): [from: number, to: number] {
  let from = tie + 1
  for (let i = tie; i < to; i++) {
    if (!TIE.test(tokens[i]!.folded)) continue
    const first = skipArticle(tokens, i + 1, to)
    if (isCapital(tokens[first])) {
      from = first
      break
    }
  }
  return [skipArticle(tokens, from, to), to]
}

/** "Observatory" in "the Observatory's director", "Russian Defence Ministry" in "Russian Defence Ministry spokesman". */
function bodyBefore(scene: Scene, from: number, office: number): string | null {
  const { tokens, words } = scene
  if (/^activists?$/u.test(tokens[office]!.folded) && !(isCapital(tokens[office - 1]) && office - 1 > scene.sentence.from))
    return null
  // "Army spokesman Brig. Gen": the first office has the body; titles after it have none.
  let to = office
  for (let i = from; i < office; i++) if (words.people.has(tokens[i]!.folded) && i > from) to = i
  // "deputy", "senior", "political", "Lieutenant" before "General": what describes the office and not the body.
  const tells = (token: Token): boolean =>
    (isCapital(token) &&
      (token.index > scene.sentence.from || token.tag === 'PROPN') &&
      !/^(?:rescue|aid|relief|medical|health|human|senior|local|lieutenant|lt|major|maj|brigadier|brig|rear|vice|colonel|col)$/u.test(
        token.folded,
      )) ||
    words.organisations.has(token.folded) ||
    /^(?:rebel|rebels|insurgent|militant|separatist|jihadist|local|military)$/u.test(token.folded)
  while (to > from && !tells(tokens[to - 1]!)) to--
  while (to > from && (/^['’]s?$/u.test(tokens[to - 1]!.text) || isTight(tokens, to - 1))) to--
  let at = from
  while (at < to && !tells(tokens[at]!)) at++
  return textOf(scene, at, to)
}

/** "Russian Foreign Minister" speaks for the Russian Foreign Ministry. */
const ministry = ({ tokens }: Scene, office: number, body: string | null): string | null =>
  body !== null && tokens[office]!.folded === 'minister' && / /u.test(body) ? `${body} Ministry` : body

/** The name of a body: without "the Britain-based" before it and "monitor" or "group" after it. */
function organisationName(scene: Scene, from: number, to: number): string | null {
  const { tokens } = scene
  let at = from
  let end = to
  for (let i = from; i < to; i++) if (/^(?:based|led|backed|run)$/u.test(tokens[i]!.folded) && isTight(tokens, i - 1)) at = i + 1
  while (at < end && !isCapital(tokens[at])) at++
  // "Rebel group claims": the capital is that of the sentence.
  const opens = at === scene.sentence.from && end - at > 1 && GENERIC.test(tokens[at + 1]!.text)
  if (opens && scene.words.people.has(`${tokens[at]!.folded}s`)) return null
  while (end > at + 1 && GENERIC.test(tokens[end - 1]!.text)) end--
  return textOf(scene, at, end)
}

const textOf = ({ layer, tokens }: Scene, from: number, to: number): string | null =>
  from < to ? layer.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/['’]s?$/u, '') : null
