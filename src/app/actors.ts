import { z } from 'zod'
import type { SpeakerKind } from '../model/claim.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import { readDataFile, readDataFolder } from './data-files.ts'

const KINDS = [
  'outlet',
  'wire',
  'monitor',
  'official',
  'armed-group',
  'rescue-service',
  'medical',
  'humanitarian',
  'un',
  'government',
  'state-media',
  'media-activist',
  'witness',
  'social-account',
  'unnamed',
] as const satisfies readonly SpeakerKind[]

const Names = z.array(z.string().min(1)).default([])
const Country = z.string().regex(/^[A-Z]{2}$/u, 'a country code of two capitals was expected, such as SY')
const Year = z.number().int().min(1900).max(2100)

/** One actor as it stands in `data/actors/*.yaml` and `data/outlets/*.yaml`. What is left out has no value. */
const Actor = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(KINDS),
  aliases: Names,
  generic: Names,
  adjectives: Names,
  seats: Names,
  side: z.string().nullable().default(null),
  inter: z.number().int().min(1).max(8).nullable().default(null),
  party: z.boolean().default(false),
  affiliation: z.string().nullable().default(null),
  country: Country.nullable().default(null),
  from: Year.nullable().default(null),
  to: Year.nullable().default(null),
})

/** Groups of actors under a heading each. */
const Actors = z.record(z.string(), z.array(Actor))

const State = z.strictObject({
  name: z.string().min(1),
  country: Country,
  adjectives: z.array(z.string().min(1)).min(1),
  seats: z.array(z.string().min(1)).min(1),
  aliases: Names,
  generic: Names,
  to: Year.nullable().default(null),
})

/** `data/states.yaml`: one line a state, and the names that every state's government and army go by. */
const States = z.strictObject({
  generic: z.array(z.string()),
  patterns: z.array(z.string().regex(/\{(?:adjective|name)\}/u, '{adjective} or {name} was expected in it')),
  states: z.array(State),
})

/** All actors and media the coder knows. Throws where a file is not as it should be, or ties an actor to one that no file names. */
export function loadActors(): readonly ActorEntry[] {
  const files = [...readDataFolder('actors', Actors), ...readDataFolder('outlets', Actors)]
  const listed = files.flatMap(({ content }) => Object.values(content).flat())
  const actors = [...listed, ...states(new Set(listed.flatMap(({ aliases }) => aliases)))]
  const known = new Set(actors.map(({ name }) => name))
  for (const { path, content } of files)
    for (const { name, side, affiliation } of Object.values(content).flat())
      for (const tie of [side, affiliation])
        if (tie !== null && !known.has(tie))
          throw new Error(`${path}: "${name}" is tied to "${tie}", which no file of actors names`)
  return actors
}

/**
 * Each state as one actor: government, army and ministries are one (codebook section 11). Names after a pattern that a file gives to a force
 * of its own ("Sudanese army") are that force's.
 */
function states(taken: ReadonlySet<string>): readonly ActorEntry[] {
  const { content } = readDataFile('states.yaml', States)
  return content.states.map(({ name, country, adjectives, seats, aliases, generic, to }) => ({
    name,
    aliases: [
      ...aliases,
      ...content.patterns.flatMap((pattern) => written(pattern, name, adjectives)).filter((alias) => !taken.has(alias)),
    ],
    generic: [...content.generic, ...generic],
    adjectives,
    seats: [name, ...seats],
    kind: 'government',
    side: name,
    inter: 1,
    party: true,
    affiliation: null,
    country,
    from: null,
    to,
  }))
}

const written = (pattern: string, name: string, adjectives: readonly string[]): readonly string[] =>
  pattern.includes('{name}')
    ? [pattern.replace('{name}', name)]
    : adjectives.map((adjective) => pattern.replace('{adjective}', adjective))
