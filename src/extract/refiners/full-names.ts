import type { AttributionMention, SpeakerMention } from '../../model/mention.ts'
import type { TextLayer } from '../../text/layer.ts'

export type NamedSpeaker = Pick<SpeakerMention, 'name' | 'office' | 'organisation'>

/** The full names of a report, by any shorter form of them. */
export interface NameIndex {
  /** The speaker whose full name ends with, or begins as, this shorter name; null where it is full itself or fits several. */
  get(name: string): NamedSpeaker | null
  /** The last person by full name before a token, within the two sentences before it. */
  personBefore(token: number): NamedSpeaker | null
  /** The last person who opens a sentence by title and name ("President X") in that sentence or the one before, and where. */
  titledBefore(token: number): (NamedSpeaker & { readonly from: number; readonly title: string }) | null
}

const PARTICLE = /^(?:al|el|bin|bint|ibn|abu|de|van|von|der|la|-|['’]s?)$/iu
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|sir|gen|brig|maj|col|lt|capt|sgt|president|minister|general|colonel|sheikh|king|prime|foreign|defen[cs]e|interior|spokesman|spokeswoman|director|chief|secretary|ambassador|envoy|sen|rep|gov|the|senator|governor)$/iu

const BODY_WORD =
  /^(?:defen[cs]e|ministry|army|group|council|committee|observatory|organi[sz]ation|network|agency|state|states|forces|front|united|news)$/u

/** Collects full names: those of speakers, and runs of capitals in the text that a speaker is elsewhere called by the end of. */
export function fullNames(layer: TextLayer, attributions: readonly AttributionMention[]): NameIndex {
  const fulls = attributions
    .flatMap((a) => a.speakers)
    .flatMap((s) => (s.name !== null && /\s/u.test(s.name) ? [{ ...s, parts: wordsOf(s.name) }] : []))
  let found: readonly Run[] | null = null
  const runs = (): readonly Run[] => (found ??= capitalRuns(layer))
  return {
    get(name) {
      const parts = wordsOf(name)
      const speaker = fulls.find((s) => s.parts.length > parts.length && endsOrHolds(s.parts, parts))
      if (speaker) return { name: speaker.name, office: speaker.office, organisation: speaker.organisation }
      if (parts.length > 1) return null
      const holder = ACRONYM.test(name) ? runs().find((r) => r.office === name) : undefined
      if (holder) return { name: holder.name, office: null, organisation: null }
      const run = runs().find((r) => r.parts.length > 1 && r.parts.at(-1) === parts[0])
      return run ? { name: run.name, office: null, organisation: null } : null
    },
    personBefore(token) {
      const sentence = layer.tokens[token]!.sentence
      const run = runs().findLast(
        (r) => r.parts.length > 1 && r.to <= token && sentence - layer.tokens[r.from]!.sentence <= 2 && r.opens,
      )
      return run ? { name: run.name, office: null, organisation: null } : null
    },
    titledBefore(token) {
      const sentence = layer.tokens[token]!.sentence
      const run = runs().findLast(
        (r) => r.title !== null && r.opens && r.to <= token && sentence - layer.tokens[r.from]!.sentence <= 1,
      )
      return run ? { name: run.name, office: null, organisation: null, from: run.from, title: run.title! } : null
    },
  }
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/['’]s?\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '' && w !== 'al' && w !== 'el' && w !== 'the')

/** "Suleiman" ends "Samir Suleiman"; "Observatory" stands in "Syrian Observatory for Human Rights"; "Abdel Rahman" ends "Rami Abdel Rahman". */
function endsOrHolds(full: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0) return false
  const tail = full.slice(full.length - part.length)
  if (part.every((w, i) => w === tail[i])) return !full.some((w) => BODY_WORD.test(w))
  return (
    part.length === 1 &&
    /^(?:observatory|helmets|watch|crescent|network|commission|committee)$/u.test(part[0]!) &&
    full.includes(part[0]!)
  )
}

interface Run {
  readonly name: string
  readonly parts: readonly string[]
  readonly from: number
  readonly to: number
  /** It begins its sentence, after titles: a subject. */
  readonly opens: boolean
  /** The title of persons right before it, where the name is no owner's ("President X's forces"). */
  readonly title: string | null
  /** "Chief of Staff (COS), Gen. X": the short form of the office that stands before it. */
  readonly office: string | null
}

const ACRONYM = /^\p{Lu}{3,5}$/u
const PERSONAL = /^(?:mr|mrs|ms|dr|prof|gen|col|maj|capt|lt|president|minister|general|colonel|sheikh|king|senator|governor)$/iu
const HEADS = /^(?:Chief|Minister|Inspector|Commissioner|Secretary|Director|Commander|President|Governor)$/u
/** How many words of an office stand before its short form. */
const LONGEST_OFFICE = 7

/** The short form in brackets that ends an office whose words it is made of. */
function officeBefore({ tokens }: TextLayer, at: number): string | null {
  let i = at - 1
  while (i > 2 && (TITLE.test(tokens[i]!.folded) || /^[.,]$/u.test(tokens[i]!.text))) i--
  const short = tokens[i]?.text === ')' && tokens[i - 2]?.text === '(' ? tokens[i - 1]!.text : ''
  if (!ACRONYM.test(short)) return null
  const words = tokens.slice(Math.max(0, i - 2 - LONGEST_OFFICE), i - 2).map((t) => t.text)
  return words.some((word, head) => HEADS.test(word) && isShortFor(short, words.slice(head))) ? short : null
}

/** "COAS" of "Chief of Army Staff", "CDS" of "Chief of Defence Staff". */
function isShortFor(short: string, words: readonly string[]): boolean {
  const initials = words.map((word) => word[0]!)
  return initials.join('').toUpperCase() === short || initials.filter((letter) => /\p{Lu}/u.test(letter)).join('') === short
}

/** "Gen. X", "President X" */
function titleBefore({ tokens }: TextLayer, { from, to }: Pick<Run, 'from' | 'to'>): string | null {
  if (/^['’]s?$/u.test(tokens[to]?.text ?? '')) return null
  const title = tokens[tokens[from - 1]?.text === '.' ? from - 2 : from - 1]
  return title && title.sentence === tokens[from]!.sentence && PERSONAL.test(title.folded) ? title.folded : null
}

/** "George W Bush" */
const isInitial = (tokens: TextLayer['tokens'], at: number): boolean =>
  /^\p{Lu}$/u.test(tokens[at]!.text) && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '')

/** Runs of two to four capitals: what may be a person's full name. */
function capitalRuns(layer: TextLayer): Run[] {
  const { tokens, text } = layer
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!/^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) || TITLE.test(tokens[at]!.folded) || tokens[at]!.tag !== 'PROPN') continue
    let to = at + 1
    while (
      to < tokens.length &&
      tokens[to]!.sentence === tokens[at]!.sentence &&
      (/^\p{Lu}\p{L}/u.test(tokens[to]!.text) || isInitial(tokens, to) || PARTICLE.test(tokens[to]!.text)) &&
      !/^['’]s?$/u.test(tokens[to]!.text)
    )
      to++
    while (to > at + 1 && !/^\p{Lu}/u.test(tokens[to - 1]!.text)) to--
    const sentence = layer.sentences[tokens[at]!.sentence]!
    const lead = tokens
      .slice(sentence.from, at)
      .every(
        (t) =>
          TITLE.test(t.folded) ||
          t.tag === 'ADJ' ||
          t.tag === 'CCONJ' ||
          t.tag === 'PUNCT' ||
          t.tag === 'PROPN' ||
          t.tag === 'NOUN',
      )
    const name = text.slice(tokens[at]!.start, tokens[to - 1]!.end)
    const title = titleBefore(layer, { from: at, to })
    if (to - at > 1 || title !== null)
      runs.push({
        name,
        parts: wordsOf(name),
        from: at,
        to,
        opens: lead && at - sentence.from < 6,
        title,
        office: officeBefore(layer, at),
      })
    at = to - 1
  }
  return runs
}
