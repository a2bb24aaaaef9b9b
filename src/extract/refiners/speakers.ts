import type { ActorMention, AttributionMention, SpeakerMention } from '../../model/mention.ts'
import { contains } from '../../model/span.ts'
import type { TextLayer } from '../../text/layer.ts'
import { attributionAt, type CreditIndex, indexCredits } from './attribution-at.ts'
import { fullNames, type NamedSpeaker, type NameIndex } from './full-names.ts'

/** Somebody already named in the report, whom a later "he" or "the group" may mean. */
interface Antecedent {
  readonly mention: SpeakerMention
  readonly told: SpeakerMention | null
  readonly sentence: number
}

const SINGULAR = /^(?:he|she|him|her)$/iu
const THING = /^(?:it)$/iu
const PLURAL = /^(?:they|them|both|others|some)$/iu
const SELF = /^(?:i|we)$/iu
const OWN_VOICE = /^(?:i|we|you)$/iu
const MONITOR = /monitor|observatory|watch|rights/iu
const BODY =
  /\b(?:united nations|un|eu|nato|state|front|watch|borders|international|council|ministry|army|military|government|observatory|group|organi[sz]ation|agency|coalition|party|police|forces?|command|committee|commission|network|centre|center|company|bank|television|media|news|movement|brigades?|union|authority|administration|office|department|institute|defen[cs]e|helmets|crescent|cross|monitor|watchdog|charity|statement|report)s?\b/iu
// Words that can stand for any body that was named before.
const ANY_BODY =
  /^(?:group|monitor|organi[sz]ation|watchdog|agency|network|body|ngo|charity|company|firm|bank|institution|outlet|newspaper|paper|statement|report|document|office|institute|centre|center|channel|daily|service|association|foundation|alliance|faction|movement|source)$/u
/** Words that can stand for any person who was named before. */
const ANY_PERSON =
  /^(?:official|spokesman|spokeswoman|spokesperson|minister|director|commander|source|envoy|leader|chief|head|doctor|activist|resident|witness|man|woman|general|colonel|president|premier|diplomat|ambassador|lawyer|expert|analyst|economist|professor|secretary|politician|governor|mayor|adviser|advisor|lawmaker|senator|candidate|executive|medic|nurse|journalist|correspondent|officer|teacher|student|father|mother|author|actor|singer|coach|player)$/u
/** A pronoun does not reach back further than this many sentences. */
const REACH = 6
/** … and among how many that spoke last. */
const MOST = 40

/**
 * Puts the antecedent in the place of "he", "it", "the group", "the monitor", "the official said", and the full name in the place of a
 * surname. The medium told to goes with the speaker who goes on. What stays unresolved stays in its words.
 */
export function resolveSpeakers(
  layer: TextLayer,
  attributions: readonly AttributionMention[],
  actors: readonly ActorMention[] = [],
): AttributionMention[] {
  const names = fullNames(layer, attributions)
  const known: Antecedent[] = []
  const resolved = new Map<number, Antecedent>()
  const mentions = attributions.flatMap((a) =>
    a.speakers.filter((s) => s.role !== 'told').map((mention) => ({ mention, attribution: a })),
  )
  for (const { mention, attribution } of mentions.toSorted((a, b) => a.mention.from - b.mention.from)) {
    if (resolved.has(mention.from)) continue
    const sentence = layer.tokens[mention.from]!.sentence
    const own = attribution.speakers.find((s) => s.role === 'told') ?? null
    const spoken = antecedentOf(layer, mention, known, attributions, names) ?? officerBefore(layer, mention, known, actors)
    const before = THE_GROUP.test(mention.words) ? laterGroup(layer, mention, spoken, actors) : spoken
    const told = own ?? (before && sentence - before.sentence <= 3 ? before.told : null)
    const found = { mention: before ? { ...mention, ...identity(before.mention, mention) } : mention, told, sentence }
    resolved.set(mention.from, found)
    known.push(found)
  }
  const chains = attributions.flatMap((attribution): AttributionMention[] => {
    const speakers = attribution.speakers.map((s) =>
      s.role === 'told' ? s : { ...(resolved.get(s.from)?.mention ?? s), role: s.role },
    )
    // "I think that …" with nobody quoted is the outlet's own voice.
    if (speakers.some((s) => OWN_VOICE.test(s.words))) return []
    const told = resolved.get(attribution.speakers.at(-1)?.from ?? -1)?.told ?? null
    return [{ ...attribution, speakers: told && speakers.every((s) => s.role !== 'told') ? [told, ...speakers] : speakers }]
  })
  const credits = indexCredits(chains)
  return chains.map((attribution) => ({ ...attribution, speakers: withOuter(attribution, credits) }))
}

