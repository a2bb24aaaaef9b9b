import { namesOf } from '../model/actor-names.ts'
import type { Link, SpeakerKind } from '../model/claim.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import type { AttributionMention, SpeakerMention } from '../model/mention.ts'
import { fold } from '../text/fold.ts'
import { cutTokens } from '../text/tokens.ts'
import { kindOfWords } from './speaker-kind.ts'
import type { ActorContext, ActorResolver } from './who.ts'

const ARTICLE = /^(?:the|a|an|its|his|her|their|some|several|other|another|many)\s+/iu
/** Bodies whose people are of the body's own kind; people of states are officials. */
const SPEAKS_AS_BODY: ReadonlySet<SpeakerKind> = new Set([
  'outlet',
  'wire',
  'monitor',
  'armed-group',
  'rescue-service',
  'medical',
  'humanitarian',
  'un',
  'state-media',
  'media-activist',
])

/** Words that tie somebody to a group: "residents under", "a member of". */
const TIES = /\b(?:of|for|from|by|with|in|under|and)\b/iu
const GROUP_NOUN =
  / (?:(?:terror|terrorist|extremist|jihadist|militant|insurgent|rebel|armed|takfiri) ?)?(?:rebels?|group|movement|militias?|militants?|insurgents?|forces|organi[sz]ation|(?<= terror| terrorist))$/u

/** A chain of speakers → who each is. */
export type SpeakerResolver = (
  speakers: readonly SpeakerMention[],
  cue: AttributionMention['cue'],
  context: ActorContext,
) => Link[]

/**
 * Makes the resolver of speakers: who each of a chain is, of what kind, for whom they speak, and whether that is a party to the conflict
 * (codebook section 4). A person is named, and the organisation that the text presents them with is their affiliation. Whoever no actor
 * entry knows keeps the text's words.
 */
export function createSpeakerResolver(actors: readonly ActorEntry[], resolveActor: ActorResolver): SpeakerResolver {
  const named = new Map<ActorEntry, ReadonlySet<string>>()

  const people = new Map(
    actors.filter((a) => a.kind === 'official' && a.affiliation !== null).map((a) => [keyOf(a.name).split(' ').at(-1)!, a]),
  )
  /** "Assad said": a surname that also stands for a government means the person where it speaks. */
  const person = (name: string | null): ActorEntry | null =>
    name !== null && !/ /u.test(name) ? (people.get(keyOf(name).split(' ').at(-1)!) ?? null) : null
  /** The actor that goes by exactly these words. */
  const exact = (words: string | null, context: ActorContext): ActorEntry | null => {
    if (words === null) return null
    const entry = resolveActor(words, context)
    if (!entry) return null
    return namesFor(entry).has(keyOf(words)) ? entry : null
  }
  const namesFor = (entry: ActorEntry): ReadonlySet<string> => {
    const names = named.get(entry) ?? new Set(namesOf(entry).map((name) => keyOf(name.words)))
    named.set(entry, names)
    return names
  }
  /** "Sudan's paramilitary Rapid Support Forces", "the Yemeni Houthi rebels": the group itself, with words that only present it. */
  const presented = (words: string, entry: ActorEntry | null): boolean => {
    if (entry?.kind !== 'armed-group' || TIES.test(words)) return false
    const key = keyOf(words).replace(GROUP_NOUN, '')
    return [...namesFor(entry)].some((name) => key.endsWith(name.replace(GROUP_NOUN, '')))
  }
  /** "the foreign ministry": of a body that every state has, the one of the report's country. */
  const domestic = (words: string, context: ActorContext): { name: string; entry: ActorEntry } | null => {
    if (!/^(?:\p{Ll}+ ){0,2}ministry$/u.test(words)) return null
    const entry = resolveActor('government', context)
    const adjective = entry?.adjectives[0]
    return entry && adjective ? { name: `${adjective} ${words}`, entry } : null
  }
  /** The actor that these words name, or begin by naming: "Russian" in "Russian foreign ministry". */
  const body = (words: string | null, context: ActorContext): ActorEntry | null =>
    words === null ? null : (exact(words, context) ?? exact(singular(words), context) ?? resolveActor(words, context))

  return (speakers, cue, context) =>
    speakers.map((mention): Link => {
      const link = {
        role: mention.role,
        text: mention.words,
        start: mention.span[0],
        end: mention.span[1],
        cue: cue?.text ?? null,
        cueSpan: cue?.span ?? null,
      }
      const plain = mention.words.replace(ARTICLE, '')
      const entry = person(mention.name) ?? exact(mention.name, context) ?? exact(plain, context)
      if (entry) {
        const affiliation =
          entry.affiliation ??
          (mention.organisation && mention.organisation !== mention.name
            ? (body(mention.organisation, context)?.name ?? null)
            : null)
        return {
          ...link,
          name: entry.name,
          kind: entry.kind,
          affiliation: affiliation === entry.name ? null : affiliation,
          party: entry.party,
        }
      }
      const home = domestic(mention.organisation ?? plain, context)
      const organisation = home?.entry ?? body(mention.organisation, context)
      const described = kindOfWords(mention.words)
      const affiliation = organisation?.name ?? mention.organisation
      const kind = kindOf(mention, organisation, described.kind)
      const party = organisation?.party ?? described.party
      const name =
        mention.name ??
        (mention.office === null ? home?.name : null) ??
        (mention.office === null ? mention.organisation : null) ??
        shortName(plain)
      if (organisation !== null || mention.organisation !== null)
        return { ...link, name, kind, affiliation: affiliation === name ? null : affiliation, party }
      // "Russia's military", "the Turkish army", "rebel fighters": what they begin by naming tells whose they are. An account's name tells nothing.
      const owned = described.kind !== 'social-account' && (mention.office === null || mention.name === null)
      const owner = owned ? resolveActor(mention.name ?? plain, context) : null
      if (owner && presented(shortName(mention.name ?? plain), owner))
        return { ...link, name: owner.name, kind: owner.kind, affiliation: null, party: owner.party }
      return owner && described.kind !== 'unnamed'
        ? { ...link, name, kind, affiliation: owner.name, party: owner.party }
        : { ...link, name, kind, affiliation: null, party }
    })
}

function kindOf(mention: SpeakerMention, organisation: ActorEntry | null, described: SpeakerKind): SpeakerKind {
  if (organisation && SPEAKS_AS_BODY.has(organisation.kind)) return organisation.kind
  if (organisation && mention.office !== null) return 'official'
  if (described !== 'unnamed') return described
  // A person with a name and no office is a bystander more often than not.
  if (mention.name !== null && mention.office === null) return 'witness'
  return mention.name !== null && mention.office !== null ? 'official' : 'unnamed'
}

/** A description without what is told of it: "residents" of "residents of the town who fled", "the Front" of "the Front (KRF)". */
const shortName = (words: string): string =>
  words
    .replace(/(?:,|\s+(?:who|whose|which|that)\b).*$/su, '')
    .replace(/\s+\(\p{Lu}[\p{L}-]*\)$/u, '')
    .trim()

const singular = (words: string): string => words.replace(/s$/u, '')

const keyOf = (words: string): string =>
  cutTokens(words)
    .map(({ start, end }) => fold(words.slice(start, end)).replaceAll('.', ''))
    .filter((token) => /[\p{L}\p{N}]/u.test(token) && !/^(?:the|a|an)$/u.test(token))
    .join(' ')
