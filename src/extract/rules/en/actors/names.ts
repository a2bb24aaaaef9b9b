import { type ActorName, type NameUse, namesOf } from '../../../../model/actor-names.ts'
import type { ActorEntry, Lexicon } from '../../../../model/knowledge.ts'
import type { Token } from '../../../../text/layer.ts'
import { indexPhrases, longestAt, type PhraseIndex } from '../../../../text/phrases.ts'

/** What capitals the text must have for a name: some, those of the name and no others, throughout. */
type Capitals = 'none' | 'some' | 'same' | 'all'

interface Named {
  readonly entry: ActorEntry
  readonly use: NameUse
  readonly written: string
  readonly capitals: Capitals
  readonly possessive: boolean
}

/** The names that actors go by, and the words that do the same for doers and deeds. */
export interface ActorWords {
  readonly names: PhraseIndex<Named>
  /** "Russians" of "Russian": the people of a state. */
  readonly peoples: PhraseIndex<ActorEntry>
  readonly doers: PhraseIndex<string>
  readonly fighters: PhraseIndex<string>
  readonly deeds: PhraseIndex<string>
  readonly holdings: PhraseIndex<string>
  readonly described: PhraseIndex<string>
  readonly hedges: PhraseIndex<string>
  readonly unknown: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
}

export interface NameMatch {
  readonly from: number
  readonly to: number
  readonly use: NameUse
  readonly entries: readonly ActorEntry[]
}

const USES: readonly NameUse[] = ['name', 'seat', 'adjective', 'generic']
const ABBREVIATION = /^\p{Lu}\p{Ll}\p{Lu}s?$/u
const NONE: ReadonlySet<string> = new Set()

export function actorWords(actors: readonly ActorEntry[], lexicon: Lexicon): ActorWords {
  const phrases = (name: string) => indexPhrases([...(lexicon.get(name) ?? NONE)].map((words) => [words, words] as const))
  return {
    names: indexPhrases(actors.flatMap((entry) => namesOf(entry).flatMap((name) => spellings(entry, name)))),
    peoples: indexPhrases(actors.filter(isState).flatMap((entry) => pluralsOf(entry).map((plural) => [plural, entry] as const))),
    doers: phrases('actor.doer'),
    fighters: phrases('actor.fighter'),
    deeds: phrases('actor.deed'),
    holdings: phrases('actor.holding'),
    described: phrases('actor.described'),
    hedges: phrases('actor.hedge'),
    unknown: lexicon.get('actor.unknown') ?? NONE,
    groups: lexicon.get('actor.named-group') ?? NONE,
  }
}

const isState = ({ inter, party }: ActorEntry): boolean => party && (inter === 1 || inter === 8)

/** "Russian", "Iraqi" and "Afghan" have a plural for the people, "Chinese", "Turkish" and "French" have none. */
const pluralsOf = ({ adjectives }: ActorEntry): readonly string[] =>
  adjectives
    .filter((word) => /(?:[aeo]n|i|ic?k|serb|croat|uzbek|tajik)$/iu.test(word) && !/ /u.test(word))
    .map((word) => `${word}s`)

/** A name, as a tag ("#Assad" is one token), and as a possessive whose apostrophe was lost ("Assads forces", "the armys air force"). */
function spellings(entry: ActorEntry, { words, use }: ActorName): readonly (readonly [string, Named])[] {
  const named: Named = { entry, use, written: words, capitals: capitalsOf(words), possessive: false }
  const all: [string, Named][] = [[words, named]]
  if (use === 'name' && !words.includes(' ')) all.push([`#${words}`, named])
  if (use !== 'adjective' && !words.endsWith('s')) all.push([`${words}s`, { ...named, possessive: true }])
  return all
}

/** The longest name that starts at token `at`, once for each use under which the words are a name here, the surest first. */
export function namesAt(words: ActorWords, tokens: readonly Token[], at: number, limit: number): readonly NameMatch[] {
  for (let end = limit; end > at; ) {
    const match = longestAt(words.names, tokens, at, end)
    if (!match) return []
    const owns = /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[match.to]?.tag ?? '')
    const text = wordsBetween(tokens, at, match.to)
    const fitting = match.values.filter((named) => (owns || !named.possessive) && fits(named, text))
    if (fitting.length > 0)
      return USES.flatMap((use) => {
        const entries = fitting.filter((named) => named.use === use).map((named) => named.entry)
        return entries.length > 0 ? [{ from: at, to: match.to, use, entries }] : []
      })
    end = match.to - 1
  }
  return []
}

const wordsBetween = (tokens: readonly Token[], from: number, to: number): string => {
  let words = tokens[from]!.text
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i]!.text}`
  return words
}

/** A name with a capital needs one in the text; an abbreviation needs all of its own: "IS" is not "is", "US" not "us", "LeT" not "let". */
function capitalsOf(name: string): Capitals {
  if (!/\p{Lu}/u.test(name)) return 'none'
  if (ABBREVIATION.test(name)) return 'same'
  return /\p{Ll}/u.test(name) ? 'some' : 'all'
}

function fits({ capitals, written }: Named, text: string): boolean {
  if (capitals === 'none') return true
  if (capitals === 'same') return text === written
  return capitals === 'some' ? /\p{Lu}/u.test(text) : !/\p{Ll}/u.test(text)
}