const THE_GROUP = /^the (?:group|movement|militia|militants|insurgents|jihadists)$/iu

/** "the group", where an armed group was named since anybody spoke whom the words may mean: that group. */
function laterGroup(
  layer: TextLayer,
  mention: SpeakerMention,
  spoken: Antecedent | null,
  actors: readonly ActorMention[],
): Antecedent | null {
  const sentence = layer.tokens[mention.from]!.sentence
  const group = actors.findLast(({ to, entries }) => to <= mention.from && entries.length > 0 && entries.every(isArmedGroup))
  if (!group) return spoken
  const named = layer.tokens[group.from]!.sentence
  if (sentence - named > REACH || (spoken && spoken.sentence >= named)) return spoken
  return {
    mention: { ...mention, words: group.words, name: group.words, office: null, organisation: null },
    told: null,
    sentence: named,
  }
}

const isArmedGroup = ({ inter }: ActorMention['entries'][number]): boolean => inter !== null && inter >= 2 && inter <= 4

/** "X said that Y reported that …": whoever speaks inside another's words is passed on by them. */
function withOuter(attribution: AttributionMention, credits: CreditIndex): readonly SpeakerMention[] {
  if (attribution.speakers.length === 0 || !attribution.cue) return attribution.speakers
  const outer = attributionAt(
    credits,
    attribution.cue.span,
    (a) =>
      a !== attribution &&
      a.speakers.length > 0 &&
      a.speakers.every((s) => attribution.speakers.every((own) => own.from !== s.from)),
  )
  if (!outer) return attribution.speakers
  const named = new Set(attribution.speakers.map((s) => s.name ?? s.words))
  const passed = outer.speakers
    .filter((s) => !named.has(s.name ?? s.words))
    .map((s) => (s.role === 'said' ? { ...s, role: 'relayed' as const } : s))
  const told = attribution.speakers.some((s) => s.role === 'told')
  return [...passed.filter((s) => s.role !== 'told' || !told), ...attribution.speakers]
}

/** A surname keeps its own words; a pronoun or description takes those that it stands for. */
const identity = (
  before: SpeakerMention,
  mention: SpeakerMention,
): Pick<SpeakerMention, 'words' | 'name' | 'office' | 'organisation'> => ({
  words: mention.name === null ? before.words : mention.words,
  name: before.name,
  office: mention.office ?? before.office,
  organisation: mention.organisation ?? before.organisation,
})

function antecedentOf(
  layer: TextLayer,
  mention: SpeakerMention,
  known: readonly Antecedent[],
  attributions: readonly AttributionMention[],
  names: NameIndex,
): Antecedent | null {
  const sentence = layer.tokens[mention.from]!.sentence
  const latest = known.slice(-MOST)
  const near = latest.slice(latest.findLastIndex((k) => sentence - k.sentence > REACH) + 1)
  const { words } = mention
  if (SELF.test(words)) return quotedBy(mention, attributions, known)
  if (SINGULAR.test(words))
    return (
      titledSince(
        names,
        mention,
        near.findLast((k) => isPerson(k.mention)),
      ) ??
      personBefore(names, mention) ??
      near.findLast((k) => !isBody(k.mention) && !isPlural(k.mention)) ??
      null
    )
  if (THING.test(words))
    return near.findLast((k) => isBody(k.mention)) ?? near.findLast((k) => !isPerson(k.mention) && !isPlural(k.mention)) ?? null
  if (PLURAL.test(words)) return near.findLast((k) => isPlural(k.mention)) ?? null
  if (mention.name !== null) return named(mention, known, names)
  return (
    described(mention, near, known) ??
    issuerOf(layer, mention, near) ??
    namedAfter(layer, mention, attributions) ??
    monitorAfter(layer, mention, attributions)
  )
}

