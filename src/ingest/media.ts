import type { ActorEntry } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'

/** Canonical names of wires and other media by each of their names, folded. */
export type MediaNames = ReadonlyMap<string, string>

/** The media among the actors that the coder knows. Names are read where credits stand only, so that short ones ("AP") do no harm. */
export function mediaNames(actors: readonly ActorEntry[]): MediaNames {
  const media = actors.filter(({ kind }) => kind === 'wire' || kind === 'outlet' || kind === 'state-media')
  return new Map(media.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [key(alias), name] as const)))
}

export const canonicalMedium = (media: MediaNames, words: string): string | null => media.get(key(words)) ?? null

const key = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /u, '')
    .trim()