/** "I", "we" inside a quotation: whoever is quoted. */
function quotedBy(
  mention: SpeakerMention,
  attributions: readonly AttributionMention[],
  known: readonly Antecedent[],
): Antecedent | null {
  const outer = attributions.find(
    (a) => a.speakers.every((s) => s.from !== mention.from) && a.content.some((c) => contains(c, mention.span)),
  )
  const speaker = outer?.speakers.at(-1)
  return speaker ? (known.find((k) => k.mention.from === speaker.from) ?? null) : null
}

/** "Suleiman", "the Observatory": the full name that the report gives elsewhere. */
function named(mention: SpeakerMention, known: readonly Antecedent[], names: NameIndex): Antecedent | null {
  const full = names.get(mention.name!)
  if (!full) return null
  const before = known.findLast((k) => k.mention.name === full.name)
  return { mention: { ...mention, ...full }, told: before?.told ?? null, sentence: before?.sentence ?? -REACH }
}

/** A person told of in the sentences before, who has not spoken yet. */
const personBefore = (names: NameIndex, mention: SpeakerMention): Antecedent | null => {
  const person: NamedSpeaker | null = names.personBefore(mention.from)
  return person ? { mention: { ...mention, ...person, words: person.name ?? mention.words }, told: null, sentence: -REACH } : null
}

/** Only these titles are sure to be a woman's. */
const HERS = /^(?:mrs|ms)$/u

/** "But President X was sure. … he said": who opens a sentence by title since somebody last spoke is meant, not that speaker. */
function titledSince(names: NameIndex, mention: SpeakerMention, spoken: Antecedent | undefined): Antecedent | null {
  const person = names.titledBefore(mention.from)
  const isHers = /^(?:she|her)$/iu.test(mention.words)
  if (!person || isHers !== HERS.test(person.title) || (spoken && spoken.mention.from >= person.from)) return spoken ?? null
  const full = person.name === null ? null : (names.get(person.name) ?? person)
  return full && { mention: { ...mention, ...full, words: full.name ?? mention.words }, told: null, sentence: -REACH }
}

/** "the monitor", "the military source": the last speaker of that description, or of any that such words can stand for. */
function described(mention: SpeakerMention, near: readonly Antecedent[], known: readonly Antecedent[]): Antecedent | null {
  // "Official explained": texts translated without articles.
  const match =
    /^(?:(?:the|this|that)\s(?:.*[\s-])?|(?=(?:Official|Source|Spokesman|Spokesperson|Statement|Agency)$))(?<head>[\p{L}-]+)$/iu.exec(
      mention.words,
    )
  if (!match) return null
  const head = match.groups!.head!.toLowerCase()
  const same = known.findLast((k) => headsOf(k.mention).includes(head) && agrees(k.mention, mention))
  const body = ANY_BODY.test(head) && mention.organisation === null ? (near.findLast((k) => isBody(k.mention)) ?? null) : null
  // A headline's "rebel group" is whoever the text then names.
  const isNamedSince = same?.mention.name === null && body !== null && body.mention.name !== null && body.sentence > same.sentence
  if (same && !isNamedSince) return same
  if (ANY_PERSON.test(head) && mention.organisation === null) {
    const person = near.findLast((k) => isPerson(k.mention) && mayHold(k.mention, head))
    if (person) return person
  }
  return body
}

/** "a statement issued by the spokesman. … The statement reads": his. */
function issuerOf(layer: TextLayer, mention: SpeakerMention, near: readonly Antecedent[]): Antecedent | null {
  if (!/^the statement$/iu.test(mention.words)) return null
  const wordsBefore = (from: number): string =>
    layer.tokens
      .slice(Math.max(0, from - 3), from)
      .map((t) => t.folded)
      .join(' ')
  return near.findLast((k) => k.mention.name !== null && ISSUED.test(wordsBefore(k.mention.from))) ?? null
}

const ISSUED = /\bstatement (?:(?:issued|released|published|signed|read) )?(?:by|,)$/u

const SPEAKS_FOR_ARMY = /^the (?:army|navy|naval|military|air force) (?:spokesman|spokeswoman|spokesperson|officer)$/iu
const RANK =
  /\b(?:admiral|(?<!\b(?:secretary|attorney|director|inspector|consul|governor)[\s-])general|colonel|major|captain|brigadier|lieutenant|commodore|gen|col|maj|lt|capt)\b/iu

/** "Rear Admiral X said … Asked where, the army spokesman said": the officer who spoke right before, no side being named since. */
function officerBefore(
  layer: TextLayer,
  mention: SpeakerMention,
  known: readonly Antecedent[],
  actors: readonly ActorMention[],
): Antecedent | null {
  const officer = known.at(-1)
  if (!officer || !SPEAKS_FOR_ARMY.test(mention.words) || layer.tokens[mention.from]!.sentence - officer.sentence > 1) return null
  const { name, office, organisation, words, from } = officer.mention
  if (name === null || organisation !== null || !RANK.test(office ?? words)) return null
  return actors.some((a) => a.from > from && a.to <= mention.from) ? null : officer
}

/** Offices that nobody else's office is: "the mayor" is not the separatist leader named before. */
const OFFICE =
  /^(?:mayor|governor|minister|president|premier|ambassador|envoy|doctor|nurse|lawyer|general|colonel|director|bishop|priest|teacher|student|farmer|shopkeeper|senator|lawmaker|secretary|coach|player|singer|actor|author)$/u

const mayHold = ({ office, words }: SpeakerMention, head: string): boolean =>
  !OFFICE.test(head) ||
  office === null ||
  `${office} ${words}`
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(head)

/** "A regional governor said …", and the sentences after it call him by name: "said the governor, Ivo Marek". */
function namedAfter(layer: TextLayer, mention: SpeakerMention, attributions: readonly AttributionMention[]): Antecedent | null {
  const head =
    leadOf(mention.words)
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .at(-1) ?? ''
  if (!OFFICE.test(head) || mention.organisation !== null) return null
  const sentence = layer.tokens[mention.from]!.sentence
  const after = attributions
    .flatMap((a) => a.speakers)
    .find(
      (s) =>
        s.from > mention.from &&
        s.name !== null &&
        /^the\s/iu.test(s.words) &&
        (s.office ?? '').toLowerCase().endsWith(head) &&
        layer.tokens[s.from]!.sentence - sentence <= REACH,
    )
  return after ? { mention: after, told: null, sentence } : null
}

/** "…, a monitor said", and the sentences after it name the monitor. */
function monitorAfter(layer: TextLayer, mention: SpeakerMention, attributions: readonly AttributionMention[]): Antecedent | null {
  if (!/^an?\s(?:[\p{L}-]+\s){0,2}(?:monitor|watchdog|monitoring group|rights group)$/iu.test(mention.words)) return null
  const sentence = layer.tokens[mention.from]!.sentence
  const after = attributions
    .flatMap((a) => a.speakers)
    .find(
      (s) =>
        s.from > mention.from && s.name !== null && layer.tokens[s.from]!.sentence - sentence <= REACH && MONITOR.test(s.words),
    )
  return after ? { mention: after, told: null, sentence } : null
}

/** The nouns that a later description may repeat: the last of the phrase, of its office and of its name. */
const headsOf = ({ words, office, name }: SpeakerMention): readonly string[] =>
  [leadOf(words), office ?? '', name ?? ''].map(
    (part) =>
      part
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .filter(Boolean)
        .at(-1) ?? '',
  )

/** "the Turkish army" is not "the Syrian army": words that both give must not differ. */
const agrees = (before: SpeakerMention, mention: SpeakerMention): boolean => {
  const own = mention.words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length > 3 && !/^(?:the|this|that)$/u.test(w))
  const theirs = new Set(before.words.toLowerCase().split(/[^\p{L}]+/u))
  return own.every((w) => theirs.has(w))
}

/** The words up to the first preposition or comma: "A UN official" of "A UN official in the capital". */
const leadOf = (words: string): string => words.split(/\s(?:of|in|at|from|for|with|on|who|close|near)\s|,/u)[0]!

const isPerson = (mention: SpeakerMention): boolean => {
  const { name, office, words } = mention
  if (name !== null) return office !== null || (/\s/u.test(name) && !BODY.test(words) && !/^the\s/iu.test(words))
  return office !== null && !isPlural(mention) && !BODY.test(leadOf(words).split(/\s/u).at(-1)!)
}

const isBody = (mention: SpeakerMention): boolean =>
  !isPerson(mention) &&
  (BODY.test(leadOf(mention.words)) || (mention.name !== null && /^(?:the\s|\p{Lu}{2,}$)/iu.test(mention.words)))

const isPlural = ({ words, name }: SpeakerMention): boolean =>
  name === null && /(?:[^s]s|people|police|troops|men|women|children|staff|media)$/iu.test(leadOf(words))
